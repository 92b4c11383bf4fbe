import type { WayOut } from "../actions/outcome";
import type { Tone } from "../actions/tones";
import type { ProblemText } from "../actions/problemTexts";
import type { InsertOptions } from "../plan/planInsertAll";
import type { Place } from "../plan/planInsertTable";
import type { PaneMessage } from "./state";

/** How an action can be tried another way, and which ways it knows. */
export interface OtherWay {
  readonly ways: readonly WayOut[];
  readonly run: (options: InsertOptions, place?: Place) => Promise<void>;
}

/** How an action is carried out and told besides. */
export interface ActOptions<Facts> {
  readonly otherWay?: OtherWay;
  /** Left out: what was done is all that there is to tell. */
  readonly tone?: (facts: Facts) => Tone;
}

/** Ways out that any action has; those below are known to insertions besides. */
export const plainWays: readonly WayOut[] = ["retry", "resolve", "forget", "refresh"];
/** Those that need not know what was tried. */
export const knownWays: readonly WayOut[] = ["resolve", "forget", "refresh"];
export const insertionWays: readonly WayOut[] = ["freeSheetName", "withoutNames", "newSheet", "again", "anyway"];

/** A way out that the action doesn't know would do something else: it is not offered. */
export function inWays({ text, waysOut }: ProblemText, ways: readonly WayOut[]): PaneMessage {
  return { tone: "problem", text, waysOut: onlyWays(waysOut, ways) };
}

export function onlyWays(waysOut: ProblemText["waysOut"], ways: readonly WayOut[]): ProblemText["waysOut"] {
  return waysOut.filter(({ way }) => ways.includes(way));
}
