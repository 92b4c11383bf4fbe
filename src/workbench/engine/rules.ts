import type { CellStyle, ConditionalRule, Rect } from "./Engine";
import type { Grid } from "./Grid";
import { wakeRules } from "./rulesWhenAsked";
import { fromStyleData, readStyle, toStyleData } from "./styles";
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  ConditionalFormattingService,
  DeleteConditionalRuleMutation,
  type IRange,
} from "./univer";

/** Replaces a sheet's rules; first in the list is first in priority. */
export function setRules(grid: Grid, sheetId: string, rules: readonly ConditionalRule[]): void {
  // A copy: the engine takes each rule out of its own list meanwhile.
  for (const { cfId } of [...storedRules(grid, sheetId)]) {
    grid.mutate(DeleteConditionalRuleMutation.id, { subUnitId: sheetId, cfId });
  }
  // The engine puts a new rule in front.
  for (const rule of [...rules].reverse()) {
    grid.mutate(AddConditionalRuleMutation.id, {
      subUnitId: sheetId,
      rule: {
        cfId: rule.id,
        ranges: rule.rects.map(toRange),
        stopIfTrue: rule.stopIfTrue,
        rule: { type: "highlightCell", subType: "formula", value: rule.formula, style: toStyleData(rule.style) },
      },
    });
  }
}

/** The sheet's rules as they stand now. */
export function readRules(grid: Grid, sheetId: string): ConditionalRule[] {
  return storedRules(grid, sheetId).flatMap(({ cfId, ranges, stopIfTrue, rule }) =>
    rule.type === "highlightCell" && rule.subType === "formula"
      ? [
          {
            id: cfId,
            rects: ranges.map(toRect),
            formula: String(rule.value),
            style: fromStyleData(rule.style ?? {}),
            stopIfTrue,
          },
        ]
      : [],
  );
}

/**
 * The cell's style with every rule that holds now laid over it. Rules are evaluated shortly after a change.
 * @param settle resolves when everything is calculated
 */
export async function shownStyle(
  grid: Grid,
  sheetId: string,
  row: number,
  column: number,
  settle: () => Promise<void>,
): Promise<CellStyle> {
  wakeRules(grid);
  await settle();
  const service = grid.injector.get(ConditionalFormattingService);
  // The first question makes the engine evaluate; the answer is there when its calculation is done.
  service.composeStyle(grid.unitId, sheetId, row, column);
  let shown: CellStyle = {};
  let same = 0;
  for (let attempt = 0; attempt < 40 && same < 4; attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, 25));
    const next = fromStyleData(service.composeStyle(grid.unitId, sheetId, row, column)?.style ?? {});
    same = JSON.stringify(next) === JSON.stringify(shown) ? same + 1 : 0;
    shown = next;
  }
  return { ...readStyle(grid, sheetId, row, column), ...shown };
}

function storedRules(grid: Grid, sheetId: string) {
  return grid.injector.get(ConditionalFormattingRuleModel).getSubunitRules(grid.unitId, sheetId) ?? [];
}

export function toRange(rect: Rect): IRange {
  return {
    startRow: rect.row,
    startColumn: rect.column,
    endRow: rect.row + rect.rows - 1,
    endColumn: rect.column + rect.columns - 1,
  };
}

export function toRect(range: IRange): Rect {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}
