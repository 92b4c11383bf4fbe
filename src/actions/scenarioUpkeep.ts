import { readLeaners } from "../excel/leaning/readLeaners";
import { brief2946123 as letter } from "../letter/brief2946123";
import type { InventoryItem } from "../plan/inventory/Inventory";
import { keepInventory } from "../plan/inventory/keepInventory";
import { planDelete, type ScenarioDeletion } from "../plan/scenario/planDelete";
import { keptTitle, planDescribe, type Description } from "../plan/scenario/planDescribe";
import { sheetInTheWay } from "../plan/sheetInTheWay";
import { carryOut, read, withBooks } from "./carryOut";
import { done, refused, type Outcome } from "./outcome";

/** What was described, and where something of the user's stands in place of our title: it stays, and so does the sheet's name. */
export interface Described {
  readonly kept: ReturnType<typeof keptTitle>;
}

/** *Beschrijven*: title (and with it the sheet's name), description, budget year, who made it. */
export function describeScenario(code: string, described: Omit<Description, "frozen">): Promise<Outcome<Described>> {
  return withBooks(async (books) => {
    const result = planDescribe(books, code, described);
    if (result.kind === "problem") return refused(result.problem);
    const isRenamed = books.scenarios.some((each) => each.code === code && each.title !== described.title);
    const kept = described.title !== undefined && isRenamed ? keptTitle(books, code) : null;
    return carryOut(books, result.plan.plan, result.plan.journal, { kept });
  });
}

/** What deleting a scenario would take away: to be shown before it is done. */
export function previewDeletion(code: string): Promise<Outcome<ScenarioDeletion>> {
  return withBooks(async (books) => {
    const found = await read((context) => readLeaners(context, books.state));
    // What the inventory refers to goes from it in the same write.
    const formulas = found.leaners.formulas.filter(({ sheet }) => sheet !== books.inventory?.sheet);
    const result = planDelete(letter, books, code, { ...found, leaners: { ...found.leaners, formulas } });
    if (result.kind === "problem") return refused(result.problem);
    const { state, inventory = null } = books;
    const nothing = { kind: "remove", rest: [] } as const;
    const prefix = `offensief_${code}_`.toLowerCase();
    const dropped = ({ id }: InventoryItem) => id.toLowerCase().startsWith(prefix);
    const { plan } = keepInventory(letter, state, inventory, { plan: result.plan.plan, journal: nothing }, { dropped });
    const inTheWay = sheetInTheWay(
      plan,
      state,
      [books.ledger, books.register].flatMap((book) => book ?? []),
    );
    return inTheWay ? refused(inTheWay) : done({ ...result.plan, plan });
  });
}

/** *Verwijderen*: what was shown, and only if the workbook still is as it was shown. */
export async function deleteScenario(shown: ScenarioDeletion): Promise<Outcome<ScenarioDeletion>> {
  const now = await previewDeletion(shown.code);
  if (now.kind === "refused") return now;
  if (JSON.stringify(now.facts) !== JSON.stringify(shown)) return refused({ kind: "changedSince", cells: [] });
  return carryOut(null, shown.plan, { kind: "remove", rest: shown.plan }, shown);
}
