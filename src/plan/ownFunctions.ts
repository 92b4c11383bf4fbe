import { cellAddress, quotedSheet } from "./address";
import type { SheetFormulas } from "./findPointers";
import type { Area, CellInput, Operation, Plan } from "./operation";

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

function isCall(formula: string): boolean {
  return call.test(formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '""'));
}

/** Errors that are an answer: the letter is silent (#N/B), or the question is wrong (#WAARDE!). */
const answers: ReadonlySet<unknown> = new Set(["#N/A", "#VALUE!"]);

/** @param types as Excel gives them beside the values */
export function functionCell(
  place: FunctionPlace,
  values: readonly (readonly unknown[])[],
  types: readonly (readonly string[])[],
): FunctionCell {
  const isError = (row: number, column: number) => types[row]?.[column] === "Error";
  const cells = values.map((line, row) => line.map((value, column) => inputOf(value, isError(row, column))));
  const ready = values.every((line, row) => line.every((value, column) => !isError(row, column) || answers.has(value)));
  const address = `${quotedSheet(place.sheet)}!${cellAddress(place.row, place.column)}`;
  return { ...place, address, values: cells, ready };
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
