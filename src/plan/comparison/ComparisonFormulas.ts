import { kinds } from "../../scenario/kinds";
import { cellAddress, columnRange } from "../address";
import type { CellInput } from "../operation";
import { columnOf } from "../scenario/excelTables";
import { calculated, forever } from "../scenario/ledgerFormulas";
import { comparisonWords as words } from "./comparisonWords";
import { ownColumn, reference, verdictReference, type ComparedSheet } from "./ComparedSheet";
import type { ComparisonLayout, CourseBlock, LineBlock, SummaryBlock } from "./comparisonLayout";

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

  /** Where the course begins: the scenario's own stand, all spending lines together. */
  start(scenario: number, index: number): CellInput {
    const sheet = this.compared[scenario];
    const column = this.layout.columns[index];
    if (!sheet || !column || this.before(scenario, index)) return null;
    const cells = this.layout.themes.flatMap(({ lines }) =>
      lines.flatMap(({ line }) =>
        line.role === "announced" ? [] : (reference(sheet, "base", line.key, column) ?? []),
      ),
    );
    return formula(`ROUND(SUM(${joined(cells)}),6)`);
  }

  /** What the ledger adds under one kind: on all lines but the announced amounts. */
  step(scenario: number, kind: string, index: number): CellInput {
    const sheet = this.compared[scenario];
    const column = this.layout.columns[index];
    const own = sheet && column ? ownColumn(sheet, column) : null;
    if (!sheet || own === null) return null;
    const { first, last } = sheet.scenario.horizon;
    const year = first + own;
    const announced = [...this.layout.themes.flatMap(({ lines }) => lines), this.layout.announcedTotal]
      .filter(({ line }) => line.role === "announced")
      .map(({ line }) => line.number);
    const conditions = [
      [columnOf("ledger", "Scenario"), `"${sheet.scenario.code}"`],
      [columnOf("ledger", "Soort"), `"${kind}"`],
      [columnOf("ledger", calculated.from), `"<=${year}"`],
      [columnOf("ledger", calculated.to), `">=${year > last ? forever : year}"`],
      ...[0, ...announced].map((number) => [columnOf("ledger", calculated.key), `"<>${number}"`]),
    ];
    return formula(`ROUND(SUMIFS(${[columnOf("ledger", "Bedrag"), ...conditions.flat()].join(",")}),6)`);
  }

  /** What start and steps leave unexplained of the end. */
  notExplained({ start, firstStep, end }: CourseBlock, scenario: number, index: number): CellInput {
    if (this.before(scenario, index)) return null;
    const steps = `${this.at(firstStep, index)}:${this.at(firstStep + kinds.length - 1, index)}`;
    return formula(`ROUND(N(${this.at(end, index)})-N(${this.at(start, index)})-SUM(${steps}),6)`);
  }

  /** Whether every course adds up, in words. */
  control(): CellInput {
    const { courses, columns } = this.layout;
    const sums = courses.map(
      ({ control }) => `SUMPRODUCT(ABS(${this.at(control, 0)}:${this.at(control, columns.length)}))`,
    );
    return formula(`IFERROR(IF(${sums.join("+")}=0,"${words.inOrder}","${words.notInOrder}"),"${words.notInOrder}")`);
  }

  title(scenario: number, before = ""): CellInput {
    const code = `"${this.code(scenario)}"`;
    const found = `INDEX(${columnOf("register", "Titel")},MATCH(${code},${columnOf("register", "Code")},0))`;
    return formula(`${before === "" ? "" : `"${before}"&`}IFERROR(${found}&"","")`);
  }

  /** What the scenario starts from, and how many of its rows have a fault. */
  about(scenario: number, text: string): CellInput {
    const faults = `COUNTIFS(${columnOf("ledger", "Scenario")},"${this.code(scenario)}",${columnOf("ledger", calculated.fault)},1)`;
    return formula(`"${text.replaceAll('"', '""')}"&IF(${faults}=0,"","; "&${faults}&"${words.faulty}")`);
  }

  /** Beside the words of the years: which of them the charts of the courses show; 0 where none of them is chosen. */
  chosen(): CellInput {
    const { rows, at, labels } = this.layout;
    const words = columnRange(labels.row, labels.row + labels.rows - 1, labels.column, locked);
    return formula(`IFERROR(MATCH(${cellAddress(rows.choice, at.what)}&"",${words},0),0)`);
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

  /** A row of a course in the year that was chosen. */
  inChosenYear(row: number): string {
    const years = `${this.at(row, 0)}:${this.at(row, this.layout.columns.length)}`;
    return `IF(${this.choice()}=0,0,N(INDEX(${years},1,MAX(1,${this.choice()}))))`;
  }

  choice(): string {
    const { labels } = this.layout;
    return cellAddress(labels.row, labels.column + 1, locked);
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

/** Cells below each other as ranges, so that a formula stays short. @example joined(["S!B3", "S!B4"]) // "S!B3:B4" */
function joined(cells: readonly string[]): string {
  const runs: { first: string; column: string; from: number; to: number }[] = [];
  for (const cell of cells) {
    const [, column = "", row = ""] = /^(.*[A-Z])(\d+)$/.exec(cell) ?? [];
    const last = runs[runs.length - 1];
    if (last && last.column === column && last.to === Number(row) - 1) last.to += 1;
    else runs.push({ first: cell, column, from: Number(row), to: Number(row) });
  }
  return runs
    .map(({ first, column, from, to }) =>
      to > from ? `${first}:${column.slice(column.lastIndexOf("!") + 1)}${to}` : first,
    )
    .join(",");
}
