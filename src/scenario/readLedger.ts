import type { Letter } from "../letter/letter";
import { normalise } from "../letter/normalise";
import { lineFinder } from "./findScenarioLine";
import { groupProblems } from "./groupProblems";
import { unallocated, type Ledger, type LedgerRow } from "./Ledger";
import type { RowProblem } from "./RowProblem";
import { columnPlaces } from "./columnPlaces";
import type { DateSystem } from "./dateSystem";
import { isEmpty } from "./ledgerCell";
import { ledgerColumns, neededColumns } from "./ledgerColumns";
import { readRow } from "./readRow";
import type { Scenario } from "./Scenario";
import type { OwnLine } from "./ScenarioLine";
import { scenarioLines } from "./scenarioLines";

export interface LedgerContext {
  readonly letter: Letter;
  readonly ownLines: readonly OwnLine[];
  readonly scenarios: readonly Scenario[];
  /** From when the workbook counts days; null: who asks can't know, and a number is no date to it then. 1900 unless said. */
  readonly dates?: DateSystem | null;
}

/**
 * Reads the ledger as users left it: columns may have moved, rows be sorted, half typed or pasted twice. Every row that
 * is not empty comes back, with a mutation or with what keeps it from being one.
 * @param header the header cells; columns of others among them don't matter
 * @param rows cells as Excel gives them, parallel to the header
 * @param behind what is the matter with the formulas behind a row: where sums don't count it as it stands, it is no mutation
 */
export function readLedger(
  header: readonly unknown[],
  rows: readonly (readonly unknown[])[],
  { letter, ownLines, scenarios, dates = "1900" }: LedgerContext,
  behind: (row: LedgerRow) => RowProblem | null = () => null,
): Ledger {
  const places = columnPlaces(header);
  const missing = ledgerColumns.map(({ id }) => id).filter((id) => !places.has(id));
  const usable = !neededColumns.some((id) => missing.includes(id));
  const context = {
    letter,
    dates,
    finder: lineFinder(letter, scenarioLines(letter, ownLines)),
    scenarios: new Map(scenarios.map((scenario) => [normalise(scenario.code), scenario])),
  };
  const read = rows.flatMap((cells, index): LedgerRow[] => {
    if ([...places.values()].every((place) => isEmpty(cells[place]))) return [];
    const row = readRow(index, (column) => cells[places.get(column) ?? -1] ?? "", context);
    return [usable ? row : { ...row, mutation: null, problems: [] }];
  });
  const seen = usable ? read.map((row) => withProblem(row, behind(row))) : read;
  const uncounted = new Set(seen.flatMap(({ index, mutation }) => (mutation === null ? [index] : [])));
  const found = groupProblems(read, scenarios, uncounted);
  const checked = seen.map((row) => ({ ...row, problems: [...row.problems, ...(found.get(row.index) ?? [])] }));
  return { missing, rows: checked, unallocated: unallocated(checked) };
}

/** First what keeps the sheet from counting the row: until that is mended, nothing else of it can be. */
function withProblem(row: LedgerRow, problem: RowProblem | null): LedgerRow {
  if (problem === null) return row;
  const isCounted = problem.kind !== "formulasGone" || problem.counts === "asItStands";
  return { ...row, mutation: isCounted ? row.mutation : null, problems: [problem, ...row.problems] };
}
