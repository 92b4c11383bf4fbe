import type { Language } from "../../actions/language";
import { pointerPoints, type Point } from "../../actions/pointerTexts";
import type { ScenarioSummary } from "../../plan/check/scenarioOverview";
import { goesPoints, stayPoints, unseenPoints, untoldPoints } from "../../actions/stayTexts";
import { button, element, tagged } from "../element";
import { pointList } from "../pointList";
import { copyForm, describeForm, newForm } from "./aboutForms";
import { bookingForm } from "./bookingForm";
import { outputForm } from "./outputForms";
import { outputTexts } from "./outputTexts";
import type { ScenarioActions } from "./ScenarioActions";
import { chosenScenario, type Panel, type ScenarioState } from "./scenarioState";
import type { ListTexts } from "./mutationList";

/** What is open below the chooser, or nothing; without a scenario the form for a first one. */
export function panelView(
  state: ScenarioState,
  texts: ListTexts,
  language: Language,
  actions: ScenarioActions,
): HTMLElement | null {
  const { overview, panel } = state;
  const summary = chosenScenario(state);
  if (!overview) return null;
  if (!summary) return newForm(texts.tab, actions, false);
  if (!panel) return null;
  const booking = { summary, lines: overview.lines, texts: texts.booking, language, actions, cancel: texts.tab.cancel };
  switch (panel.kind) {
    case "new":
      return newForm(texts.tab, actions, true, {
        texts: outputTexts(language),
        frozen: overview.scenarios.filter(({ scenario }) => scenario.frozen !== null),
      });
    case "compare":
    case "freeze":
    case "share":
    case "years":
    case "line":
      return outputForm({
        panel: panel.kind,
        summary,
        all: overview.scenarios,
        tab: texts.tab,
        texts: outputTexts(language),
        actions,
      });
    case "copy":
      return copyForm(summary, texts.tab, actions);
    case "describe":
      return describeForm(summary, texts.tab, actions);
    case "book":
      return bookingForm(booking);
    case "reverse":
      return bookingForm({ ...booking, reverses: panel.number });
    case "remove":
    case "delete":
      return question(panel, summary, texts, language, actions);
  }
}

/** Asks before something goes, and says what goes. */
function question(
  panel: Extract<Panel, { kind: "remove" | "delete" }>,
  { scenario }: ScenarioSummary,
  { tab }: ListTexts,
  language: Language,
  actions: ScenarioActions,
): HTMLElement {
  const { code } = scenario;
  const title =
    panel.kind === "remove" ? tab.removeTitle(panel.removal.number) : tab.deleteTitle(code, panel.deletion.title);
  const plain = (texts: readonly string[]): readonly Point[] => texts.map((text) => ({ text, items: [] }));
  const points =
    panel.kind === "remove"
      ? [...goesPoints(panel.removal.goes, language), ...plain([tab.removeRows(panel.removal.rows)])]
      : [
          ...pointerPoints(panel.deletion.pointers, language),
          ...goesPoints(panel.deletion.goes, language),
          ...stayPoints(panel.deletion.stays, language),
          ...plain([
            ...(panel.deletion.sheet === null ? [] : [tab.deleteSheet(panel.deletion.sheet)]),
            tab.deleteRows(panel.deletion.rows),
            tab.deleteNames(panel.deletion.names.length),
          ]),
          ...unseenPoints(panel.deletion.unseen, language),
          ...untoldPoints(panel.deletion.sheet === null ? [] : [panel.deletion.sheet], language),
          ...plain([tab.deleteLast]),
        ];
  const box = element(
    "div",
    { id: "question", className: "message problem" },
    element("h2", { text: title }),
    pointList(points, tab.showAll),
    tagged(
      button(panel.kind === "remove" ? tab.removeShort : tab.deleteNow, "secondary", () =>
        panel.kind === "remove" ? actions.removeMutation(panel.removal) : actions.delete(panel.deletion),
      ),
      { does: "confirm" },
    ),
    button(tab.cancel, "link", () => actions.open(null)),
  );
  box.tabIndex = -1;
  box.setAttribute("role", "alertdialog");
  box.setAttribute("aria-label", title);
  return box;
}
