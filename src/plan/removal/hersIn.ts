import type { Letter } from "../../letter/letter";
import { valueAt, type MarkedArea } from "../FoundTable";
import type { Area, CellInput } from "../operation";
import { overviewLayout, tablesBelow } from "../overviewLayout";
import { overviewGrid } from "../planOverview";
import { recogniseTable } from "../recogniseTable";
import { tableCells } from "../tableCells";
import { overviewId } from "../tableMark";

/** A cell of the user's own within an area of ours, as she left it. */
export interface OwnCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What the user put in cells that we leave empty, within a table or the overview. */
export function hersIn(letter: Letter, area: MarkedArea): readonly OwnCell[] {
  const grid = gridOf(letter, area);
  if (!grid) return [];
  return area.values.flatMap((cells, rowOffset) =>
    cells.flatMap((_value, columnOffset): OwnCell[] => {
      const row = area.row + rowOffset;
      const column = area.column + columnOffset;
      const value = valueAt(area, row, column);
      const ours = grid[rowOffset]?.[columnOffset] ?? null;
      if (ours !== null || value === "" || value === null) return [];
      return [{ row, column, text: String(value) }];
    }),
  );
}

/** What we put there; figures that the letter leaves open belong to the table, and are asked about as overtyped. */
function gridOf(letter: Letter, area: MarkedArea): readonly (readonly CellInput[])[] | null {
  const theme = letter.themes.find(({ id }) => id.toLowerCase() === area.id.toLowerCase());
  if (theme) {
    const found = recogniseTable(theme, area);
    if (!found) return null;
    const { rows, columns } = found.layout;
    const isFigure = (row: number, column: number) =>
      (row > rows.header && row < rows.sum && column >= columns.label && column <= columns.lastYear) ||
      (row >= rows.header && column >= columns.letter);
    return tableCells(letter, theme, found.layout).map((cells, rowOffset) =>
      cells.map(
        (cell, columnOffset) => cell ?? (isFigure(area.row + rowOffset, area.column + columnOffset) ? "" : null),
      ),
    );
  }
  if (area.id !== overviewId) return null;
  const overview = overviewLayout(letter, area.sheet, area.row);
  if (overview.area.rows !== area.rows || overview.area.columns !== area.columns) return null;
  const layouts = tablesBelow(letter, overview);
  const themes = letter.themes.flatMap((theme, index) => {
    const layout = layouts[index];
    return layout ? [{ theme, layout }] : [];
  });
  return overviewGrid(letter, overview, themes);
}

/** An area without some of its cells, as areas that lie beside and below each other. */
export function withoutCells(area: Area, cells: readonly OwnCell[]): readonly Area[] {
  const inside = cells.filter(
    ({ row, column }) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
  const rows = [...new Set(inside.map(({ row }) => row))].sort((a, b) => a - b);
  const parts: Area[] = [];
  let top = area.row;
  for (const row of rows) {
    if (row > top) parts.push({ ...area, row: top, rows: row - top });
    let left = area.column;
    const columns = inside.filter((each) => each.row === row).map(({ column }) => column);
    for (const column of [...columns.sort((a, b) => a - b), area.column + area.columns]) {
      if (column > left) parts.push({ ...area, row, rows: 1, column: left, columns: column - left });
      left = column + 1;
    }
    top = row + 1;
  }
  const end = area.row + area.rows;
  return end > top ? [...parts, { ...area, row: top, rows: end - top }] : parts;
}
