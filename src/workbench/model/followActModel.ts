import type { Rect } from "../engine/Engine";
import { areasThatGo, areasThatStay, movedAreas } from "../engine/references/movedAreas";
import { shiftBy } from "../engine/shiftRect";
import { validationGaps } from "./validationGaps";
import { movedCell } from "../engine/references/movedCell";
import { movedRect } from "../engine/references/movedRect";
import type { MoveAct, StructuralAct } from "../engine/references/StructuralAct";
import { maxColumns, maxRows } from "./address";
import { followActCharts } from "./shiftCharts";
import type { SheetModel, WorkbookModel } from "./WorkbookModel";

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
  followActComments(model, act);
  const sheet = model.sheet(sheetId);
  // A print area is a reference, all others lie on the cells; it never is on another sheet.
  sheet.page.printArea = sheet.page.printArea.flatMap((rect) => {
    const moved = movedRect({ sheet: sheetId, rect }, act);
    return moved?.sheet === sheetId ? [moved.rect] : [];
  });
  if (act.kind === "move" && act.to.sheet !== sheetId) return followMove(model, act);
  const gaps =
    act.kind === "shift" ? validationGaps(sheet.validations, shiftBy(act.cells, act.direction), act.cells) : [];
  putAreas(sheet, (rects) => movedAreas(rects, act));
  sheet.validations.push(...gaps);
  return [sheetId];
}

/** Cells that go to another sheet take along what lies on them. */
function followMove(model: WorkbookModel, act: MoveAct): readonly string[] {
  const [from, to] = [model.sheet(act.sheet), model.sheet(act.to.sheet)];
  const going = (rects: readonly Rect[]) => areasThatGo(rects, act);
  const coming = { unlocked: going(from.unlocked), merged: going(from.kept.merged) };
  const validations = from.validations.flatMap((each) => going([each.rect]).map((rect) => ({ ...each, rect })));
  putAreas(from, (rects) => areasThatStay(rects, act.sheet, act));
  putAreas(to, (rects) => areasThatStay(rects, act.to.sheet, act));
  to.unlocked = [...to.unlocked, ...coming.unlocked];
  to.kept = { ...to.kept, merged: [...to.kept.merged, ...coming.merged] };
  to.validations.push(...validations);
  return [act.sheet, act.to.sheet];
}

function putAreas(sheet: SheetModel, moved: (rects: readonly Rect[]) => Rect[]): void {
  sheet.unlocked = moved(sheet.unlocked);
  sheet.kept = { ...sheet.kept, merged: moved(sheet.kept.merged) };
  const validations = sheet.validations.flatMap((each) => moved([each.rect]).map((rect) => ({ ...each, rect })));
  sheet.validations.splice(0, sheet.validations.length, ...validations);
}

/** A comment goes with its cell. */
function followActComments({ comments }: WorkbookModel, act: StructuralAct): void {
  const kept = comments.filter((comment) => {
    const moved = movedCell({ ...comment, sheet: comment.sheetId }, act);
    if (moved) Object.assign(comment, { sheetId: moved.sheet, row: moved.row, column: moved.column });
    return moved !== null;
  });
  comments.splice(0, comments.length, ...kept);
}
