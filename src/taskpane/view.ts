import type { Abilities } from "../actions/abilities";
import type { WayOut } from "../actions/outcome";
import type { Language } from "../actions/language";
import { isDeviation, lookedText } from "../actions/check/checkedText";
import { manualText } from "../actions/withBesides";
import { brief2946123 as letter } from "../letter/brief2946123";
import { longDate } from "../letter/placeText";
import type { InsertOptions } from "../plan/planInsertAll";
import type { Place } from "../plan/planInsertTable";
import { deviationList } from "./deviationList";
import { button, element, tagged } from "./element";
import { findingList } from "./findingList";
import { createScenarioTab } from "./scenario/createScenarioTab";
import type { ScenarioActions } from "./scenario/ScenarioActions";
import type { PaneState, TabId } from "./state";
import { createTabs } from "./tabs";
import type { paneTexts } from "./texts";
import { createUnfinished, type UnfinishedActions } from "./unfinishedView";
import { createUpkeep, type UpkeepActions } from "./upkeep";

/** What the user can do in the pane. */
export interface PaneActions extends UpkeepActions, UnfinishedActions {
  openTab(tab: TabId): void;
  readonly scenario: ScenarioActions;
  /** Whether what is typed into a scenario is booked by itself. */
  followsTyping(): boolean;
  insertAll(options: InsertOptions): void;
  insertTable(themeId: string, place: Place, options: InsertOptions): void;
  wayOut(way: WayOut): void;
  refresh(): void;
  setMarks(on: boolean): void;
  goTo(place: { readonly sheet: string; readonly address: string }): void;
}

/** The pane: built once, then brought up to date with each state. */
export function createView(
  root: HTMLElement,
  texts: ReturnType<typeof paneTexts>,
  language: Language,
  abilities: Abilities,
  actions: PaneActions,
): (state: PaneState) => void {
  const message = element("div", { className: "message", id: "message" });
  message.setAttribute("role", "status");
  const theme = element("select", { id: "theme" });
  for (const each of letter.themes) theme.append(new Option(each.name, each.id));
  const place = element("select", { id: "place" });
  place.append(new Option(texts.atSelection, "selection"), new Option(texts.onNewSheet, "newSheet"));
  const withoutNames = element("input", { id: "without-names" });
  withoutNames.type = "checkbox";
  const namesLabel = element("label", { className: "check", text: ` ${texts.withoutNames}` });
  namesLabel.prepend(withoutNames);
  const options = (): InsertOptions => (withoutNames.checked ? { withoutNames: true } : {});
  const insertAll = button(texts.insertAll, "primary", () => actions.insertAll(options()));
  insertAll.id = "insert-all";
  const insertTable = button(texts.insertTable, "secondary", () =>
    actions.insertTable(theme.value, place.value as Place, options()),
  );
  insertTable.id = "insert-table";
  const marks = element("input", { id: "marks" });
  marks.type = "checkbox";
  marks.addEventListener("change", () => actions.setMarks(marks.checked));
  const marksLabel = element("label", { className: "check", text: ` ${texts.marks}` });
  marksLabel.prepend(marks);
  const refresh = button(texts.refresh, "link", () => actions.refresh());
  const deviations = element("div", { id: "deviations" });
  const source = element("div", { id: "source" });
  const upkeep = element("div", { id: "upkeep" });
  const unfinished = element("div", { id: "unfinished" });
  const showUnfinished = createUnfinished(unfinished, texts.showAll, language, actions);
  const showUpkeep = createUpkeep(upkeep, texts, language, actions);

  const scenarios = element("div");
  const showScenarios = createScenarioTab(scenarios, language, () => actions.followsTyping(), actions.scenario);
  const brief = [
    element("p", { className: "lead", text: texts.lead }),
    element("p", {
      className: "stand",
      text: `Stand brief ${longDate(letter.reference.date)} · kenmerk ${letter.reference.kenmerk}`,
    }),
    section(
      texts.insert,
      insertAll,
      element("p", { className: "hint", text: texts.insertAllHint }),
      element("h3", { text: texts.insertOne }),
      field(texts.theme, theme),
      field(texts.place, place),
      insertTable,
      element("div", {}, namesLabel),
      element("p", { className: "hint", text: abilities.undoInSteps ? texts.undoInSteps : texts.undoIsGone }),
    ),
    section(texts.deviations, element("div", { className: "row" }, marksLabel, refresh), deviations),
    section(texts.source, source),
    section(texts.upkeep, upkeep),
  ];
  const tabs = createTabs<TabId>(
    [
      { id: "brief", label: texts.tabBrief, content: brief },
      { id: "scenarios", label: texts.tabScenarios, content: [scenarios] },
    ],
    texts.tabs,
    (tab) => actions.openTab(tab),
  );

  root.replaceChildren(
    element("header", {}, element("h1", { text: "Offensief" })),
    tabs.list,
    message,
    unfinished,
    ...tabs.panels,
    element("footer", { text: texts.footer }),
  );

  let shown: PaneState["message"] = null;
  let drawn: PaneState | null = null;
  return (state) => {
    // What says the same stays where it is: a button must not go from under her finger, nor from under the keyboard.
    const isNew = (part: "busy" | "message" | "inspection" | "source") => drawn === null || drawn[part] !== state[part];
    for (const control of [insertAll, insertTable, refresh]) control.disabled = state.busy;
    if (isNew("busy") || isNew("message")) showMessage(message, state, texts.busy, actions);
    const inspection = state.inspection === "unread" ? null : state.inspection;
    marks.checked = inspection?.marksOn ?? false;
    marks.disabled = state.busy || inspection === null;
    if (isNew("inspection")) deviations.replaceChildren(...deviationsView(state, texts, language, actions));
    if (isNew("source")) showSource(source, state, texts.noSource);
    showUpkeep(state);
    showUnfinished(state);
    showScenarios(state);
    tabs.show(state.tab);
    drawn = state;
    // What was done must be seen; but nothing moves under somebody who fills in a form.
    if (state.message === shown || (state.scenario.panel !== null && state.message?.tone === "success")) return;
    if (state.message && state.message.text !== "") message.scrollIntoView?.({ block: "nearest" });
    shown = state.message;
  };
}

