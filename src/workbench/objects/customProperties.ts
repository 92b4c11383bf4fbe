import { bind, type ClassDefinition, type HostObject } from "../protocol/ClassDefinition";
import { itemNotFound } from "../protocol/HostError";
import type { Host } from "./Host";

interface PropertyTarget {
  readonly sheetId: string;
  readonly key: string;
}

const property: ClassDefinition<PropertyTarget, Host> = {
  name: "WorksheetCustomProperty",
  id: ({ key }) => key,
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ sheetId, key }, host) => host.model.sheet(sheetId).customProperties.get(key) ?? null,
      set: ({ sheetId, key }, value, host) => void host.model.sheet(sheetId).customProperties.set(key, String(value)),
    },
  },
  methods: { Delete: ({ sheetId, key }, _args, host) => void host.model.sheet(sheetId).customProperties.delete(key) },
};

const collection: ClassDefinition<string, Host> = {
  name: "WorksheetCustomPropertyCollection",
  items: (sheetId, host) =>
    [...host.model.sheet(sheetId).customProperties.keys()].map((key) => bind(property, { sheetId, key }, host)),
  methods: {
    Add: (sheetId, [key, value], host) => {
      host.model.sheet(sheetId).customProperties.set(String(key), String(value));
      return bind(property, { sheetId, key: String(key) }, host);
    },
    GetCount: (sheetId, _args, host) => host.model.sheet(sheetId).customProperties.size,
    GetItem: (sheetId, [key], host) => find(sheetId, key, host) ?? missing(key),
    GetItemOrNullObject: (sheetId, [key], host) => find(sheetId, key, host),
  },
};

export function customPropertiesOf(sheetId: string, host: Host): HostObject<Host> {
  return bind(collection, sheetId, host);
}

function find(sheetId: string, key: unknown, host: Host): HostObject<Host> | null {
  return host.model.sheet(sheetId).customProperties.has(String(key))
    ? bind(property, { sheetId, key: String(key) }, host)
    : null;
}

function missing(key: unknown): never {
  throw itemNotFound(`custom property ${String(key)}`);
}
