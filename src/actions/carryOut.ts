import { applyPlan, type Applied } from "../excel/applyPlan";
import { excelProblem, officeCode, type ExcelProblem } from "../excel/excelProblem";
import { loadInventory } from "../excel/loadInventory";
import { readBooks } from "../excel/readBooks";
import { readOurs, type Ours } from "../excel/readOurs";
import { readWorkbook } from "../excel/readWorkbook";
import { retried } from "../excel/retried";
import { brief2946123 } from "../letter/brief2946123";
import type { Journal } from "../plan/Journal";
import { lostBooks } from "../plan/check/lostBooks";
import type { TablePlace } from "../plan/inventory/knownItems";
import type { Area, Plan } from "../plan/operation";
import { areaAddress } from "../plan/address";
import { isWhole } from "../plan/journal/isWhole";
import { sheetInTheWay } from "../plan/sheetInTheWay";
import { beyondLimit } from "../plan/formulaLimits";
import type { PlanProblem } from "../plan/PlanProblem";
import { understand, type ReadBooks } from "../plan/scenario/Books";
import { missingInRegister } from "../plan/scenario/missingInRegister";
import type { WorkbookState } from "../plan/WorkbookState";
import type { Known } from "./Known";
import { firstThings } from "./firstThings";
import { done, refused, type Outcome } from "./outcome";

/**
 * Carries a plan out and says how that ended. An empty plan touches nothing; one of which any sheet is in the way is not begun.
 * @param known what was read before the plan was made; null where it was looked at already
 */
export async function carryOut<Facts>(
  known: Known | null,
  plan: Plan,
  journal: Journal,
  facts: Facts,
): Promise<Outcome<Facts>> {
  if (plan.length === 0) return done(facts);
  const beyond = beyondLimit(plan);
  if (beyond) return refused({ kind: "formulaTooLong", ...beyond });
  const inTheWay = known && sheetInTheWay(plan, known.state, tablesIn(known));
  if (inTheWay) return refused(inTheWay);
  return ended(await applyPlan(plan, journal), plan, journal, facts);
}

/**
 * The same for cells that the user may write to meanwhile.
 * @returns what they held right before they were written, as formulas; null for a cell where that is not known
 */
export async function carryOutOver<Facts>(
  known: Known,
  plan: Plan,
  journal: Journal,
  cells: readonly Area[],
  facts: (stood: readonly unknown[]) => Facts,
): Promise<Outcome<Facts>> {
  if (plan.length === 0) return done(facts([]));
  const inTheWay = sheetInTheWay(plan, known.state, tablesIn(known));
  if (inTheWay) return refused(inTheWay);
  const applied = await applyPlan(plan, journal, cells);
  const stood = applied.kind === "applied" ? applied.stood : [];
  return ended(applied, plan, journal, facts(cells.map((_cell, index) => stood[index]?.[0]?.[0] ?? null)));
}

function ended<Facts>(applied: Applied, plan: Plan, journal: Journal, facts: Facts): Outcome<Facts> {
  if (applied.kind === "applied")
    return applied.outside.length > 0 ? { ...done(facts), outside: applied.outside } : done(facts);
  const problem = toProblem(applied.error);
  const code = officeCode(applied.error);
  if (applied.kind === "unfinished") return refused({ kind: "halfDone", code, journal: journal.kind });
  // Only what is as it was before may be said to be unchanged.
  if (applied.begun !== true || (applied.left.length === 0 && isWhole(plan, journal))) return refused(problem);
  const left = applied.left.map((area) => `${area.sheet}!${areaAddress(area)}`);
  return refused({ kind: "partlyBack", code, left });
}

function tablesIn({ tables = [], ledger, register, lines }: Known): readonly TablePlace[] {
  return [...tables, ...[ledger, register, lines].flatMap((book) => book ?? [])];
}

/** What she reads says nothing of how a fault of ours came about: that stands in the console, for who looks into it. */
function toProblem(error: unknown): ExcelProblem {
  const problem = excelProblem(error);
  if (problem.kind === "ownFault") console.error(error);
  return problem;
}

/** Runs a use case; what Excel refuses becomes a problem in words. */
export async function guarded<Facts>(work: () => Promise<Outcome<Facts>>): Promise<Outcome<Facts>> {
  try {
    return await work();
  } catch (error) {
    return refused(toProblem(error));
  }
}

/** Runs a use case on what is there of ours; first things first where an earlier one broke off. */
export function withOurs<Facts>(work: (ours: Ours) => Promise<Outcome<Facts>>): Promise<Outcome<Facts>> {
  return guarded(async () => {
    const ours = await read((context) => readOurs(context, brief2946123));
    const first = firstThings(ours.state);
    return first ? refused(first) : said(await work(ours), ours.state);
  });
}

/**
 * The same with everything about scenarios; where the register lacks a column that tells what they are, nothing is done.
 * @param use "reads" for what writes nothing, not even later: that goes on in a workbook of a newer add-in, and
 * with what is left where shared tables are lost
 */
export function withBooks<Facts>(
  work: (books: ReadBooks) => Promise<Outcome<Facts>>,
  use: "reads" | "writes" = "writes",
): Promise<Outcome<Facts>> {
  return guarded(async () => {
    const books = await read(async (context) => {
      const state = await readWorkbook(context);
      const inventory = loadInventory(context, state);
      return { ...(await readBooks(context, state)), inventory: inventory() };
    });
    const first = firstThings(books.state, use);
    if (first) return refused(first);
    const understood = understand(brief2946123, books);
    const { vital } = missingInRegister(understood.register);
    const wrong = use === "reads" ? null : whyNoBooks(understood);
    if (wrong) return refused(wrong);
    if (vital.length > 0)
      return refused({ kind: "registerColumnsMissing", sheet: books.register?.sheet ?? "", columns: vital });
    return said(await work(understood), books.state);
  });
}

/** What of the shared tables keeps everything from being done. */
function whyNoBooks(books: ReadBooks): PlanProblem | null {
  const lost = lostBooks(books);
  if (lost.length > 0) return { kind: "tablesLost", lost };
  const [off] = books.around.headerless;
  return off ? { kind: "headerOff", table: off.name, sheet: off.sheet } : null;
}

/** With word of it where Excel does not calculate by itself. */
export function said<Facts>(outcome: Outcome<Facts>, { isManual = false }: WorkbookState): Outcome<Facts> {
  return outcome.kind === "done" && isManual ? { ...outcome, isManual } : outcome;
}

/** Reads in Excel, and again when it was busy. */
export function read<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  return retried(() => Excel.run(work));
}
