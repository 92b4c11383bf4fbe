import { cellAddress, quotedSheet } from "./address";
import { formulaPieces } from "./functions/formulaPieces";
import type { SheetFormulas } from "./leaning/Leaners";
import type { Area, CellInput, Operation, Plan } from "./operation";
import type { NameState } from "./WorkbookState";

/** A cell of the user's own with a function of ours in its formula. */
export interface FunctionPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The same with what it shows, in all cells that it spills into. */
export interface FunctionCell extends FunctionPlace {
  /** With its sheet, as a user knows it. */
  readonly address: string;
  readonly values: readonly (readonly CellInput[])[];
  /** False while its answer isn't there: the functions are not loaded, or still calculating. */
  readonly ready: boolean;
  /** Why its answer can't be put in its place as it stands: an error that is no value, such as #OVERLOOP!; or cells beside it that may be part of the answer. */
  readonly obstacle: { readonly kind: "error"; readonly error: string } | { readonly kind: "extent" } | null;
}

const call = /(^|[^\p{L}\p{N}_.])OFFENSIEF(DEV)?\.[\p{L}\p{N}_.]+\s*\(/iu;

/** Every formula that calls a function of ours; words in texts and in sheets' names don't count. */
export function findFunctions(sheets: readonly SheetFormulas[]): readonly FunctionPlace[] {
  return sheets.flatMap(({ sheet, row, column, formulas }) =>
    formulas.flatMap((cells, rowOffset) =>
      cells.flatMap((content, columnOffset): FunctionPlace[] => {
        if (typeof content !== "string" || !content.startsWith("=") || !isCall(content)) return [];
        return [{ sheet, row: row + rowOffset, column: column + columnOffset, formula: content }];
      }),
    ),
  );
}

/** Names with such a formula, at workbook scope: who has no add-in sees #NAAM? wherever they are used. */
export function namesWithFunctions(names: readonly NameState[]): readonly string[] {
  return names.flatMap(({ name, formula }) => (isCall(formula) ? [name] : []));
}

function isCall(formula: string): boolean {
  // A quote is no part of a name, as the call would begin within one.
  const code = formulaPieces(formula).map(({ kind, text }) => (kind === "code" ? text : '""'));
  return call.test(code.join(""));
}

/** Errors that say that an answer has yet to come: all others are one, and stand there until the formula is changed. */
const waiting: ReadonlySet<unknown> = new Set(["#NAME?", "#BUSY!", "#GETTING_DATA", "#CONNECT!"]);
/** Errors that can be typed in a cell, and so stand there as a value. */
const typable: ReadonlySet<unknown> = new Set(["#N/A", "#VALUE!", "#DIV/0!", "#NUM!", "#REF!", "#NULL!"]);

/**
 * @param types as Excel gives them beside the values
 * @param isWhole false where Excel can't say which cells the answer takes, and those beside it hold something
 */
export function functionCell(
  place: FunctionPlace,
  values: readonly (readonly unknown[])[],
  types: readonly (readonly string[])[],
  isWhole = true,
): FunctionCell {
  const isError = (row: number, column: number) => types[row]?.[column] === "Error";
  const cells = values.map((line, row) => line.map((value, column) => inputOf(value, isError(row, column))));
  const errors = values.flatMap((line, row) => line.filter((_value, column) => isError(row, column)));
  const ready = !errors.some((error) => waiting.has(error));
  const stuck = errors.find((error) => !typable.has(error) && !waiting.has(error));
  const address = `${quotedSheet(place.sheet)}!${cellAddress(place.row, place.column)}`;
  const obstacle: FunctionCell["obstacle"] =
    stuck !== undefined ? { kind: "error", error: String(stuck) } : isWhole ? null : { kind: "extent" };
  return { ...place, address, values: cells, ready, obstacle };
}

function inputOf(value: unknown, isError: boolean): CellInput {
  if (isError) return { formula: `=${String(value)}` };
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}

/** Values instead of formulas, and the way back. */
export function planValues(cells: readonly FunctionCell[]): { readonly plan: Plan; readonly back: Plan } {
  const write = (cell: FunctionCell, input: readonly (readonly CellInput[])[]): Operation => ({
    kind: "write",
    area: areaOf(cell),
    cells: input,
  });
  return {
    plan: cells.map((cell) => write(cell, cell.values)),
    back: cells.map((cell) =>
      write(
        cell,
        // What it spilled into has to be empty, or it can't.
        cell.values.map((line, row) =>
          line.map((_value, column) => (row === 0 && column === 0 ? { formula: cell.formula } : null)),
        ),
      ),
    ),
  };
}

function areaOf({ sheet, row, column, values }: FunctionCell): Area {
  return { sheet, row, column, rows: values.length, columns: values[0]?.length ?? 1 };
}
