import { compareScenarios } from "../../actions/compareScenarios";
import { freezeScenario } from "../../actions/freezeScenario";
import { addLine, extendScenario } from "../../actions/scenarioShape";
import { mendFunctions, putFunctionsBack, readOwnFunctions, turnIntoValues } from "../../actions/ownFunctions";
import { problemText } from "../../actions/problemTexts";
import { shareInNewWorkbook } from "../../actions/shareInNewWorkbook";
import { nextStepText, shareAgain, shareScenario } from "../../actions/shareScenario";
import { today } from "../../actions/today";
import { paneTexts } from "../texts";
import type { OutputActions } from "./OutputActions";
import { outputTexts } from "./outputTexts";
import type { Bench } from "./scenarioHandlers";
import type { ScenarioEvent } from "./scenarioState";

/** The use cases behind the forms for comparing, freezing, sharing and extending. */
export function outputHandlers({ language, abilities, act, dispatch }: Bench, close: () => void): OutputActions {
  const texts = outputTexts(language);
  const tell = (event: ScenarioEvent) => dispatch({ kind: "scenario", event });
  /** Also after a refusal: what is listed has to be what is there. */
  async function readFunctions(): Promise<void> {
    const outcome = await readOwnFunctions();
    if (outcome.kind === "done") return tell({ kind: "functionsRead", ...outcome.facts });
    dispatch({ kind: "told", message: { tone: "problem", ...problemText(outcome.problem, language) } });
  }
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
    share: (code, sharing, target) =>
      target === "newWorkbook"
        ? void act(
            () => shareInNewWorkbook(code, sharing),
            () => texts.sharedInNew,
            close,
          )
        : void act(
            () => shareScenario(code, sharing),
            (copy) => texts.shared(nextStepText(copy, language)),
            close,
          ),
    shareAgain: (code) =>
      void act(
        () => shareAgain(code, today()),
        (copy) => texts.shared(nextStepText(copy, language)),
      ),
    opensWorkbooks: () => abilities.opensWorkbooks,
    readFunctions: () => void readFunctions(),
    turnIntoValues: (cells) =>
      void act(
        () => turnIntoValues(cells),
        (turned) => texts.turned(turned.cells.length),
        (turned) => tell({ kind: "functionsTurned", undo: turned.undo }),
      ).then(readFunctions),
    mendFunctions: (cells, elsewhere) =>
      void act(
        () => mendFunctions(cells, elsewhere),
        ({ count, left }) =>
          paneTexts(language).mended(
            count,
            left.map(({ where }) => where),
          ),
      ).then(readFunctions),
    putFunctionsBack: (undo) =>
      void act(
        () => putFunctionsBack(undo),
        () => texts.functionsBack,
        () => tell({ kind: "functionsTurned", undo: null }),
      ).then(readFunctions),
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
