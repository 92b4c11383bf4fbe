import { bind, type ClassDefinition, type HostObject } from "../protocol/ClassDefinition";
import { itemNotFound } from "../protocol/HostError";
import type { Host } from "./Host";

const setting: ClassDefinition<string, Host> = {
  name: "Setting",
  id: (key) => key,
  properties: {
    Key: { get: (key) => key },
    Value: {
      get: (key, host) => host.model.settings.get(key) ?? null,
      set: (key, value, host) => void host.model.settings.set(key, value),
    },
    _Id: { get: (key) => key },
  },
  methods: { Delete: (key, _args, host) => void host.model.settings.delete(key) },
};

const collection: ClassDefinition<null, Host> = {
  name: "SettingCollection",
  items: (_target, host) => [...host.model.settings.keys()].map((key) => bind(setting, key, host)),
  methods: {
    Add: (_target, [key, value], host) => {
      host.model.settings.set(String(key), value);
      return bind(setting, String(key), host);
    },
    GetCount: (_target, _args, host) => host.model.settings.size,
    GetItem: (_target, [key], host) => find(key, host) ?? missing(key),
    GetItemOrNullObject: (_target, [key], host) => find(key, host),
  },
};

/** `workbook.settings`: what an add-in keeps in the workbook. */
export function settings(host: Host): HostObject<Host> {
  return bind(collection, null, host);
}

function find(key: unknown, host: Host): HostObject<Host> | null {
  return host.model.settings.has(String(key)) ? bind(setting, String(key), host) : null;
}

function missing(key: unknown): never {
  throw itemNotFound(`setting ${String(key)}`);
}
