import type { Letter } from "../letter/letter";
import { longDate, placeText, shortCitation } from "../letter/placeText";
import type { Area, CellInput, Operation, Style } from "./operation";
import { reconciliationYear, themeYear, totalControl, totalMisfit, totalYear, type PlacedTheme } from "./overviewCells";
import { overviewThemeRows, type OverviewLayout } from "./overviewLayout";
import { overviewName } from "./rangeNames";
import { formats, styles } from "./styles";
import { markComment, markName, overviewId } from "./tableMark";
import type { AddName } from "./tableNames";
import { words } from "./words";

const themeLabels = [words.sum, words.notAnnounced, words.announced, words.difference, words.verdict];
const themeParts = ["Som", "NietAangekondigd", "Enveloppe", "Verschil", "Oordeel"];

/** The overview above the tables: per theme and year, the total, and how the themes' amounts relate to it. */
export function planOverview(
  letter: Letter,
  overview: OverviewLayout,
  themes: readonly PlacedTheme[],
): readonly Operation[] {
  return [
    { kind: "write", area: overview.area, cells: overviewGrid(letter, overview, themes) },
    ...looks(overview),
    ...overviewNames(letter, overview),
  ];
}

export function overviewGrid(
  letter: Letter,
  overview: OverviewLayout,
  themes: readonly PlacedTheme[],
): readonly (readonly CellInput[])[] {
  const { rows, area, years, firstYear, place, control } = overview;
  const grid: CellInput[][] = Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => null));
  const put = (row: number, column: number, value: CellInput) => {
    const line = grid[row - area.row];
    if (line) line[column] = value;
  };
  const labels = (row: number, texts: readonly string[]) => texts.forEach((text, index) => put(row + index, 0, text));
  put(rows.title, 0, `${words.overview}: ${letter.reference.title}`);
  put(
    rows.subtitle,
    0,
    `Stand brief ${longDate(letter.reference.date)} · kenmerk ${letter.reference.kenmerk} · ${letter.reference.parliamentaryPaper} · ${words.unit}`,
  );
  labels(rows.header, [words.overview]);
  put(rows.header, place, words.place);
  themes.forEach(({ theme }, index) => {
    const row = rows.themes[index] ?? 0;
    labels(row, [theme.name, ...themeLabels]);
    put(row + 1, place, placeText(theme.place));
    if (theme.announced[0]) put(row + 3, place, placeText(theme.announced[0].place));
  });
  labels(rows.total.heading, [
    words.total,
    words.sum,
    words.announcedTotal,
    words.difference,
    words.balance,
    words.verdict,
  ]);
  labels(rows.reconciliation.heading, [
    words.reconciliation,
    words.sumOfThemes,
    words.announcedTotal,
    words.difference,
    words.ofNotAnnounced,
    words.ofRounding,
  ]);
  put(rows.header, control, words.control);
  years.forEach((year, index) => {
    const column = firstYear + index;
    put(rows.header, column, year.year);
    themes.forEach((placed, theme) => {
      themeYear(letter, placed, year.year).forEach((value, offset) =>
        put((rows.themes[theme] ?? 0) + 1 + offset, column, value),
      );
    });
    totalYear(letter, overview, themes, year, index).forEach((value, offset) =>
      put(rows.total.sum + offset, column, value),
    );
    reconciliationYear(letter, overview, themes, year, index).forEach((value, offset) =>
      put(rows.reconciliation.themes + offset, column, value),
    );
    put(rows.total.verdict, control + index, totalMisfit(overview, index));
    const total = totalControl(letter, year);
    if (total) {
      put(rows.total.announced, control + index, total.announced);
      put(rows.total.difference, control + index, total.margin);
      put(rows.total.announced, place, placeText(total.item.place));
    }
  });
  return grid;
}

