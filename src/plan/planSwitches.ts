import { valueAt, type FoundTable } from "./FoundTable";
import type { Operation, Plan } from "./operation";
import { words } from "./words";

/** Switches the marks of tables by their switch cells, and the way back. */
export function planSwitches(tables: readonly FoundTable[], on: boolean): { readonly plan: Plan; readonly back: Plan } {
  const write = ({ area, layout }: FoundTable, marksOn: boolean): Operation => ({
    kind: "write",
    area: { sheet: area.sheet, row: layout.switch.row, column: layout.switch.column, rows: 1, columns: 1 },
    cells: [[marksOn ? words.on : words.off]],
  });
  // Where the block was rearranged, something of the user's may stand in its place.
  const isSwitch = ({ area, layout }: FoundTable) =>
    [words.on, words.off, ""].includes(String(valueAt(area, layout.switch.row, layout.switch.column)));
  const changed = tables.filter((table) => table.marksOn !== on && isSwitch(table));
  return { plan: changed.map((table) => write(table, on)), back: changed.map((table) => write(table, !on)) };
}
