import type { Letter } from "../letter/letter";
import { parseReference } from "./address";
import { legacyArea } from "./legacyArea";
import { markedId, overviewId } from "./tableMark";
import type { WorkbookState } from "./WorkbookState";

/** What of ours the workbook's own names lead to now: ids of themes, and the overview's. */
export function presentMarks(letter: Letter, state: WorkbookState): readonly string[] {
  const leads = (formula: string) => {
    const target = parseReference(formula);
    return target !== null && state.sheets.some(({ name }) => name.toLowerCase() === target.sheet.toLowerCase());
  };
  const marked = new Set(
    state.names.flatMap(({ name, formula }) => {
      const id = markedId(name);
      return id !== null && leads(formula) ? [id.toLowerCase()] : [];
    }),
  );
  const themes = letter.themes.filter(
    (theme) => marked.has(theme.id.toLowerCase()) || legacyArea(theme, state.names) !== null,
  );
  return [...themes.map(({ id }) => id), ...(marked.has(overviewId.toLowerCase()) ? [overviewId] : [])];
}
