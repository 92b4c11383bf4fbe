import type { Belonging, Unseen } from "../leaning/Belonging";
import type { Pointer } from "../leaning/findPointers";
import type { Area, Plan } from "../operation";
import type { Overtyped } from "../Overtyped";
import type { PlacedCell } from "./OwnCell";

/** Something of the user's on a sheet of ours, which it keeps: it stays where it stands. */
export interface Stay {
  readonly kind: "cell" | Belonging["kind"];
  readonly sheet: string;
  /** The cell, or what it is called. */
  readonly what: string;
  /** What a cell or a comment says; empty for others. */
  readonly text: string;
}

/** What taking everything away means, to be read before it is done. */
export interface Removal {
  readonly plan: Plan;
  /** Sheets that go as a whole: ours, with nothing of the user's on them. */
  readonly sheets: readonly string[];
  /** Areas that are emptied on sheets that stay. */
  readonly areas: readonly Area[];
  readonly names: readonly string[];
  /** The user's own figures that go with it. */
  readonly overtyped: readonly Overtyped[];
  /** Words and formulas of the user's own over ours, which go with it as well. */
  readonly goes: readonly PlacedCell[];
  /** Lines of the user's own in the list of lines, which no scenario uses any more; they go. */
  readonly ownLines: readonly string[];
  /** What of the user's leans on it: shows an error, or gives another answer. */
  readonly pointers: readonly Pointer[];
  /** What of the user's stays, on sheets of ours. */
  readonly stays: readonly Stay[];
  /** Scenarios that are there: they stay, with their sheets and the ledger. */
  readonly scenarios: readonly string[];
  /** Where a name of ours leads to something that we don't recognise: it stays. */
  readonly unread: readonly { readonly name: string; readonly area: Area }[];
  /** What this Excel doesn't let us look into. */
  readonly unseen: readonly Unseen[];
}
