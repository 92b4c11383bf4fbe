import type { TablePlace } from "../plan/inventory/knownItems";

/** Asks before a sync which Excel tables there are, and answers after it. */
export function loadTablePlaces(context: Excel.RequestContext): () => readonly TablePlace[] {
  const tables = context.workbook.tables.load("items/name, items/worksheet/name");
  return () => tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name }));
}
