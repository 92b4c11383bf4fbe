import { findTheme, isLetterError, isNear } from "../letter/catalogue";
import type { Letter, Theme } from "../letter/letter";
import { normalise } from "../letter/normalise";
import type { OwnLine } from "./ScenarioLine";
import { lineNames } from "./scenarioLines";

/** What a row of the ledger says of its line. */
export interface NamedLine {
  readonly theme: string;
  readonly line: string;
}

/**
 * Lines of the user's own, by what the ledger's rows name, for where the list of lines is out of reach. A name that is
 * but a typing slip away from a known line is not taken for a line: its row would be counted where it doesn't belong.
 * @example ownLinesIn(brief2946123, [{ theme: "MIT", line: "Drones" }, { theme: "MIT", line: "Politi" }]) // Drones
 */
export function ownLinesIn(letter: Letter, rows: readonly NamedLine[]): readonly OwnLine[] {
  const found = new Map<string, OwnLine>();
  const seen = new Set<string>();
  for (const { theme: themeName, line } of rows) {
    const words = `${themeName}\n${line}`;
    if (seen.has(words)) continue;
    seen.add(words);
    const theme = findTheme(letter, themeName);
    if (isLetterError(theme) || !couldBeOwn(theme, line)) continue;
    const key = `${theme.id} ${normalise(line)}`;
    if (!found.has(key)) found.set(key, { theme: theme.id, name: line });
  }
  return [...found.values()];
}

/** What Excel shows of an error: "#VERW!", "#N/B". */
export function isErrorValue(name: string): boolean {
  return /^#[\p{Lu}/0-9]+[!?]?$/u.test(name);
}

/** The line of a theme that a name is but a typing slip away from; null where it is like none. */
export function likeKnownLine(theme: Theme, name: string): string | null {
  const named = (each: string) => ({ name: each, aliases: [] });
  const letters = theme.lines.find((line) => isNear(line, name) || isNear(named(line.id), name));
  const fixed = [lineNames.unallocated, lineNames.announced].find((each) => isNear(named(each), name));
  return letters?.name ?? fixed ?? null;
}

function couldBeOwn(theme: Theme, name: string): boolean {
  return normalise(name) !== "" && !isErrorValue(name) && likeKnownLine(theme, name) === null;
}
