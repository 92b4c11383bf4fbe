import { parseReference } from "../plan/address";
import type { Book, Books, ScenarioSheetMark } from "../plan/scenario/Books";
import { excelTables, frozenCode } from "../plan/scenario/excelTables";
import { markedScenario } from "../plan/scenario/scenarioNames";
import type { WorkbookState } from "../plan/WorkbookState";
import { loadFiltered } from "./loadFiltered";

/** Reads the tables of scenarios, and where their sheets stand. Two syncs: which are there, and what is in them. */
export async function readBooks(context: Excel.RequestContext, state: WorkbookState): Promise<Books> {
  const tables = context.workbook.tables.load("items/name");
  await context.sync();
  const books = loadBooks(tables.items, state);
  await context.sync();
  return books();
}

/** What is in them, asked for before a sync and answered after it. */
export function loadBooks(tables: readonly Excel.Table[], state: WorkbookState): () => Books {
  const named = (name: string) => tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  const loaded = {
    ledger: load(named(excelTables.ledger)),
    register: load(named(excelTables.register), "all"),
    lines: load(named(excelTables.lines)),
  };
  const frozen = tables.flatMap((table) => {
    const code = frozenCode(table.name);
    return code === null ? [] : [{ code, loaded: load(table) }];
  });
  return () => ({
    state,
    ledger: bookFrom(loaded.ledger),
    register: bookFrom(loaded.register),
    lines: bookFrom(loaded.lines),
    stands: frozen.flatMap((each) => {
      const book = bookFrom(each.loaded);
      return book ? [{ code: each.code, book }] : [];
    }),
    sheets: scenarioSheetMarks(state),
  });
}

/** The sheets of scenarios, by their hidden names. */
export function scenarioSheetMarks({ names }: WorkbookState): readonly ScenarioSheetMark[] {
  return names.flatMap(({ name, formula }) => {
    const code = markedScenario(name);
    const area = parseReference(formula);
    return code !== null && area !== null ? [{ code, area }] : [];
  });
}

interface Loaded {
  readonly table: Excel.Table;
  readonly isFiltered: () => boolean;
  readonly sheet: Excel.Worksheet;
  readonly header: Excel.Range;
  readonly body: Excel.Range;
  readonly inputs: Excel.Range;
}

/**
 * @param formulas of which rows. A formula of the ledger is long, and Excel on the web gives answers up to 5 MB:
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
 */
function load(table: Excel.Table | undefined, formulas: "all" | "first" = "first"): Loaded | null {
  if (!table) return null;
  const body = table.getDataBodyRange();
  return {
    table,
    isFiltered: loadFiltered(table),
    sheet: table.worksheet.load("name"),
    header: table.getHeaderRowRange().load("values, rowIndex, columnIndex"),
    body: body.load("values"),
    inputs: (formulas === "all" ? table.getDataBodyRange() : body.getRow(0)).load("formulas"),
  };
}

function bookFrom(loaded: Loaded | null): Book | null {
  if (!loaded) return null;
  const { table, isFiltered, sheet, header, body, inputs } = loaded;
  return {
    name: table.name,
    sheet: sheet.name,
    isFiltered: isFiltered(),
    row: header.rowIndex,
    column: header.columnIndex,
    header: (header.values[0] ?? []) as unknown[],
    values: body.values as unknown[][],
    formulas: inputs.formulas as unknown[][],
  };
}