function looks(overview: OverviewLayout): readonly Operation[] {
  const { sheet, rows, years, firstYear, place, control, area } = overview;
  const across = (row: number, columns: number, count = 1) => ({ sheet, row, column: 0, rows: count, columns });
  const inYears = (row: number, count: number) => ({
    sheet,
    row,
    column: firstYear,
    rows: count,
    columns: years.length,
  });
  const style = (target: Area, look: Style): Operation => ({ kind: "style", area: target, style: look });
  const end = area.row + area.rows;
  const last = years.length - 1;
  const headings = [...rows.themes, rows.total.heading, rows.reconciliation.heading];
  const verdicts = [...rows.themes.map((row) => row + overviewThemeRows - 1), rows.total.verdict];
  const changes = rows.themes.map((row) => row + 4);
  return [
    style(across(rows.title, 1), styles.title),
    style(across(rows.subtitle, 1), styles.subtitle),
    style(across(rows.header, place + 1), styles.header),
    style(inYears(rows.header, 1), styles.headerYear),
    ...(years[last]?.onwards
      ? [
          {
            kind: "numberFormat" as const,
            area: { sheet, row: rows.header, column: firstYear + last, rows: 1, columns: 1 },
            format: formats.yearOnwards,
          },
        ]
      : []),
    { kind: "numberFormat", area: inYears(rows.header + 1, end - rows.header - 1), format: formats.amount },
    ...changes.map((row): Operation => ({ kind: "numberFormat", area: inYears(row, 1), format: formats.change })),
    { kind: "numberFormat", area: inYears(rows.total.difference, 2), format: formats.change },
    { kind: "numberFormat", area: inYears(rows.reconciliation.difference, 3), format: formats.change },
    ...headings.map((row) => style(across(row, place + 1), styles.section)),
    ...verdicts.map((row) => style(inYears(row, 1), styles.verdict)),
    style({ sheet, row: rows.header + 1, column: place, rows: end - rows.header - 1, columns: 1 }, styles.place),
    style({ sheet, row: rows.header, column: control, rows: end - rows.header, columns: years.length }, styles.control),
  ];
}

/** The names of the overview's rows, and the hidden mark over it all. */
export function overviewNames(letter: Letter, overview: OverviewLayout): readonly AddName[] {
  const { sheet, rows, firstYear, years } = overview;
  const place = letter.total[0] ? placeText(letter.total[0].place) : "";
  const row = (name: string, at: number, what: string): AddName => ({
    kind: "addName",
    name,
    area: { sheet, row: at, column: firstYear, rows: 1, columns: years.length },
    comment: `${what}; ${shortCitation(letter.reference)}`.slice(0, 255),
    visible: true,
  });
  return [
    row(overviewName("Jaren"), rows.header, "De jaren van het overzicht"),
    row(overviewName("Totaal"), rows.total.announced, place),
    row(overviewName("Totaal", "Som"), rows.total.sum, "Berekend: som van alle posten"),
    row(overviewName("Totaal", "Verschil"), rows.total.difference, "Berekend: som min aangekondigd totaal"),
    row(overviewName("Totaal", "Saldo"), rows.total.balance, "Berekend: uw cijfers min de brief"),
    row(overviewName("Totaal", "Oordeel"), rows.total.verdict, "Berekend oordeel over het totaal"),
    row(
      overviewName("Aansluiting", "Themas"),
      rows.reconciliation.themes,
      "Berekend: som van de aangekondigde bedragen",
    ),
    row(overviewName("Aansluiting", "Verschil"), rows.reconciliation.difference, "Berekend: thema's min totaal"),
    row(
      overviewName("Aansluiting", "NietAangekondigd"),
      rows.reconciliation.notAnnounced,
      "Berekend: posten buiten de aangekondigde bedragen",
    ),
    row(overviewName("Aansluiting", "Afronding"), rows.reconciliation.rounding, "Berekend: wat afronding verklaart"),
    ...letter.themes.flatMap((theme, index) =>
      themeParts.map((part, offset) =>
        row(
          overviewName("Overzicht", theme.id, part),
          (rows.themes[index] ?? 0) + 1 + offset,
          `Overzicht: ${theme.name}`,
        ),
      ),
    ),
    {
      kind: "addName",
      name: markName(overviewId),
      area: overview.area,
      comment: markComment(letter),
      visible: false,
    },
  ];
}
