import { cellAddress, columnLetters } from "../address";
import type { CellInput } from "../operation";
import type { CheckFinding } from "./CheckFinding";
import { isAsMade } from "./isAsMade";
import { rowName, type LaidSheet } from "./laidSheet";

/**
 * What is not as we made it on a scenario's sheet, so that its figures are not what stand and ledger come to: rows and
 * columns that are gone or that count along, formulas and figures that were put over ours. What was typed over a new
 * position is told by `findOvertyped`.
 */
export function sheetFaults(laid: LaidSheet): readonly CheckFinding[] {
  return [...goneRows(laid), ...goneColumns(laid), ...addedRows(laid), ...addedColumns(laid), ...changedCells(laid)];
}

function isReckoned(input: CellInput | undefined): boolean {
  return typeof input === "number" || (typeof input === "object" && input !== null);
}

function goneRows(laid: LaidSheet): readonly CheckFinding[] {
  const { ours, area } = laid;
  return ours.flatMap((cells, row): CheckFinding[] =>
    laid.row(row) === null && cells.some(isReckoned)
      ? [{ kind: "sheetRowGone", sheet: area.sheet, cell: null, about: [area.code, ...rowName(laid, row)] }]
      : [],
  );
}

function goneColumns(laid: LaidSheet): readonly CheckFinding[] {
  const { ours, area, layout } = laid;
  const headers = ours[layout.rows.years] ?? [];
  return headers.flatMap((header, column): CheckFinding[] =>
    laid.column(column) === null && ours.some((cells) => isReckoned(cells[column]))
      ? [{ kind: "sheetColumnGone", sheet: area.sheet, cell: null, about: [area.code, String(header)] }]
      : [],
  );
}

/** Between the first and the last line of a theme a row of the user's own counts in the sums. */
function addedRows(laid: LaidSheet): readonly CheckFinding[] {
  const { area, layout } = laid;
  const known = new Set(laid.ours.flatMap((_cells, row) => laid.row(row) ?? []));
  const counted = Object.values(layout.groups).flatMap((group) =>
    layout.columns.flatMap((_column, index) => laid.column(group + index) ?? []),
  );
  return layout.themes.flatMap((theme) => {
    const places = theme.lines.flatMap(({ row }) => laid.row(row) ?? []);
    const [first, last] = [Math.min(...places), Math.max(...places)];
    return area.values.flatMap((cells, index): CheckFinding[] => {
      const row = area.row + index;
      const at = counted.find((column) => typeof cells[column - area.column] === "number");
      if (row < first || row > last || known.has(row) || at === undefined) return [];
      const about = [area.code, rowName(laid, theme.heading)[0] ?? "", String(row + 1)];
      return [{ kind: "sheetRowAdded", sheet: area.sheet, cell: cellAddress(row, at), about }];
    });
  });
}

/** Between the first and the last year of base, changes or new position: names over them give a figure of another column from there on. */
function addedColumns(laid: LaidSheet): readonly CheckFinding[] {
  const { area, layout } = laid;
  const header = laid.row(layout.rows.years);
  if (header === null) return [];
  return Object.values(layout.groups).flatMap((group) => {
    const places = layout.columns.flatMap((_column, index) => laid.column(group + index) ?? []);
    const [first, last] = [Math.min(...places), Math.max(...places)];
    const between = Array.from({ length: Math.max(0, last - first) }, (_each, index) => first + index);
    return between
      .filter((column) => !places.includes(column))
      .map((column): CheckFinding => {
        const about = [area.code, columnLetters(column)];
        return { kind: "sheetColumnAdded", sheet: area.sheet, cell: cellAddress(header, column), about };
      });
  });
}

/** One finding a row, with the first cell: who pastes by value mostly pastes a block. */
function changedCells(laid: LaidSheet): readonly CheckFinding[] {
  const { ours, area, layout } = laid;
  const { groups, columns, code } = layout;
  const positions = new Set(
    [layout.total, ...layout.themes].flatMap((block) => [
      ...block.lines.map(({ row }) => row),
      block.parts.get("announced") ?? -1,
    ]),
  );
  const isPosition = (row: number, column: number) =>
    positions.has(row) && column >= groups.result && column < groups.result + columns.length;
  return ours.flatMap((cells, row): CheckFinding[] => {
    const changed = cells.flatMap((input, column): string[] => {
      const isCode = row === code.row && column === code.column;
      if ((!isReckoned(input) && !isCode) || isPosition(row, column)) return [];
      const [at, across] = [laid.row(row), laid.column(column)];
      if (at === null || across === null) return [];
      if (isAsMade(laid, input, at, across)) return [];
      if (laid.older.some((each) => isAsMade(laid, each[row]?.[column], at, across))) return [];
      return [cellAddress(at, across)];
    });
    const [first] = changed;
    if (first === undefined) return [];
    const about = [area.code, ...rowName(laid, row), changed.slice(1).join(", ")].filter((text) => text !== "");
    return [{ kind: "sheetCellChanged", sheet: area.sheet, cell: first, about }];
  });
}
