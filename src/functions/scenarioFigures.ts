import { euro, sumEuros, type Euro } from "../letter/amount";
import { brief2946123 as letter } from "../letter/brief2946123";
import type { Theme } from "../letter/letter";
import { normalise } from "../letter/normalise";
import { findScenarioLine } from "../scenario/findScenarioLine";
import type { LedgerRow } from "../scenario/Ledger";
import { concerns } from "../scenario/LostRow";
import { touches } from "../scenario/Mutation";
import { amountAt, letterPosition, newPosition } from "../scenario/Position";
import type { LedgerTable } from "../scenario/readLedgerTable";
import type { ScenarioLine } from "../scenario/ScenarioLine";
import { lineNames, spendingLines } from "../scenario/scenarioLines";
import { announcementOf, columnOf, reconciliationOf } from "./figures";
import { refuse } from "./LetterRefusal";

/**
 * Codes joined by "+", each once and as the ledger spells them: "S1+S2" has all mutations of both. That is the position of
 * a scenario S2 on the frozen stand of S1 as long as nothing was reversed in S1 after freezing: the ledger doesn't say when
 * that was, so the frozen stand can't be told from it. Refuses codes that no row has.
 */
export function codesIn(table: LedgerTable, text: string): readonly string[] {
  const codes = text.split("+").map((code) => {
    const found = table.codes.find((known) => normalise(known) === normalise(code));
    return found ?? refuse({ kind: "silentScenario", code: code.trim(), choices: table.codes });
  });
  return [...new Set(codes)];
}

/** The lines that a theme and a line's name mean; without a name, all that are spending. */
export function linesAsked(table: LedgerTable, theme: Theme | "alle", name: string | null): readonly ScenarioLine[] {
  if (name === null) return spendingLines(table.lines, theme === "alle" ? undefined : theme.id);
  const isAnnounced = normalise(name) === normalise(lineNames.announced);
  const found =
    theme === "alle"
      ? findScenarioLine(table.finder, lineNames.total, isAnnounced ? lineNames.announcedTotal : name)
      : findScenarioLine(table.finder, theme.name, name);
  if (!("kind" in found)) return [found];
  const { suggestion = null, choices = [] } = found.kind === "unknownLine" ? found : {};
  return refuse({ kind: "unknownLine", theme: theme === "alle" ? "alle" : theme.name, name, suggestion, choices });
}

/** Rows with mutations of these codes on these lines, in a year or (null) any; refuses where a lost row could be one. */
export function rowsFor(
  { rows, lost }: LedgerTable,
  codes: readonly string[],
  lines: readonly ScenarioLine[],
  year: number | null,
): readonly LedgerRow[] {
  const keys = new Set(lines.map(({ key }) => key));
  const ofCodes = new Set(codes.map(normalise));
  const inTheWay = lost.find((row) => (row.code === "" || ofCodes.has(row.code)) && concerns(row, keys, year));
  if (inTheWay) return refuse({ kind: "lostRow", index: inTheWay.index, problem: inTheWay.problem });
  return rows.filter(
    ({ mutation }) =>
      mutation !== null &&
      keys.has(mutation.key) &&
      ofCodes.has(normalise(mutation.scenario)) &&
      (year === null || touches(mutation, year)),
  );
}

/** The letter's figure for lines in a year, with the mutations of these codes; refuses where there is neither. */
export function scenarioFigure(
  table: LedgerTable,
  codes: readonly string[],
  theme: Theme | "alle",
  lines: readonly ScenarioLine[],
  year: number,
): Euro {
  withinHorizon(year);
  const mutations = rowsFor(table, codes, lines, year).flatMap(({ mutation }) => mutation ?? []);
  const position = newPosition(letterPosition(letter, { first: year, last: year }, lines), mutations);
  const amounts = lines.flatMap(({ key }) => amountAt(position, key, 0) ?? []);
  return amounts.length > 0 ? sumEuros(amounts) : figureOfNothing(theme, lines, year);
}

/** Refuses years after the last one that "e.v." holds for. */
export function withinHorizon(year: number): void {
  if (year > letter.horizon) refuse({ kind: "silentAfter", year, last: letter.horizon, horizon: true });
}

/** A line that the letter doesn't have is 0 without mutations; else the letter's silence is the answer. */
function figureOfNothing(theme: Theme | "alle", lines: readonly ScenarioLine[], year: number): Euro {
  const [line, ...more] = lines;
  if (line && more.length === 0 && (line.role === "own" || line.role === "unallocated")) {
    reconciliationOf("alle", year);
    return euro(0);
  }
  if (line?.role === "announced") announcementOf(theme, year);
  else if (theme === "alle") reconciliationOf(theme, year);
  else columnOf(theme, year);
  throw new RangeError(`a figure of the letter for ${year} was lost`);
}
