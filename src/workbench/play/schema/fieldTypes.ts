/** What a field of a step may hold. */
export interface FieldType<Value> {
  /** In plain words, for errors and for docs/play.md. */
  readonly says: string;
  readonly accepts: (value: unknown) => value is Value;
}

/** What a person types: a number is typed in the notation of the workbook. */
export type Typed = string | number | boolean;
export type Matrix = readonly (readonly unknown[])[];

function type<Value>(says: string, accepts: (value: unknown) => boolean): FieldType<Value> {
  return { says, accepts: (value): value is Value => accepts(value) };
}

const isText = (value: unknown) => typeof value === "string";
const isTyped = (value: unknown) => ["string", "number", "boolean"].includes(typeof value);
const isList = (value: unknown, each: (item: unknown) => boolean) =>
  Array.isArray(value) && (value as unknown[]).every(each);
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isRecordOf = (value: unknown, each: (item: unknown) => boolean) =>
  isRecord(value) && Object.values(value).every(each);

export const text = type<string>("a text", isText);
export const number = type<number>(
  "a whole number, 0 or more",
  (value) => Number.isInteger(value) && Number(value) >= 0,
);
/** For what a person would type in a field: 2021 and "2021" are the same there. */
export const typed = type<Typed>("a text or a number", isTyped);
export const yesNo = type<boolean>("true or false", (value) => typeof value === "boolean");
export const onlyTrue = type<true>("true", (value) => value === true);
export const texts = type<readonly string[]>("a list of texts", (value) => isList(value, isText));
export const textOrTexts = type<string | readonly string[]>(
  "a text or a list of texts",
  (value) => isText(value) || isList(value, isText),
);
export const typedByName = type<Readonly<Record<string, Typed>>>("an object of texts or numbers by name", (value) =>
  isRecordOf(value, isTyped),
);
export const typedByCell = type<Readonly<Record<string, Typed>>>(
  'an object of what is typed by cell, {"Blad1!B3":"40,5"}',
  (value) => isRecordOf(value, isTyped) && Object.keys(value as object).length > 0,
);
export const typedRows = type<readonly (readonly (Typed | null)[])[]>(
  "rows of texts or numbers, all of one length",
  (value) =>
    isList(value, (row) => isList(row, (cell) => cell === null || isTyped(cell))) && isRectangle(value as Matrix),
);
export const typedList = type<readonly (Typed | null)[]>("a list of texts or numbers", (value) =>
  isList(value, (cell) => cell === null || isTyped(cell)),
);
export const matrix = type<Matrix>("rows of values, all of one length; null is anything", (value) => {
  return isList(value, (row) => Array.isArray(row)) && isRectangle(value as Matrix);
});
export const records = type<readonly Readonly<Record<string, unknown>>[]>("a list of objects", (value) =>
  isList(value, isRecord),
);
export const record = type<Readonly<Record<string, unknown>>>("an object", isRecord);
export const anything = type<unknown>("anything", () => true);

export function oneOf<const Choice extends string>(...choices: readonly Choice[]): FieldType<Choice> {
  return type<Choice>(choices.map((each) => `"${each}"`).join(" or "), (value) =>
    choices.some((each) => each === value),
  );
}

export function either<One, Other>(one: FieldType<One>, other: FieldType<Other>): FieldType<One | Other> {
  return type<One | Other>(`${one.says}, or ${other.says}`, (value) => one.accepts(value) || other.accepts(value));
}

function isRectangle(rows: Matrix): boolean {
  const [first = []] = rows;
  return first.length > 0 && rows.every((row) => row.length === first.length);
}
