import type { Rect } from "../engine/Engine";
import { movedAreas } from "../engine/references/movedAreas";
import { movedRect } from "../engine/references/movedRect";
import type { StructuralAct } from "../engine/references/StructuralAct";
import { maxColumns, maxRows } from "./address";
import { followActCharts } from "./shiftCharts";
import type { WorkbookModel } from "./WorkbookModel";

/** Whether an act inserts or removes whole rows or columns: `shiftSheetModel` follows those. */
export function isWholeLines(act: StructuralAct): boolean {
  if (act.kind === "move") return false;
  const { cells, direction } = act;
  return direction === "Down" || direction === "Up" ? cells.columns === maxColumns : cells.rows === maxRows;
}

/**
 * Takes what is kept of a sheet beside its cells along when single cells are inserted, removed, or cut and pasted elsewhere.
 * @returns the sheets where something may lie elsewhere now
 */
export function followActModel(model: WorkbookModel, act: StructuralAct): readonly string[] {
  const { sheet: sheetId } = act;
  followActCharts(model.charts, act);
  const sheet = model.sheet(sheetId);
  // A print area is a reference, all others lie on the cells.
  sheet.page.printArea = sheet.page.printArea.flatMap((rect) => movedRect({ sheet: sheetId, rect }, act)?.rect ?? []);
  const areas = (rects: readonly Rect[]) => movedAreas(rects, act);
  sheet.unlocked = areas(sheet.unlocked);
  sheet.kept = { ...sheet.kept, merged: areas(sheet.kept.merged) };
  const validations = sheet.validations.flatMap((each) => areas([each.rect]).map((rect) => ({ ...each, rect })));
  sheet.validations.splice(0, sheet.validations.length, ...validations);
  return [sheetId];
}
