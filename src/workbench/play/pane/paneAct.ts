import { readMessage, textOf } from "../readMessage";
import { speak } from "../listen";
import { yesNo } from "../schema/fieldTypes";
import { fieldsStep, optional, type Answer, type Fields, type FieldsStep, type Given } from "../schema/Step";
import type { Stage } from "../Stage";
import { isShown, PaneDriver } from "./PaneDriver";
import { readAsked } from "./readAsked";

type Work<Definition extends Fields> = (driver: PaneDriver, given: Given<Definition>, stage: Stage) => Promise<unknown>;

/** What is done in the pane; answers what the pane says of it. */
export function paneAct<Definition extends Fields>(
  says: string,
  fields: Definition,
  work: Work<Definition>,
): FieldsStep {
  return fieldsStep(says, fields, async (stage, given) => {
    const driver = await driverOf(stage);
    await work(driver, given, stage);
    return answerOf(stage, driver);
  });
}

/** The same for what first shows what it will do: with `confirm` it goes on, else it stops there. */
export function askingAct<Definition extends Fields>(
  says: string,
  fields: Definition,
  work: Work<Definition>,
): FieldsStep {
  return fieldsStep(says, { ...fields, confirm: optional(yesNo) }, async (stage, { confirm, ...given }) => {
    const driver = await driverOf(stage);
    await work(driver, given as unknown as Given<Definition>, stage);
    if (confirm !== true || !readAsked(driver.document)) return answerOf(stage, driver);
    await driver.press("[data-does=confirm]", "button to go on");
    // Where it is refused the question stays: what counts is what is said of it.
    const said = readMessage(driver.document);
    return said.says === "" ? answerOf(stage, driver) : speak(stage, said);
  });
}

async function driverOf(stage: Stage): Promise<PaneDriver> {
  const { workbook, pane } = await stage.addin();
  return new PaneDriver(workbook, pane);
}

/** What stands wrong in a form is said there; what is asked is said in the question. */
function answerOf(stage: Stage, driver: PaneDriver): Answer {
  const { document } = driver;
  const problem = [...document.querySelectorAll(".form-problem")].filter(isShown).map(textOf).join(" ").trim();
  if (problem !== "") return speak(stage, { says: problem, tone: "problem", waysOut: [] });
  const asks = readAsked(document);
  return speak(stage, asks ? { says: asks.title, tone: "info", waysOut: [], asks } : readMessage(document));
}
