import type { Letter } from "../../letter/letter";
import type { SheetFormulas } from "../leaning/Leaners";
import type { Area } from "../operation";
import { isSourceCell, sourceCells } from "../sources/sourceCells";
import { sourceSheets } from "../sources/sourceSheets";
import type { OwnCell } from "./OwnCell";

/** Our sheet with the sources, and what the user put in our cells there. */
export interface FoundSources {
  readonly area: Area;
  readonly hers: readonly OwnCell[];
}

/** Title, letter, the first block's title and the header of its columns. */
const shapeRows = [0, 1, 3, 4];

/**
 * The sheet with the sources, by its name and by what stands at its top; it has no name of its own in the workbook. The cells
 * are of all versions alike.
 * @param hasMarks whether there is any other mark of ours: without one nothing is ours
 */
export function findSources(
  letter: Letter,
  formulas: readonly SheetFormulas[],
  hasMarks: boolean,
): FoundSources | null {
  if (!hasMarks) return null;
  for (const sheet of sourceSheets(formulas.map((each) => ({ name: each.sheet })))) {
    const ours = sourceCells(letter);
    const now = cellsNow(formulas.filter((each) => each.sheet === sheet));
    const isShape = shapeRows.every((row) => ours[row]?.every((cell, column) => isSourceCell(now(row, column), cell)));
    if (!isShape) continue;
    const hers = ours.flatMap((cells, row) =>
      cells.flatMap((cell, column): OwnCell[] => {
        const content = now(row, column);
        return content === "" || isSourceCell(content, cell) ? [] : [{ row, column, text: String(content) }];
      }),
    );
    return { area: { sheet, row: 0, column: 0, rows: ours.length, columns: ours[0]?.length ?? 0 }, hers };
  }
  return null;
}

function cellsNow(blocks: readonly SheetFormulas[]): (row: number, column: number) => unknown {
  return (row, column) => {
    for (const { row: top, column: left, formulas } of blocks) {
      const content = formulas[row - top]?.[column - left] ?? "";
      if (content !== "") return content;
    }
    return "";
  };
}
