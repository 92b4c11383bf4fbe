/** Shows a cell to the user: its sheet comes to the front and the cell is selected. */
export async function selectCell(context: Excel.RequestContext, sheet: string, address: string): Promise<void> {
  const target = context.workbook.worksheets.getItem(sheet);
  target.activate();
  target.getRange(address).select();
  await context.sync();
}
