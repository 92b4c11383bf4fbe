import type { Letter } from "../letter/letter";
import { announcedFor, isCovered } from "../letter/sums";
import type { ScenarioLine } from "./ScenarioLine";

/**
 * Whether a theme's announced amount is about a line in a year. Lines that the letter does not have are covered.
 * @example coversLine(brief2946123, denormalisering, 2020) // false
 */
export function coversLine(letter: Letter, { key, themeId }: ScenarioLine, year: number): boolean {
  const theme = letter.themes.find((each) => each.id === themeId);
  const line = theme?.lines.find((each) => key === `${themeId}/${each.id}`);
  return theme === undefined || line === undefined
    ? true
    : isCovered(announcedFor(theme.announced, year, letter.horizon), line);
}
