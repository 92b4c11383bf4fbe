import { columnPlaces } from "../scenario/columnPlaces";
import { headerOf, ledgerColumns } from "../scenario/ledgerColumns";
import { systemShown } from "../scenario/dateSystem";
import { parseReference } from "../plan/address";
import type { Book, Books, ScenarioSheetMark } from "../plan/scenario/Books";
import { dateMarkerArea, readDateMarker, type WorkbookDates } from "../plan/scenario/dateMarker";
import { excelTables, frozenCode } from "../plan/scenario/excelTables";
import { markedScenario } from "../plan/scenario/scenarioNames";
import type { WorkbookState } from "../plan/WorkbookState";
import { loadFiltered } from "./loadFiltered";
import { loadBelow, loadSheets } from "./loadSurroundings";

/** Reads the tables of scenarios, where their sheets stand, and what is around. Two syncs: which are there, and what is in them. */
export async function readBooks(context: Excel.RequestContext, state: WorkbookState): Promise<Books> {
  const tables = loadTables(context);
  await context.sync();
  const books = loadBooks(context, tables.items, state);
  await context.sync();
  return books();
}

/** All tables, with what has to be known of them before they are read. */
export function loadTables({ workbook }: Excel.RequestContext): Excel.TableCollection {
  return workbook.tables.load("items/name, items/showHeaders, items/worksheet/name");
}

/**
 * What is in them, asked for before a sync and answered after it.
 * @param sheetNames only these names of sheets are asked for; left out: all that there are
 */
export function loadBooks(
  context: Excel.RequestContext,
  tables: readonly Excel.Table[],
  state: WorkbookState,
  sheetNames?: readonly string[],
): () => Books {
  const named = (name: string) => tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  const loaded = {
    ledger: load(named(excelTables.ledger), state),
    register: load(named(excelTables.register), state, "all"),
    lines: load(named(excelTables.lines), state),
  };
  const frozen = tables.flatMap((table) => {
    const code = frozenCode(table.name);
    return code === null ? [] : [{ code, loaded: load(table, state) }];
  });
  const shared = Object.values(loaded).flatMap((each) => each ?? []);
  const below = shared.map(({ table }) => loadBelow(table));
  const sheets = loadSheets(context, state, sheetNames);
  const dates = loadDateMarker(context, loaded.lines?.table);
  const titles = loadTitles(context, state);
  const place = ({ name, worksheet }: Excel.Table) => ({ name, sheet: worksheet.name });
  return () => ({
    state,
    around: {
      ...sheets(),
      tables: tables.map(place),
      below: below.flatMap((each) => each() ?? []),
      headerless: shared.flatMap(({ table }) => (table.showHeaders ? [] : [place(table)])),
    },
    ledger: bookFrom(loaded.ledger),
    register: bookFrom(loaded.register),
    lines: bookFrom(loaded.lines),
    stands: frozen.flatMap((each) => {
      const book = bookFrom(each.loaded);
      return book ? [{ code: each.code, book }] : [];
    }),
    sheets: titles(),
    dates: datesOf(dates(), loaded.ledger),
  });
}

/** What stands where the titles of scenarios ought to: a hidden name may lead anywhere. */
function loadTitles({ workbook }: Excel.RequestContext, state: WorkbookState): () => readonly ScenarioSheetMark[] {
  const known = new Set(state.sheets.map(({ name }) => name.toLowerCase()));
  const loaded = scenarioSheetMarks(state).map((mark) => {
    const { sheet, row, column } = mark.area;
    if (!known.has(sheet.toLowerCase())) return { mark, cell: null };
    return { mark, cell: workbook.worksheets.getItem(sheet).getCell(row, column).load("values") };
  });
  return () => loaded.map(({ mark, cell }) => (cell ? { ...mark, title: (cell.values as unknown[][])[0]?.[0] } : mark));
}

/** The sheets of scenarios, by their hidden names. */
export function scenarioSheetMarks({ names }: WorkbookState): readonly ScenarioSheetMark[] {
  return names.flatMap(({ name, formula }) => {
    const code = markedScenario(name);
    const area = parseReference(formula);
    return code !== null && area !== null ? [{ code, area }] : [];
  });
}

