import type { Letter } from "../letter/letter";
import { normalise } from "../letter/normalise";
import { columnPlaces } from "./columnPlaces";
import { lineFinder, type LineFinder } from "./findScenarioLine";
import type { LedgerRow } from "./Ledger";
import { cellText } from "./ledgerCell";
import { checkedColumns, type LedgerColumn } from "./ledgerColumns";
import { lostRow, type LostRow } from "./LostRow";
import { ownLinesIn } from "./ownLinesIn";
import { readLedger } from "./readLedger";
import type { Scenario } from "./Scenario";
import type { ScenarioLine } from "./ScenarioLine";
import { lookedBehind, sumsGone } from "./sumsGone";
import { scenarioLines } from "./scenarioLines";

/** A ledger as its table alone tells it, without the register of scenarios and the list of lines. */
export interface LedgerTable {
  /** The scenarios' codes as the rows have them, each once, in the order of the rows. */
  readonly codes: readonly string[];
  readonly lines: readonly ScenarioLine[];
  readonly finder: LineFinder;
  /** All but the empty rows. */
  readonly rows: readonly LedgerRow[];
  readonly lost: readonly LostRow[];
  /** What stands in a row, by its index; "" where the column is missing. */
  readonly cell: (index: number, column: LedgerColumn) => unknown;
}

/** Why cells are no ledger; what the user reads is in the functions' error texts. */
export type LedgerTableProblem =
  | { readonly kind: "noHeader" }
  | { readonly kind: "missingColumn"; readonly column: LedgerColumn }
  /** A column by which alone it can be told that the sums on sheets count a row as it stands. */
  | { readonly kind: "missingCheck"; readonly header: string };

/**
 * Reads the ledger's table by itself: every code in it is a scenario, and a line that the letter doesn't have is the
 * user's own, unless its name is but a typing slip away from a known one.
 * @param cells the whole table with its header, as Excel gives it
 */
export function readLedgerTable(
  letter: Letter,
  cells: readonly (readonly unknown[])[],
): LedgerTable | LedgerTableProblem {
  const [header = [], ...rows] = cells;
  const places = columnPlaces(header);
  const [missing, ...more] = checkedColumns.filter((id) => !places.has(id));
  // A word in a row of figures may happen to be a header's; half of them may not.
  if (more.length + 1 > checkedColumns.length / 2) return { kind: "noHeader" };
  if (missing !== undefined) return { kind: "missingColumn", column: missing };
  const unchecked = lookedBehind.find((name) => !header.includes(name));
  if (unchecked !== undefined) return { kind: "missingCheck", header: unchecked };
  const cell = (index: number, column: LedgerColumn) => rows[index]?.[places.get(column) ?? -1] ?? "";
  const text = (index: number, column: LedgerColumn) => cellText(cell(index, column));
  const named = rows.map((_, index) => ({ theme: text(index, "theme"), line: text(index, "line") }));
  const isStarted = (index: number) =>
    Object.values(named[index] ?? {})
      .join("")
      .trim() !== "" || text(index, "from") !== "";
  const codes = codesIn(rows.map((_, index) => (isStarted(index) ? text(index, "scenario") : "")));
  const ownLines = ownLinesIn(letter, named);
  const lines = scenarioLines(letter, ownLines);
  const finder = lineFinder(letter, lines);
  const scenarios = codes.map((code) => scenarioOf(code, letter));
  const behind = ({ index, mutation }: LedgerRow) => sumsGone(header, rows[index] ?? [], mutation);
  const ledger = readLedger(header, rows, { letter, ownLines, scenarios, dates: null }, behind);
  const lost = ledger.rows
    .filter(({ mutation }) => mutation === null)
    .flatMap((row) => lostRow(row, (column) => cell(row.index, column), letter, finder) ?? []);
  return { codes, lines, finder, rows: ledger.rows, lost, cell };
}

export function isLedgerTableProblem(value: LedgerTable | LedgerTableProblem): value is LedgerTableProblem {
  return "kind" in value;
}

/** Spelled as the register spells codes where a row does so; else as it was found first. */
function codesIn(texts: readonly string[]): readonly string[] {
  const codes = new Map<string, string>();
  for (const text of texts) {
    const key = normalise(text);
    const known = codes.get(key);
    if (key !== "" && (known === undefined || (!isCode(known) && isCode(text)))) codes.set(key, text);
  }
  return [...codes.values()];
}

function isCode(text: string): boolean {
  return /^S\d+$/i.test(text);
}

/** A scenario in whose columns every row fits: which years it shows is not for its ledger to say. */
function scenarioOf(code: string, { horizon }: Letter): Scenario {
  return {
    code,
    title: "",
    description: "",
    base: { kind: "letter" },
    horizon: { first: 1900, last: horizon },
    budgetYear: 1900,
    frozen: null,
  };
}
