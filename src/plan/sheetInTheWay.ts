import type { TablePlace } from "./inventory/knownItems";
import type { Operation, Plan } from "./operation";
import type { PlanProblem } from "./PlanProblem";
import type { WorkbookState } from "./WorkbookState";

/**
 * What keeps Excel from carrying out a plan to its end: a protected sheet anywhere among those that it touches, or the structure
 * of the workbook. Asked before anything is written, of every use case.
 * @param tables where the tables stand that the plan adds rows to
 */
export function sheetInTheWay(
  plan: Plan,
  state: WorkbookState,
  tables: readonly TablePlace[] = [],
): PlanProblem | null {
  if (plan.length > 0 && state.readOnly) return { kind: "workbookReadOnly" };
  if (state.structureProtected && plan.some(({ kind }) => structural.has(kind))) return { kind: "workbookProtected" };
  const locked = new Map(
    state.sheets.flatMap(({ name, protected: isLocked }) => (isLocked ? [[name.toLowerCase(), name] as const] : [])),
  );
  if (locked.size === 0) return null;
  const places = new Map(tables.map(({ name, sheet }) => [name.toLowerCase(), sheet]));
  const made = new Set<string>();
  const called = new Map<string, string>();
  for (const operation of plan) {
    if (operation.kind === "addSheet") made.add(operation.sheet.toLowerCase());
    if (operation.kind === "renameSheet") called.set(operation.name.toLowerCase(), operation.sheet);
    for (const name of sheetsOf(operation, places)) {
      const now = called.get(name.toLowerCase()) ?? name;
      const sheet = locked.get(now.toLowerCase());
      if (sheet !== undefined && !made.has(name.toLowerCase())) return { kind: "sheetProtected", sheet };
    }
  }
  return null;
}

/** Sheets come, go and are called by the workbook's structure: their own protection does not matter. */
const structural: ReadonlySet<Operation["kind"]> = new Set(["addSheet", "removeSheet", "renameSheet", "hideSheet"]);

/** Sheets of which an operation changes cells, looks or tables. */
function sheetsOf(operation: Operation, tables: ReadonlyMap<string, string>): readonly string[] {
  switch (operation.kind) {
    case "addName":
    case "setName":
    case "select":
    case "addSheet":
    case "removeSheet":
    case "renameSheet":
    case "hideSheet":
      return [];
    case "styles":
      return operation.areas.map(({ sheet }) => sheet);
    case "addChart":
      return [operation.at.sheet];
    default: {
      if ("area" in operation) return [operation.area.sheet];
      if ("sheet" in operation) return [operation.sheet];
      const sheet = "table" in operation ? tables.get(operation.table.toLowerCase()) : undefined;
      return sheet === undefined ? [] : [sheet];
    }
  }
}
