import type { Rect, Shift } from "../engine/Engine";
import { shiftIndex, shiftRect } from "../engine/shiftRect";
import { movedRect } from "../engine/references/movedRect";
import type { StructuralAct } from "../engine/references/StructuralAct";
import { changeReferences } from "../xlsx/changeReferences";
import type { ChartCorner, ChartReference } from "../xlsx/ChartFile";
import type { ChartModel } from "./ChartModel";

/** Takes charts and what they show along when rows or columns of a sheet come or go. */
export function shiftCharts(charts: readonly ChartModel[], sheetId: string, shift: Shift): void {
  for (const { sheetId: own, content } of charts) {
    if (own === sheetId) {
      content.from = shiftCorner(content.from, shift);
      content.to = shiftCorner(content.to, shift);
    }
    changeReferences(content, (cells) => onSheet(cells, sheetId, (rect) => shiftRect(rect, shift)));
  }
}

/** The same where single cells come, go or move: charts stay where they are, what they show goes along. */
export function followActCharts(charts: readonly ChartModel[], act: StructuralAct): void {
  for (const { content } of charts)
    changeReferences(content, (cells) => {
      const moved = cells && movedRect(cells, act);
      return moved && { ...cells, ...moved };
    });
}

/** The charts of a sheet go with it; the others keep what they are, and lose what they showed of it. */
export function forgetChartSheet(charts: ChartModel[], sheetId: string): void {
  charts.splice(0, charts.length, ...charts.filter((chart) => chart.sheetId !== sheetId));
  for (const { content } of charts) changeReferences(content, (cells) => onSheet(cells, sheetId, () => null));
}

function onSheet(cells: ChartReference, sheetId: string, change: (rect: Rect) => Rect | null): ChartReference {
  if (cells?.sheet !== sheetId) return cells;
  const rect = change(cells.rect);
  return rect && { ...cells, rect };
}

function shiftCorner(corner: ChartCorner, { axis, at, count }: Shift): ChartCorner {
  const index = corner[axis];
  const gone = count < 0 && index >= at && index < at - count;
  const moved = { ...corner, [axis]: shiftIndex(index, at, count) };
  return gone ? { ...moved, [axis === "row" ? "down" : "right"]: 0 } : moved;
}
