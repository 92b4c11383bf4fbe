import type { ScenarioSummary } from "../../plan/check/scenarioOverview";
import type { OutputTexts } from "./outputTexts";
import type { ScenarioActions } from "./ScenarioActions";
import type { OutputPanel } from "./scenarioState";
import type { ScenarioTabTexts } from "./scenarioTabTexts";

/** A button that does something with the chosen scenario. */
export interface ScenarioTool {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
}

/** The buttons below the chosen scenario, in order. One more is one entry here, with its text and its action. */
export function scenarioTools(
  { scenario, sheet }: ScenarioSummary,
  texts: ScenarioTabTexts,
  output: OutputTexts,
  actions: ScenarioActions,
): readonly ScenarioTool[] {
  const toSheet = {
    id: "to-sheet",
    label: texts.toSheet,
    run: () => sheet !== null && actions.goTo({ sheet, address: "A1" }),
  };
  const form = (kind: OutputPanel, label: string): ScenarioTool => ({
    id: `${kind}-scenario`,
    label,
    run: () => actions.open({ kind }),
  });
  return [
    ...(sheet === null ? [] : [toSheet]),
    { id: "new-scenario", label: texts.newScenario, run: () => actions.open({ kind: "new" }) },
    { id: "copy-scenario", label: texts.copy, run: () => actions.open({ kind: "copy" }) },
    { id: "describe-scenario", label: texts.describe, run: () => actions.open({ kind: "describe" }) },
    form("compare", output.compare),
    form("share", output.share),
    ...(scenario.frozen === null
      ? [form("freeze", output.freeze), form("years", output.years), form("line", output.line)]
      : []),
    { id: "delete-scenario", label: texts.remove, run: () => actions.askDeletion(scenario.code) },
  ];
}
