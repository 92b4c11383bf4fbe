import type { ThingModel } from "../model/WorkbookModel";
import { bind, type ClassDefinition, type HostObject } from "../protocol/ClassDefinition";
import { invalidArgument, itemNotFound } from "../protocol/HostError";
import type { Host } from "./Host";

type Kind = ThingModel["kind"];

/** Things of one kind on a sheet. */
interface ThingsTarget {
  readonly kind: Kind;
  readonly sheetId: string;
}

const classes: Readonly<Record<Kind, string>> = { shape: "Shape", pivot: "PivotTable", slicer: "Slicer" };

const thing: ClassDefinition<ThingModel, Host> = {
  name: "Thing",
  id: ({ id }) => id,
  properties: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (target, value, host) => {
        if (String(value) === "") throw invalidArgument("the name");
        const taken = host.model.things.some((each) => each !== target && sameName(each, target, String(value)));
        if (taken) throw invalidArgument(`the name ${String(value)} is in use`);
        target.name = String(value);
      },
    },
  },
  methods: {
    Delete: (target, _args, host) => {
      host.model.things.splice(host.model.things.indexOf(target), 1);
    },
  },
};

/** Only of a shape: https://learn.microsoft.com/javascript/api/excel/excel.shape */
const shapeProperties: ClassDefinition<ThingModel, Host>["properties"] = {
  ...thing.properties,
  Type: { get: ({ type }) => type },
};

function objectOf(target: ThingModel, host: Host): HostObject<Host> {
  const properties = target.kind === "shape" ? shapeProperties : thing.properties;
  return bind({ ...thing, name: classes[target.kind], ...(properties && { properties }) }, target, host);
}

function collectionOf(
  kind: Kind,
  adds: ClassDefinition<ThingsTarget, Host>["methods"],
): ClassDefinition<ThingsTarget, Host> {
  return {
    name: `${classes[kind]}Collection`,
    items: (target, host) => on(target, host).map((each) => objectOf(each, host)),
    methods: {
      ...adds,
      GetCount: (target, _args, host) => on(target, host).length,
      GetItemAt: (target, [index], host) => {
        const found = on(target, host)[Number(index)];
        if (!found) throw invalidArgument(`there is no ${kind} ${String(index)}`);
        return objectOf(found, host);
      },
      GetItem: (target, [key], host) => {
        const found = find(target, key, host);
        if (!found) throw itemNotFound(`${kind} ${String(key)}`);
        return objectOf(found, host);
      },
      GetItemOrNullObject: (target, [key], host) => {
        const found = find(target, key, host);
        return found ? objectOf(found, host) : null;
      },
    },
  };
}

const add = ({ kind, sheetId }: ThingsTarget, name: string, type: string, host: Host) => {
  host.assertAllowed(sheetId, "allowEditObjects");
  return objectOf(host.model.addThing({ kind, sheetId, name, type }), host);
};

const collections: Readonly<Record<Kind, ClassDefinition<ThingsTarget, Host>>> = {
  shape: collectionOf("shape", {
    AddGeometricShape: (target, [type], host) => add(target, String(type), "GeometricShape", host),
    AddTextBox: (target, _args, host) => add(target, "TextBox", "GeometricShape", host),
    AddLine: (target, _args, host) => add(target, "Line", "Line", host),
    AddImage: (target, [image], host) => {
      if (String(image) === "") throw invalidArgument("the image");
      return add(target, "Picture", "Image", host);
    },
  }),
  pivot: collectionOf("pivot", {
    Add: (target, [name], host) => {
      if (find(target, name, host)) throw invalidArgument(`the name ${String(name)} is in use`);
      return objectOf(host.model.addThing({ ...target, name: String(name), type: "", isNamed: true }), host);
    },
  }),
  slicer: collectionOf("slicer", {
    Add: (target, [, field], host) => add(target, String(field), "", host),
  }),
};

/**
 * What lies on a sheet besides cells and charts, as far as Office.js tells: that it is there, and what it is called. The host
 * draws none of it, and keeps it in no file yet. Notes are not among them: the library that we carry has no word for them.
 */
export function sheetThings(kind: Kind, sheetId: string, host: Host): HostObject<Host> {
  return bind(collections[kind], { kind, sheetId }, host);
}

function on({ kind, sheetId }: ThingsTarget, host: Host): readonly ThingModel[] {
  return host.model.things.filter((each) => each.kind === kind && each.sheetId === sheetId);
}

function find(target: ThingsTarget, key: unknown, host: Host): ThingModel | undefined {
  const wanted = String(key).toLowerCase();
  return on(target, host).find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted);
}

function sameName(one: ThingModel, other: ThingModel, name: string): boolean {
  return one.kind === other.kind && one.sheetId === other.sheetId && one.name.toLowerCase() === name.toLowerCase();
}
