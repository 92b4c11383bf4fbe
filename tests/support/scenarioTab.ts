import type { ScenarioActions } from "../../src/taskpane/scenario/ScenarioActions";
import { createScenarioTab } from "../../src/taskpane/scenario/createScenarioTab";
import type { Panel, ScenarioEvent } from "../../src/taskpane/scenario/scenarioState";
import { firstState, next, type PaneState } from "../../src/taskpane/state";
import { overview } from "./scenarioOverview";

/** The tab of scenarios in a page of jsdom, with what was asked of its actions. */
export function open(language: "nl" | "en" = "nl", hears = true) {
  const done: (readonly [name: string, ...args: unknown[]])[] = [];
  const actions = new Proxy({} as ScenarioActions, {
    get:
      (_target, name) =>
      (...args: unknown[]) =>
        done.push([String(name), ...args]),
  });
  const root = document.createElement("main");
  document.body.replaceChildren(root);
  const show = createScenarioTab(root, language, () => hears, actions);
  let state: PaneState = firstState;
  show(state);
  const happen = (...events: ScenarioEvent[]) => {
    for (const event of events) state = next(state, { kind: "scenario", event });
    show(state);
  };
  const startUp = (on: boolean | null) => show((state = next(state, { kind: "startUp", on })));
  const busy = (on: boolean) => show({ ...state, busy: on });
  const read = (given = overview()) => happen({ kind: "overviewRead", overview: given });
  const panel = (each: Panel | null) => happen({ kind: "panelOpened", panel: each });
  return { root, done, happen, read, panel, busy, startUp };
}
export type Opened = ReturnType<typeof open>;

export const find = <Kind extends HTMLElement>({ root }: Opened, selector: string): Kind => {
  const found = root.querySelector<Kind>(selector);
  if (!found) throw new Error(selector);
  return found;
};
export const fill = (she: Opened, selector: string, value: string) => {
  const field = find<HTMLInputElement>(she, selector);
  field.value = value;
  for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind, { bubbles: true }));
};
export const submit = (she: Opened) => find<HTMLFormElement>(she, "form").requestSubmit();
export const press = ({ root }: Opened, name: string) => {
  const found = [...root.querySelectorAll("button")].find((each) =>
    [each.textContent, each.getAttribute("aria-label")].includes(name),
  );
  if (!found) throw new Error(`no button ${name}`);
  found.click();
};
