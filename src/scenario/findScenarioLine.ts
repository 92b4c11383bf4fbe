import { findLine, findTheme, isLetterError } from "../letter/catalogue";
import type { LetterError } from "../letter/errors";
import type { Letter } from "../letter/letter";
import { normalise } from "../letter/normalise";
import type { RowProblem } from "./RowProblem";
import type { ScenarioLine } from "./ScenarioLine";
import { lineNames } from "./scenarioLines";

/** Lines by every name they go by, within a theme by every name of it: made once for a whole ledger. */
export interface LineFinder {
  readonly letter: Letter;
  readonly themes: ReadonlyMap<string, readonly ScenarioLine[]>;
}

export function lineFinder(letter: Letter, lines: readonly ScenarioLine[]): LineFinder {
  const themes = new Map<string, ScenarioLine[]>();
  for (const line of lines) themes.set(line.themeId, [...(themes.get(line.themeId) ?? []), line]);
  return { letter, themes };
}

/**
 * Finds a line of a scenario by names or aliases of theme and line; never by guessing.
 * @example findScenarioLine(finder, "mit", "FIOD") // the line MIT/Belastingdienst
 */
export function findScenarioLine(
  { letter, themes }: LineFinder,
  themeName: string,
  lineName: string,
): ScenarioLine | RowProblem {
  const theme = findTheme(letter, themeName);
  const total = normalise(themeName) === normalise(lineNames.total);
  if (isLetterError(theme) && !total) return unknown("unknownTheme", themeName, theme, [lineNames.total]);
  const lines = themes.get(isLetterError(theme) ? lineNames.total : theme.id) ?? [];
  const key = normalise(lineName);
  const byName = lines.find((line) => normalise(line.name) === key);
  if (byName !== undefined && key !== "") return byName;
  const found = isLetterError(theme) ? null : findLine(theme, lineName);
  if (found !== null && !isLetterError(found)) {
    const byAlias = lines.find((line) => line.key === `${line.themeId}/${found.id}`);
    if (byAlias !== undefined) return byAlias;
  }
  const suggestion = found !== null && isLetterError(found) && "suggestion" in found ? found.suggestion : null;
  return { kind: "unknownLine", value: lineName, suggestion, choices: lines.map((line) => line.name) };
}

function unknown(kind: "unknownTheme", value: string, error: LetterError, more: readonly string[]): RowProblem {
  const { suggestion = null, choices = [] } = error.kind === "unknownTheme" ? error : {};
  return { kind, value, suggestion, choices: [...choices, ...more] };
}
