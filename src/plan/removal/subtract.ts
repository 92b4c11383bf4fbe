import { overlaps } from "../address";
import type { Area } from "../operation";

/** What two areas of one sheet have in common, if anything. */
export function common(one: Area, other: Area): Area | null {
  if (!overlaps(one, other)) return null;
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return { sheet: one.sheet, row, column, rows, columns };
}

/** What is left of an area without others, as areas that don't overlap. */
export function subtract(area: Area, others: readonly Area[]): readonly Area[] {
  return others.reduce<readonly Area[]>((left, other) => left.flatMap((part) => without(part, other)), [area]);
}

/** Above, left, right and below. */
function without(area: Area, other: Area): readonly Area[] {
  const hole = common(area, other);
  if (!hole) return [area];
  const bottom = hole.row + hole.rows;
  const right = hole.column + hole.columns;
  const band = { ...area, row: hole.row, rows: hole.rows };
  return [
    { ...area, rows: hole.row - area.row },
    { ...band, columns: hole.column - area.column },
    { ...band, column: right, columns: area.column + area.columns - right },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
