import { kinds } from "../../scenario/kinds";
import { cellAddress, columnRange } from "../address";
import type { OlderVersion } from "../olderVersions";
import type { Area, CellInput } from "../operation";
import { columnOf } from "../scenario/excelTables";
import { calculated, forever } from "../../scenario/calculatedColumns";
import { asMade } from "./asMade";
import { clearFormula, whenSheetsClear } from "./clearFormula";
import { comparisonWords as words } from "./comparisonWords";
import { ownColumn, reference, type ComparedSheet } from "./ComparedSheet";
import type { ComparisonFormulas } from "./ComparisonFormulas";
import type { ComparisonLayout, CourseBlock } from "./comparisonLayout";
import { joinedCells } from "./joinedCells";
import { lineRuns } from "./lineRuns";
import { overRuns, whichFits, within } from "./runConditions";

const formula = (text: string): CellInput => ({ formula: `=${text}` });
const locked = { row: true, column: true };

/**
 * The native formulas of the courses: of the theme that is chosen on the sheet, or of all. Lines are told by their numbers,
 * never by their names.
 */
export class CourseFormulas {
  private readonly themeIds: readonly string[];

  constructor(
    private readonly layout: ComparisonLayout,
    private readonly compared: readonly ComparedSheet[],
    private readonly formulas: ComparisonFormulas,
  ) {
    this.themeIds = layout.themes.map(({ id }) => id);
  }

  /** Where the course begins: the scenario's own stand, the spending lines of the theme together. */
  start(scenario: number, index: number): CellInput {
    if (this.formulas.before(scenario, index)) return null;
    const all = [null, ...this.themeIds].map((id) => `ROUND(${this.stand(scenario, index, id)},6)`);
    return this.ofTheme(`CHOOSE(${this.theme()},${all.join(",")})`);
  }

  /** What the ledger adds under one kind: on the lines of the theme, but not its announced amount. */
  step(scenario: number, kind: string, index: number): CellInput {
    if (this.formulas.before(scenario, index)) return null;
    const { options } = this.layout;
    const { chosen } = options;
    const booked = (lines: readonly (readonly string[])[]) =>
      this.booked(scenario, index, [[columnOf("ledger", "Soort"), `"${kind}"`], ...lines]);
    const sums = options.runs.map(({ from, to }) =>
      booked(within(`&${cellAddress(chosen, from, locked)}`, `&${cellAddress(chosen, to, locked)}`)),
    );
    return whichFits(this.ofTheme(`ROUND(${sums.join("+")},6)`), () =>
      this.ofTheme(`ROUND(${overRuns(options, chosen, booked)},6)`),
    );
  }

  /** Where it ends, as the summary has it; no figure counts as nil. */
  end(scenario: number, index: number): CellInput {
    if (this.formulas.before(scenario, index)) return null;
    const cells = this.layout.summary.map(
      ({ scenarios }) => `N(${this.at(scenarios[scenario]?.position ?? 0, index)})`,
    );
    return this.ofTheme(`CHOOSE(${this.theme()},${cells.join(",")})`);
  }

  /** What start and steps leave unexplained of the end. */
  notExplained({ start, firstStep, end }: CourseBlock, scenario: number, index: number): CellInput {
    if (this.formulas.before(scenario, index)) return null;
    const steps = `${this.at(firstStep, index)}:${this.at(firstStep + kinds.length - 1, index)}`;
    return this.ofTheme(`ROUND(N(${this.at(end, index)})-N(${this.at(start, index)})-SUM(${steps}),6)`);
  }

