/** Cells below each other as ranges, so that a formula stays short. @example joinedCells(["S!B3", "S!B4"]) // "S!B3:B4" */
export function joinedCells(cells: readonly string[]): string {
  const runs: { first: string; column: string; from: number; to: number }[] = [];
  for (const cell of cells) {
    const [, column = "", row = ""] = /^(.*[A-Z])(\d+)$/.exec(cell) ?? [];
    const last = runs[runs.length - 1];
    if (last && last.column === column && last.to === Number(row) - 1) last.to += 1;
    else runs.push({ first: cell, column, from: Number(row), to: Number(row) });
  }
  return runs
    .map(({ first, column, from, to }) =>
      to > from ? `${first}:${column.slice(column.lastIndexOf("!") + 1)}${to}` : first,
    )
    .join(",");
}
