import type { BookingPreview } from "../../actions/bookMutation";
import type { CheckedScenarios } from "../../actions/readScenarios";
import type { ScenarioSummary } from "../../plan/check/scenarioOverview";
import type { Undo } from "../../actions/undo";
import type { BrokenElsewhere } from "../../plan/functions/findBrokenElsewhere";
import type { BrokenFunction } from "../../plan/functions/findBrokenFunctions";
import type { FunctionCell } from "../../plan/ownFunctions";
import type { ScenarioDeletion } from "../../plan/scenario/planDelete";
import type { Booking, EntryTexts } from "../../scenario/Booking";
import type { MutationRemoval } from "../../actions/removeMutation";
import { kept } from "../kept";

/** What is open below the chooser. */
/** Forms for whole scenarios. */
export type OutputPanel = "compare" | "freeze" | "share" | "years" | "line";

export type Panel =
  | { readonly kind: OutputPanel }
  | { readonly kind: "new" | "copy" | "describe" | "book" }
  | { readonly kind: "reverse"; readonly number: number }
  | { readonly kind: "remove"; readonly removal: MutationRemoval }
  | { readonly kind: "delete"; readonly deletion: ScenarioDeletion };

/** What would be booked, as it was asked, and what it would do. */
export interface Previewed {
  readonly booking: Booking;
  readonly texts: EntryTexts;
  readonly shown: BookingPreview;
}

/** What is wrong in the open form; `field` is the id of the field, null where it is about the whole. */
export interface FormProblem {
  readonly field: string | null;
  readonly text: string;
}

export interface ScenarioState {
  /** null as long as it was not read. */
  readonly overview: CheckedScenarios | null;
  /** The code of the scenario that is worked on. */
  readonly chosen: string | null;
  /** One that was just made: chosen as soon as it is read. */
  readonly awaited: string | null;
  readonly panel: Panel | null;
  readonly previewed: Previewed | null;
  readonly formProblem: FormProblem | null;
  readonly functions: OwnFunctions;
}

/** The user's own cells with functions of ours, when they were read last. */
export interface OwnFunctions {
  readonly cells: readonly FunctionCell[];
  /** Those that something else broke. */
  readonly broken: readonly BrokenFunction[];
  /** The same in names, conditional formats and rules for what may be typed. */
  readonly brokenElsewhere: readonly BrokenElsewhere[];
  /** Names with such a formula: for her to change, since a name has no value to put in its place. */
  readonly names: readonly string[];
  /** The way back of the last time that they became values. */
  readonly undo: Undo | null;
}

export type ScenarioEvent =
  | { readonly kind: "overviewRead"; readonly overview: CheckedScenarios }
  | { readonly kind: "scenarioChosen"; readonly code: string }
  | { readonly kind: "panelOpened"; readonly panel: Panel | null }
  | { readonly kind: "previewed"; readonly previewed: Previewed }
  /** Something in the form changed: what was shown holds no longer. */
  | { readonly kind: "formEdited" }
  | { readonly kind: "formRefused"; readonly problem: FormProblem }
  | ({ readonly kind: "functionsRead" } & Pick<OwnFunctions, "cells" | "broken" | "brokenElsewhere" | "names">)
  | { readonly kind: "functionsTurned"; readonly undo: Undo | null };

export const firstScenarioState: ScenarioState = {
  overview: null,
  chosen: null,
  awaited: null,
  panel: null,
  previewed: null,
  formProblem: null,
  functions: { cells: [], broken: [], brokenElsewhere: [], names: [], undo: null },
};

const closed = { panel: null, previewed: null, formProblem: null };

/** What the tab of scenarios shows after an event. */
export function nextScenario(state: ScenarioState, event: ScenarioEvent): ScenarioState {
  switch (event.kind) {
    case "overviewRead":
      return withOverview(state, event.overview);
    case "scenarioChosen":
      return codesIn(state.overview).includes(event.code)
        ? { ...state, ...closed, chosen: event.code }
        : { ...state, awaited: event.code };
    case "panelOpened":
      return { ...state, ...closed, panel: event.panel };
    case "previewed":
      return { ...state, previewed: event.previewed, formProblem: null };
    case "formEdited":
      return state.previewed || state.formProblem ? { ...state, previewed: null, formProblem: null } : state;
    case "formRefused":
      return { ...state, previewed: null, formProblem: event.problem };
    case "functionsRead":
      return {
        ...state,
        functions: {
          ...{ ...state.functions, cells: event.cells, names: event.names },
          ...{ broken: event.broken, brokenElsewhere: event.brokenElsewhere },
        },
      };
    case "functionsTurned":
      return { ...state, functions: { ...state.functions, undo: event.undo } };
  }
}

/** The scenario that is worked on; null where there is none. */
export function chosenScenario({ overview, chosen }: ScenarioState): ScenarioSummary | null {
  return overview?.scenarios.find(({ scenario }) => scenario.code === chosen) ?? null;
}

/** An overview that says the same is kept, so that nothing is drawn anew under the user's hands. */
function withOverview(state: ScenarioState, overview: CheckedScenarios): ScenarioState {
  if (kept<CheckedScenarios | null>(state.overview, overview) === state.overview) return state;
  const codes = codesIn(overview);
  const { awaited } = state;
  const isMade = awaited !== null && codes.includes(awaited);
  const isThere = state.chosen !== null && codes.includes(state.chosen);
  const chosen = isMade ? awaited : isThere ? state.chosen : (codes[codes.length - 1] ?? null);
  // A form about another scenario than the user thinks would be worse than none; what was shown may not hold any more.
  const open = chosen === state.chosen ? { ...state, previewed: null } : { ...state, ...closed };
  return { ...open, overview, chosen, awaited: isMade ? null : awaited };
}

function codesIn(overview: CheckedScenarios | null): readonly string[] {
  return overview?.scenarios.map(({ scenario }) => scenario.code) ?? [];
}
