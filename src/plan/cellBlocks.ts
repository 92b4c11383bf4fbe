export interface Cell {
  readonly row: number;
  readonly column: number;
}
export interface CellBlock extends Cell {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Cells in as few rectangles as reading order gives: those beside each other together, and then those below.
 * @param cells row by row, from left to right
 */
export function cellBlocks(cells: readonly Cell[]): readonly CellBlock[] {
  const rows = new Map<number, CellBlock[]>();
  for (const { row, column } of cells) {
    const runs = rows.get(row) ?? [];
    const last = runs[runs.length - 1];
    if (last && last.column + last.columns === column) runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push({ row, column, rows: 1, columns: 1 });
    rows.set(row, runs);
  }
  const blocks: CellBlock[] = [];
  for (const run of [...rows.values()].flat()) {
    const above = blocks.findIndex(
      (each) => each.column === run.column && each.columns === run.columns && each.row + each.rows === run.row,
    );
    const block = blocks[above];
    if (block) blocks[above] = { ...block, rows: block.rows + 1 };
    else blocks.push(run);
  }
  return blocks;
}