function showMessage(target: HTMLElement, state: PaneState, busy: string, actions: PaneActions): void {
  const { message } = state;
  target.className = `message ${state.busy ? "info" : message && message.text !== "" ? message.tone : "none"}`;
  if (state.busy || !message) return target.replaceChildren(...(state.busy ? [element("p", { text: busy })] : []));
  const ways = message.waysOut.map(({ way, label }) =>
    tagged(
      button(label, "secondary", () => actions.wayOut(way)),
      { way },
    ),
  );
  target.replaceChildren(...(message.text === "" ? [] : [element("p", { text: message.text })]), ...ways);
}

function deviationsView(
  { inspection }: PaneState,
  texts: ReturnType<typeof paneTexts>,
  language: Language,
  actions: PaneActions,
): readonly Node[] {
  const hint = (text: string) => element("p", { className: "hint", text });
  if (inspection === null) return [hint(texts.nothingYet)];
  if (inspection === "unread") return [hint(texts.notRead)];
  const { deviations, findings, covered, isManual } = inspection;
  const others = findings.filter(
    (found) => !isDeviation(found, deviations) && !(isManual && found.kind === "notCalculated"),
  );
  return [
    ...(isManual ? [element("p", { className: "note", text: manualText(language) })] : []),
    ...(deviations.length === 0 ? [] : [deviationList(deviations, texts, (deviation) => actions.goTo(deviation))]),
    ...findingList(others, texts, language, actions.scenario),
    hint(lookedText(covered, findings, language)),
  ];
}

function showSource(target: HTMLElement, { source }: PaneState, empty: string): void {
  if (!source) return target.replaceChildren(element("p", { className: "hint", text: empty }));
  const lines = [source.place, source.citation, ...(source.remark === null ? [] : [source.remark])];
  target.replaceChildren(
    element("p", { className: "figure", text: source.figure }),
    ...lines.map((text) => element("p", { text })),
  );
}

function section(title: string, ...children: readonly Node[]): HTMLElement {
  return element("section", {}, element("h2", { text: title }), ...children);
}

function field(label: string, control: HTMLElement): HTMLElement {
  return element("label", { className: "field", text: label }, control);
}
