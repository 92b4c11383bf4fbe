import { bind, type ClassDefinition, type HostObject } from "../protocol/ClassDefinition";
import type { Host } from "./Host";
import type { RangeTarget } from "./rangeTarget";

/** Tables as objects come with a later issue; until then a workbook here has none, and making one is refused by name. */
const collection: ClassDefinition<RangeTarget | null, Host> = {
  name: "TableCollection",
  properties: { Count: { get: () => 0 } },
  items: () => [],
  methods: { GetCount: () => 0, GetItemOrNullObject: () => null },
};

export function tablesOf(range: RangeTarget | null, _fully: boolean, host: Host): HostObject<Host> {
  return bind(collection, range, host);
}
