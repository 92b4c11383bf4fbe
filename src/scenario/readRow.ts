import { euro, type Euro } from "../letter/amount";
import type { Letter } from "../letter/letter";
import { normalise } from "../letter/normalise";
import { findScenarioLine, type LineFinder } from "./findScenarioLine";
import type { DateSystem } from "./dateSystem";
import { defaultNature, kinds, natures, statuses, type Kind } from "./kinds";
import type { LedgerRow } from "./Ledger";
import { cellCount, cellDate, cellEuros, cellText, cellYear, isEmpty, isErrorCell } from "./ledgerCell";
import { onwardsWord, type LedgerColumn } from "./ledgerColumns";
import { extendHorizon } from "./horizon";
import { outside, type Mutation } from "./Mutation";
import type { RowProblem } from "./RowProblem";
import type { Scenario } from "./Scenario";
import type { ScenarioLine } from "./ScenarioLine";

export interface RowContext {
  readonly letter: Letter;
  readonly dates: DateSystem | null;
  readonly finder: LineFinder;
  /** By the normalised code. */
  readonly scenarios: ReadonlyMap<string, Scenario>;
}

/** Gives a cell of the row; "" where the column is missing. */
type CellOf = (column: LedgerColumn) => unknown;
type Report = (problem: RowProblem) => void;

const kindWords: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...kinds.map((kind) => [normalise(kind), kind] as const),
  ["meevaller", "mee-/tegenvaller"],
  ["tegenvaller", "mee-/tegenvaller"],
]);

/** One row of the ledger by itself; what rows under one number have to do with each other is in `groupProblems`. */
export function readRow(index: number, cell: CellOf, context: RowContext): LedgerRow {
  const problems: RowProblem[] = [];
  const report: Report = (problem) => void problems.push(problem);
  const scenario = readScenario(cell, context, report);
  // Text is no number to formulas either.
  const numbered = cell("number");
  const number = typeof numbered === "number" ? (cellCount(numbered) ?? 0) : 0;
  if (number === 0) report({ kind: "noNumber" });
  const line = readLine(cell, context, report);
  const years = readYears(cell, context, report);
  const amount = readAmount(cell, report);
  const kind = readKind(cell, report);
  const rest = readRest(cell, kind, context, report);
  const row = { index, scenario: scenario?.code ?? cellText(cell("scenario")), number, amount };
  if (scenario === null || line === null || years === null || amount === null)
    return { ...row, mutation: null, problems };
  if (outside(years, scenario.horizon))
    report({ kind: "outsideHorizon", needed: extendHorizon(scenario.horizon, [years]) });
  return {
    ...row,
    mutation: { scenario: scenario.code, number, key: line.key, ...years, amount, kind, ...rest },
    problems,
  };
}

function readScenario(cell: CellOf, { scenarios }: RowContext, report: Report): Scenario | null {
  const value = cellText(cell("scenario"));
  const scenario = scenarios.get(normalise(value));
  if (scenario === undefined) {
    report({ kind: "unknownScenario", value, choices: [...scenarios.values()].map(({ code }) => code) });
    return null;
  }
  return isSpelled("scenario", value, scenario.code, report) ? scenario : null;
}

function readLine(cell: CellOf, { finder }: RowContext, report: Report): ScenarioLine | null {
  const theme = cellText(cell("theme"));
  const name = cellText(cell("line"));
  const found = findScenarioLine(finder, theme, name);
  if ("kind" in found) {
    report(found);
    return null;
  }
  const isWritten = isSpelled("theme", theme, found.themeName, report);
  return isSpelled("line", name, found.name, report) && isWritten ? found : null;
}

function readYears(cell: CellOf, { letter }: RowContext, report: Report): Pick<Mutation, "from" | "to"> | null {
  const from = cellYear(cell("from"), letter.horizon);
  if (from === null) report({ kind: "notAYear", value: cellText(cell("from")) });
  const end = cell("to");
  const text = cellText(end);
  if (isEmpty(end)) return from === null ? null : { from, to: from };
  if (normalise(text) === normalise(onwardsWord)) {
    return isSpelled("to", text, onwardsWord, report) && from !== null ? { from, to: "onwards" } : null;
  }
  const to = cellYear(end, letter.horizon);
  if (to === null) report({ kind: "notAnEnd", value: text });
  if (from === null || to === null) return null;
  if (to >= from) return { from, to };
  report({ kind: "reversedYears", from, to });
  return null;
}

function readAmount(cell: CellOf, report: Report): Euro | null {
  const read = cellEuros(cell("amount"));
  if (read === null || read === "tooLarge") {
    report({ kind: read ?? "notAnAmount", value: cellText(cell("amount")) });
    return null;
  }
  if (!read.exact) report({ kind: "tooFine", counted: read.euros });
  return read.euros;
}

/** A kind that we don't know counts as "overig": its money is on the right line, and fits no announcement. */
function readKind(cell: CellOf, report: Report): Kind {
  const value = cellText(cell("kind"));
  const kind = kindWords.get(normalise(value));
  if (kind !== undefined) return isSpelled("kind", value, kind, report) ? kind : "overig";
  report({ kind: "unknownKind", value });
  return "overig";
}

/** What no sum depends on: unreadable is only a note. */
function readRest(cell: CellOf, kind: Kind, { dates }: RowContext, report: Report) {
  const read = <Value>(column: LedgerColumn, empty: Value, reader: (cell: unknown) => Value | null): Value => {
    const value = cell(column);
    if (isEmpty(value)) return empty;
    const found = reader(value);
    if (found === null) report({ kind: "unreadable", column, value: cellText(value) });
    return found ?? empty;
  };
  const word =
    <Word extends string>(words: readonly Word[]) =>
    (value: unknown): Word | null =>
      words.find((each) => normalise(each) === normalise(cellText(value))) ?? null;
  const explanation = cellText(cell("explanation"));
  if (explanation.trim() === "" || isErrorCell(cell("explanation"))) report({ kind: "noExplanation" });
  return {
    nature: read("nature", defaultNature[kind], word(natures)),
    explanation,
    status: read("status", "concept" as const, word(statuses)),
    decision: cellText(cell("decision")),
    author: cellText(cell("author")),
    // A number is a day in the system of its workbook: where that is not known, no day is claimed.
    date: read("date", "", (value) =>
      dates === null && typeof value === "number" ? "" : cellDate(value, dates ?? "1900"),
    ),
    percentage: read<number | null>("percentage", null, (value) => (typeof value === "number" ? value : null)),
    base: read<Euro | null>("base", null, (value) => {
      const read = cellEuros(value);
      return read === null || read === "tooLarge" ? null : euro(read.euros);
    }),
    reverses: read<number | null>("reverses", null, cellCount),
  };
}

/** Formulas know a word by how it is written, but for capitals, and so do we: what the sheet leaves out is never counted here. */
function isSpelled(column: LedgerColumn, value: string, written: string, report: Report): boolean {
  if (value.toLowerCase() === written.toLowerCase()) return true;
  report({ kind: "otherSpelling", column, value, written });
  return false;
}
