import type { JournalRead } from "../plan/journal/readJournal";
import type { NameState, SheetState, WorkbookState } from "../plan/WorkbookState";
import { loadJournal } from "./journalStore";

/** What is asked besides, of what is selected. */
export interface Asked {
  /** Where the selected cell is. Only where it matters: with a chart or several areas selected Excel gives an error. */
  readonly selection?: boolean;
  /** Only these names are asked for, one by one: of these what is known of them but for where they lead. Left out: all there are. */
  readonly names?: readonly NameState[];
}

/**
 * Reads what has to be known before anything is written.
 * @example await readWorkbook(context, { selection: true }) // { …, selection: { sheet: "Blad1", row: 0, column: 0 } }
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  { selection: asksSelection = false, names }: Asked = {},
): Promise<WorkbookState> {
  const { workbook } = context;
  // Read since ExcelApi 1.1: https://learn.microsoft.com/javascript/api/excel/excel.application#excel-excel-application-calculationmode-member
  workbook.load("readOnly, protection/protected, application/calculationMode");
  const tellsState = Office.context.requirements.isSetSupported("ExcelApi", "1.9");
  if (tellsState)
    workbook.load("application/calculationState, application/iterativeCalculation/enabled, usePrecisionAsDisplayed");
  const named = loadNames(workbook, names);
  const sheets = workbook.worksheets.load("items/name, items/visibility, items/protection/protected");
  const journal = loadJournal(workbook);
  // Of more cells these are about the first. InvalidSelection for a chart, by design:
  // https://github.com/OfficeDev/office-js/issues/2268
  const cell = asksSelection ? workbook.getSelectedRange().load("rowIndex, columnIndex, worksheet/name") : null;
  await context.sync();
  const selection = cell && { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
  return {
    sheets: sheets.items.map((sheet) => ({
      name: sheet.name,
      protected: sheet.protection.protected,
      visibility: sheet.visibility as SheetState["visibility"],
    })),
    names: named(),
    ...journalIn(journal()),
    structureProtected: workbook.protection.protected,
    readOnly: workbook.readOnly,
    isManual: workbook.application.calculationMode === Excel.CalculationMode.manual,
    isCalculating: tellsState && workbook.application.calculationState !== Excel.CalculationState.done,
    isAsDisplayed: tellsState && workbook.usePrecisionAsDisplayed,
    isIterating: tellsState && workbook.application.iterativeCalculation.enabled,
    selection,
  };
}

/** @param asked only these are asked for, of which all but the place is known; left out: all that there are */
export function loadNames(
  { names }: Excel.Workbook,
  asked: readonly NameState[] | undefined,
): () => readonly NameState[] {
  if (asked) {
    const loaded = asked.map((known) => ({
      known,
      item: names.getItemOrNullObject(known.name).load("formula"),
    }));
    return () =>
      loaded.flatMap(({ known, item }) => (item.isNullObject ? [] : [{ ...known, formula: String(item.formula) }]));
  }
  names.load("items/name, items/formula, items/comment, items/visible");
  return () =>
    names.items.map((item) => ({
      name: item.name,
      formula: String(item.formula),
      comment: item.comment,
      visible: item.visible,
    }));
}

function journalIn(read: JournalRead): Pick<WorkbookState, "journal" | "unreadJournal"> {
  if (read.kind === "open") return { journal: read.journal };
  if (read.kind === "closed") return { journal: null };
  return { journal: null, unreadJournal: read.kind === "newer" ? read.version : null };
}
