import type { Language } from "../../actions/language";
import { button, element } from "../element";
import type { PaneState } from "../state";
import { paneTexts } from "../texts";
import { bookingTexts } from "./bookingTexts";
import { chooserView } from "./chooserView";
import { createStartUp } from "./createStartUp";
import { effectView } from "./effectView";
import { functionsView } from "./functionsView";
import { mutationList } from "./mutationList";
import { panelView } from "./panelView";
import { outputTexts } from "./outputTexts";
import type { ScenarioActions } from "./ScenarioActions";
import { chosenScenario, type ScenarioState } from "./scenarioState";
import { scenarioTabTexts } from "./scenarioTabTexts";
import { todoList } from "./todoList";

/** The parts of the tab; each is drawn anew only when what it shows has changed, so that nothing goes that is being typed. */
interface Parts {
  readonly head: HTMLElement;
  readonly panel: HTMLElement;
  readonly effect: HTMLElement;
  readonly functions: HTMLElement;
  readonly lists: HTMLElement;
}

/** The tab of scenarios: built once, then brought up to date with each state. */
export function createScenarioTab(
  target: HTMLElement,
  language: Language,
  hears: () => boolean,
  actions: ScenarioActions,
): (state: PaneState) => void {
  const texts = { tab: scenarioTabTexts(language), booking: bookingTexts(language) };
  const parts: Parts = {
    head: element("div"),
    panel: element("div", { id: "scenario-panel" }),
    effect: element("div", { id: "effect-place" }),
    functions: element("div", { id: "functions-place" }),
    lists: element("div"),
  };
  const startUp = element("section", { id: "scenario-start-up" });
  const showStartUp = createStartUp(startUp, texts.tab, (on) => actions.setStartUp(on));
  target.replaceChildren(parts.head, parts.panel, parts.lists, startUp);
  let drawn: ScenarioState | null = null;
  const setBusy = busySwitch(target);

  return (pane) => {
    const { scenario: state, busy } = pane;
    const before = drawn;
    drawn = state;
    const isRead = before?.overview !== state.overview || before?.chosen !== state.chosen;
    if (isRead) drawHead(state);
    if (panelKey(before) !== panelKey(state)) drawPanel(state, before !== null && before.panel !== state.panel);
    if (isRead) drawLists(state);
    if (before?.formProblem !== state.formProblem) showProblem(parts.panel, state);
    if (before?.previewed !== state.previewed) drawEffect(state);
    if (before?.functions !== state.functions)
      parts.functions.replaceChildren(
        ...functionsView(state.functions, outputTexts(language), texts.tab, paneTexts(language), actions),
      );
    showStartUp(pane);
    setBusy(busy);
  };

  function drawHead(state: ScenarioState): void {
    const summary = chosenScenario(state);
    if (state.overview && summary) {
      parts.head.replaceChildren(...chooserView(state.overview, summary, texts.tab, outputTexts(language), actions));
      return;
    }
    parts.head.replaceChildren(
      ...(state.overview
        ? [element("h2", { text: texts.tab.empty }), element("p", { className: "lead", text: texts.tab.emptyHint })]
        : [element("p", { className: "hint", text: texts.tab.reading })]),
    );
  }

  function drawPanel(state: ScenarioState, isOpened: boolean): void {
    const view = panelView(state, texts, language, actions);
    const hasScenario = chosenScenario(state) !== null;
    const isFrozen = chosenScenario(state)?.scenario.frozen != null;
    const open = button(texts.tab.book, "primary", () => actions.open({ kind: "book" }));
    open.id = "book-mutation";
    parts.panel.replaceChildren(
      ...(view
        ? [view, state.panel?.kind === "share" ? parts.functions : parts.effect]
        : hasScenario && !isFrozen
          ? [open]
          : []),
    );
    parts.panel.className = view && hasScenario ? "open" : "";
    if (!isOpened) return;
    const first = view?.matches("[role=alertdialog]")
      ? view
      : view?.querySelector<HTMLElement>("input, select, textarea");
    (first ?? (view ? null : open))?.focus({ preventScroll: true });
    view?.scrollIntoView?.({ block: "nearest" });
  }

  function drawEffect(state: ScenarioState): void {
    const { previewed, overview } = state;
    if (!previewed) return parts.effect.replaceChildren();
    const view = effectView(previewed, overview?.lines ?? [], texts.booking, language, () => actions.book(previewed));
    parts.effect.replaceChildren(view);
    view.scrollIntoView?.({ block: "nearest" });
    view.querySelector("h3")?.focus({ preventScroll: true });
  }

  function drawLists(state: ScenarioState): void {
    const { overview } = state;
    const summary = chosenScenario(state);
    if (!overview || !summary) return parts.lists.replaceChildren();
    parts.lists.replaceChildren(
      section(texts.tab.todo, "todo", todoList(overview, texts.tab, language, actions)),
      section(
        texts.tab.mutations,
        "mutations",
        // What is typed over a frozen position is never booked.
        ...(summary.scenario.frozen
          ? []
          : [element("p", { className: "hint", text: hears() ? texts.tab.typeHint : texts.tab.typeHintOld })]),
        mutationList(summary, overview.lines, texts, actions),
      ),
    );
  }
}

/** What the open form depends on; amounts on the sheet are not among it. */
function panelKey(state: ScenarioState | null): string {
  if (!state?.overview) return "unread";
  const summary = chosenScenario(state);
  const frame = summary && [summary.scenario, state.overview.lines.map(({ key, name }) => [key, name])];
  return JSON.stringify([state.panel, frame]);
}

/** The problem beside the button, and at the field that it is about: said aloud, and the keyboard goes there. */
function showProblem(panel: HTMLElement, { formProblem }: ScenarioState): void {
  for (const field of panel.querySelectorAll("[aria-invalid]")) {
    field.removeAttribute("aria-invalid");
    field.removeAttribute("aria-errormessage");
  }
  const place = panel.querySelector<HTMLElement>("#form-problem");
  if (!place) return;
  place.setAttribute("role", "alert");
  place.textContent = formProblem?.text ?? "";
  if (!formProblem) return;
  const field = formProblem.field === null ? null : panel.querySelector<HTMLElement>(`[id="${formProblem.field}"]`);
  const control = field?.matches("input, select") ? field : field?.querySelector<HTMLElement>("input, summary");
  if (field?.matches("input, select")) {
    field.setAttribute("aria-invalid", "true");
    field.setAttribute("aria-errormessage", place.id);
  }
  control?.focus();
  if (!control) place.scrollIntoView?.({ block: "nearest" });
}

/** No second click while something is being done; who had the keyboard on a button gets it back. */
function busySwitch(target: HTMLElement): (busy: boolean) => void {
  let last: HTMLElement | null = null;
  return (busy) => {
    const focused = document.activeElement;
    if (busy && focused instanceof HTMLElement && target.contains(focused)) last = focused;
    for (const control of target.querySelectorAll("button")) control.disabled = busy;
    if (busy) return;
    if (last?.isConnected && focused === document.body) last.focus({ preventScroll: true });
    last = null;
  };
}

function section(title: string, id: string, ...children: readonly Node[]): HTMLElement {
  return element("section", { id: `scenario-${id}` }, element("h2", { text: title }), ...children);
}
