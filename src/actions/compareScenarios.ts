import { readArea } from "../excel/readArea";
import { marksOfSheets } from "../excel/marksOfSheets";
import { readScenarioAreas } from "../excel/readScenarioAreas";
import { brief2946123 as letter } from "../letter/brief2946123";
import { parseReference } from "../plan/address";
import { comparedSheet, type ComparedSheet } from "../plan/comparison/ComparedSheet";
import { mostCompared } from "../plan/comparison/comparisonLayout";
import { isOutdated } from "../plan/comparison/isOutdated";
import { comparisonName } from "../plan/comparison/comparisonName";
import { comparisonSheet, planComparison } from "../plan/comparison/planComparison";
import { isReworded, refreshComparison } from "../plan/comparison/refreshComparison";
import type { Area, Operation } from "../plan/operation";
import { planned, problem, type Planned } from "../plan/PlanProblem";
import { couldBeOurs, hasOurComment } from "../plan/ours/isOurName";
import { takenOut } from "../plan/ours/takenOut";
import { labelOf } from "../plan/refreshNames";
import { markComment } from "../plan/tableMark";
import type { NameState } from "../plan/WorkbookState";
import { recogniseComparison } from "../plan/comparison/recogniseComparison";
import type { ReadBooks } from "../plan/scenario/Books";
import { missingColumns } from "../plan/scenario/missingColumns";
import { missingInRegister } from "../plan/scenario/missingInRegister";
import { carryOut, read, withBooks } from "./carryOut";
import { carryOutKeptUp } from "./carryOutKeptUp";
import { refused, type Outcome } from "./outcome";

export interface ComparisonMade {
  readonly sheet: string;
  readonly codes: readonly string[];
  /** The same comparison was there already, and was brought up to date. */
  readonly again: boolean;
}

/**
 * *Vergelijking*: the chosen scenarios beside the letter's stand, with their courses and charts, on a sheet of its own in
 * native formulas. The same choice again brings that sheet to the front and mends it; nothing is doubled.
 */
export function compareScenarios(codes: readonly string[]): Promise<Outcome<ComparisonMade>> {
  return withBooks(async (books) => {
    const chosen = [...new Set(codes.map((code) => code.trim().toUpperCase()))];
    const found = await find(books, chosen);
    if (found.kind === "problem") return refused(found.problem);
    const compared = found.plan;
    const there = placeOf(books, chosen);
    if (there) {
      const formulas = await read((context) => readArea(context, there.area));
      // A name without our comment, as other programs leave it, is ours by what it leads to.
      if (hasOurComment(letter, there.mark) || recogniseComparison(there.area, formulas, chosen))
        return again(books, compared, chosen, { ...there, formulas });
    }
    const result = planComparison(letter, books, compared);
    if (result.kind === "problem") return refused(result.problem);
    const { plan, journal, sheet } = result.plan;
    return carryOutKeptUp(books, plan, journal, { sheet, codes: chosen, again: false });
  });
}

/** A comparison shows it of each scenario. */
const titleHeader = "Titel";

/** The chosen scenarios with their sheets, in the order of their codes. */
async function find(books: ReadBooks, chosen: readonly string[]): Promise<Planned<readonly ComparedSheet[]>> {
  const { ledger, register, scenarios } = books;
  if (!ledger || !register || scenarios.length === 0) return problem({ kind: "noScenarios" });
  if (chosen.length < 1 || chosen.length > mostCompared)
    return problem({ kind: "comparedCount", chosen: chosen.length, most: mostCompared });
  const unknown = chosen.find((code) => !scenarios.some((scenario) => scenario.code === code));
  if (unknown !== undefined) return problem({ kind: "unknownScenario", code: unknown });
  const missing = missingColumns(books);
  if (missing.length > 0) return problem({ kind: "ledgerColumnsMissing", columns: missing });
  const { columns, renamed } = missingInRegister(register, [titleHeader]);
  const unread = [...columns.filter((name) => name === titleHeader), ...renamed];
  if (unread.length > 0) return problem({ kind: "registerColumnsMissing", sheet: register.sheet, columns: unread });
  const areas = await read((context) => readScenarioAreas(context, books));
  const compared: ComparedSheet[] = [];
  for (const scenario of scenarios.filter(({ code }) => chosen.includes(code))) {
    const area = areas.find(({ code }) => code === scenario.code);
    const sheet = area ? comparedSheet(scenario, area, books.numbered) : null;
    if (!sheet) return problem({ kind: "scenarioSheetLost", code: scenario.code });
    compared.push(sheet);
  }
  return planned(compared);
}

/** Where this comparison stands already; null where it does not. */
function placeOf(
  { state }: ReadBooks,
  codes: readonly string[],
): { readonly mark: NameState; readonly area: Area } | null {
  const name = comparisonName(codes).toLowerCase();
  const mark = state.names.find((each) => each.name.toLowerCase() === name);
  const area = mark && couldBeOurs(letter, mark) ? parseReference(mark.formula) : null;
  return mark && area && state.sheets.some((sheet) => sheet.name === area.sheet) ? { mark, area } : null;
}

async function again(
  books: ReadBooks,
  compared: readonly ComparedSheet[],
  codes: readonly string[],
  {
    mark,
    area,
    formulas,
  }: { readonly mark: NameState; readonly area: Area; readonly formulas: readonly (readonly unknown[])[] },
): Promise<Outcome<ComparisonMade>> {
  const made = comparisonSheet(letter, books, compared, area.sheet);
  const { area: needed } = made.layout;
  const isOther = needed.rows !== area.rows || needed.columns !== area.columns;
  if (isOther && isOutdated(area, formulas, compared.length, books.numbered))
    return anew(books, compared, codes, area, formulas);
  const rules = isReworded(made, formulas) ? await read((context) => marksOfSheets(context, [area.sheet])) : [];
  const result = refreshComparison(made, area, formulas, rules ?? []);
  if (result.kind === "problem") return refused(result.problem);
  const labels = labelOf(mark, { comment: markComment(letter), visible: false });
  const plan = [...result.plan.plan, ...labels];
  const back = [
    ...takenOut(result.plan.plan),
    ...labels.map((): Operation => ({
      kind: "labelName",
      name: mark.name,
      comment: mark.comment,
      visible: mark.visible ?? false,
    })),
    ...result.plan.back,
  ];
  const sheet = books.state.sheets.find(({ name }) => name === area.sheet);
  if (books.state.readOnly) return refused({ kind: "workbookReadOnly" });
  if (plan.length > 0 && sheet?.protected) return refused({ kind: "sheetProtected", sheet: area.sheet });
  const select: Operation = { kind: "select", area: { ...area, rows: 1, columns: 1 } };
  const shown = sheet?.visibility === "Visible" ? [select] : [];
  return carryOut(books, [...plan, ...shown], { kind: "change", back }, { sheet: area.sheet, codes, again: true });
}

/** Made of what is otherwise by now: made anew under its name, and what was there is kept beside it. */
async function anew(
  books: ReadBooks,
  compared: readonly ComparedSheet[],
  codes: readonly string[],
  area: Area,
  formulas: readonly (readonly unknown[])[],
): Promise<Outcome<ComparisonMade>> {
  const name = comparisonName(codes);
  const outdated = { name, area, subtitle: String(formulas[1]?.[0] ?? "") };
  const result = planComparison(letter, books, compared, outdated);
  if (result.kind === "problem") return refused(result.problem);
  const { plan, journal, sheet } = result.plan;
  return carryOut(books, plan, journal, { sheet, codes, again: true });
}
