import { findTheme, isLetterError } from "../letter/catalogue";
import type { Letter } from "../letter/letter";
import { normalise } from "../letter/normalise";
import { findScenarioLine, type LineFinder } from "./findScenarioLine";
import type { LedgerRow } from "./Ledger";
import { cellText, cellYear, isEmpty } from "./ledgerCell";
import { onwardsWord, type LedgerColumn } from "./ledgerColumns";
import { touches, type Mutation } from "./Mutation";
import type { AmountDoubt, RowProblem } from "./RowProblem";
import type { LineKey } from "./ScenarioLine";
import { lineNames } from "./scenarioLines";

/** A row that is in no sum, or in another than it says, and what it could have been about. */
export interface LostRow {
  /** Its place among the rows, from 0. */
  readonly index: number;
  /** Normalised; "" where there is none: then it could be any scenario's. */
  readonly code: string;
  /** The lines it could be about; null where that could be any. */
  readonly keys: ReadonlySet<LineKey> | null;
  /** Null where it could be any year. */
  readonly years: Pick<Mutation, "from" | "to"> | null;
  /** The first thing that keeps it out, or elsewhere. */
  readonly problem: Exclude<RowProblem, AmountDoubt>;
}

type CellOf = (column: LedgerColumn) => unknown;

const keepsOut: ReadonlySet<RowProblem["kind"]> = new Set<RowProblem["kind"]>([
  "formulasGone",
  "unknownScenario",
  "unknownTheme",
  "unknownLine",
  "otherSpelling",
  "notAYear",
  "notAnEnd",
  "reversedYears",
  "notAnAmount",
  "tooLarge",
]);

/**
 * What a row that can't be given a place could have been about. Suggestions don't count: a row with the line "Politi"
 * could be about every line of its theme.
 * @returns null for a row that is no mutation yet: a code and no more, or an amount and no more, such as a total below
 */
export function lostRow(row: LedgerRow, cell: CellOf, letter: Letter, finder: LineFinder): LostRow | null {
  const code = normalise(row.scenario);
  const theme = cellText(cell("theme"));
  const isNameless = theme.trim() === "" && cellText(cell("line")).trim() === "";
  if (isNameless && (code === "" || isEmpty(cell("amount")))) return null;
  const problem = row.problems.find(
    (each): each is LostRow["problem"] =>
      keepsOut.has(each.kind) && !(each.kind === "otherSpelling" && each.column === "kind"),
  );
  if (row.mutation !== null || problem === undefined) return null;
  // Counted as something else, it could be in any sum.
  if (problem.kind === "formulasGone" && problem.counts !== "not")
    return { index: row.index, code, keys: null, years: null, problem };
  const keys = possibleKeys(finder, theme, cellText(cell("line")));
  return { index: row.index, code, keys, years: yearsOf(row, cell, letter), problem };
}

/** Whether a row could change the answer about these lines, in a year or (null) in any. */
export function concerns({ keys, years }: LostRow, asked: ReadonlySet<LineKey>, year: number | null): boolean {
  if (keys !== null && ![...keys].some((key) => asked.has(key))) return false;
  return year === null || years === null || touches(years, year);
}

function possibleKeys(finder: LineFinder, themeName: string, lineName: string): ReadonlySet<LineKey> | null {
  const found = findScenarioLine(finder, themeName, lineName);
  if (!("kind" in found)) return new Set([found.key]);
  if (found.kind === "unknownTheme") return null;
  const theme = findTheme(finder.letter, themeName);
  const lines = finder.themes.get(isLetterError(theme) ? lineNames.total : theme.id) ?? [];
  return new Set(lines.map(({ key }) => key));
}

function yearsOf(row: LedgerRow, cell: CellOf, letter: Letter): Pick<Mutation, "from" | "to"> | null {
  const from = cellYear(cell("from"), letter.horizon);
  const end = cell("to");
  const onwards = normalise(cellText(end)) === normalise(onwardsWord);
  const to = isEmpty(end) ? from : onwards ? ("onwards" as const) : cellYear(end, letter.horizon);
  const reversed = row.problems.some(({ kind }) => kind === "reversedYears");
  return from === null || to === null || reversed ? null : { from, to };
}
