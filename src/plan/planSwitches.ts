import type { FoundTable } from "./FoundTable";
import type { Operation, Plan } from "./operation";
import { words } from "./words";

/** Switches the marks of tables by their switch cells, and the way back. */
export function planSwitches(tables: readonly FoundTable[], on: boolean): { readonly plan: Plan; readonly back: Plan } {
  const write = ({ area, layout }: FoundTable, marksOn: boolean): Operation => ({
    kind: "write",
    area: { sheet: area.sheet, row: layout.switch.row, column: layout.switch.column, rows: 1, columns: 1 },
    cells: [[marksOn ? words.on : words.off]],
  });
  const changed = tables.filter(({ marksOn }) => marksOn !== on);
  return { plan: changed.map((table) => write(table, on)), back: changed.map((table) => write(table, !on)) };
}
