import type { Area } from "../plan/operation";

/** What is in cells, as formulas in English, an area each. One sync. */
export async function readInputs(
  context: Excel.RequestContext,
  areas: readonly Area[],
): Promise<readonly (readonly (readonly unknown[])[])[]> {
  const ranges = areas.map(({ sheet, row, column, rows, columns }) =>
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns).load("formulas"),
  );
  await context.sync();
  return ranges.map(({ formulas }) => formulas as unknown[][]);
}
