import type { Area, Plan } from "./operation";

/**
 * What is being done to the workbook, kept in the workbook while it is done: whoever finds it later can finish it or
 * take it back.
 */
export type Journal =
  /** Sheets were being added, and areas filled that were empty: both can be cleared away. */
  | {
      readonly kind: "insert";
      readonly sheets: readonly string[];
      readonly areas: readonly Area[];
      /** Names that were there, leading nowhere, and were pointed to what is inserted: they stay. */
      readonly repointed?: readonly string[];
    }
  /** Cells were being changed; `back` puts back what stood there. */
  | { readonly kind: "change"; readonly back: Plan }
  /** Things were being taken away, which nothing brings back: it can only be finished. */
  | { readonly kind: "remove"; readonly rest: Plan };
