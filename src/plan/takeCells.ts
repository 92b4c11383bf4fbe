import type { Area } from "./operation";

/** The first so many cells of these areas, whole rows where they fit, and what is left after them. */
export function takeCells(
  areas: readonly Area[],
  count: number,
): { readonly taken: readonly Area[]; readonly left: readonly Area[] } {
  const taken: Area[] = [];
  let room = count;
  for (const [index, area] of areas.entries()) {
    const rows = Math.min(area.rows, Math.floor(room / area.columns));
    if (rows < area.rows) {
      const { first, left } = taken.length === 0 && rows === 0 ? partOfRow(area, count) : rowsOf(area, rows);
      return { taken: [...taken, ...first], left: [...left, ...areas.slice(index + 1)] };
    }
    taken.push(area);
    room -= rows * area.columns;
  }
  return { taken, left: [] };
}

export function cellCount(areas: readonly Area[]): number {
  return areas.reduce((all, { rows, columns }) => all + rows * columns, 0);
}

function rowsOf(area: Area, rows: number): { readonly first: Area[]; readonly left: Area[] } {
  const below: Area = { ...area, row: area.row + rows, rows: area.rows - rows };
  return { first: rows > 0 ? [{ ...area, rows }] : [], left: [below] };
}

function partOfRow(area: Area, columns: number): { readonly first: Area[]; readonly left: Area[] } {
  const beside: Area = { ...area, rows: 1, column: area.column + columns, columns: area.columns - columns };
  const below = area.rows > 1 ? rowsOf(area, 1).left : [];
  return { first: [{ ...area, rows: 1, columns }], left: [beside, ...below] };
}
