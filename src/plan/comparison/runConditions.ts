import { calculated } from "../../scenario/calculatedColumns";
import { cellAddress } from "../address";
import type { CellInput } from "../operation";
import { columnOf } from "../scenario/excelTables";
import { limitOf } from "../formulaLimits";
import type { ThemeOptions } from "./comparisonLayout";

const locked = { row: true, column: true };

/** Conditions for lines with these numbers: numbers themselves, or "&" with the cells that have them. */
export function within(from: number | string, to: number | string): readonly (readonly string[])[] {
  const condition = (sign: string, bound: number | string) =>
    typeof bound === "number" ? `"${sign}${bound}"` : `"${sign}"${bound}`;
  return [
    [columnOf("ledger", calculated.key), condition(">=", from)],
    [columnOf("ledger", calculated.key), condition("<=", to)],
  ];
}

/**
 * The sum over all runs of lines that stand in a row of the options, at once: as long as it is for one of them. First and last
 * numbers stand in turns, so every second pair is of numbers between two runs, and counts for nothing.
 * @param booked the sum of rows that meet conditions
 */
export function overRuns(
  { runs }: ThemeOptions,
  row: number,
  booked: (conditions: readonly (readonly string[])[]) => string,
): string {
  const [first, last] = [runs[0], runs[runs.length - 1]];
  if (!first || !last) return "0";
  const cells = (from: number, to: number) => `${cellAddress(row, from, locked)}:${cellAddress(row, to, locked)}`;
  const [starts, ends] = [cells(first.from, last.from), cells(first.to, last.to)];
  const isPair = `(MOD(COLUMN(${starts})-COLUMN(${cellAddress(row, first.from, locked)}),2)=0)`;
  return `SUMPRODUCT(${booked(within(`&${starts}`, `&${ends}`))}*${isPair})`;
}

/** The formula as it is for a few runs, as older versions wrote it; the shorter one where Excel would not take that. */
export function whichFits(usual: CellInput, short: () => CellInput): CellInput {
  return typeof usual === "object" && usual !== null && limitOf(usual.formula) !== null ? short() : usual;
}
