import type { Letter } from "../../letter/letter";
import { cellAddress } from "../address";
import { valueAt, type FoundTable, type MarkedArea } from "../FoundTable";
import type { CellInput } from "../operation";
import { tableCells } from "../tableCells";
import { isSameText } from "./isSameText";

/** Words of ours on a sheet over which something else stands: labels, titles, and where a figure stands in the letter. */
export interface ChangedText {
  /** The theme, or what else it is part of. */
  readonly of: string;
  readonly sheet: string;
  readonly address: string;
  readonly ours: string;
  /** As it stands there now; empty where nothing does. */
  readonly now: string;
}

/**
 * The words of a table that read otherwise than we wrote them, but for its control block: that is put right without asking.
 * Above the header a word counts wherever it stands in its column, since rows may have come between.
 */
export function changedTableTexts(letter: Letter, found: FoundTable): readonly ChangedText[] {
  const { theme, area, layout } = found;
  const { rows, columns } = layout;
  const above = Array.from({ length: rows.header - area.row }, (_, index) => area.row + index);
  return changedTexts(theme.name, area, tableCells(letter, theme, layout), (row, column, ours) => {
    if (column >= columns.letter) return true;
    return row < rows.header && above.some((each) => isSameText(valueAt(area, each, column), ours));
  });
}

/**
 * @param grid what we would put in each cell of the area
 * @param isLeft whether a cell is not looked at, or its words stand elsewhere
 */
export function changedTexts(
  of: string,
  area: MarkedArea,
  grid: readonly (readonly CellInput[])[],
  isLeft: (row: number, column: number, ours: string) => boolean,
): readonly ChangedText[] {
  return grid.flatMap((cells, rowOffset) =>
    cells.flatMap((ours, columnOffset): ChangedText[] => {
      const [row, column] = [area.row + rowOffset, area.column + columnOffset];
      if (typeof ours !== "string" || ours === "" || isLeft(row, column, ours)) return [];
      const now = valueAt(area, row, column);
      if (isSameText(now, ours)) return [];
      return [{ of, sheet: area.sheet, address: cellAddress(row, column), ours, now: String(now) }];
    }),
  );
}
