/** Calls back when the user changes a cell or selects another one, on any sheet. */
export async function onWorkbookEvents(
  context: Excel.RequestContext,
  handlers: { readonly onChanged: () => void; readonly onSelected: () => void },
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.onChanged.add(async () => handlers.onChanged());
  worksheets.onSelectionChanged.add(async () => handlers.onSelected());
  await context.sync();
}
