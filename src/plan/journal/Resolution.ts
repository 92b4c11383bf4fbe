import type { Journal } from "../Journal";
import type { Unseen } from "../leaning/Belonging";
import type { Pointer } from "../leaning/findPointers";
import type { Area, Plan } from "../operation";

/**
 * Why something of a journal is not done. `gone`: its place is not there any more. `hers`: what stands there by now is not ours,
 * or can't be told from the user's own. `notOurs`: nothing that we would do there. `failed`: Excel refused it.
 */
export type LeftReason = "gone" | "hers" | "notOurs" | "failed";

export interface Left {
  readonly reason: LeftReason;
  /** "Blad1!B2:F9", a sheet, a name. */
  readonly place: string;
  /** What was to come there, or what stands there; empty where nothing tells. */
  readonly text: string;
}

/** A cell that gets another content. */
export interface Restored {
  /** "Blad1!B2" */
  readonly place: string;
  readonly now: string;
  readonly then: string;
}

/** What dealing with an action that broke off means, to be read before it is done. */
export interface Resolution {
  readonly kind: Journal["kind"];
  /** What is done, in groups that don't need each other. */
  readonly groups: readonly Plan[];
  readonly sheets: readonly string[];
  readonly areas: readonly Area[];
  readonly names: readonly string[];
  /** Names of ours that are pointed elsewhere, or get another comment. */
  readonly renamed: readonly string[];
  readonly cells: readonly Restored[];
  /** Rows of tables, as they are numbered on the sheet: "Mutaties!7". */
  readonly rows: readonly string[];
  /** Whole rows and columns of sheets: "Sneller!12:12". */
  readonly lines: readonly string[];
  /** Sheets that get another name: "Nieuw → Oud". */
  readonly called: readonly string[];
  /** Looks: areas of which colours, formats, marks or widths are put back. */
  readonly looks: readonly string[];
  readonly left: readonly Left[];
  /** What of the user's leans on what goes. */
  readonly pointers: readonly Pointer[];
  readonly unseen: readonly Unseen[];
}
