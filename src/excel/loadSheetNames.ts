import { quotedSheet } from "../plan/address";
import type { NameState, WorkbookState } from "../plan/WorkbookState";

/** Asks for the names of the sheets' own; what this gives can be called after the next sync. @example "Blad1!Totaal" */
export function loadSheetNames(context: Excel.RequestContext, state: WorkbookState): () => readonly NameState[] {
  const asked = state.sheets.map(({ name }) => ({
    sheet: name,
    names: context.workbook.worksheets.getItem(name).names.load("items/name, items/formula, items/comment"),
  }));
  return () =>
    asked.flatMap(({ sheet, names }) =>
      names.items.map(({ name, formula, comment }) => ({
        // Excel gives it with or without its sheet.
        name: `${quotedSheet(sheet)}!${name.slice(name.lastIndexOf("!") + 1)}`,
        formula: String(formula),
        comment,
      })),
    );
}
