/**
 * Whether a filter of the user's hides rows of a table: Excel takes no rows out of it then, and writes beside what is meant:
 * https://github.com/OfficeDev/office-js/issues/994 and 224. Asked before a sync, answered after it; an older Excel can't tell.
 */
export function loadFiltered(table: Excel.Table): () => boolean {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.9")) return () => false;
  const filter = table.autoFilter.load("isDataFiltered");
  return () => filter.isDataFiltered;
}