  /** The same for a theme that may not be chosen, its kinds together. */
  check(scenario: number, theme: number, lines: Parameters<typeof lineRuns>[0], index: number): CellInput {
    if (this.formulas.before(scenario, index)) return null;
    const id = this.themeIds[theme] ?? "";
    const end = this.at(this.layout.summary[theme + 1]?.scenarios[scenario]?.position ?? 0, index);
    const { options } = this.layout;
    const booked = (conditions: readonly (readonly string[])[]) => this.booked(scenario, index, conditions);
    const each = lineRuns(lines, id).map(({ from, to }) => booked(within(from, to)));
    const without = (sums: string) => formula(`ROUND(N(${end})-${this.stand(scenario, index, id)}-${sums},6)`);
    return whichFits(without(each.join("-")), () => without(overRuns(options, options.labels.row + theme + 1, booked)));
  }

  /** How many of the scenario's rows that count have this kind; without a kind all of them. */
  count(scenario: number, kind: string | null): string {
    const conditions = [
      [columnOf("ledger", "Scenario"), `"${this.code(scenario)}"`],
      ...(kind === null ? [] : [[columnOf("ledger", "Soort"), `"${kind}"`]]),
      [columnOf("ledger", calculated.outside), "0"],
      ...this.spending(0),
    ];
    const counted = [`">0"`, `"<0"`].map(
      (sign) => `COUNTIFS(${[...conditions, [columnOf("ledger", "Bedrag"), sign]].flat().join(",")})`,
    );
    return counted.join("+");
  }

  /** Names a theme of which a course does not add up. */
  open(theme: number): CellInput {
    const { labels } = this.layout.options;
    const sums = this.layout.courses.map(({ checks }) => {
      const row = checks.row + theme;
      return `SUMPRODUCT(ABS(${cellAddress(row, checks.column)}:${cellAddress(row, checks.column + checks.columns - 1)}))`;
    });
    return formula(`IF(IFERROR(${sums.join("+")},1)=0,"",${cellAddress(labels.row + theme + 1, labels.column)})`);
  }

  /**
   * Whether every course adds up, of each theme and whichever is chosen, in words; first whether what it was made of is as it was.
   * @param version as an older version wrote it; left out: as this one does
   */
  control(version?: OlderVersion): CellInput {
    const { courses, columns, options } = this.layout;
    const named = this.themeIds.map((_id, theme) => cellAddress(options.labels.row + theme + 1, options.open));
    const visible = courses.map(
      ({ control }) => `SUMPRODUCT(ABS(${this.at(control, 0)}:${this.at(control, columns.length)}))`,
    );
    const unknown = courses.map(({ kindCounts }) =>
      cellAddress(kindCounts.row + kindCounts.rows - 1, kindCounts.column),
    );
    const isRight = [
      ...named.map((cell) => `${cell}=""`),
      `${unknown.join("+")}=0`,
      `IF(${this.theme()}=0,0,${visible.join("+")})=0`,
    ];
    const which = named.reduceRight((rest, cell) => `IF(${cell}<>"","${words.whichTheme}"&${cell},${rest})`, '""');
    const wrong = `"${words.notClear}"&${which}&"${words.seeRow}"`;
    const verdict = (clear: string) =>
      `IFERROR(IF(AND(${isRight.join(",")}),${clear},${wrong}),"${words.notClear}${words.seeRow}")`;
    if (version === "0.3") return formula(verdict(`"${words.inOrder}"`));
    const whenAsMade = (text: string) =>
      formula(`IF(IFERROR(AND(${asMade(this.layout, this.compared).join(",")}),FALSE),${text},"${words.outdated}")`);
    if (version === "0.4.0") return whenAsMade(verdict(`"${words.inOrder}"`));
    return whenAsMade(verdict(whenSheetsClear(this.compared, clearFormula(this.layout, this.compared))));
  }

  /** Above a course: whose it is, and of what. */
  heading(scenario: number): CellInput {
    const before = `"${words.course(this.code(scenario))}"&${this.chosenName(this.layout.rows.theme, this.theme())}&": "&`;
    return formula(`${before}${this.formulas.titleOf(scenario)}`);
  }

