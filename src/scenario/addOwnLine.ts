import type { Letter } from "../letter/letter";
import { normalise } from "../letter/normalise";
import { isErrorValue, likeKnownLine } from "./ownLinesIn";
import { nextOwnKey } from "./ownKey";
import type { LineKey, OwnLine } from "./ScenarioLine";
import type { ScenarioProblem } from "./ScenarioProblem";
import { lineNames } from "./scenarioLines";

const longestName = 200;

/**
 * Adds a line of the user's own to a theme.
 * @param used keys that are in use elsewhere, as in a frozen stand: none of these is given again
 * @returns the own lines with the new one, or why its name won't do: it must be told apart from the theme's other names, and
 * be no typing slip away from one of the letter's: read back from the ledger it would be taken for that slip.
 * @example addOwnLine(brief2946123, [], { theme: "MIT", name: "Politi" }) // { kind: "nameTooLike", like: "Politie", … }
 */
export function addOwnLine(
  letter: Letter,
  ownLines: readonly OwnLine[],
  added: OwnLine,
  used: Iterable<LineKey> = [],
): readonly OwnLine[] | ScenarioProblem {
  const theme = letter.themes.find((each) => each.id === added.theme);
  if (theme === undefined) return { kind: "unknownTheme", theme: added.theme };
  const name = added.name.trim();
  const key = normalise(name);
  if (key === "" || isErrorValue(name)) return { kind: "emptyName" };
  if (name.length > longestName) return { kind: "nameTooLong", most: longestName };
  const taken = [
    ...theme.lines.flatMap((line) => [line.id, line.name, ...line.aliases]),
    ...ownLines.filter((line) => line.theme === theme.id).map((line) => line.name),
    lineNames.unallocated,
    lineNames.announced,
  ].find((word) => normalise(word) === key);
  if (taken !== undefined) return { kind: "nameTaken", theme: theme.name, name: taken };
  const like = likeKnownLine(theme, name);
  if (like !== null) return { kind: "nameTooLike", theme: theme.name, name, like };
  const known = ownLines.flatMap((line) => line.key ?? []);
  const kept = [...known, ...used];
  return [...ownLines, { theme: theme.id, name, ...(kept.length > 0 ? { key: nextOwnKey(theme.id, kept) } : {}) }];
}
