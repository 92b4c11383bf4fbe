import { maxColumns, maxRows, parseAddress } from "../model/address";
import { bind, isHostObject, type ClassDefinition, type HostObject } from "../protocol/ClassDefinition";
import { HostError, invalidArgument } from "../protocol/HostError";
import type { Host } from "./Host";
import { rangeObject } from "./range";
import { rangeFormat } from "./rangeFormat";
import { rangeAddress, type RangeTarget } from "./rangeTarget";
import { worksheet } from "./worksheet";

const definition: ClassDefinition<readonly RangeTarget[], Host> = {
  name: "RangeAreas",
  keepsReference: true,
  properties: {
    Address: { get: (areas, host) => areas.map((area) => rangeAddress(area, host)).join(",") },
    AreaCount: { get: (areas) => areas.length },
    CellCount: { get: (areas) => areas.reduce((sum, { rect }) => sum + rect.rows * rect.columns, 0) },
    IsEntireColumn: { get: (areas) => areas.every(({ rect }) => rect.rows === maxRows) },
    IsEntireRow: { get: (areas) => areas.every(({ rect }) => rect.columns === maxColumns) },
  },
  children: {
    Areas: (areas, host) => bind(collection, areas, host),
    Format: (areas, host) => fanOut(areas.map((area) => rangeFormat(area, host))),
    Worksheet: ([area], host) => (area ? worksheet(area.sheetId, host) : null),
  },
  methods: {
    Clear: (areas, args, host) => areas.forEach((area) => void rangeObject(area, host).method("Clear")?.(args, host)),
  },
};

const collection: ClassDefinition<readonly RangeTarget[], Host> = {
  name: "RangeCollection",
  items: (areas, host) => areas.map((area) => rangeObject(area, host)),
  methods: {
    GetCount: (areas) => areas.length,
    GetItemAt: (areas, [index], host) => {
      const area = areas[Number(index)];
      if (!area) throw invalidArgument(`there is no area at ${String(index)}`);
      return rangeObject(area, host);
    },
  },
};

/** Several ranges of one sheet at once, from an address such as "A1:B2,D4". */
export function rangeAreas(sheetId: string, address: unknown, host: Host): HostObject<Host> {
  if (typeof address !== "string" || address.length > 8192) throw invalidArgument("the address of the areas");
  const areas = address.split(",").map((part) => {
    const found = parseAddress(part);
    if (!found) throw invalidArgument(`the address ${part}`);
    return { sheetId, rect: found.rect };
  });
  return bind(definition, areas, host);
}

/** Ranges of one sheet that are known already. */
export function rangeAreasOf(areas: readonly RangeTarget[], host: Host): HostObject<Host> {
  return bind(definition, areas, host);
}

/** One object that stands for several of a kind: what is set is set on each, what differs reads as null. */
function fanOut(objects: readonly HostObject<Host>[]): HostObject<Host> {
  const [first] = objects;
  if (!first) throw new HostError("InvalidArgument", "There are no areas.");
  return {
    className: first.className,
    target: first.target,
    id: null,
    keepsReference: false,
    propertyNames: first.propertyNames,
    property(name) {
      const all = objects.map((object) => object.property(name));
      const [one] = all;
      if (!one) return null;
      const values = () => all.map((property) => property?.get?.());
      return {
        calculated: one.calculated,
        get: one.get ? () => (values().every((value) => value === values()[0]) ? values()[0] : null) : null,
        set: one.set ? (value) => all.forEach((property) => property?.set?.(value)) : null,
      };
    },
    child(name, host) {
      const children = objects.map((object) => object.child(name, host));
      return children.every(isHostObject) ? fanOut(children as HostObject<Host>[]) : children[0];
    },
    method(name) {
      const all = objects.map((object) => object.method(name));
      if (!all[0]) return null;
      return (args, host) => {
        const results = all.map((run) => run?.(args, host));
        return results.every(isHostObject) ? fanOut(results as HostObject<Host>[]) : results[0];
      };
    },
    items: () => null,
  };
}
