import { within } from "../address";
import type { Journal } from "../Journal";
import type { Area, Operation, Plan } from "../operation";

/**
 * Whether a journal takes back all that a plan does: only then is nothing changed when it was taken back. What puts formulas or
 * looks right, and does no harm when it is done twice or half, is not all taken back.
 */
export function isWhole(plan: Plan, journal: Journal): boolean {
  if (journal.kind === "remove") return false;
  const back = journal.back ?? [];
  const added = plan.flatMap((operation) => (operation.kind === "addSheet" ? [operation.sheet.toLowerCase()] : []));
  const goes = (sheet: string) =>
    added.includes(sheet.toLowerCase()) &&
    (journal.kind === "insert" ||
      back.some((each) => each.kind === "removeSheet" && each.sheet.toLowerCase() === sheet.toLowerCase()));
  const isCleared = (area: Area) => journal.kind === "insert" && journal.areas.some((each) => within(area, each));
  const isUndone = (area: Area) =>
    goes(area.sheet) || isCleared(area) || isIn(back, "rows", area) || isIn(back, "columns", area);
  const has = (test: (each: Operation) => boolean) => back.some(test);
  const named = (name: string) =>
    (journal.kind === "insert" && (journal.repointed ?? []).includes(name)) ||
    has((each) => "name" in each && each.name === name);
  const sameLook = (operation: Operation, sheet: string) =>
    has((each) => each.kind === operation.kind && "area" in each && each.area.sheet === sheet) ||
    has((each) => each.kind === "removeMark" && operation.kind === "rule" && each.area.sheet === sheet);
  return plan.every((operation): boolean => {
    switch (operation.kind) {
      case "select":
        return true;
      case "addSheet":
      case "hideSheet":
      case "freeze":
        return goes(operation.sheet);
      case "addName":
        return journal.kind === "insert" || named(operation.name);
      case "setName":
      case "labelName":
      case "nameFormula":
        return named(operation.name) || (journal.kind === "insert" && operation.kind === "labelName");
      case "write":
        return (
          isUndone(operation.area) ||
          has((each) => each.kind === "write" && within(operation.area, each.area)) ||
          (journal.rows ?? []).length + (journal.cells ?? []).length > 0
        );
      case "addRows":
        return (journal.rows ?? []).some(({ table }) => table === operation.table);
      case "addColumn":
        return has((each) => each.kind === "removeColumn" && each.table === operation.table);
      case "insertLines":
        return has((each) => each.kind === "removeLines" && each.sheet === operation.sheet);
      case "renameSheet":
        return has((each) => each.kind === "renameSheet" && each.name === operation.sheet);
      case "styles":
        return operation.areas.every(isUndone) || has((each) => each.kind === "styles");
      case "addChart":
        return goes(operation.at.sheet);
      default:
        return "area" in operation && (isUndone(operation.area) || sameLook(operation, operation.area.sheet));
    }
  });
}

/** Whether all rows, or all columns, of an area go when lines that were put in are taken out. */
function isIn(back: Plan, axis: "rows" | "columns", area: Area): boolean {
  const start = axis === "rows" ? area.row : area.column;
  const goes = (place: number) =>
    back.some(
      (each) =>
        each.kind === "removeLines" &&
        each.axis === axis &&
        each.sheet === area.sheet &&
        place >= each.at &&
        place < each.at + each.count,
    );
  return Array.from({ length: area[axis] }, (_, index) => start + index).every(goes);
}
