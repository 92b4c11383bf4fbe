import type { Letter } from "../letter/letter";
import { citation, placeText } from "../letter/placeText";
import { announcedFor } from "../letter/sums";
import { yearLabel } from "../letter/year";
import type { InsertedTable } from "./InsertedTable";

/** A figure and its place in the letter, in Dutch. */
export interface Source {
  readonly figure: string;
  readonly place: string;
  readonly citation: string;
  /** Our reading, where the letter does not say it. */
  readonly remark: string | null;
}

/** The place in the letter of the figure in a cell; null where no figure of ours stands there. */
export function sourceOfCell(
  letter: Letter,
  tables: readonly InsertedTable[],
  cell: { sheet: string; row: number; column: number },
): Source | null {
  for (const table of tables) {
    const index = cell.column - table.column;
    const row = cell.row - table.row;
    const column = table.theme.columns[index];
    if (table.sheet !== cell.sheet || !column || row < 0) continue;
    const announced = announcedFor(table.theme.announced, column.year, letter.horizon);
    const line = table.lines[row] ?? null;
    if (line) {
      const empty = line.amounts[index] === null ? " (in de brief leeg)" : "";
      return {
        figure: `${table.theme.name}, ${line.name}, ${yearLabel(column)}${empty}`,
        place: placeText(table.theme.place, line.name, yearLabel(column)),
        citation: citation(letter.reference),
        remark: announced && announced.covers?.includes(line.id) === false ? announced.inference : null,
      };
    }
    if (announced && cell.row === table.announcedRow) {
      return {
        figure: `${table.theme.name}, aangekondigd bedrag ${yearLabel(column)}`,
        place: placeText(announced.place),
        citation: citation(letter.reference),
        remark: announced.inference,
      };
    }
  }
  return null;
}
