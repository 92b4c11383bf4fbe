import memberSets from "../../src/workbench/objects/memberSets.json";
import { insertAll } from "../../src/actions/insert";
import { bookMutation } from "../../src/actions/bookMutation";
import { newScenario } from "../../src/actions/newScenario";
import { putBack, refresh } from "../../src/actions/refresh";
import { previewRemoval, remove } from "../../src/actions/remove";
import { undo } from "../../src/actions/undo";
import { watchTyping } from "../../src/actions/watchTyping";
import { euro } from "../../src/letter/amount";
import { watchWorkbook } from "../../src/actions/watchWorkbook";
import { toWorkbookFile } from "../../src/workbench/model/toWorkbookFile";
import type { WorkbookFile } from "../../src/workbench/xlsx/WorkbookFile";
import { Controller } from "./controller";
import { inExcel } from "./inExcel";

/** Something that a user does, on a workbook that is ready for it; false where this Excel refuses. */
export interface Feature {
  readonly name: string;
  readonly onTables: boolean;
  /** Left out where Excel lacks it; the rest works. */
  readonly isGuarded?: boolean;
  readonly use: (she: Controller) => Promise<boolean>;
}

async function click(she: Controller, action: string, says?: RegExp): Promise<boolean> {
  const said = await she.click(action);
  // What was found wrong is told in another tone; that it was looked for is in its words.
  return says?.test(said) ?? she.host.page.evaluate("globalThis.offensiefMessages?.latest?.tone") === "success";
}
const clicking = (name: string, action: string, onTables: boolean, says?: RegExp): Feature => ({
  name,
  onTables,
  use: (she) => click(she, action, says),
});

export const features: readonly Feature[] = [
  clicking("Alles invoegen", "invoegenAlles", false),
  clicking("Eén tabel invoegen", "invoegenMIT", false),
  clicking("Bijwerken", "bijwerken", true, /^4 tabellen, 23 posten nagekeken/),
  clicking("Afwijkingen tonen", "afwijkingenTonen", true, /MIT, Politie, 2021: \+4,5/),
  clicking("Markeringen aan/uit", "markeringenWisselen", true),
  {
    name: "Bron tonen",
    onTables: true,
    use: (she) => {
      she.select("Offensief_MIT_Politie", 0, 1);
      return click(she, "bronTonen");
    },
  },
  {
    name: "Terugzetten en Terugnemen",
    onTables: true,
    async use() {
      const looked = await refresh();
      if (looked.kind !== "done") return false;
      const back = await putBack(looked.facts.overtyped);
      return back.kind === "done" && (await undo(back.facts)).kind === "done";
    },
  },
  {
    name: "Verwijderen",
    onTables: true,
    async use() {
      const shown = await previewRemoval();
      return shown.kind === "done" && (await remove(shown.facts)).kind === "done";
    },
  },
  {
    name: "Paneel dat vanzelf meekijkt",
    onTables: true,
    use: () => watchWorkbook({ onChanged: () => undefined, onSelected: () => undefined }),
  },
  {
    name: "Nieuw scenario en Mutatie boeken",
    onTables: false,
    async use() {
      if ((await newScenario({ title: "Versnellen" })).kind !== "done") return false;
      const amount = euro(1_000_000);
      const booking = { form: "line", kind: "overig", key: "MIT/Politie", from: 2021, to: 2021, amount } as const;
      const texts = { explanation: "", status: "concept", decision: "", author: "", date: "" } as const;
      return (await bookMutation("S1", booking, texts)).kind === "done";
    },
  },
  {
    name: "Typen in een scenario wordt een mutatie",
    onTables: false,
    isGuarded: true,
    use: () => watchTyping(() => undefined),
  },
];

let inserted: WorkbookFile | null = null;

/** A workbook with all tables, in which Politie 2021 was overtyped. */
async function withTables(): Promise<WorkbookFile> {
  if (inserted) return inserted;
  const she = await Controller.start();
  inExcel(she.host);
  await insertAll();
  await she.type("Offensief_MIT_Politie", 0, 1, 40);
  inserted = toWorkbookFile(she.host.engine, she.host.host.model);
  she.leave();
  return inserted;
}

export interface Tried {
  readonly works: boolean;
  /** What the add-in asked this Excel for: "Range.Group". */
  readonly members: readonly string[];
}

/** Uses a feature in an Excel that has an ExcelApi, and no more. */
export async function tryFeature(feature: Feature, excelApi: string): Promise<Tried> {
  const she = await Controller.start({ excelApi, ...(feature.onTables ? { file: await withTables() } : {}) });
  inExcel(she.host);
  const members = new Set<string>();
  const { host } = she.host;
  const lacks = host.lacks.bind(host);
  host.lacks = (member) => {
    members.add(member);
    return lacks(member);
  };
  try {
    return { works: await feature.use(she), members: [...members] };
  } finally {
    she.leave();
  }
}

/** The ExcelApi that a member came with; members without one were there from the start. */
export function setOf(member: string): string {
  return (memberSets as Readonly<Record<string, string>>)[member] ?? "1.1";
}

/** The lowest ExcelApi in which a feature works, and what of it needs that one. Tried, one set down at a time. */
export async function lowestSet(feature: Feature): Promise<{ excelApi: string; because: readonly string[] }> {
  const { works, members } = await tryFeature(feature, "1.14");
  if (!works) throw new Error(`${feature.name} does not work in ExcelApi 1.14`);
  const sets = [...new Set(members.map(setOf))].sort((a, b) => minor(b) - minor(a));
  let excelApi = sets[0] ?? "1.1";
  for (const lower of sets.slice(1)) {
    if (!(await tryFeature(feature, lower)).works) break;
    excelApi = lower;
  }
  return { excelApi, because: members.filter((member) => setOf(member) === excelApi).sort() };
}

/** @example minor("1.14") // 14 */
export function minor(set: string): number {
  return Number(set.split(".")[1]);
}
