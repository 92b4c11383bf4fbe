import { element } from "../element";
import type { PaneState } from "../state";
import { checkbox } from "./formParts";
import { chosenScenario } from "./scenarioState";
import type { scenarioTabTexts } from "./scenarioTabTexts";

/** The choice to be loaded as soon as this workbook opens; hidden where Excel doesn't offer it or nothing is to follow. */
export function createStartUp(
  target: HTMLElement,
  texts: ReturnType<typeof scenarioTabTexts>,
  set: (on: boolean) => void,
): (state: PaneState) => void {
  const { box, label } = checkbox("start-up", texts.startUp);
  const hint = element("p", { id: "start-up-hint", className: "hint", text: texts.startUpHint });
  box.setAttribute("aria-describedby", hint.id);
  box.addEventListener("change", () => set(box.checked));
  target.replaceChildren(element("h2", { text: texts.startUpTitle }), label, hint);
  return ({ startsUp, scenario, busy }) => {
    target.hidden = startsUp === null || chosenScenario(scenario) === null;
    // As she clicked it while Excel is asked; as it is, once Excel has answered.
    if (!busy) box.checked = startsUp === true;
  };
}
