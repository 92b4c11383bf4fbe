import { cellAddress } from "../address";
import type { ChangedCell } from "../Journal";
import type { CellInput, Operation } from "../operation";
import { planned, problem, type Planned } from "../PlanProblem";
import { inputsOf } from "./appendRows";
import { bodyOf, titleOf, type Book, type ReadBooks } from "./Books";
import type { PlannedBooking } from "./planBooking";
import { registerHeader, registerRow, type RegisteredScenario } from "./registerRows";
import { scenarioWords } from "./scenarioWords";
import { scenarioMark } from "./scenarioNames";
import { sheetNameFor } from "./sheetNameFor";

/** What can be said anew of a scenario; its code stays. */
export type Description = Partial<
  Pick<RegisteredScenario, "title" | "description" | "budgetYear" | "author" | "frozen" | "horizon">
>;

/** The register's row, the title on the sheet and the sheet's name, as they are to be called from now on. */
export function planDescribe(books: ReadBooks, code: string, described: Description): Planned<PlannedBooking> {
  const { register, state } = books;
  const scenario = books.scenarios.find((each) => each.code === code);
  if (!register || !scenario) return problem({ kind: "unknownScenario", code });
  const renamed = { ...scenario, ...described };
  const row = rowOfCode(register, code);
  if (row === null) return problem({ kind: "unknownScenario", code });
  const locked = state.sheets.find((sheet) => sheet.protected && sheet.name === register.sheet);
  if (locked) return problem({ kind: "sheetProtected", sheet: locked.name });
  const plan: Operation[] = [];
  const back: Operation[] = [];
  // By its code, since users sort and insert before it can be taken back.
  const inRow = { table: register.name, match: { [titleOf(register, scenarioWords.code)]: code } };
  const cells: ChangedCell[] = [];
  const ours = registerRow(renamed);
  const stood = registerRow(scenario);
  const lost = registerHeader.filter(
    (header, index) => !register.header.includes(header) && !same(stood[index] ?? null, ours[index] ?? null),
  );
  if (lost.length > 0) return problem({ kind: "registerColumnsMissing", sheet: register.sheet, columns: lost });
  const before = inputsOf(register, row);
  for (const [index, header] of registerHeader.entries()) {
    const column = register.header.indexOf(header);
    const value = ours[index] ?? null;
    if (column < 0 || isFormula(value) || same(before[column] ?? null, value)) continue;
    const area = {
      ...bodyOf(register),
      row: register.row + 1 + row,
      column: register.column + column,
      rows: 1,
      columns: 1,
    };
    plan.push({ kind: "write", area, cells: [[value]] });
    cells.push({ ...inRow, header: titleOf(register, header), ours: value, before: before[column] ?? null });
  }
  const mark = books.sheets.find((sheet) => sheet.code === code)?.area;
  if (mark && described.title !== undefined && described.title !== scenario.title && !keptTitle(books, code)) {
    const [now, was] = [sheetTitle(code, renamed.title), sheetTitle(code, scenario.title)];
    plan.push({ kind: "write", area: { ...mark, rows: 1, columns: 1 }, cells: [[now]] });
    cells.push({ name: scenarioMark(code), ours: now, before: was });
    const others = state.sheets.filter(({ name }) => name !== mark.sheet);
    const name = sheetNameFor(renamed.title, others, `${scenarioWords.scenario} ${code}`);
    // A name that the user gave the sheet himself stays.
    if (
      name !== mark.sheet &&
      mark.sheet === sheetNameFor(scenario.title, others, `${scenarioWords.scenario} ${code}`)
    ) {
      plan.push({ kind: "renameSheet", sheet: mark.sheet, name });
      back.push({ kind: "renameSheet", sheet: name, name: mark.sheet });
    }
  }
  return planned({ plan, journal: { kind: "change", back, cells } });
}

function sheetTitle(code: string, title: string): string {
  return `${scenarioWords.scenario} ${code}: ${title}`;
}

/**
 * Where something else stands than the title that we put at the top of a scenario's sheet: it is the user's and stays, and so does the
 * sheet's name. null where our title stands there, whatever it says of the scenario, or where there is no sheet.
 */
export function keptTitle(
  { sheets }: Pick<ReadBooks, "sheets">,
  code: string,
): { readonly sheet: string; readonly address: string; readonly text: string } | null {
  const mark = sheets.find((sheet) => sheet.code === code);
  if (!mark || mark.title === undefined) return null;
  const text = String(mark.title);
  const { sheet, row, column } = mark.area;
  return text.startsWith(sheetTitle(code, "").trimEnd()) ? null : { sheet, address: cellAddress(row, column), text };
}

/** The place of a scenario among the register's rows. */
export function rowOfCode({ header, values }: Book, code: string): number | null {
  const column = header.indexOf(scenarioWords.code);
  const row = values.findIndex((cells) => String(cells[column]).trim().toUpperCase() === code);
  return row < 0 ? null : row;
}

function isFormula(value: CellInput): boolean {
  return typeof value === "object" && value !== null;
}

function same(now: CellInput, value: CellInput): boolean {
  return (now ?? "") === (value ?? "") || (isFormula(now) && isFormula(value));
}