/** Beside the lists, where our own formula tells how the workbook counts days. */
function loadDateMarker({ workbook }: Excel.RequestContext, lines: Excel.Table | undefined): () => WorkbookDates {
  if (!lines) return () => ({ system: null, marker: "missing" });
  const { sheet, row, column, rows, columns } = dateMarkerArea(lines.worksheet.name);
  const range = workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns).load("formulas, text");
  return () => readDateMarker(range.formulas as unknown[][], range.text);
}

/** Where that is not there, as in a workbook of an older version, a row of the ledger shows it: its date beside the number. */
function datesOf(marked: WorkbookDates, ledger: Loaded | null): WorkbookDates {
  if (marked.system !== null || !ledger?.header) return marked;
  const place = columnPlaces(ledger.header.values[0] ?? []).get("date") ?? -1;
  const [value, text] = [ledger.body.values[0]?.[place] as unknown, ledger.inputs.text[0]?.[place]];
  return { ...marked, system: systemShown(value, text) };
}

interface Loaded {
  readonly table: Excel.Table;
  readonly isFiltered: () => boolean;
  readonly isAsDisplayed: boolean;
  readonly columns: Excel.TableColumnCollection | null;
  readonly header: Excel.Range | null;
  readonly body: Excel.Range;
  readonly inputs: Excel.Range;
  /** The ledger's amounts, as they were entered and as they are shown; a column that is gone is a null object. */
  readonly amounts: Excel.Range | null;
  /** Every row's own columns, where that matters. */
  readonly all: Excel.Range | null;
}

/**
 * @param formulas of which rows. A formula of the ledger is long, and Excel on the web gives answers up to 5 MB:
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
 */
function load(
  table: Excel.Table | undefined,
  { isAsDisplayed = false, isIterating = false }: WorkbookState,
  formulas: "all" | "first" = "first",
): Loaded | null {
  if (!table) return null;
  const body = table.getDataBodyRange();
  const isLedger = table.name.toLowerCase() === excelTables.ledger.toLowerCase();
  return {
    table,
    isFiltered: loadFiltered(table),
    // A header row that is switched off can't be asked for; the columns keep their names.
    columns: table.showHeaders ? null : table.columns.load("items/name"),
    header: table.showHeaders ? table.getHeaderRowRange().load("values") : null,
    body: body.load("values, rowIndex, columnIndex"),
    inputs:
      formulas === "all"
        ? table.getDataBodyRange().load("formulas")
        : body.getRow(0).load(isAsDisplayed ? "formulas, text, numberFormat" : "formulas, text"),
    amounts: isLedger
      ? table.columns.getItemOrNullObject(headerOf("amount")).getDataBodyRange().load("formulas, numberFormat")
      : null,
    all:
      isIterating && isLedger
        ? body
            .getColumn(0)
            .getResizedRange(0, ledgerColumns.length - 1)
            .load("formulas")
        : null,
    isAsDisplayed,
  };
}

function bookFrom(loaded: Loaded | null): Book | null {
  if (!loaded) return null;
  const { table, isFiltered, columns, header, body, inputs, amounts, all, isAsDisplayed } = loaded;
  return {
    name: table.name,
    sheet: table.worksheet.name,
    isFiltered: isFiltered(),
    row: body.rowIndex - 1,
    column: body.columnIndex,
    header: columns ? columns.items.map(({ name }) => name) : ((header?.values[0] ?? []) as unknown[]),
    values: body.values as unknown[][],
    formulas: inputs.formulas as unknown[][],
    ...(isAsDisplayed && !isRegister(table) ? { formats: inputs.numberFormat[0] as unknown[] } : {}),
    ...(amounts ? { amounts: amounts.isNullObject ? null : amountsFrom(amounts) } : {}),
    ...(all ? { inputs: all.formulas as unknown[][] } : {}),
  };
}

function amountsFrom({ formulas, numberFormat }: Excel.Range) {
  const first = (cells: readonly unknown[]) => cells[0];
  return { formulas: (formulas as unknown[][]).map(first), formats: (numberFormat as unknown[][]).map(first) };
}

/** Of the register every formula is read, and no format. */
function isRegister({ name }: Excel.Table): boolean {
  return name.toLowerCase() === excelTables.register.toLowerCase();
}
