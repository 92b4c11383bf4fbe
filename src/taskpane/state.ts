import type { Inspection } from "../actions/inspect";
import type { WayOut } from "../actions/outcome";
import type { Refreshed } from "../actions/refresh";
import type { Tone } from "../actions/tones";
import type { Unfinished } from "../actions/unfinished";
import type { Undo } from "../actions/undo";
import type { Removal } from "../plan/removal/Removal";
import type { Source } from "../plan/sourceOfCell";
import { kept } from "./kept";
import { firstScenarioState, nextScenario, type ScenarioEvent, type ScenarioState } from "./scenario/scenarioState";

/** The two ways out of what broke off. */
export interface OpenQuestion {
  readonly way: "resolve" | "forget";
  readonly unfinished: Unfinished;
}

/** A message to the user, with the ways out that it offers. */
export interface PaneMessage {
  readonly tone: Tone;
  readonly text: string;
  readonly waysOut: readonly { readonly way: WayOut; readonly label: string }[];
}

export type TabId = "brief" | "scenarios";

/** All that the pane shows. */
export interface PaneState {
  readonly tab: TabId;
  readonly busy: boolean;
  readonly message: PaneMessage | null;
  /** null as long as nothing is inserted. */
  /** null where nothing of the letter is in the workbook; "unread" where that is not known now. */
  readonly inspection: Inspection | null | "unread";
  readonly source: Source | null;
  /** What was looked over last, with the cells to decide about. */
  readonly refreshed: Refreshed | null;
  /** The way back of the last change, as long as nothing else was done. */
  readonly undo: Undo | null;
  /** What removing would do, while the user is asked. */
  readonly removal: Removal | null;
  /** What restoring, or forgetting, would do about what broke off, while the user is asked. */
  readonly open: OpenQuestion | null;
  /** Whether Excel loads us as soon as this workbook opens; null where it offers no choice. */
  readonly startsUp: boolean | null;
  readonly scenario: ScenarioState;
}

export type PaneEvent =
  | { readonly kind: "tabOpened"; readonly tab: TabId }
  | { readonly kind: "started" }
  | { readonly kind: "finished"; readonly message: PaneMessage | null }
  /** By a button of the ribbon, or by what was typed: whatever goes on goes on. */
  | { readonly kind: "told"; readonly message: PaneMessage }
  | { readonly kind: "inspected"; readonly inspection: PaneState["inspection"] }
  | { readonly kind: "selected"; readonly source: Source | null }
  | { readonly kind: "refreshed"; readonly refreshed: Refreshed | null; readonly undo: Undo | null }
  | { readonly kind: "asked"; readonly removal: Removal | null }
  | { readonly kind: "openAsked"; readonly open: OpenQuestion | null }
  | { readonly kind: "startUp"; readonly on: boolean | null }
  | { readonly kind: "scenario"; readonly event: ScenarioEvent };

export const firstState: PaneState = {
  tab: "brief",
  busy: false,
  message: null,
  inspection: null,
  source: null,
  refreshed: null,
  undo: null,
  removal: null,
  open: null,
  startsUp: null,
  scenario: firstScenarioState,
};

/** What the pane shows after an event. */
export function next(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "tabOpened":
      return { ...state, tab: event.tab };
    case "told":
      return { ...state, message: event.message };
    case "scenario":
      return { ...state, scenario: nextScenario(state.scenario, event.event) };
    case "startUp":
      return { ...state, startsUp: event.on };
    case "started":
      return { ...state, busy: true, message: null, refreshed: null, undo: null, removal: null, open: null };
    case "finished":
      return { ...state, busy: false, message: event.message ?? state.message };
    case "inspected":
      return { ...state, inspection: kept(state.inspection, event.inspection) };
    case "refreshed":
      return { ...state, refreshed: event.refreshed, undo: event.undo };
    case "asked":
      return { ...state, removal: event.removal };
    case "openAsked":
      return { ...state, open: event.open };
    case "selected":
      return { ...state, source: kept(state.source, event.source) };
  }
}
