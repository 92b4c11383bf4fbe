import { euro, type Euro } from "../letter/amount";
import type { Letter } from "../letter/letter";
import { largestOf } from "./doubt";
import { defaultHorizon } from "./horizon";
import { letterPosition } from "./Position";
import type { LineKey } from "./ScenarioLine";
import { scenarioLines } from "./scenarioLines";

/** What amounts are held against, whatever a scenario makes of them: the letter's figures, in whole euros. */
export interface LetterFigures {
  /** The first of the years; after the last of them comes what holds from then on. */
  readonly first: number;
  /** By line, a year each; null where the letter has no figure. */
  readonly byLine: ReadonlyMap<LineKey, readonly (Euro | null)[]>;
  /** The largest figure of each theme, and of the total, without its sign. */
  readonly largest: ReadonlyMap<string, Euro>;
}

export function letterFigures(letter: Letter): LetterFigures {
  const horizon = defaultHorizon(letter);
  const byLine = letterPosition(letter, horizon, scenarioLines(letter, [])).amounts;
  const largest = new Map<string, Euro>();
  for (const [key, amounts] of byLine)
    largest.set(themeOf(key), largestOf([largest.get(themeOf(key)) ?? euro(0), ...amounts]));
  return { first: horizon.first, byLine, largest };
}

/** The letter's figure of a line in a year; null where it has none. */
export function figureIn({ first, byLine }: LetterFigures, key: LineKey, year: number): Euro | null {
  const amounts = byLine.get(key) ?? [];
  return amounts[Math.min(year - first, amounts.length - 1)] ?? null;
}

/** The theme that a line is of. @example themeOf("MIT/Politie") // "MIT" */
export function themeOf(key: LineKey): string {
  return key.slice(0, key.indexOf("/"));
}
