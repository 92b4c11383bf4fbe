import type { Area } from "../plan/operation";

/** What stands in an area, as formulas. One sync. */
export async function readArea(
  context: Excel.RequestContext,
  { sheet, row, column, rows, columns }: Area,
): Promise<readonly (readonly unknown[])[]> {
  const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
  range.load("formulas");
  await context.sync();
  return range.formulas as unknown[][];
}