  chartTitle(scenario: number): CellInput {
    const { rows } = this.layout;
    const theme = this.chosenName(rows.theme, this.theme());
    const year = this.chosenName(rows.choice, this.year());
    return formula(`"${words.course(this.code(scenario))}"&${theme}&"${words.between}"&${year}`);
  }

  /** Which of the words of a list is chosen; 0 where it is none of them. Wildcards mean nothing here. */
  chosen(row: number, labels: Area): CellInput {
    const list = (column: number) => columnRange(labels.row, labels.row + labels.rows - 1, column, locked);
    const choice = cellAddress(row, this.layout.at.what, locked);
    return formula(`IFERROR(SUMPRODUCT((${list(labels.column)}&""=${choice}&"")*${list(labels.column + 1)}),0)`);
  }

  /** A bound of the lines that are chosen, from the column of all. */
  bound(column: number): CellInput {
    const { labels, number } = this.layout.options;
    const list = (at: number) => columnRange(labels.row, labels.row + labels.rows - 1, at, locked);
    return formula(`SUMPRODUCT((${list(number)}=${this.theme()})*${list(column)})`);
  }

  /** A row of a course in the year that was chosen. */
  inChosenYear(row: number): string {
    const years = `${this.at(row, 0)}:${this.at(row, this.layout.columns.length)}`;
    return `IF(${this.year()}=0,0,N(INDEX(${years},1,MAX(1,${this.year()}))))`;
  }

  /** The cell with the number of the theme that is chosen. */
  theme(): string {
    const { chosen, number } = this.layout.options;
    return cellAddress(chosen, number, locked);
  }

  /** The cell with the number of the year that is chosen. */
  year(): string {
    const { labels } = this.layout;
    return cellAddress(labels.row, labels.column + 2, locked);
  }

  private chosenName(row: number, number: string): string {
    return `IF(${number}=0,"${words.unknown}",${cellAddress(row, this.layout.at.what, locked)})`;
  }

  private ofTheme(text: string): CellInput {
    return formula(`IF(${this.theme()}=0,"",${text})`);
  }

  private stand(scenario: number, index: number, themeId: string | null): string {
    const sheet = this.compared[scenario];
    const column = this.layout.columns[index];
    const cells = this.layout.themes.flatMap(({ id, lines }) =>
      lines.flatMap(({ line }) =>
        !sheet || !column || line.role === "announced" || (themeId !== null && id !== themeId)
          ? []
          : (reference(sheet, "base", line.key, column) ?? []),
      ),
    );
    return `SUM(${joinedCells(cells)})`;
  }

  /** The sum of the scenario's rows in a year, on spending lines. */
  private booked(scenario: number, index: number, conditions: readonly (readonly string[])[]): string {
    const sheet = this.compared[scenario];
    const column = this.layout.columns[index];
    if (!sheet || !column) return "0";
    const { first, last } = sheet.scenario.horizon;
    const year = first + (ownColumn(sheet, column) ?? 0);
    const all = [
      [columnOf("ledger", "Scenario"), `"${sheet.scenario.code}"`],
      [columnOf("ledger", calculated.from), `"<=${year}"`],
      [columnOf("ledger", calculated.to), `">=${year > last ? forever : year}"`],
      ...conditions,
      ...this.spending(),
    ];
    return `SUMIFS(${[columnOf("ledger", "Bedrag"), ...all.flat()].join(",")})`;
  }

  /** No announced amounts. */
  private spending(...others: readonly number[]): readonly (readonly string[])[] {
    const announced = [...this.layout.themes.flatMap(({ lines }) => lines), this.layout.announcedTotal]
      .filter(({ line }) => line.role === "announced")
      .map(({ line }) => line.number);
    return [...others, ...announced].map((number) => [columnOf("ledger", calculated.key), `"<>${number}"`]);
  }

  private at(row: number, index: number): string {
    return this.formulas.at(row, index);
  }

  private code(scenario: number): string {
    return this.compared[scenario]?.scenario.code ?? "";
  }
}
