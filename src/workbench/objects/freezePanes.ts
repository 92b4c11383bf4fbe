import { bind, type ClassDefinition, type HostObject } from "../protocol/ClassDefinition";
import type { Host } from "./Host";
import { rangeObject } from "./range";
import { rangeArgument } from "./rangeTarget";

const definition: ClassDefinition<string, Host> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: (sheetId, [count], host) => freeze(sheetId, Number(count ?? 1), 0, host),
    FreezeColumns: (sheetId, [count], host) => freeze(sheetId, 0, Number(count ?? 1), host),
    FreezeAt: (sheetId, [range], host) => {
      const { rect } = rangeArgument(range, sheetId, host);
      freeze(sheetId, rect.row + rect.rows, rect.column + rect.columns, host);
    },
    Unfreeze: (sheetId, _args, host) => freeze(sheetId, 0, 0, host),
    GetLocationOrNullObject: (sheetId, _args, host) => {
      const { rows, columns } = host.model.sheet(sheetId).frozen;
      if (rows === 0 && columns === 0) return null;
      return rangeObject(
        { sheetId, rect: { row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) } },
        host,
      );
    },
  },
};

export function freezePanes(sheetId: string, host: Host): HostObject<Host> {
  return bind(definition, sheetId, host);
}

function freeze(sheetId: string, rows: number, columns: number, host: Host): void {
  host.model.sheet(sheetId).frozen = { rows, columns };
  host.engine.freeze(sheetId, rows, columns);
}
