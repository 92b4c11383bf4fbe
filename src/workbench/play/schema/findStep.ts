import { isRecord } from "./fieldTypes";
import type { Answer, Fields, FieldsStep, PlainStep, Step } from "./Step";
import { StepError } from "../StepError";
import type { Stage } from "../Stage";

export type Steps = Readonly<Record<string, Step>>;

/** A step that is known and well-formed, ready to be played. */
export interface ReadyStep {
  readonly name: string;
  readonly play: (stage: Stage) => Promise<Answer>;
}

/**
 * Looks a step up, and its fields over.
 * @throws StepError that says what is wrong and lists what there is
 */
export function findStep(written: unknown, steps: Steps): ReadyStep {
  const [name, value] = onlyEntry(written, "a step", "steps", Object.keys(steps));
  const step = own(steps, name);
  if (!step) throw unknown("step", name, Object.keys(steps));
  if (step.kind === "plain") return ready(name, step, value);
  if (step.kind === "fields") return withFields(name, name, step, value);
  if (step.plain && !isRecord(value)) return ready(name, step.plain, value);
  const acts = Object.keys(step.acts);
  const [act, given] = onlyEntry(value, `"${name}"`, "acts", acts);
  const found = own(step.acts, act);
  if (!found) throw unknown(`act of "${name}":`, act, acts);
  return withFields(name, `${name}.${act}`, found, given === true ? {} : given);
}

function ready(name: string, step: PlainStep, value: unknown): ReadyStep {
  if (!step.type.accepts(value))
    throw new StepError(`"${name}" takes ${step.type.says}; it got ${JSON.stringify(value)}.`);
  return { name, play: (stage) => step.play(stage, value) };
}

function withFields(name: string, place: string, step: FieldsStep, given: unknown): ReadyStep {
  if (!isRecord(given))
    throw new StepError(
      `"${place}" takes an object with fields; it got ${JSON.stringify(given)}. ${listed(step.fields)}`,
    );
  checkFields(place, step.fields, given);
  return { name, play: (stage) => step.play(stage, given) };
}

/** @throws StepError */
export function checkFields(place: string, fields: Fields, given: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(given)) {
    const field = own(fields, key);
    if (!field) throw new StepError(`"${place}" has no field "${key}". ${listed(fields)}`);
    if (!field.type.accepts(value))
      throw new StepError(`Field "${key}" of "${place}" takes ${field.type.says}; it got ${JSON.stringify(value)}.`);
  }
  for (const [key, { isNeeded }] of Object.entries(fields))
    if (isNeeded && !(key in given)) throw new StepError(`"${place}" lacks its field "${key}". ${listed(fields)}`);
}

function listed(fields: Fields): string {
  const names = Object.entries(fields).map(([key, { isNeeded }]) => (isNeeded ? key : `${key} (optional)`));
  return names.length === 0 ? "It has no fields." : `It has: ${names.join(", ")}.`;
}

function onlyEntry(value: unknown, what: string, kind: string, names: readonly string[]): readonly [string, unknown] {
  const entries = isRecord(value) ? Object.entries(value) : [];
  const [first] = entries;
  if (!first || entries.length > 1)
    throw new StepError(
      `${what} is an object with one key; it got ${shortened(JSON.stringify(value))}. The ${kind} are: ${names.join(", ")}.`,
    );
  return first;
}

function unknown(what: string, name: string, names: readonly string[]): StepError {
  return new StepError(`There is no ${what} "${name}". There are: ${names.join(", ")}.`);
}

/** What was written may be called "constructor". */
function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | null {
  return Object.hasOwn(record, key) ? (record[key] ?? null) : null;
}

function shortened(written: string | undefined): string {
  const all = written ?? "nothing";
  return all.length > 200 ? `${all.slice(0, 200)}…` : all;
}
