import { cellBlocks } from "../cellBlocks";
import type { Area, Operation } from "../operation";
import { relativeFormula } from "../relativeFormula";
import { coveredBy } from "./coveredBy";
import type { LaidRule } from "./LaidRule";

type Rule = Extract<Operation, { kind: "rule" }>;

/** What lies over the cells where marks of ours ought to be. */
export interface MarksNow {
  /** The cells that have any mark. */
  readonly marked: readonly Area[];
  /** Which these are; left out where it was not asked, null where Excel did not tell. */
  readonly laid?: readonly LaidRule[] | null;
}

/**
 * Marks over those cells that have them no more: after a paste over some of them, or where another conditional format came in the place
 * of ours. Where nothing tells which ones lie there, a cell that has any counts as marked.
 * @param rules as they are laid over whole areas
 * @param isOurs whether a row is to have marks
 */
export function missingMarks(
  rules: readonly Operation[],
  { marked, laid }: MarksNow,
  isOurs: (row: number) => boolean,
): readonly Rule[] {
  return rules.flatMap((rule): Rule[] => {
    if (rule.kind !== "rule") return [];
    const { area, formula } = rule;
    const covered = coveredBy(formula, marked, laid);
    const isMarked = (row: number, column: number) =>
      covered.some((each) => inside(row, each.row, each.rows) && inside(column, each.column, each.columns));
    const bare = Array.from({ length: area.rows * area.columns }, (_, index) => ({
      row: area.row + Math.floor(index / area.columns),
      column: area.column + (index % area.columns),
    })).filter(({ row, column }) => isOurs(row) && !isMarked(row, column));
    return cellBlocks(bare).map((block) => ({
      ...rule,
      area: { ...block, sheet: area.sheet },
      formula: relativeFormula(formula, block.row - area.row, block.column - area.column),
    }));
  });
}

function inside(place: number, first: number, count: number): boolean {
  return place >= first && place < first + count;
}
