import type { SheetFormulas } from "../plan/findPointers";
import type { WorkbookState } from "../plan/WorkbookState";

/** What stands in all sheets, as formulas: to find what points to something. One sync. */
export async function readFormulas(
  context: Excel.RequestContext,
  state: WorkbookState,
): Promise<readonly SheetFormulas[]> {
  const used = state.sheets.map(({ name }) => ({
    sheet: name,
    range: context.workbook.worksheets
      .getItem(name)
      .getUsedRangeOrNullObject(true)
      .load("formulas, rowIndex, columnIndex"),
  }));
  await context.sync();
  return used.flatMap(({ sheet, range }) =>
    range.isNullObject
      ? []
      : [{ sheet, row: range.rowIndex, column: range.columnIndex, formulas: range.formulas as unknown[][] }],
  );
}
