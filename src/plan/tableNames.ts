import type { Letter, Theme } from "../letter/letter";
import { shortCitation, shortPlace } from "../letter/placeText";
import { yearLabel } from "../letter/year";
import type { Area, Operation } from "./operation";
import { lineName, partName, tableName, yearName, type TablePart } from "./rangeNames";
import { markComment, markName } from "./tableMark";
import type { TableLayout } from "./tableLayout";

export type AddName = Extract<Operation, { kind: "addName" }>;

/** The names of one table at its place, each with its source; the last is the hidden mark by which it is found again. */
export function tableNames(letter: Letter, theme: Theme, layout: TableLayout): readonly AddName[] {
  const { rows, columns, anchor } = layout;
  const years = theme.columns.length;
  const height = rows.lastLine - rows.firstLine + 1;
  const source = shortCitation(letter.reference);
  const cells = (row: number, column: number, count: number, across: number): Area => ({
    sheet: anchor.sheet,
    row,
    column,
    rows: count,
    columns: across,
  });
  const named = (name: string, area: Area, place: string): AddName => ({
    kind: "addName",
    name,
    area,
    comment: `${place}; ${source}`.slice(0, 255),
    visible: true,
  });
  const yearRow = (part: TablePart, row: number, place: string) =>
    named(partName(theme, part), cells(row, columns.firstYear, 1, years), place);
  const table = shortPlace(theme.place);
  const announcedPlace = theme.announced[0] ? shortPlace(theme.announced[0].place) : table;
  return [
    named(tableName(theme), cells(rows.firstLine, columns.firstYear, height, years), table),
    named(partName(theme, "Posten"), cells(rows.firstLine, columns.label, height, 1), table),
    yearRow("Jaren", rows.header, table),
    ...theme.lines.flatMap((line, index) => {
      const row = rows.lines[index] ?? null;
      const place = shortPlace(theme.place, line.name);
      return row === null ? [] : [named(lineName(theme, line), cells(row, columns.firstYear, 1, years), place)];
    }),
    ...theme.columns.map((column, index) =>
      named(
        yearName(theme, column),
        cells(rows.firstLine, columns.firstYear + index, height, 1),
        shortPlace(theme.place, undefined, yearLabel(column)),
      ),
    ),
    yearRow("Som", rows.sum, `Berekend: som van de posten. ${table}`),
    yearRow("NietAangekondigd", rows.notAnnounced, `Berekend: posten buiten het aangekondigde bedrag. ${table}`),
    yearRow("Enveloppe", rows.announced, announcedPlace),
    yearRow("Verschil", rows.difference, `Berekend: vergelijkbaar min aangekondigd. ${announcedPlace}`),
    yearRow("Saldo", rows.balance, `Berekend: uw cijfers min de brief. ${table}`),
    yearRow("Oordeel", rows.verdict, `Berekend oordeel. ${announcedPlace}`),
    { kind: "addName", name: markName(theme.id), area: layout.area, comment: markComment(letter), visible: false },
  ];
}
