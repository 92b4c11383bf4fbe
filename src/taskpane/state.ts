import type { Inspection } from "../actions/inspect";
import type { WayOut } from "../actions/outcome";
import type { Source } from "../plan/sourceOfCell";

/** A message to the user, with the ways out that it offers. */
export interface PaneMessage {
  readonly tone: "success" | "problem" | "info";
  readonly text: string;
  readonly waysOut: readonly { readonly way: WayOut; readonly label: string }[];
}

/** All that the pane shows. */
export interface PaneState {
  readonly busy: boolean;
  readonly message: PaneMessage | null;
  /** null as long as nothing is inserted. */
  readonly inspection: Inspection | null;
  readonly source: Source | null;
}

export type PaneEvent =
  | { readonly kind: "started" }
  | { readonly kind: "finished"; readonly message: PaneMessage | null }
  | { readonly kind: "inspected"; readonly inspection: Inspection | null }
  | { readonly kind: "selected"; readonly source: Source | null };

export const firstState: PaneState = { busy: false, message: null, inspection: null, source: null };

/** What the pane shows after an event. */
export function next(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "started":
      return { ...state, busy: true, message: null };
    case "finished":
      return { ...state, busy: false, message: event.message ?? state.message };
    case "inspected":
      return { ...state, inspection: event.inspection };
    case "selected":
      return { ...state, source: event.source };
  }
}
