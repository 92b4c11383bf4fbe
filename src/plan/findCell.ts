import type { Cell } from "./cellBlocks";
import type { MarkedArea } from "./FoundTable";

/** Where a text stands in a marked area, the first in reading order; in one column where that is given. */
export function findCell(area: MarkedArea, text: string, only?: number): Cell | null {
  for (const [row, cells] of area.values.entries()) {
    for (const [column, value] of cells.entries()) {
      if (value === text && (only === undefined || area.column + column === only))
        return { row: area.row + row, column: area.column + column };
    }
  }
  return null;
}
