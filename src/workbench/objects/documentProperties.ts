import type { DocumentProperties } from "../xlsx/WorkbookFile";
import { bind, type ClassDefinition, type HostObject, type PropertyDefinition } from "../protocol/ClassDefinition";
import { invalidArgument, itemNotFound } from "../protocol/HostError";
import type { Host } from "./Host";

const custom: ClassDefinition<string, Host> = {
  name: "CustomProperty",
  id: (key) => key,
  properties: {
    Key: { get: (key) => key },
    Value: { get: (key, host) => find(key, host)?.value ?? null, set: (key, value, host) => put(key, value, host) },
    Type: {
      get: (key, host) => {
        const value = find(key, host)?.value;
        return typeof value === "number" ? "Float" : typeof value === "boolean" ? "Boolean" : "String";
      },
    },
  },
  methods: { Delete: (key, _args, host) => keep(host, (all) => all.filter(({ name }) => !same(name, key))) },
};

const collection: ClassDefinition<null, Host> = {
  name: "CustomPropertyCollection",
  items: (_target, host) => host.model.kept.customProperties.map(({ name }) => bind(custom, name, host)),
  methods: {
    Add: (_target, [key, value], host) => {
      put(String(key), value, host);
      return bind(custom, String(key), host);
    },
    DeleteAll: (_target, _args, host) => keep(host, () => []),
    GetCount: (_target, _args, host) => host.model.kept.customProperties.length,
    GetItem: (_target, [key], host) => object(key, host) ?? missing(key),
    GetItemOrNullObject: (_target, [key], host) => object(key, host),
  },
};

/** What a file of the workbench keeps of them. https://learn.microsoft.com/javascript/api/excel/excel.documentproperties */
const definition: ClassDefinition<null, Host> = {
  name: "DocumentProperties",
  properties: {
    Title: text("title"),
    Subject: text("subject"),
    Author: text("author"),
    Comments: text("comments"),
    CreationDate: { get: (_target, host) => host.model.kept.properties.created },
  },
  children: { Custom: (_target, host) => bind(collection, null, host) },
};

export function documentProperties(host: Host): HostObject<Host> {
  return bind(definition, null, host);
}

function text(name: "title" | "subject" | "author" | "comments"): PropertyDefinition<null, Host> {
  return {
    get: (_target, host) => host.model.kept.properties[name] ?? "",
    set: (_target, value, host) => {
      const properties: DocumentProperties = { ...host.model.kept.properties, [name]: String(value) };
      host.model.kept = { ...host.model.kept, properties };
    },
  };
}

type Properties = Host["model"]["kept"]["customProperties"];

function keep(host: Host, change: (all: Properties) => Properties): void {
  host.model.kept = { ...host.model.kept, customProperties: change(host.model.kept.customProperties) };
}

function put(key: string, value: unknown, host: Host): void {
  if (key === "" || (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean"))
    throw invalidArgument(`the property ${key}`);
  keep(host, (all) => [...all.filter(({ name }) => !same(name, key)), { name: key, value }]);
}

function find(key: string, host: Host): Properties[number] | undefined {
  return host.model.kept.customProperties.find(({ name }) => same(name, key));
}

function object(key: unknown, host: Host): HostObject<Host> | null {
  const found = find(String(key), host);
  return found ? bind(custom, found.name, host) : null;
}

function missing(key: unknown): never {
  throw itemNotFound(`property ${String(key)}`);
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
