import { cellAddress } from "../address";
import { columnOf } from "./excelTables";
import { calculated, forever } from "../../scenario/calculatedColumns";
import { doubtedRows, faultyRows } from "./ledgerFormulas";
import type { ScenarioLayout } from "./scenarioLayout";

/** What a scenario's sheet asks of the ledger, or of a copy of it elsewhere, as formulas. */
export class LedgerQuery {
  constructor(
    private readonly layout: ScenarioLayout,
    private readonly column: (header: string) => string = (header) => columnOf("ledger", header),
  ) {}

  /** The amounts for this scenario in a column: of one line (or each of several), of one kind, or all. */
  booked(index: number, key?: string, kind?: string): string {
    const { layout } = this;
    const year = cellAddress(layout.rows.years, layout.groups.mutations + index, { row: true });
    const until = layout.columns[index]?.onwards ? String(forever) : year;
    return this.sum([
      ...(key === undefined ? [] : [[calculated.key, key] as const]),
      ...(kind === undefined ? [] : [["Soort", `"${kind}"`] as const]),
      [calculated.from, `"<="&${year}`],
      [calculated.to, `">="&${until}`],
    ]);
  }

  /** Amounts a year of rows that reach outside the columns. */
  outside(): string {
    return this.sum([[calculated.outside, "1"]]);
  }

  /** How many rows of this scenario have something wrong with them. */
  faults(): string {
    return faultyRows(this.column("Scenario"), this.code, this.column(calculated.fault));
  }

  /** How many of these count as they stand, and have but an amount that is asked about. */
  doubts(): string {
    return doubtedRows(this.column("Scenario"), this.code, this.column(calculated.fault));
  }

  /** How many rows of this scenario are on a line that the workbook knows; of one line, or of each of several. */
  countOnLines(key = `">0"`): string {
    return `COUNTIFS(${this.column("Scenario")},${this.code},${this.column(calculated.key)},${key})`;
  }

  /** How many rows of this scenario there are. */
  count(): string {
    return `COUNTIFS(${this.column("Scenario")},${this.code})`;
  }

  /** What its rows come to, an amount a year each. */
  total(): string {
    return this.sum([]);
  }

  /** The same without signs. */
  absolute(): string {
    return `(${this.sum([["Bedrag", `">0"`]])}-${this.sum([["Bedrag", `"<0"`]])})`;
  }

  /** The cell with the scenario's code. */
  get code(): string {
    return cellAddress(this.layout.code.row, this.layout.code.column, { row: true, column: true });
  }

  private sum(more: readonly (readonly [string, string])[]): string {
    const all: readonly (readonly [string, string])[] = [["Scenario", this.code], ...more];
    return `SUMIFS(${[this.column("Bedrag"), ...all.map(([header, value]) => `${this.column(header)},${value}`)].join(",")})`;
  }
}
