import type { Euro } from "../letter/amount";
import { bookLine, type SingleKind } from "./bookLine";
import type { Entry } from "./Entry";
import { isScenarioProblem, type ScenarioProblem } from "./ScenarioProblem";
import type { Mutation } from "./Mutation";
import { announcedKey, totalKey } from "./scenarioLines";

/** A change of what was announced, such as by a decision of the cabinet. */
export interface AnnouncedChange {
  /** The theme's id in the letter. */
  readonly themeId: string;
  readonly kind: SingleKind;
  readonly from: number;
  readonly to: number | "onwards";
  /** Whole euros a year, minus for less. */
  readonly amount: Euro;
  /** Whether the announced total changes by the same amount. */
  readonly withTotal: boolean;
}

/**
 * A mutation of a theme's announced amount; with the announced total it is two rows under one number, which are taken back
 * together.
 * @example bookAnnounced(entry, { themeId: "MIT", kind: "amendement", from: 2021, to: 2021, amount: euro(5_000_000), withTotal: true }) // two rows
 */
export function bookAnnounced(
  entry: Entry,
  { themeId, kind, from, to, amount, withTotal }: AnnouncedChange,
): readonly Mutation[] | ScenarioProblem {
  const theme = bookLine(entry, kind, announcedKey(themeId), from, to, amount);
  const total = bookLine(entry, kind, totalKey, from, to, amount);
  if (isScenarioProblem(theme)) return theme;
  return withTotal && !isScenarioProblem(total) ? [...theme, ...total] : theme;
}
