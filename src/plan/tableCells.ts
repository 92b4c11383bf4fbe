import { roundingMargin } from "../letter/deviation";
import type { Letter, Line, Theme } from "../letter/letter";
import { longDate, placeText } from "../letter/placeText";
import { announcedFor, isCovered } from "../letter/sums";
import { inUnit } from "../letter/unit";
import { yearLabel } from "../letter/year";
import type { CellInput } from "./operation";
import { resultParts } from "./resultParts";
import { misfitOfYear, tableFormulas } from "./tableFormulas";
import { resultRows, type TableLayout } from "./tableLayout";
import { controlHeading } from "./tableVersion";
import { words } from "./words";

/** All cells of a table, row by row over its whole area, control block included. */
export function tableCells(letter: Letter, theme: Theme, layout: TableLayout): readonly (readonly CellInput[])[] {
  const { area, rows, columns } = layout;
  const grid: CellInput[][] = Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => null));
  const put = (row: number, column: number, value: CellInput) => {
    const line = grid[row - area.row];
    if (line) line[column - area.column] = value;
  };
  put(rows.title, columns.label, theme.name);
  put(rows.subtitle, columns.label, `Stand brief ${longDate(letter.reference.date)} · ${words.unit}`);
  put(rows.header, columns.label, words.line);
  put(rows.header, columns.place, words.place);
  theme.lines.forEach((line, index) => {
    const row = rows.lines[index] ?? null;
    if (row === null) return;
    put(row, columns.label, line.name);
    put(row, columns.place, placeText(theme.place, line.name) + coverageNote(letter, theme, line));
  });
  resultRows(layout).forEach((row, index) => put(row, columns.label, resultParts[index]?.[1] ?? null));
  put(rows.announced, columns.place, announcedPlace(theme));

  put(rows.title, columns.letter, words.marks);
  put(layout.switch.row, layout.switch.column, words.on);
  put(rows.title, columns.choices, words.on);
  put(rows.subtitle, columns.choices, words.off);
  put(rows.subtitle, columns.letter, controlHeading());
  put(rows.announced, columns.choices, words.announced);
  put(rows.difference, columns.choices, words.margin);
  put(rows.verdict, columns.choices, words.misfitAmount);
  theme.columns.forEach((column, index) => {
    const announced = announcedFor(theme.announced, column.year, letter.horizon);
    put(rows.header, columns.firstYear + index, column.year);
    put(rows.header, columns.letter + index, words.letterYear(yearLabel(column)));
    put(rows.header, columns.covered + index, words.coveredYear(yearLabel(column)));
    theme.lines.forEach((line, lineIndex) => {
      const row = rows.lines[lineIndex] ?? null;
      if (row === null) return;
      const amount = line.amounts[index];
      const value = amount ? inUnit(amount.euros, "mln") : null;
      put(row, columns.firstYear + index, value);
      put(row, columns.letter + index, value);
      // 0 also where the letter's cell is empty: an amount typed there is not announced either.
      put(row, columns.covered + index, isCovered(announced, line) ? 1 : 0);
    });
    if (announced) {
      put(rows.announced, columns.letter + index, inUnit(announced.amount.euros, "mln"));
      put(rows.difference, columns.letter + index, inUnit(roundingMargin(announced), "mln"));
    }
    put(rows.verdict, columns.letter + index, misfitOfYear(layout, index));
    const results = resultRows(layout);
    tableFormulas(layout, index).forEach((formula, place) =>
      put(results[place] ?? rows.sum, columns.firstYear + index, formula),
    );
  });
  return grid;
}

/** Says beside a line in which years its printed amount is outside the announced one. */
function coverageNote(letter: Letter, theme: Theme, line: Line): string {
  const years = theme.columns
    .filter(
      (column, index) =>
        line.amounts[index] && !isCovered(announcedFor(theme.announced, column.year, letter.horizon), line),
    )
    .map(yearLabel);
  return years.length === 0 ? "" : ` · niet begrepen in het aangekondigde bedrag van ${years.join(", ")} (onze lezing)`;
}

function announcedPlace(theme: Theme): string {
  const first = theme.announced[0];
  if (!first) return "";
  const readings = theme.announced
    .filter((item) => item.inference !== null)
    .map((item) => `${yearLabel(item)} alleen ${namesOf(theme, item.covers)}`);
  const reading = readings.length === 0 ? "" : ` · onze lezing: ${readings.join("; ")}`;
  return placeText(first.place) + reading;
}

function namesOf(theme: Theme, ids: readonly string[] | null): string {
  return theme.lines
    .filter((line) => ids === null || ids.includes(line.id))
    .map((line) => line.name)
    .join(", ");
}
