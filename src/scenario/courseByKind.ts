import { euro, type Euro } from "../letter/amount";
import type { Column } from "../letter/letter";
import { columnsOf } from "./horizon";
import { kinds, type Kind } from "./kinds";
import { mutationIn, type Mutation } from "./Mutation";
import { amountAt, newPosition, type Position } from "./Position";
import type { ScenarioLine } from "./ScenarioLine";
import { lineNames, spendingLines } from "./scenarioLines";

/** From position to position: start, what each kind of mutation adds, end; whole euros, parallel to the columns. */
export interface Course {
  /** A theme's id, or "Totaal". */
  readonly themeId: string;
  readonly themeName: string;
  readonly start: readonly Euro[];
  /** The kinds that occur in this theme, in the order of `kinds`. */
  readonly steps: readonly { readonly kind: Kind; readonly amounts: readonly Euro[] }[];
  readonly end: readonly Euro[];
}

export interface CourseByKind {
  readonly columns: readonly Column[];
  /** Per theme, last the total. Start and steps add up to the end, to the euro. */
  readonly courses: readonly Course[];
}

/** The course (verloop) of the spending lines; no figure counts as nil, mutations of announced amounts are left out. */
export function courseByKind(
  lines: readonly ScenarioLine[],
  base: Position,
  mutations: readonly Mutation[],
): CourseByKind {
  const columns = columnsOf(base.horizon);
  const after = newPosition(base, mutations);
  const themes = [...new Map(lines.map(({ themeId, themeName }) => [themeId, themeName]))];
  const courses = themes.map(([themeId, themeName]): Course => {
    const own = themeId === lineNames.total ? spendingLines(lines) : spendingLines(lines, themeId);
    const keys = new Set(own.map(({ key }) => key));
    const rows = mutations.filter(({ key }) => keys.has(key));
    const sumOf = (position: Position) =>
      columns.map((_, index) => euro(own.reduce((sum, { key }) => sum + (amountAt(position, key, index) ?? 0), 0)));
    const steps = kinds
      .filter((kind) => rows.some((mutation) => mutation.kind === kind))
      .map((kind) => ({ kind, amounts: addedBy(rows, kind, columns) }));
    return { themeId, themeName, start: sumOf(base), steps, end: sumOf(after) };
  });
  return { columns, courses };
}

function addedBy(rows: readonly Mutation[], kind: Kind, columns: readonly Column[]): readonly Euro[] {
  const own = rows.filter((mutation) => mutation.kind === kind);
  return columns.map((column) => euro(own.reduce((sum, mutation) => sum + mutationIn(mutation, column), 0)));
}
