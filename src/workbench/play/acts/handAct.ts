import type { HostObject } from "../../protocol/ClassDefinition";
import type { Host } from "../../objects/Host";
import { rememberNothing } from "../handUndo";
import { listen } from "../listen";
import type { PlayedWorkbook } from "../PlayedWorkbook";
import { fieldsStep, type Answer, type Fields, type FieldsStep, type Given } from "../schema/Step";
import type { Stage } from "../Stage";

/** What a person does by hand in Excel, not through the add-in; the add-in hears of it as of anything that she does. */
export function handAct<Definition extends Fields>(
  says: string,
  fields: Definition,
  work: (workbook: PlayedWorkbook, given: Given<Definition>, stage: Stage) => unknown,
): FieldsStep {
  return fieldsStep(says, fields, async (stage, given) => {
    let answer: Answer = {};
    const said = await listen(stage, async () => {
      const workbook = await stage.workbook();
      rememberNothing(stage);
      const done = await workbook.host.byHand(() => work(workbook, given, stage));
      if (typeof done === "object" && done !== null) answer = done as Answer;
    });
    return { ...answer, ...said };
  });
}

/** Does what the host does for such a member of Office.js. */
export async function call(
  object: HostObject<Host> | null,
  host: Host,
  name: string,
  ...args: readonly unknown[]
): Promise<unknown> {
  const method = object?.method(name);
  if (!method) throw new Error(`The workbench has no ${object?.className ?? "object"}.${name}`);
  return method(args, host);
}

export async function set(object: HostObject<Host> | null, name: string, value: unknown): Promise<void> {
  const property = object?.property(name);
  if (!property?.set) throw new Error(`The workbench can't set ${object?.className ?? "object"}.${name}`);
  await property.set(value);
}
