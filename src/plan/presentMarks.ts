import type { Letter, Theme } from "../letter/letter";
import { parseReference } from "./address";
import { couldBeOurs } from "./ours/isOurName";
import { legacyArea } from "./legacyArea";
import { markedId, overviewId } from "./tableMark";
import type { Area } from "./operation";
import type { WorkbookState } from "./WorkbookState";

/** What of ours the workbook's own names lead to now: ids of themes, and the overview's. */
export function presentMarks(letter: Letter, state: WorkbookState): readonly string[] {
  const leads = (formula: string) => {
    const target = parseReference(formula);
    return target !== null && state.sheets.some(({ name }) => name.toLowerCase() === target.sheet.toLowerCase());
  };
  const marked = new Set(
    state.names.flatMap((name) => {
      const id = markedId(name.name);
      return id !== null && couldBeOurs(letter, name) && leads(name.formula) ? [id.toLowerCase()] : [];
    }),
  );
  const themes = letter.themes.filter(
    (theme) => marked.has(theme.id.toLowerCase()) || legacyArea(letter, theme, state.names) !== null,
  );
  return [...themes.map(({ id }) => id), ...(marked.has(overviewId.toLowerCase()) ? [overviewId] : [])];
}

/** Where a theme's table stands by its mark, the first where there are more; null where no mark tells. */
export function markedPlace(letter: Letter, theme: Theme, { names, sheets }: WorkbookState): Area | null {
  const found = names
    .filter((name) => couldBeOurs(letter, name))
    .flatMap(({ name, formula }) => {
      const target = markedId(name)?.toLowerCase() === theme.id.toLowerCase() ? parseReference(formula) : null;
      return target && sheets.some((sheet) => sheet.name.toLowerCase() === target.sheet.toLowerCase()) ? [target] : [];
    });
  return found[0] ?? legacyArea(letter, theme, names);
}
