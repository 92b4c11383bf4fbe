import type { Letter, Theme } from "../letter/letter";
import { valueAt, type FoundTable, type MarkedArea } from "./FoundTable";
import { controlPlaces } from "./controlPlaces";
import { findCell } from "./findCell";
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
  const control = controlPlaces(theme, area);
  if (!control) return null;
  const { header, covered, announced } = control;
  const letter = header.column;

  const above = columnsBetween(area.column + 1, letter).map((column) => at(header.row, column));
  const years = yearColumns(
    above,
    area.column + 1,
    theme.columns.map(({ year }) => year),
  );
  if (!years || years.between) return null;
  const firstYear = years.first;
  const place = columnsBetween(firstYear, letter).find((column) => at(header.row, column) === words.place);
  const results = resultRows(area, header.row, announced, lastRow);
  if (!results) return null;
  const lines = recogniseLines(theme, area, {
    first: header.row + 1,
    last: results.sum - 1,
    letter,
    end: Math.min(control.choices, lastColumn),
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
      // Where its heading was typed over: beside the empty column before the control block.
      place: place ?? Math.max(letter - 2, firstYear + theme.columns.length),
      letter,
      covered,
      choices: Math.min(control.choices, lastColumn),
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
