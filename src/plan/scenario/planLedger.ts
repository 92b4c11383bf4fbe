import { columnPlaces } from "../../scenario/columnPlaces";
import { confirmedHeader, confirmedPlace } from "../../scenario/confirmedColumn";
import { ledgerColumns, type LedgerColumn } from "../../scenario/ledgerColumns";
import { cellAddress } from "../address";
import type { Area, CellInput, Operation, Style } from "../operation";
import { formats } from "../styles";
import { bookHeader, bookTitles, columnWidths } from "./bookLooks";
import { bookWords } from "./bookWords";
import { calculated } from "../../scenario/calculatedColumns";
import { ledgerFormulas } from "./ledgerFormulas";
import { bodyOf, type Book } from "./Books";
import { listReference, type ListsLayout, type NumberedLine } from "./listsLayout";
import { scenarioMarkStyles } from "./scenarioStyles";
import { scenarioWords } from "./scenarioWords";

/** The ledger's headers: what users fill in, behind it what is worked out, and last where amounts are confirmed. */
export function ledgerHeader(lists: ListsLayout): readonly string[] {
  return [
    ...ledgerColumns.map(({ header }) => header),
    ...ledgerFormulas(listReference(lists.kinds), lists).map(({ header }) => header),
    confirmedHeader,
  ];
}

/**
 * What is worked out of a row, by the header above it.
 * @param header the ledger's own: without Klopt its formulas ask about no amount, as those of an older version
 */
export function calculatedCells(
  lists: ListsLayout,
  header: readonly unknown[] = ledgerHeader(lists),
): ReadonlyMap<string, CellInput> {
  const asked = confirmedPlace(header) >= 0 ? lists : null;
  return new Map(
    ledgerFormulas(listReference(lists.kinds), asked).map((each) => [each.header, { formula: each.formula }]),
  );
}

/** A row with nothing but its formulas, for a ledger with this header. */
export function emptyLedgerRow(
  lists: ListsLayout,
  header: readonly unknown[] = ledgerHeader(lists),
): readonly CellInput[] {
  const cells = calculatedCells(lists, header);
  return ledgerHeader(lists).map((each) => cells.get(each) ?? null);
}

/** The drop-downs, where the columns stand now: they help, and let everything else through, since the column Controle says what is wrong. */
export function ledgerChoices(
  body: Area,
  header: readonly unknown[],
  codes: Area,
  lists: ListsLayout,
): readonly Operation[] {
  const sources: readonly (readonly [LedgerColumn, Area])[] = [
    ["scenario", codes],
    ["theme", lists.themes],
    ["line", lists.lines],
    ["kind", lists.kinds],
    ["nature", lists.natures],
    ["status", lists.statuses],
  ];
  const places = columnPlaces(header);
  return sources.flatMap(([id, source]): Operation[] => {
    const place = places.get(id);
    if (place === undefined) return [];
    return [{ kind: "choices", area: { ...body, column: body.column + place, columns: 1 }, source, open: true }];
  });
}

/**
 * How the ledger's sheet looks; `body` is its table as it is inserted, without the header. Excel takes formats, rules and
 * drop-downs of a whole column along when the table grows.
 */
export function ledgerLooks(body: Area, codes: Area, lists: ListsLayout): readonly Operation[] {
  const { sheet, row: first, rows } = body;
  const header = ledgerHeader(lists);
  const column = (name: string) => header.indexOf(name);
  const cells = (name: string): Area => ({ sheet, row: first, column: column(name), rows, columns: 1 });
  const check = cellAddress(first, column(calculated.check), { column: true });
  const rule = (formula: string, style: Style): Operation => ({
    kind: "rule",
    area: { sheet, row: first, column: 0, rows, columns: column(calculated.check) + 1 },
    formula,
    style,
  });
  const { inOrder, noExplanation } = scenarioWords;
  return [
    ...bookTitles(sheet, bookWords.ledgerTitle, bookWords.ledgerHelp),
    bookHeader(body),
    { kind: "numberFormat", area: cells("Bedrag"), format: formats.change },
    { kind: "numberFormat", area: cells("Grondslag"), format: formats.amount },
    { kind: "numberFormat", area: cells("Datum"), format: "dd-mm-yyyy" },
    ...ledgerChoices(body, header, codes, lists),
    rule(`=AND(${check}<>"",${check}<>"${inOrder}",${check}<>"${noExplanation}")`, scenarioMarkStyles.fault),
    rule(`=${check}="${noExplanation}"`, scenarioMarkStyles.note),
    ...columnWidths(sheet, header),
    {
      kind: "groupColumns",
      area: {
        sheet,
        row: 0,
        column: column(calculated.check) + 1,
        rows: 1,
        columns: column(calculated.fault) - column(calculated.check),
      },
      collapsed: true,
    },
    { kind: "freeze", sheet, rows: first, columns: 2 },
    { kind: "page", area: body, landscape: true, header: bookWords.ledgerTitle, titleRows: first, grows: true },
  ];
}

/** The list of lines as it is to be now, and the drop-down on it. */
export function ledgerLineChoices(
  ledger: Book,
  list: Area,
  from: readonly NumberedLine[],
  to: readonly NumberedLine[],
): { readonly plan: readonly Operation[]; readonly back: readonly Operation[] } {
  const column = ledger.header.indexOf("Post");
  const [before, after] = [from, to].map((lines) => [...new Set(lines.map(({ name }) => name))]);
  const rows = Math.max(before?.length ?? 0, after?.length ?? 0);
  const listed = (names: readonly string[] = []): readonly Operation[] => [
    {
      kind: "write",
      area: { ...list, rows },
      cells: Array.from({ length: rows }, (_, index) => [names[index] ?? null]),
    },
    ...(column < 0
      ? []
      : [
          {
            kind: "choices" as const,
            area: { ...bodyOf(ledger), column: ledger.column + column, columns: 1 },
            source: { ...list, rows: names.length },
            open: true,
          },
        ]),
  ];
  return { plan: listed(after), back: listed(before) };
}
