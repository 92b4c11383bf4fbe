import type { CellPlace, TypedBooked } from "./bookTyped";
import type { Problem } from "./outcome";
import type { Besides } from "./withBesides";

/** How what was typed into a scenario ended. */
export type TypedResult =
  | ({ readonly kind: "booked" } & Besides & TypedBooked)
  | { readonly kind: "refused"; readonly problem: Problem; readonly cells: readonly CellPlace[] }
  /** More cells at once than Excel names. */
  | { readonly kind: "tooMany"; readonly sheet: string };
