import type { Letter } from "../letter/letter";
import { normalise } from "../letter/normalise";
import { isErrorValue, likeKnownLine } from "./ownLinesIn";
import type { OwnLine } from "./ScenarioLine";
import type { ScenarioProblem } from "./ScenarioProblem";
import { lineNames } from "./scenarioLines";

const longestName = 200;

/**
 * Adds a line of the user's own to a theme.
 * @returns the own lines with the new one, or why its name won't do: it must be told apart from the theme's other names, and
 * be no typing slip away from one of the letter's: read back from the ledger it would be taken for that slip.
 * @example addOwnLine(brief2946123, [], { theme: "MIT", name: "Politi" }) // { kind: "nameTooLike", like: "Politie", … }
 */
export function addOwnLine(
  letter: Letter,
  ownLines: readonly OwnLine[],
  added: OwnLine,
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
  return [...ownLines, { theme: theme.id, name }];
}
