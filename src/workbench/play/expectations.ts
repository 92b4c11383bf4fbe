import { hasAll, sameMatrix } from "./compare";
import { readPane } from "./pane/readPane";
import { readCheck } from "./readCheck";
import { locate } from "./locate";
import { lookAtCells } from "./lookAtCells";
import { readCells, type ReadCells } from "./readCells";
import { isRecord, type Matrix } from "./schema/fieldTypes";
import type { Stage } from "./Stage";
import { StepError } from "./StepError";

/** What `expect` asks, as it was written. */
type Asked = Readonly<Record<string, unknown>>;

export interface Expectation {
  readonly key: string;
  /** What is there now, and whether that is what is asked. */
  readonly look: (stage: Stage, asked: Asked) => Promise<{ readonly holds: boolean; readonly found: unknown }>;
}

function cells(key: keyof ReadCells): Expectation {
  return {
    key,
    async look(stage, asked) {
      if (typeof asked["read"] !== "string")
        throw new StepError(`"expect" with "${key}" needs "read": the cells, by address, name or table.`);
      const workbook = await stage.workbook();
      const found = readCells(workbook, locate(workbook, asked["read"]))[key];
      return { holds: sameMatrix(asked[key] as Matrix, found), found };
    },
  };
}

/** The colours behind cells as they are shown, marks included; "" is none, since null is anything. */
const fill: Expectation = {
  key: "fill",
  async look(stage, asked) {
    if (typeof asked["read"] !== "string")
      throw new StepError('"expect" with "fill" needs "read": the cells, by address, name or table.');
    const workbook = await stage.workbook();
    const shown = (await lookAtCells(workbook, locate(workbook, asked["read"]))).fill;
    const found = shown.map((row) => row.map((colour) => colour ?? ""));
    return { holds: sameMatrix(asked["fill"] as Matrix, found), found };
  },
};

/** What the add-in said last; nothing where it has not spoken. */
function said(key: "says" | "tone", fits: (asked: string, found: string) => boolean): Expectation {
  return {
    key,
    look(stage, asked) {
      const found = stage.spoken?.[key] ?? "";
      return Promise.resolve({ holds: fits(String(asked[key]), found), found });
    },
  };
}

const waysOut: Expectation = {
  key: "waysOut",
  look(stage, asked) {
    const found = (stage.spoken?.waysOut ?? []).map(({ id }) => id);
    return Promise.resolve({ holds: listOf(asked["waysOut"]).every((id) => found.includes(id)), found });
  },
};

const asks: Expectation = {
  key: "asks",
  look(stage, asked) {
    const found = stage.spoken?.asks ?? null;
    const wanted = asked["asks"];
    if (wanted === "nothing") return Promise.resolve({ holds: found === null, found });
    if (found === null) return Promise.resolve({ holds: false, found });
    if (isRecord(wanted)) return Promise.resolve({ holds: hasAll(wanted, { ...found }), found });
    const all = [found.title, ...found.lines, ...found.effect, ...found.warnings].join("\n");
    return Promise.resolve({ holds: listOf(wanted).every((part) => all.includes(part)), found });
  },
};

const findings: Expectation = {
  key: "findings",
  async look(stage, asked) {
    const found = (await readCheck(stage))["findings"] as readonly Asked[];
    const wanted = asked["findings"] as readonly Asked[];
    const isThere = wanted.every((each) => found.some((one) => fitsFinding(each, one)));
    const isMore = found.some((one) => !wanted.some((each) => fitsFinding(each, one)));
    return { holds: isThere && !(asked["only"] === true && isMore), found };
  },
};

const covered: Expectation = {
  key: "covered",
  async look(stage, asked) {
    const found = (await readCheck(stage))["covered"] as Asked;
    return { holds: hasAll(asked["covered"] as Asked, found), found };
  },
};

const pane: Expectation = {
  key: "pane",
  async look(stage, asked) {
    const found = readPane((await stage.addin()).pane.document)["text"] as readonly string[];
    return { holds: listOf(asked["pane"]).every((part) => found.some((line) => line.includes(part))), found };
  },
};

export const expectations: readonly Expectation[] = [
  cells("values"),
  cells("texts"),
  cells("formulas"),
  cells("formulasLocal"),
  fill,
  said("says", (asked, found) => found.includes(asked)),
  said("tone", (asked, found) => asked === found),
  waysOut,
  asks,
  findings,
  covered,
  pane,
];

/** Of a finding's text a part is asked. */
function fitsFinding({ text, ...asked }: Asked, found: Asked): boolean {
  return hasAll(asked, found) && (text === undefined || String(found["text"]).includes(String(text)));
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [String(value)];
}
