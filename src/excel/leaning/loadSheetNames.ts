import type { ScopedName } from "../../plan/leaning/Leaners";
import type { SheetState } from "../../plan/WorkbookState";

/** Asks the names that belong to sheets; the answer is read after the next sync. */
export function loadSheetNames(
  context: Excel.RequestContext,
  sheets: readonly SheetState[],
): () => readonly ScopedName[] {
  const asked = sheets.map(({ name }) => ({
    scope: name,
    names: context.workbook.worksheets.getItem(name).names.load("items/name, items/formula"),
  }));
  return () =>
    asked.flatMap(({ scope, names }) =>
      names.items.map((item) => ({
        // Excel writes a sheet's own name as "Blad1!Naam".
        name: item.name.slice(item.name.lastIndexOf("!") + 1),
        scope,
        formula: String(item.formula),
      })),
    );
}
