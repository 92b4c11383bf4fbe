import type { Rect } from "../engine/Engine";
import { intersection } from "./address";
import type { ValidationModel, WorkbookModel } from "./WorkbookModel";

/** Gives cells the validation of a model cell beside them. @returns what now holds in them, for the grid */
export function spreadValidations(model: WorkbookModel, sheetId: string, from: Rect, to: Rect): ValidationModel[] {
  const list = model.sheet(sheetId).validations;
  const found = list.filter((each) => intersection(each.rect, from) && !intersection(each.rect, to));
  const added = found.map((each) => {
    const joins = each.rect.column === to.column && each.rect.columns === to.columns;
    const isBelow = joins && each.rect.row + each.rect.rows === to.row;
    const rect = isBelow ? { ...each.rect, rows: each.rect.rows + to.rows } : to;
    const made = { ...each, rect };
    if (isBelow) list.splice(list.indexOf(each), 1, made);
    else list.push(made);
    return { ...made, rect: to };
  });
  return added;
}
