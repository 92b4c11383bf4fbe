import type { Letter, Theme } from "../letter/letter";
import { yearLabel } from "../letter/year";
import { valueAt, type FoundTable, type MarkedArea } from "./FoundTable";
import { recogniseLines } from "./recogniseLines";
import { resultParts, type ResultPart } from "./resultParts";
import type { TableLayout } from "./tableLayout";
import { words } from "./words";
import { yearColumns } from "./yearColumns";

/**
 * Finds the parts of a table under its mark. The control block, which nobody sees, says where the years and the results
 * stand; labels and headings may have been renamed, rows inserted, lines sorted.
 * @returns null where too little is left of it
 */
export function recogniseTable(theme: Theme, area: MarkedArea): FoundTable | null {
  const at = (row: number, column: number) => valueAt(area, row, column);
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  const labels = theme.columns.map(yearLabel);
  const header = findCell(area, words.letterYear(labels[0] ?? ""));
  const covered = findCell(area, words.coveredYear(labels[0] ?? ""));
  const margin = findCell(area, words.margin);
  const announced = findCell(area, words.announced, margin?.column);
  if (!header || !covered || !margin || !announced || covered.row !== header.row) return null;
  const letter = header.column;
  if (labels.some((label, index) => at(header.row, letter + index) !== words.letterYear(label))) return null;

  const above = columnsBetween(area.column + 1, letter).map((column) => at(header.row, column));
  const years = yearColumns(
    above,
    area.column + 1,
    theme.columns.map(({ year }) => year),
  );
  if (!years || years.between) return null;
  const firstYear = years.first;
  const place = columnsBetween(firstYear, letter).find((column) => at(header.row, column) === words.place);
  const results = resultRows(area, header.row, announced.row, lastRow);
  if (!results) return null;
  const lines = recogniseLines(theme, area, {
    first: header.row + 1,
    last: results.sum - 1,
    letter,
    end: Math.min(margin.column, lastColumn),
  });
  const marks = findCell(area, words.marks, letter);
  const lineRows = theme.lines.map((line) => lines.find((each) => each.line?.id === line.id)?.row ?? null);
  const layout: TableLayout = {
    anchor: { sheet: area.sheet, row: area.row, column: area.column },
    area: { sheet: area.sheet, row: area.row, column: area.column, rows: area.rows, columns: area.columns },
    visible: { sheet: area.sheet, row: area.row, column: area.column, rows: area.rows, columns: letter - area.column },
    rows: {
      title: area.row,
      subtitle: header.row - 1,
      header: header.row,
      firstLine: header.row + 1,
      lastLine: results.sum - 1,
      lines: lineRows,
      ...results,
    },
    columns: {
      label: area.column,
      firstYear,
      lastYear: firstYear + theme.columns.length - 1,
      place: place ?? firstYear + theme.columns.length,
      letter,
      covered: covered.column,
      choices: Math.min(margin.column, lastColumn),
    },
    switch: { row: marks?.row ?? area.row, column: letter + 1 },
  };
  return { theme, area, layout, lines, marksOn: at(layout.switch.row, layout.switch.column) === words.on };
}

/** All tables of ours that can be recognised, copies included. */
export function recogniseTables(letter: Letter, areas: readonly MarkedArea[]): readonly FoundTable[] {
  return areas.flatMap((area) => {
    const theme = letter.themes.find(({ id }) => id.toLowerCase() === area.id.toLowerCase());
    const found = theme ? recogniseTable(theme, area) : null;
    return found ? [found] : [];
  });
}

function columnsBetween(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
}

/** Where a text of the control block stands; in one column where that is given. */
function findCell(area: MarkedArea, text: string, only?: number): { row: number; column: number } | null {
  for (const [row, cells] of area.values.entries()) {
    for (const [column, value] of cells.entries()) {
      if (value === text && (only === undefined || area.column + column === only))
        return { row: area.row + row, column: area.column + column };
    }
  }
  return null;
}

type ResultRows = Pick<TableLayout["rows"], ResultPart>;

/**
 * By their labels, those next to the announced row first, which the control block knows: a row of the user's own between
 * the lines may bear the same word. One that was renamed by its distance from the announced row.
 */
function resultRows(area: MarkedArea, header: number, announced: number, last: number): ResultRows | null {
  const place = resultParts.findIndex(([key]) => key === "announced");
  const rows = resultParts.map(([key, text], index) => {
    if (key === "announced") return announced;
    const step = index < place ? -1 : 1;
    for (let row = announced + step; row > header && row <= last; row += step)
      if (valueAt(area, row, area.column) === text) return row;
    return announced + index - place;
  });
  const ascending = rows.every((row, index) => index === 0 || row > (rows[index - 1] ?? row));
  const [sum = 0] = rows;
  if (!ascending || sum <= header + 1 || (rows[rows.length - 1] ?? 0) > last) return null;
  return Object.fromEntries(resultParts.map(([key], index) => [key, rows[index]])) as unknown as ResultRows;
}
