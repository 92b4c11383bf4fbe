import { cellAddress, columnRange } from "../address";
import type { CellInput } from "../operation";
import type { OlderVersion } from "../olderVersions";
import { columnOf } from "../scenario/excelTables";
import { calculated } from "../../scenario/calculatedColumns";
import { doubtedRows, faultyRows } from "../scenario/ledgerFormulas";
import { comparisonWords as words } from "./comparisonWords";
import { ownColumn, reference, verdictReference, type ComparedSheet } from "./ComparedSheet";
import type { ComparisonLayout, LineBlock, SummaryBlock } from "./comparisonLayout";

/** How many letters fit on paper: beside the labels, and more for each year. */
const titleLength = 30;
const titlePerYear = 13;

const formula = (text: string): CellInput => ({ formula: `=${text}` });
const locked = { row: true, column: true };

/** The native formulas of a comparison, by row and column: they read the scenarios' sheets and the ledger. */
export class ComparisonFormulas {
  constructor(
    private readonly layout: ComparisonLayout,
    private readonly compared: readonly ComparedSheet[],
  ) {}

  /** A line's new position in a scenario, from the scenario's own sheet. */
  position({ line }: LineBlock, scenario: number, index: number): CellInput {
    return shown(this.own(scenario, (sheet, column) => reference(sheet, "result", line.key, column), index));
  }

  /** New position minus stand; nothing where neither has a figure, or in years before the scenario's first. */
  difference(base: number, position: number, scenario: number, index: number): CellInput {
    if (this.before(scenario, index)) return null;
    const [stand, now] = [this.at(base, index), this.at(position, index)];
    return formula(`IF(AND(${now}="",${stand}=""),"",ROUND(N(${now})-N(${stand}),6))`);
  }

  verdict(id: string, scenario: number, index: number): CellInput {
    return shown(this.own(scenario, (sheet, column) => verdictReference(sheet, id, column), index));
  }

  /** The sum of these rows; nothing where none has a figure. */
  sum(rows: readonly number[], index: number): CellInput {
    const cells = rows.map((row) => this.at(row, index)).join(",");
    return formula(`IF(COUNT(${cells})=0,"",ROUND(SUM(${cells}),6))`);
  }

  /** The same as another row has. */
  same(row: number, index: number): CellInput {
    return shown(this.at(row, index));
  }

  /** Behind the years: their sum, without "e.v.". */
  overYears(row: number): CellInput {
    const years = `${this.at(row, 0)}:${this.at(row, this.layout.columns.length - 2)}`;
    return formula(`IF(COUNT(${years})=0,"",ROUND(SUM(${years}),6))`);
  }

  title(scenario: number): CellInput {
    return formula(this.titleOf(scenario));
  }

  /** A scenario's title, as it stands in the register; a long one ends in "…" where the paper does. */
  titleOf(scenario: number): string {
    const code = `"${this.code(scenario)}"`;
    const found = `INDEX(${columnOf("register", "Titel")},MATCH(${code},${columnOf("register", "Code")},0))`;
    const { columns } = this.layout;
    const fits = titleLength + titlePerYear * columns.length;
    return `IFERROR(IF(LEN(${found})>${fits},LEFT(${found},${fits - 1})&"…",${found}&""),"")`;
  }

  /**
   * What the scenario starts from, and how many of its rows have a fault, or but an amount that is asked about.
   * @param version as an older version wrote it, which knew no doubt; left out: as this one does
   */
  about(scenario: number, text: string, version?: OlderVersion): CellInput {
    const [codes, fault] = [columnOf("ledger", "Scenario"), columnOf("ledger", calculated.fault)];
    const code = `"${this.code(scenario)}"`;
    const faults = faultyRows(codes, code, fault);
    const some = (count: string, word: string) => `IF(${count}=0,"","; "&${count}&"${word}")`;
    const about = `"${text.replaceAll('"', '""')}"`;
    if (version) return formula(`${about}&${some(faults, words.faulty)}`);
    const doubts = doubtedRows(codes, code, fault);
    return formula(`${about}&${some(`(${faults}-${doubts})`, words.faulty)}&${some(doubts, words.doubted)}`);
  }

  /** In the figures of a chart: 0 where there is no figure. */
  plotted({ scenarios, base }: SummaryBlock, scenario: number | null, index: number): CellInput {
    const row = scenario === null ? base : (scenarios[scenario]?.position ?? base);
    return formula(`N(${this.at(row, index)})`);
  }

  /** The announced total, as the scenario has it; no point of the line where there is none. */
  plottedAnnounced(scenario: number | null, index: number): CellInput {
    const cell = this.announced(scenario, index);
    return formula(`IF(ISNUMBER(${cell}),${cell},NA())`);
  }

  /** What the columns of a year reach at most, and at least. */
  reach(row: number, themes: number, scenario: number | null, index: number, side: "highest" | "lowest"): CellInput {
    const { helper } = this.layout.at;
    const cells = `${cellAddress(row, helper + 1)}:${cellAddress(row, helper + themes)}`;
    return side === "highest"
      ? formula(`MAX(SUMIF(${cells},">0"),${this.announced(scenario, index)})`)
      : formula(`MIN(0,SUMIF(${cells},"<0"))`);
  }

  /** The same height for all charts, so that they can be compared. */
  scale(column: number, side: "highest" | "lowest"): CellInput {
    const ranges = this.layout.charts.map(({ helper }) =>
      columnRange(helper.row + 1, helper.row + helper.rows - 1, column, locked),
    );
    return formula(`${side === "highest" ? "MAX" : "MIN"}(${ranges.join(",")})`);
  }

  /** The cell of a row in a column of years; the one behind them adds them up. */
  at(row: number, index: number): string {
    return cellAddress(row, this.layout.at.first + index);
  }

  before(scenario: number, index: number): boolean {
    return this.own(scenario, () => "", index) === null;
  }

  private announced(scenario: number | null, index: number): string {
    const { announcedTotal } = this.layout;
    const row = scenario === null ? announcedTotal.base : announcedTotal.scenarios[scenario]?.position;
    return this.at(row ?? announcedTotal.base, index);
  }

  private own(
    scenario: number,
    of: (sheet: ComparedSheet, column: ComparisonLayout["columns"][number]) => string | null,
    index: number,
  ): string | null {
    const sheet = this.compared[scenario];
    const column = this.layout.columns[index];
    if (!sheet || !column || ownColumn(sheet, column) === null) return null;
    return of(sheet, column);
  }

  private code(scenario: number): string {
    return this.compared[scenario]?.scenario.code ?? "";
  }
}

/** A cell as it is: nothing where it is empty. */
function shown(cell: string | null): CellInput {
  return cell === null ? null : formula(`IF(${cell}="","",${cell})`);
}
