import { cellBlocks } from "./cellBlocks";
import type { Area, Operation } from "./operation";
import { relativeFormula } from "./relativeFormula";

type Rule = Extract<Operation, { kind: "rule" }>;

/**
 * Marks over those cells that have none at all any more, as after a paste over some of them. A cell with a mark of the user's own
 * counts as marked: which rule it is, Excel doesn't tell here.
 * @param rules as they are laid over whole areas @param marked the cells that have any mark
 * @param isOurs whether a row is to have marks
 */
export function missingMarks(
  rules: readonly Operation[],
  marked: readonly Area[],
  isOurs: (row: number) => boolean,
): readonly Rule[] {
  const isMarked = (row: number, column: number) =>
    marked.some((each) => inside(row, each.row, each.rows) && inside(column, each.column, each.columns));
  return rules.flatMap((rule): Rule[] => {
    if (rule.kind !== "rule") return [];
    const { area, formula } = rule;
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
