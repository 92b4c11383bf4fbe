import { changeReferences } from "./changeReferences";
import { movedRect } from "./movedRect";
import type { StructuralAct } from "./StructuralAct";

/**
 * A formula after an act. Sheets are known by their names in any capitals; `own` is the one that the formula stands on,
 * `after` where the act takes it to another.
 */
export function movedFormula(formula: string, own: string, act: StructuralAct, after = own): string {
  // Most formulas of a workbook have nothing to do with it, and reading each costs seconds.
  if (!isOn(own, act) && !mentions(formula, act)) return formula;
  return changeReferences(formula, { before: own, after }, (place) => {
    // Most references are to other sheets, or to what doesn't move.
    if (!isOn(place.sheet, act)) return place;
    const known = { ...place, sheet: spelling(place.sheet, act) };
    const moved = movedRect(known, act);
    return moved && moved.sheet === known.sheet && moved.rect === place.rect ? place : moved;
  });
}

function isOn(sheet: string, act: StructuralAct): boolean {
  return isSame(sheet, act.sheet) || (act.kind === "move" && isSame(sheet, act.to.sheet));
}

/** Whether a formula has the name of a sheet that an act is on, in whatever way. */
function mentions(formula: string, act: StructuralAct): boolean {
  if (!formula.includes("!")) return false;
  const text = formula.toLowerCase();
  const names = act.kind === "move" ? [act.sheet, act.to.sheet] : [act.sheet];
  return names.some((name) => text.includes(name.toLowerCase().replaceAll("'", "''")));
}

/** A sheet as the act spells it. */
function spelling(sheet: string, act: StructuralAct): string {
  return isSame(sheet, act.sheet) ? act.sheet : act.kind === "move" ? act.to.sheet : sheet;
}

function isSame(one: string, other: string): boolean {
  return one === other || one.toLowerCase() === other.toLowerCase();
}
