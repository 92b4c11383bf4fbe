import type { ScenarioOverview, ScenarioSummary } from "../../plan/check/scenarioOverview";
import { days } from "../../scenario/texts";
import { baseLabel } from "../../plan/scenario/baseLabel";
import { button, element } from "../element";
import { choice, labelled } from "./formParts";
import type { OutputTexts } from "./outputTexts";
import type { ScenarioActions } from "./ScenarioActions";
import type { ScenarioTabTexts } from "./scenarioTabTexts";
import { scenarioTools } from "./scenarioTools";

/** Which scenario is worked on, what it is, and what can be done with it. */
export function chooserView(
  overview: ScenarioOverview,
  summary: ScenarioSummary,
  texts: ScenarioTabTexts,
  output: OutputTexts,
  actions: ScenarioActions,
): readonly Node[] {
  const { scenario } = summary;
  const select = choice(
    "scenario",
    overview.scenarios.map((each) => [each.scenario.code, `${each.scenario.code} · ${each.scenario.title}`] as const),
    scenario.code,
  );
  select.addEventListener("change", () => actions.choose(select.value));
  const { first, last } = scenario.horizon;
  const facts = [
    texts.base(baseLabel(scenario)),
    texts.years(first, last),
    texts.budget(scenario.budgetYear),
    scenario.frozen ? texts.frozen(scenario.frozen.moment, days(scenario.frozen.on)) : texts.open,
    ...(scenario.author === "" ? [] : [texts.madeBy(scenario.author)]),
  ];
  return [
    labelled(texts.scenario, select),
    ...(scenario.description === "" ? [] : [element("p", { className: "explanation", text: scenario.description })]),
    element("p", { className: "hint", text: facts.join(" · ") }),
    element(
      "div",
      { className: "tools" },
      ...scenarioTools(summary, texts, output, actions).map(({ id, label, run }) => {
        const made = button(label, "secondary", run);
        made.id = id;
        return made;
      }),
    ),
  ];
}
