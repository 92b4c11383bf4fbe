import type { Letter } from "../../letter/letter";
import { cellAddress } from "../address";
import { formulaAt, type FoundTable, type MarkedArea } from "../FoundTable";
import { highlightRules } from "../highlightRules";
import type { Area, CellInput, Operation } from "../operation";
import { switchChoices } from "../planTable";
import { recogniseTable } from "../recogniseTable";
import { refreshTable } from "../refreshTable";
import { sameCell, sameShape } from "../sameCell";
import { tableCells } from "../tableCells";
import { words } from "../words";
import { laidOverview } from "./laidOverview";
import type { HersWithin, OwnCell } from "./OwnCell";
import { subtract } from "./subtract";

/** A table or the overview that was recognised under its mark: whose each of its cells is. */
export interface OwnedArea {
  readonly area: MarkedArea;
  readonly hers: HersWithin;
  /** What of it is emptied: all but rows, columns and cells of the user's. */
  readonly parts: readonly Area[];
  /** The rules that we lay in it. */
  readonly rules: readonly Operation[];
}

/**
 * Looks whose the cells under a mark are.
 * @returns null where what stands there is not what the mark says: then none of it is ours
 */
export function hersIn(letter: Letter, area: MarkedArea): OwnedArea | null {
  const theme = letter.themes.find(({ id }) => id.toLowerCase() === area.id.toLowerCase());
  if (!theme) return inOverview(letter, area);
  const found = recogniseTable(theme, area);
  return found && inTable(letter, found);
}

function inTable(letter: Letter, found: FoundTable): OwnedArea {
  const { theme, area, layout, lines } = found;
  const { rows, columns } = layout;
  // Figures that the letter leaves open belong to the table, and are asked about as overtyped.
  const isFigure = (row: number, column: number) =>
    (row > rows.header && row < rows.sum && column >= columns.label && column <= columns.lastYear) ||
    (row >= rows.header && column >= columns.letter);
  const asked = new Set(refreshTable(letter, found).overtyped.map(({ address }) => address));
  const own = new Set(lines.flatMap(({ row, line }) => (line === null ? [row] : [])));
  const grid = tableCells(letter, theme, layout);
  const hers = sorted(area, ({ row, column, now }) => {
    if (own.has(row)) return "stays";
    const ours = grid[row - area.row]?.[column - area.column] ?? null;
    // Words and formulas there are nobody's figure: they go with the table, and are named.
    const isHers = typeof now === "string" && !asked.has(cellAddress(row, column));
    if (ours === null) return !isFigure(row, column) ? "stays" : isHers ? "goes" : "ours";
    if (asked.has(cellAddress(row, column)) || sameCell(now, ours) || sameShape(now, ours)) return "ours";
    // What is switched, and what says which version it is, differs by itself.
    const isSwitch = ours === words.on && now === words.off;
    return isSwitch || String(now).startsWith(words.control) ? "ours" : "goes";
  });
  const whole = subtract(
    plain(area),
    [...own].map((row) => ({ ...plain(area), row, rows: 1 })),
  );
  return {
    area,
    hers,
    parts: whole.flatMap((part) => withoutCells(part, hers.stays)),
    rules: [...highlightRules(layout), switchChoices(layout)],
  };
}

function inOverview(letter: Letter, area: MarkedArea): OwnedArea | null {
  const laid = laidOverview(letter, area);
  if (!laid) return null;
  const { rowAt, columnAt, ours: grid } = laid;
  const hers = sorted(area, ({ row, column, now }) => {
    const [own, across] = [rowAt.get(row - area.row), columnAt.get(column - area.column)];
    const ours = own === undefined || across === undefined ? null : (grid[own]?.[across] ?? null);
    if (ours === null) return "stays";
    return isLike(now, ours) || String(now).startsWith(words.control) ? "ours" : "goes";
  });
  const places = (count: number, at: ReadonlyMap<number, number>) =>
    Array.from({ length: count }, (_, place) => place).filter((place) => !at.has(place));
  const whole = subtract(plain(area), [
    ...places(area.rows, rowAt).map((place) => ({ ...plain(area), row: area.row + place, rows: 1 })),
    ...places(area.columns, columnAt).map((place) => ({ ...plain(area), column: area.column + place, columns: 1 })),
  ]);
  return { area, hers, parts: whole.flatMap((part) => withoutCells(part, hers.stays)), rules: [] };
}

interface CellNow {
  readonly row: number;
  readonly column: number;
  /** As a formula, where it is one. */
  readonly now: unknown;
}

/** Sorts the filled cells of an area by whose they are. */
function sorted(area: MarkedArea, whose: (cell: CellNow) => "ours" | keyof HersWithin): HersWithin {
  const hers: Record<keyof HersWithin, OwnCell[]> = { stays: [], goes: [] };
  area.formulas.forEach((cells, rowOffset) =>
    cells.forEach((_cell, columnOffset) => {
      const [row, column] = [area.row + rowOffset, area.column + columnOffset];
      const now = formulaAt(area, row, column);
      if (now === "" || now === null) return;
      const which = whose({ row, column, now });
      if (which !== "ours") hers[which].push({ row, column, text: String(now) });
    }),
  );
  return hers;
}

/** The overview refers to tables that may stand on other sheets, below rows and beside columns of the user's. */
function isLike(now: unknown, ours: CellInput): boolean {
  if (typeof ours !== "object" || ours === null) return sameCell(now, ours);
  if (typeof now !== "string" || !now.startsWith("=")) return false;
  const shape = (formula: string) =>
    formula
      .replace(/\s+/g, "")
      .toUpperCase()
      .replace(/(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/gu, "")
      .replace(/\$?[A-Z]{1,3}\$?\d+(?![A-Z0-9_.(])/g, "#");
  return now.includes("#REF!") || shape(now) === shape(ours.formula);
}

function plain({ sheet, row, column, rows, columns }: Area): Area {
  return { sheet, row, column, rows, columns };
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
