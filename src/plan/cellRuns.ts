import { areaAddress } from "./address";
import { cellBlocks, type Cell } from "./cellBlocks";

/**
 * Cells as a reader would call them: those beside and below each other together.
 * @param cells row by row, from left to right
 * @example cellRuns([{ row: 0, column: 0 }, { row: 0, column: 1 }, { row: 1, column: 0 }, { row: 1, column: 1 }]) // ["A1:B2"]
 */
export function cellRuns(cells: readonly Cell[]): readonly string[] {
  return cellBlocks(cells).map((block) => areaAddress({ sheet: "", ...block }));
}
