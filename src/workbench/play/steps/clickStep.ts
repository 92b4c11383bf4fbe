import { plainStep } from "../schema/Step";
import { text } from "../schema/fieldTypes";
import { readMessage } from "../readMessage";
import { listed } from "../locate";
import { speak } from "../listen";
import { StepError } from "../StepError";

export const clickStep = plainStep(
  "Clicks a button of the ribbon, by its action's id in the manifest.",
  text,
  async (stage, action) => {
    const { actions } = stage.built;
    if (!actions.includes(action))
      throw new StepError(`There is no button with the action "${action}". There are: ${listed(actions)}.`);
    const { workbook, ribbon, pane } = await stage.addin();
    let isDone = false;
    void ribbon.press(action, action).finally(() => (isDone = true));
    for (let rounds = 0; !isDone && rounds < 1_000; rounds += 1) await workbook.settle();
    if (!isDone) throw new StepError(`The button "${action}" never said that it was done. ${pane.errors.join("; ")}`);
    await workbook.settle();
    return speak(stage, readMessage(pane.document));
  },
);
