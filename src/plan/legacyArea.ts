import type { Letter, Theme } from "../letter/letter";
import { parseReference } from "./address";
import type { Area } from "./operation";
import { hasOurComment } from "./ours/isOurName";
import { tableName } from "./rangeNames";
import { tableLayout } from "./tableLayout";
import type { NameState } from "./WorkbookState";

/** How many year columns the widest sheet of ours keeps room for. */
const mostYears = 5;

/**
 * Where a table must stand that has its ordinary names and no hidden mark, as the first version of ours left it: around
 * its body, with room for the control block. null where there is none. Its comment has to be ours: nothing else tells.
 */
export function legacyArea(letter: Letter, theme: Theme, names: readonly NameState[]): Area | null {
  const body = names.find(
    (each) => each.name.toLowerCase() === tableName(theme).toLowerCase() && hasOurComment(letter, each),
  );
  const found = body ? parseReference(body.formula) : null;
  if (!found || found.row < 3 || found.column < 1) return null;
  const anchor = { sheet: found.sheet, row: found.row - 3, column: found.column - 1 };
  const { area } = tableLayout(theme, anchor, mostYears);
  return { ...area, rows: area.rows + Math.max(0, found.rows - theme.lines.length) };
}
