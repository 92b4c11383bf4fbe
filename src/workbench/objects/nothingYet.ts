import { bind, type ClassDefinition, type HostObject } from "../protocol/ClassDefinition";
import type { Host } from "./Host";

const pivotTables: ClassDefinition<null, Host> = {
  name: "PivotTableCollection",
  items: () => [],
  methods: { GetCount: () => 0 },
};
const shapes: ClassDefinition<null, Host> = {
  name: "ShapeCollection",
  items: () => [],
  methods: { GetCount: () => 0 },
};

/** What this host never has: a workbook of its holds none, and says so. */
export const nothingYet = {
  pivotTables: (host: Host): HostObject<Host> => bind(pivotTables, null, host),
  shapes: (host: Host): HostObject<Host> => bind(shapes, null, host),
};
