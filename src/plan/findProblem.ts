import { sheetColumns, sheetRows } from "./address";
import type { Area, Plan } from "./operation";
import type { PlanProblem } from "./PlanProblem";
import type { WorkbookState } from "./WorkbookState";

/** Looks for what is in a plan's way: sheets, names, protection, the sheet's edge, cells of the user's. */
export function findProblem(plan: Plan, state: WorkbookState): PlanProblem | null {
  if (state.readOnly) return { kind: "workbookReadOnly" };
  const added = plan.flatMap((operation) => (operation.kind === "addSheet" ? [operation.sheet] : []));
  if (added.length > 0 && state.structureProtected) return { kind: "workbookProtected" };
  const taken = added.find((sheet) => hasSheet(state, sheet));
  if (taken !== undefined) return { kind: "sheetTaken", sheet: taken, free: freeSheetName(state, taken) };
  const names = new Set(state.names.map(({ name }) => name.toLowerCase()));
  const doubled = plan.flatMap((operation) =>
    operation.kind === "addName" && names.has(operation.name.toLowerCase()) ? [operation.name] : [],
  );
  if (doubled.length > 0) return { kind: "namesTaken", names: doubled };
  const areas = plan.flatMap((operation) => (operation.kind === "write" ? [operation.area] : []));
  const outside = areas.find((area) => !fits(area));
  if (outside) return { kind: "noRoom", sheet: outside.sheet };
  const locked = areas.find((area) => state.sheets.some((sheet) => sheet.protected && sheet.name === area.sheet));
  if (locked) return { kind: "sheetProtected", sheet: locked.sheet };
  const first = areas[0];
  const { occupied = [], obstacles = [] } = state.place ?? {};
  if (!first) return null;
  if (occupied.length > 0) return { kind: "cellsOccupied", sheet: first.sheet, cells: occupied };
  return obstacles.length > 0 ? { kind: "areaInUse", sheet: first.sheet, obstacles } : null;
}

/** The first free name: "Offensief (2)". */
export function freeSheetName(state: WorkbookState, wanted: string): string {
  let number = 2;
  while (hasSheet(state, `${wanted} (${number})`)) number += 1;
  return `${wanted} (${number})`;
}

function hasSheet(state: WorkbookState, name: string): boolean {
  return state.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

function fits({ row, column, rows, columns }: Area): boolean {
  return row + rows <= sheetRows && column + columns <= sheetColumns;
}
