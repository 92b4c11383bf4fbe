import { either, matrix, oneOf, onlyTrue, record, records, text, textOrTexts } from "../schema/fieldTypes";
import { checkFields } from "../schema/findStep";
import { fieldsStep, optional, type Fields, type Given } from "../schema/Step";
import { StepError } from "../StepError";
import { expectations, type Expectation } from "../expectations";
import { Unmet } from "../Unmet";
import type { Stage } from "../Stage";

const fields = {
  read: optional(text),
  values: optional(matrix),
  texts: optional(matrix),
  formulas: optional(matrix),
  formulasLocal: optional(matrix),
  fill: optional(matrix),
  says: optional(text),
  tone: optional(oneOf("success", "problem", "info")),
  waysOut: optional(textOrTexts),
  asks: optional(either(textOrTexts, either(record, oneOf("nothing")))),
  findings: optional(records),
  only: optional(onlyTrue),
  covered: optional(record),
  pane: optional(textOrTexts),
  not: optional(either(onlyTrue, record)),
};

export const expectStep = fieldsStep(
  'Holds, or the step is not ok and says what was `found`. With `read`: `values`, `texts`, `formulas`, `formulasLocal` (null is anything, numbers to 1e-9), `fill` (as `look` gives it, "" is none). Of what the add-in said last: `says` (a part of the text), `tone`, `waysOut` (ids that are there), `asks` (parts of its text, or fields of it). Of a check that is made now: `findings` (each asked one is there; `"only":true`: and no other), `covered`. `pane`: a part of what the pane shows. `not`: true, or fields of which none may hold.',
  fields,
  async (stage, given) => {
    const { not, ...asked } = given;
    if (not === true) return expectNone(stage, asked);
    await expectAll(stage, asked);
    if (not === undefined) return {};
    checkFields("expect.not", without(fields, "not"), not);
    // What is read stands beside it.
    const read = asked.read === undefined ? {} : { read: asked.read };
    return expectNone(stage, { ...read, ...(not as Partial<typeof asked>) });
  },
);

type Asked = Omit<Given<typeof fields>, "not">;

async function expectAll(stage: Stage, asked: Partial<Asked>): Promise<void> {
  for (const each of wantedOf(asked)) {
    const { holds, found } = await each.look(stage, asked);
    if (!holds) throw new Unmet(`${each.key} is not as expected.`, found);
  }
}

async function expectNone(stage: Stage, asked: Partial<Asked>): Promise<Record<string, never>> {
  const wanted = wantedOf(asked);
  if (wanted.length === 0) throw new StepError('"not" is to be about something: it names no expectation.');
  for (const each of wanted) {
    const { holds, found } = await each.look(stage, asked);
    if (holds) throw new Unmet(`${each.key} is as it should not be.`, found);
  }
  return {};
}

function wantedOf(asked: Partial<Asked>): readonly Expectation[] {
  const given = new Set(Object.keys(asked).filter((key) => key !== "read" && key !== "only"));
  return expectations.filter(({ key }) => given.has(key));
}

function without(all: Fields, key: string): Fields {
  return Object.fromEntries(Object.entries(all).filter(([name]) => name !== key));
}
