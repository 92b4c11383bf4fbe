import type { CellPlace, TypedBooked } from "./bookTyped";
import type { Problem } from "./outcome";
import type { Besides } from "./withBesides";

/** How what was typed into a scenario ended. */
export type TypedResult =
  | ({ readonly kind: "booked" } & Besides & TypedBooked)
  | { readonly kind: "refused"; readonly problem: Problem; readonly cells: readonly CellPlace[] }
  /** Excel would not tell of what is typed: nothing is booked by itself. */
  | { readonly kind: "notFollowed"; readonly problem: Problem }
  /** More cells at once than Excel names. */
  | { readonly kind: "tooMany"; readonly sheet: string };
