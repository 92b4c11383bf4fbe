import type { Area, CellInput, Operation } from "../operation";
import type { OvertypedPosition } from "./findOvertyped";

/** The cell of a scenario that was typed over. */
export function positionArea({ sheet, row, at }: OvertypedPosition): Area {
  return { sheet, row, column: at, rows: 1, columns: 1 };
}

/** Puts something in that cell: our formula again, or what she typed. */
export function writePosition(cell: OvertypedPosition, value: CellInput): Operation {
  return { kind: "write", area: positionArea(cell), cells: [[value]] };
}
