import { compareScenarios } from "../../actions/compareScenarios";
import { freezeScenario } from "../../actions/freezeScenario";
import { addLine, extendScenario } from "../../actions/scenarioShape";
import { nextStepText, shareScenario } from "../../actions/shareScenario";
import type { OutputActions } from "./OutputActions";
import { outputTexts } from "./outputTexts";
import type { Bench } from "./scenarioHandlers";

/** The use cases behind the forms for comparing, freezing, sharing and extending. */
export function outputHandlers({ language, act }: Bench, close: () => void): OutputActions {
  const texts = outputTexts(language);
  return {
    compare: (codes) =>
      void act(
        () => compareScenarios(codes),
        ({ sheet, again }) => texts.compared(sheet, again),
        close,
      ),
    freeze: (code, freezing) =>
      void act(
        () => freezeScenario(code, freezing),
        ({ sheet }) => texts.frozen(code, sheet),
        close,
      ),
    share: (code, sharing) =>
      void act(
        () => shareScenario(code, sharing),
        (copy) => texts.shared(nextStepText(copy, language)),
        close,
      ),
    extend: (code, horizon) =>
      void act(
        () => extendScenario(code, horizon),
        ({ first, last }) => texts.extended(first, last),
        close,
      ),
    addLine: (theme, name) =>
      void act(
        () => addLine(theme, name),
        (added) => texts.lineAdded(added.name),
        close,
      ),
  };
}
