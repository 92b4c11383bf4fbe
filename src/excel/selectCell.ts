/**
 * Shows a cell to the user: its sheet comes to the front and the cell is selected.
 * @returns how visible its sheet is; what is hidden can't be shown, and nothing is selected then
 */
export async function selectCell(
  context: Excel.RequestContext,
  sheet: string,
  address: string,
): Promise<`${Excel.SheetVisibility}`> {
  const target = context.workbook.worksheets.getItem(sheet).load("visibility");
  await context.sync();
  const { visibility } = target;
  if (visibility !== Excel.SheetVisibility.visible) return visibility;
  target.activate();
  target.getRange(address).select();
  await context.sync();
  return visibility;
}
