import type { HostObject } from "../protocol/ClassDefinition";
import { invalidArgument } from "../protocol/HostError";
import type { Host } from "./Host";
import { rangeArgument, rangeAt, type RangeTarget } from "./rangeTarget";

/**
 * What the library asks when more than 1,500 cells are written at once: it checks their number, and writes in chunks of
 * rows (`setRangePropertiesInBulk` in its debug source).
 */
export function bulkWrites(rangeObject: (target: RangeTarget, host: Host) => HostObject<Host>) {
  return {
    _ValidateArraySize: ({ rect }: RangeTarget, [rows, columns]: readonly unknown[]) => {
      if (rows !== rect.rows || columns !== rect.columns)
        throw invalidArgument("The number of rows or columns in the input array doesn't match the range.");
    },
    GetBoundingRect: ({ sheetId, rect }: RangeTarget, [other]: readonly unknown[], host: Host) => {
      const second = rangeArgument(other, sheetId, host).rect;
      const row = Math.min(rect.row, second.row);
      const column = Math.min(rect.column, second.column);
      const rows = Math.max(rect.row + rect.rows, second.row + second.rows) - row;
      const columns = Math.max(rect.column + rect.columns, second.column + second.columns) - column;
      return rangeObject(rangeAt(sheetId, { row, column, rows, columns }), host);
    },
  };
}
