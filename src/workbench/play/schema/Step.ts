import type { Stage } from "../Stage";
import type { FieldType } from "./fieldTypes";

export interface Field<Value, Needed extends boolean> {
  readonly type: FieldType<Value>;
  readonly isNeeded: Needed;
}

export type Fields = Readonly<Record<string, Field<unknown, boolean>>>;

/** The fields as they are given: those that are not needed may be undefined. */
export type Given<Definition extends Fields> = {
  readonly [Key in keyof Definition]: Definition[Key] extends Field<infer Value, infer Needed>
    ? Needed extends true
      ? Value
      : Value | undefined
    : never;
};

/** What a step gives back, beside its number and whether it went. */
export type Answer = Readonly<Record<string, unknown>>;

/** One value: `{"click":"invoegenAlles"}`. */
export interface PlainStep {
  readonly kind: "plain";
  readonly says: string;
  readonly type: FieldType<unknown>;
  readonly play: (stage: Stage, value: unknown) => Promise<Answer>;
}

/** Fields by name: `{"paste":{"at":…,"rows":…}}`. */
export interface FieldsStep {
  readonly kind: "fields";
  readonly says: string;
  readonly fields: Fields;
  readonly play: (stage: Stage, given: Readonly<Record<string, unknown>>) => Promise<Answer>;
}

/** One of several acts, each with its fields: `{"do":{"insertRows":{…}}}`. */
export interface ActsStep {
  readonly kind: "acts";
  readonly says: string;
  readonly acts: Readonly<Record<string, FieldsStep>>;
  /** What an act may be besides: `{"pane":true}`. */
  readonly plain: PlainStep | null;
}

export type Step = PlainStep | FieldsStep | ActsStep;

export function needed<Value>(type: FieldType<Value>): Field<Value, true> {
  return { type, isNeeded: true };
}

export function optional<Value>(type: FieldType<Value>): Field<Value, false> {
  return { type, isNeeded: false };
}

export function plainStep<Value>(
  says: string,
  type: FieldType<Value>,
  play: (stage: Stage, value: Value) => unknown,
): PlainStep {
  return {
    kind: "plain",
    says,
    type,
    play: async (stage, value) => answerOf(await play(stage, value as Value)),
  };
}

export function fieldsStep<Definition extends Fields>(
  says: string,
  fields: Definition,
  play: (stage: Stage, given: Given<Definition>) => unknown,
): FieldsStep {
  return {
    kind: "fields",
    says,
    fields,
    play: async (stage, given) => answerOf(await play(stage, given as Given<Definition>)),
  };
}

/** Many steps have nothing to answer. */
function answerOf(given: unknown): Answer {
  return typeof given === "object" && given !== null ? (given as Answer) : {};
}
