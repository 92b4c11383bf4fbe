import { readFileSync } from "node:fs";
import { toWorkbookFile } from "../../model/toWorkbookFile";
import { readXlsx } from "../../xlsx/readXlsx";
import { writeXlsx } from "../../xlsx/writeXlsx";
import { XlsxError } from "../../xlsx/XlsxError";
import { oneOf, number, text } from "../schema/fieldTypes";
import { fieldsStep, needed, plainStep } from "../schema/Step";
import { readMessage } from "../readMessage";
import { speak } from "../listen";
import { StepError } from "../StepError";
import { writeFileAt } from "../writeFileAt";
import type { Stage } from "../Stage";

export const openStep = plainStep(
  "Opens an .xlsx file, in place of the workbook that was open; the add-in is there if it was.",
  text,
  async (stage, written) => {
    const workbook = await stage.start(await fileAt(stage, written));
    const said = workbook.addin ? readMessage(workbook.addin.pane.document) : null;
    return said === null || said.says === "" ? {} : speak(stage, said);
  },
);

export const saveStep = plainStep("Saves the workbook as an .xlsx file.", text, async (stage, written) => {
  const { engine, host, settings } = await stage.workbook();
  await engine.settle();
  const bytes = writeXlsx(toWorkbookFile(engine, host.model), { namespaces: [settings.namespace] });
  writeFileAt(stage, written, bytes);
});

export const failStep = fieldsStep(
  "The next action's request of this number (from 1) fails: `lost` is done and never answered, `refused` is not done.",
  { request: needed(number), how: needed(oneOf("lost", "refused")) },
  (stage, { request, how }) => {
    if (request < 1) throw new StepError('Field "request" of "fail" counts from 1.');
    stage.failure = { request, how };
  },
);

/** @throws StepError where there is no such file, or it is no workbook */
async function fileAt(stage: Stage, written: string) {
  const path = stage.path(written);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new StepError(`There is no file "${written}" in ${stage.folder}.`);
  }
  try {
    return (await readXlsx(bytes, { namespaces: [stage.built.namespace] })).file;
  } catch (error) {
    if (error instanceof XlsxError) throw new StepError(`"${written}" can't be opened: ${error.message}`);
    throw error;
  }
}
