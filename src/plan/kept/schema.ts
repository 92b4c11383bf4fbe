/** What a schema made of something: a value, or where it is not what it ought to be. */
export type SchemaRead<Value> =
  { readonly kind: "value"; readonly value: Value } | { readonly kind: "wrong"; readonly at: string };

/**
 * The one reader of what the workbook keeps for us: it may have been written by anybody. What is not told by a schema is left out.
 * @param at where it stands in the whole, as in "journal.back[3].area"
 */
export type Schema<Value> = (found: unknown, at: string) => SchemaRead<Value>;

type Fields = Readonly<Record<string, Schema<unknown>>>;
/** What a schema reads. */
export type SchemaValue<S> = S extends Schema<infer Value> ? Value : never;
type Shape<Needed extends Fields, Optional extends Fields> = {
  readonly [Key in keyof Needed]: SchemaValue<Needed[Key]>;
} & {
  readonly [Key in keyof Optional]?: SchemaValue<Optional[Key]>;
};

/** @example readSchema(shape({ id: text(9) }), { id: 3 }, "setting") // { kind: "wrong", at: "setting.id" } */
export function readSchema<Value>(schema: Schema<Value>, found: unknown, at = ""): SchemaRead<Value> {
  return schema(found, at);
}

/** A text of at most so many characters. */
export function text(longest: number): Schema<string> {
  return where((found): found is string => typeof found === "string" && found.length <= longest);
}

/** A text that is written like this. */
export function matching(pattern: RegExp): Schema<string> {
  return where((found): found is string => typeof found === "string" && pattern.test(found));
}

/** Most that a cell holds: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
export const cellText = text(32_767);

/** A number within limits, both included. */
export function within(least: number, most: number): Schema<number> {
  return where((found): found is number => typeof found === "number" && found >= least && found <= most);
}

/** A whole number within limits, both included. */
export function whole(least: number, most: number): Schema<number> {
  return where(
    (found): found is number => typeof found === "number" && Number.isInteger(found) && found >= least && found <= most,
  );
}

export const finite: Schema<number> = where(
  (found): found is number => typeof found === "number" && Number.isFinite(found),
);
export const flag: Schema<boolean> = where((found): found is boolean => typeof found === "boolean");
export const nothing: Schema<null> = where((found): found is null => found === null);

/** One of these texts, or this number. */
export function literal<Value extends string | number>(...values: readonly Value[]): Schema<Value> {
  return where((found): found is Value => values.some((value) => value === found));
}

/** At most so many of the same. */
export function list<Value>(each: Schema<Value>, most: number): Schema<readonly Value[]> {
  return (found, at) => {
    if (!Array.isArray(found) || found.length > most) return wrong(at);
    const values: Value[] = [];
    for (const [index, item] of found.entries()) {
      const read = each(item, `${at}[${index}]`);
      if (read.kind === "wrong") return read;
      values.push(read.value);
    }
    return value(values);
  };
}

/** An object with these keys; the second ones may be left out. */
export function shape<Needed extends Fields, Optional extends Fields = Record<never, never>>(
  needed: Needed,
  optional: Optional = {} as Optional,
): Schema<Shape<Needed, Optional>> {
  return (found, at) => {
    if (typeof found !== "object" || found === null || Array.isArray(found)) return wrong(at);
    const own = new Map(Object.entries(found));
    const read: [string, unknown][] = [];
    for (const [key, schema] of [...Object.entries(needed), ...Object.entries(optional)]) {
      if (!own.has(key)) {
        if (key in needed) return wrong(join(at, key));
        continue;
      }
      const one = schema(own.get(key), join(at, key));
      if (one.kind === "wrong") return one;
      read.push([key, one.value]);
    }
    return value(Object.fromEntries(read) as Shape<Needed, Optional>);
  };
}

/** Keys and values that are not known beforehand, such as headers of a table. */
export function dictionary<Value>(
  key: Schema<string>,
  each: Schema<Value>,
  most: number,
): Schema<Readonly<Record<string, Value>>> {
  return (found, at) => {
    if (typeof found !== "object" || found === null || Array.isArray(found)) return wrong(at);
    const entries = Object.entries(found);
    if (entries.length > most) return wrong(at);
    const read: [string, Value][] = [];
    for (const [name, item] of entries) {
      const one = each(item, join(at, name));
      if (key(name, at).kind === "wrong" || name === "__proto__") return wrong(join(at, name));
      if (one.kind === "wrong") return one;
      read.push([name, one.value]);
    }
    return value(Object.fromEntries(read));
  };
}

/** The first of these that fits. */
export function either<Schemas extends readonly Schema<unknown>[]>(
  ...schemas: Schemas
): Schema<SchemaValue<Schemas[number]>> {
  return (found, at) => {
    let deepest = wrong<SchemaValue<Schemas[number]>>(at);
    for (const schema of schemas) {
      const read = schema(found, at) as SchemaRead<SchemaValue<Schemas[number]>>;
      if (read.kind === "value") return read;
      if (deepest.kind === "wrong" && read.at.length > deepest.at.length) deepest = read;
    }
    return deepest;
  };
}

function where<Value>(fits: (found: unknown) => found is Value): Schema<Value> {
  return (found, at) => (fits(found) ? value(found) : wrong(at));
}

function value<Value>(read: Value): SchemaRead<Value> {
  return { kind: "value", value: read };
}

function wrong<Value>(at: string): SchemaRead<Value> {
  return { kind: "wrong", at };
}

function join(at: string, key: string): string {
  return at === "" ? key : `${at}.${key}`;
}
