import { areaAddress } from "./address";

interface Cell {
  readonly row: number;
  readonly column: number;
}
interface Run extends Cell {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Cells as a reader would call them: those beside and below each other together.
 * @param cells row by row, from left to right
 * @example cellRuns([{ row: 0, column: 0 }, { row: 0, column: 1 }, { row: 1, column: 0 }, { row: 1, column: 1 }]) // ["A1:B2"]
 */
export function cellRuns(cells: readonly Cell[]): readonly string[] {
  const rows = new Map<number, Run[]>();
  for (const { row, column } of cells) {
    const runs = rows.get(row) ?? [];
    const last = runs[runs.length - 1];
    if (last && last.column + last.columns === column) runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push({ row, column, rows: 1, columns: 1 });
    rows.set(row, runs);
  }
  const blocks: Run[] = [];
  for (const run of [...rows.values()].flat()) {
    const above = blocks.findIndex(
      (each) => each.column === run.column && each.columns === run.columns && each.row + each.rows === run.row,
    );
    const block = blocks[above];
    if (block) blocks[above] = { ...block, rows: block.rows + 1 };
    else blocks.push(run);
  }
  return blocks.map((block) => areaAddress({ sheet: "", ...block }));
}
