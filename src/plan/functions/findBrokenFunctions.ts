import { cellAddress, quotedSheet } from "../address";
import type { SheetFormulas } from "../leaning/Leaners";
import type { Operation, Plan } from "../operation";
import { mendedFormula } from "./mendedFormula";

/** A cell of the user's in which something else, mostly another add-in, broke a formula with a function of ours. */
export interface BrokenFunction {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** With its sheet, as a user knows it. */
  readonly address: string;
  readonly formula: string;
  readonly mended: string;
}

/** Every such cell, in the order of the sheets. */
export function findBrokenFunctions(sheets: readonly SheetFormulas[]): readonly BrokenFunction[] {
  return sheets.flatMap(({ sheet, row, column, formulas }) =>
    formulas.flatMap((cells, rowOffset) =>
      cells.flatMap((content, columnOffset): BrokenFunction[] => {
        const mended = typeof content === "string" ? mendedFormula(content) : null;
        if (mended === null) return [];
        const at = { row: row + rowOffset, column: column + columnOffset };
        const address = `${quotedSheet(sheet)}!${cellAddress(at.row, at.column)}`;
        return [{ sheet, ...at, address, formula: String(content), mended }];
      }),
    ),
  );
}

/** The formulas as they were written, and the way back. */
export function planMending(cells: readonly BrokenFunction[]): { readonly plan: Plan; readonly back: Plan } {
  const write = ({ sheet, row, column }: BrokenFunction, formula: string): Operation => ({
    kind: "write",
    area: { sheet, row, column, rows: 1, columns: 1 },
    cells: [[{ formula }]],
  });
  return {
    plan: cells.map((cell) => write(cell, cell.mended)),
    back: cells.map((cell) => write(cell, cell.formula)),
  };
}
