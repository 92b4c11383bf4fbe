import type { Rect, ShiftDirection } from "../engine/Engine";
import { shiftWithin } from "../engine/shiftRect";
import type { WorkbookModel } from "./WorkbookModel";

/** Takes what is kept of a sheet beside its cells along when cells are inserted or removed. */
export function shiftCellsModel(model: WorkbookModel, sheetId: string, cells: Rect, direction: ShiftDirection): void {
  const sheet = model.sheet(sheetId);
  const rects = (all: readonly Rect[]) => all.flatMap((rect) => shiftWithin(rect, cells, direction) ?? []);
  sheet.unlocked = rects(sheet.unlocked);
  sheet.kept = { ...sheet.kept, merged: rects(sheet.kept.merged) };
  sheet.validations.splice(
    0,
    sheet.validations.length,
    ...sheet.validations.flatMap((each) => {
      const rect = shiftWithin(each.rect, cells, direction);
      return rect ? [{ ...each, rect }] : [];
    }),
  );
}
