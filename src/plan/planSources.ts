import type { Amount } from "../letter/amount";
import type { Announced, EarlierFund, Letter, StaffFigure, Theme } from "../letter/letter";
import { citation, placeText } from "../letter/placeText";
import { inUnit } from "../letter/unit";
import { yearLabel } from "../letter/year";
import type { Area, CellInput, Operation } from "./operation";
import { styles } from "./styles";

const head = ["Thema", "Post", "Jaar", "EUR mln of fte", "Afgerond op", "Vindplaats in de brief", "Opmerking"];

/** A sheet with one row for each figure of the letter: where it stands, how precise it is, and what is our reading. */
export function planSources(letter: Letter, sheet: string): readonly Operation[] {
  const figures = [...letter.themes.flatMap(themeRows), ...letter.total.map((item) => announcedRow("Totaal", item))];
  const blocks: readonly { readonly title: string; readonly rows: readonly CellInput[][] }[] = [
    { title: "Bedragen", rows: figures },
    { title: "Personeel (fte; niet opgeteld)", rows: letter.staff.map(staffRow) },
    { title: "Eerdere middelen die de brief noemt (niet opgeteld)", rows: letter.earlierFunds.map(fundRow) },
  ];
  const cells: CellInput[][] = [wide("Bronnen"), wide(`Alle cijfers uit de ${citation(letter.reference)}`), wide(null)];
  const titles: number[] = [];
  for (const block of blocks) {
    titles.push(cells.length);
    cells.push(wide(block.title), [...head], ...block.rows, wide(null));
  }
  const area: Area = { sheet, row: 0, column: 0, rows: cells.length, columns: head.length };
  const part = (row: number, column: number, rows: number, columns: number): Area => ({
    sheet,
    row,
    column,
    rows,
    columns,
  });
  // Columns of one width go over the wire as one.
  const widths = [
    [0, 2, 215],
    [2, 3, 80],
    [5, 2, 410],
  ] as const;
  return [
    { kind: "write", area, cells },
    { kind: "style", area: part(0, 0, 1, 1), style: styles.title },
    { kind: "style", area: part(1, 0, 1, 1), style: styles.subtitle },
    ...titles.flatMap((row): Operation[] => [
      { kind: "style", area: part(row, 0, 1, head.length), style: styles.section },
      { kind: "style", area: part(row + 1, 0, 1, head.length), style: styles.header },
    ]),
    { kind: "numberFormat", area: part(3, 3, cells.length - 3, 1), format: "#,##0.0" },
    ...widths.map(([column, count, points]): Operation => ({
      kind: "columnWidth",
      area: part(0, column, 1, count),
      points,
    })),
    { kind: "freeze", sheet, rows: 2, columns: 0 },
    { kind: "page", area, landscape: true, header: "Bronnen" },
  ];
}

function themeRows(theme: Theme): CellInput[][] {
  const lines = theme.lines.flatMap((line) =>
    theme.columns.flatMap((column, index): CellInput[][] => {
      const amount = line.amounts[index];
      if (!amount) return [];
      return [[theme.name, line.name, yearText(column), ...figure(amount), placeText(theme.place), ""]];
    }),
  );
  return [...lines, ...theme.announced.map((item) => announcedRow(theme.name, item))];
}

function announcedRow(theme: string, item: Announced): CellInput[] {
  return [
    theme,
    "Aangekondigd bedrag",
    yearText(item),
    ...figure(item.amount),
    placeText(item.place),
    item.inference ?? "",
  ];
}

function staffRow(figure: StaffFigure): CellInput[] {
  const rounded = figure.approximate ? "circa" : "";
  return [figure.name, "", "", figure.fte, rounded, placeText(figure.place), figure.note];
}

function fundRow(fund: EarlierFund): CellInput[] {
  return [
    fund.name,
    "",
    fund.structural ? "structureel" : "",
    ...figure(fund.amount),
    placeText(fund.place),
    "Staat los van de bedragen hierboven.",
  ];
}

function figure(amount: Amount): CellInput[] {
  return [inUnit(amount.euros, "mln"), inUnit(amount.precision, "mln")];
}

/** A year as a number, so that the user can filter; "2024 e.v." as text. */
function yearText(column: { readonly year: number; readonly onwards: boolean }): CellInput {
  return column.onwards ? yearLabel(column) : column.year;
}

function wide(first: CellInput): CellInput[] {
  return [first, ...Array.from({ length: head.length - 1 }, () => null)];
}
