/** One class of Office.js as a table of members, with their names as they are on the wire ("Values"). */
export interface ClassDefinition<Target, Host> {
  readonly name: string;
  readonly properties?: Readonly<Record<string, PropertyDefinition<Target, Host>>>;
  /** Properties that are objects themselves, such as a range's format. */
  readonly children?: Readonly<Record<string, (target: Target, host: Host) => HostObject<Host> | null>>;
  /** A method answers with an object, a plain value, or null for a null object. */
  readonly methods?: Readonly<Record<string, (target: Target, args: readonly unknown[], host: Host) => unknown>>;
  /** For a collection: its items. */
  readonly items?: (target: Target, host: Host) => readonly HostObject<Host>[];
  /** For an object with an identity: what the library may ask for it by later. */
  readonly id?: (target: Target, host: Host) => string;
  /** Ranges are kept by reference between batches. */
  readonly keepsReference?: boolean;
}

export interface PropertyDefinition<Target, Host> {
  readonly get?: (target: Target, host: Host) => unknown;
  readonly set?: (target: Target, value: unknown, host: Host) => void | Promise<void>;
  /** Whether the value depends on a finished calculation. */
  readonly calculated?: boolean;
}

/** An object that the library can hold: what it is about, and its class's members bound to that. */
export interface HostObject<Host> {
  readonly className: string;
  readonly target: unknown;
  readonly id: string | null;
  readonly keepsReference: boolean;
  property(name: string): BoundProperty | null;
  child(name: string, host: Host): HostObject<Host> | null | undefined;
  method(name: string): ((args: readonly unknown[], host: Host) => unknown) | null;
  items(host: Host): readonly HostObject<Host>[] | null;
  /** Names of the properties that a `load()` without names gives. */
  readonly propertyNames: readonly string[];
}

export interface BoundProperty {
  readonly get: (() => unknown) | null;
  readonly set: ((value: unknown) => void | Promise<void>) | null;
  readonly calculated: boolean;
}

/** Binds a class's table to one target. `child` answers undefined where the class has no such member. */
export function bind<Target, Host>(
  definition: ClassDefinition<Target, Host>,
  target: Target,
  host: Host,
): HostObject<Host> {
  return {
    className: definition.name,
    target,
    id: definition.id?.(target, host) ?? null,
    keepsReference: definition.keepsReference ?? false,
    propertyNames: Object.keys(definition.properties ?? {}),
    property(name) {
      const found = definition.properties?.[name];
      if (!found) return null;
      const { get, set } = found;
      return {
        get: get ? () => get(target, host) : null,
        set: set ? (value) => set(target, value, host) : null,
        calculated: found.calculated ?? false,
      };
    },
    child(name) {
      const make = definition.children?.[name];
      return make ? make(target, host) : undefined;
    },
    method(name) {
      const run = definition.methods?.[name];
      return run ? (args) => run(target, args, host) : null;
    },
    items() {
      return definition.items?.(target, host) ?? null;
    },
  };
}

export function isHostObject(value: unknown): value is HostObject<unknown> {
  return typeof value === "object" && value !== null && "className" in value && "propertyNames" in value;
}
