import type { Rect, Shift } from "../engine/Engine";
import { shiftIndex, shiftRect } from "../engine/shiftRect";
import { validationGaps } from "./validationGaps";
import { shiftCharts } from "./shiftCharts";
import type { SheetModel, WorkbookModel } from "./WorkbookModel";

/** Takes what is kept of a sheet beside its cells along when rows or columns come or go. */
export function shiftSheetModel(model: WorkbookModel, sheetId: string, shift: Shift): void {
  const sheet = model.sheet(sheetId);
  const rects = (all: readonly Rect[]) => all.flatMap((rect) => shiftRect(rect, shift) ?? []);
  for (const map of sized(sheet, shift)) replaceMap(map, shift);
  for (const set of marked(sheet, shift)) replaceSet(set, shift);
  sheet.unlocked = rects(sheet.unlocked);
  const gaps = validationGaps(sheet.validations, shift);
  sheet.validations.splice(
    0,
    sheet.validations.length,
    ...sheet.validations.flatMap((each) => {
      const rect = shiftRect(each.rect, shift);
      return rect ? [{ ...each, rect }] : [];
    }),
  );
  sheet.validations.push(...gaps);
  sheet.page.printArea = rects(sheet.page.printArea);
  sheet.page.titleRows = sheet.page.titleRows && shiftRect(sheet.page.titleRows, shift);
  sheet.kept = { ...sheet.kept, merged: rects(sheet.kept.merged) };
  shiftCharts(model.charts, sheetId, shift);
  const comments = model.comments.filter((comment) => {
    if (comment.sheetId !== sheetId) return true;
    const place = shiftRect({ row: comment.row, column: comment.column, rows: 1, columns: 1 }, shift);
    if (place) Object.assign(comment, { row: place.row, column: place.column });
    return place !== null;
  });
  model.comments.splice(0, model.comments.length, ...comments);
}

function sized(sheet: SheetModel, { axis }: Shift): Map<number, number>[] {
  return axis === "row" ? [sheet.rowHeights, sheet.rowLevels] : [sheet.columnWidths, sheet.columnLevels];
}

function marked(sheet: SheetModel, { axis }: Shift): Set<number>[] {
  return axis === "row" ? [sheet.hiddenRows, sheet.collapsedRows] : [sheet.hiddenColumns, sheet.collapsedColumns];
}

function replaceMap(map: Map<number, number>, shift: Shift): void {
  const moved = [...map].flatMap(([index, value]) =>
    isGone(index, shift) ? [] : [[at(index, shift), value] as const],
  );
  map.clear();
  for (const [index, value] of moved) map.set(index, value);
}

function replaceSet(set: Set<number>, shift: Shift): void {
  const moved = [...set].filter((index) => !isGone(index, shift)).map((index) => at(index, shift));
  set.clear();
  for (const index of moved) set.add(index);
}

function isGone(index: number, { at: first, count }: Shift): boolean {
  return count < 0 && index >= first && index < first - count;
}

function at(index: number, { at: first, count }: Shift): number {
  return shiftIndex(index, first, count);
}
