import type { Letter } from "../../letter/letter";
import { inUnit } from "../../letter/unit";
import { yearLabel } from "../../letter/year";
import { longDate } from "../../letter/placeText";
import { amountAt, letterPosition } from "../../scenario/Position";
import { lineNames } from "../../scenario/scenarioLines";
import type { CellInput } from "../operation";
import { baseLabel } from "../scenario/baseLabel";
import type { NumberedLine } from "../scenario/listsLayout";
import { scenarioWords } from "../scenario/scenarioWords";
import type { OlderVersion } from "../olderVersions";
import { words as tableWords } from "../words";
import { chartCells } from "./chartCells";
import type { ComparedSheet } from "./ComparedSheet";
import { ComparisonFormulas } from "./ComparisonFormulas";
import type { ComparisonLayout, LineBlock, SummaryBlock } from "./comparisonLayout";
import { comparisonWords as words, rowKinds } from "./comparisonWords";
import { courseCells } from "./courseCells";
import { CourseFormulas } from "./CourseFormulas";

/** What a comparison is made of. */
export interface ComparisonSheet {
  readonly letter: Letter;
  readonly layout: ComparisonLayout;
  readonly lines: readonly NumberedLine[];
  readonly compared: readonly ComparedSheet[];
  /** As an older version made it; left out: as this one does. */
  readonly version?: OlderVersion;
}

export type Put = (row: number, column: number, value: CellInput) => void;
/** A row over the years: what it is called, what kind of row it is, and its cells. */
export type PutRow = (row: number, what: string, kind: string, cell: (index: number) => CellInput) => void;

/** All cells of a comparison, row by row, with the folded block. */
export function comparisonCells(sheet: ComparisonSheet): readonly (readonly CellInput[])[] {
  const { area } = sheet.layout;
  const grid: CellInput[][] = Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => null));
  new Writer(sheet, (row, column, value) => {
    const line = grid[row];
    if (line) line[column] = value;
  }).all();
  return grid;
}

class Writer {
  private readonly formulas: ComparisonFormulas;
  private readonly layout: ComparisonLayout;
  private readonly codes: readonly string[];

  constructor(
    private readonly sheet: ComparisonSheet,
    private readonly put: Put,
  ) {
    this.layout = sheet.layout;
    this.formulas = new ComparisonFormulas(sheet.layout, sheet.compared);
    this.codes = sheet.compared.map(({ scenario }) => scenario.code);
  }

  all(): void {
    const { at } = this.layout;
    this.heading();
    this.layout.summary.forEach((block) => this.summary(block));
    this.put(this.layout.rows.lines, 0, words.lines);
    for (const { id, heading, lines } of this.layout.themes) {
      this.put(heading, 0, this.themeName(id));
      for (const line of lines) this.line(line);
    }
    this.line(this.layout.announcedTotal);
    const { lines, compared } = this.sheet;
    const courses = new CourseFormulas(this.layout, compared, this.formulas);
    this.put(this.layout.rows.control, at.what, courses.control(this.sheet.version));
    courseCells(lines, this.layout, courses, compared, this.put, (...row) => this.row(...row));
    chartCells(this.sheet, this.formulas, courses, this.put);
  }

  private heading(): void {
    const { rows, at, columns, horizon } = this.layout;
    const { letter, compared } = this.sheet;
    this.put(rows.title, 0, words.title(this.codes));
    this.put(rows.subtitle, 0, `${words.subtitle} van ${longDate(letter.reference.date)} · ${tableWords.unit}`);
    this.put(rows.header, at.part, words.part);
    this.put(rows.header, at.what, words.what);
    this.put(rows.header, at.kind, words.reckoned);
    const allYears = scenarioWords.overYears(horizon.first, horizon.last);
    columns.forEach((column, index) => {
      this.put(rows.header, at.first + index, column.year);
      this.put(rows.header, at.letter + index, tableWords.letterYear(yearLabel(column)));
    });
    this.put(rows.header, at.overYears, allYears);
    this.put(rows.chosen, 0, words.chosen);
    compared.forEach(({ scenario }, index) => {
      const row = rows.firstScenario + 2 * index;
      const starts = scenario.horizon.first;
      const late = starts > horizon.first ? `; ${words.laterStart(starts)}` : "";
      this.put(row, at.part, scenario.code);
      this.put(row, at.what, this.formulas.title(index));
      this.put(
        row + 1,
        at.what,
        this.formulas.about(
          index,
          `${baseLabel(scenario)} + ${scenarioWords.mutations.toLowerCase()}${late}`,
          this.sheet.version,
        ),
      );
    });
    this.put(rows.control, 0, words.control);
    this.put(rows.charts, 0, words.charts);
  }

  private summary({ id, heading, announced, base, scenarios }: SummaryBlock): void {
    const { formulas } = this;
    const { themes, summary, announcedTotal } = this.layout;
    const theme = themes.find((each) => each.id === id);
    const spending = theme?.lines.filter(({ line }) => line.role !== "announced") ?? [];
    const others = summary.filter((block) => block.id !== id);
    const announcedLine = theme?.lines.find(({ line }) => line.role === "announced") ?? announcedTotal;
    this.put(heading, 0, theme ? this.themeName(id) : scenarioWords.total);
    this.row(announced, words.announced, rowKinds.formula, (index) => formulas.same(announcedLine.base, index));
    const sum = (of: (block: LineBlock | SummaryBlock) => number, index: number) =>
      formulas.sum((theme ? spending : others).map(of), index);
    this.row(base, scenarioWords.letterPosition, rowKinds.formula, (index) => sum((block) => block.base, index));
    scenarios.forEach(({ position, difference, announced: own, verdict }, scenario) => {
      const code = this.codes[scenario] ?? "";
      const when = (cell: (index: number) => CellInput) => (index: number) =>
        formulas.before(scenario, index) ? null : cell(index);
      this.row(
        position,
        words.newPosition(code),
        rowKinds.formula,
        when((index) => sum((block) => block.scenarios[scenario]?.position ?? 0, index)),
      );
      this.row(difference, words.difference(code), rowKinds.difference, (index) =>
        formulas.difference(base, position, scenario, index),
      );
      this.row(
        own,
        words.ownAnnounced(code),
        rowKinds.formula,
        when((index) => formulas.same(announcedLine.scenarios[scenario]?.position ?? announcedLine.base, index)),
      );
      this.row(verdict, words.verdict(code), rowKinds.verdict, (index) => formulas.verdict(id, scenario, index), false);
    });
  }

  private line({ line, base, scenarios }: LineBlock): void {
    const { columns, at, horizon } = this.layout;
    const { letter } = this.sheet;
    const stand = letterPosition(letter, horizon, [line]);
    const amount = (index: number): CellInput => {
      const euros = amountAt(stand, line.key, index);
      return euros === null ? null : inUnit(euros, "mln");
    };
    this.put(base, at.part, line.name);
    this.row(base, scenarioWords.letterPosition, rowKinds.letter, amount);
    columns.forEach((_column, index) => this.put(base, at.letter + index, amount(index)));
    scenarios.forEach(({ position, difference }, scenario) => {
      const code = this.codes[scenario] ?? "";
      this.row(position, words.newPosition(code), rowKinds.formula, (index) =>
        this.formulas.position({ line, base, scenarios }, scenario, index),
      );
      this.row(difference, words.difference(code), rowKinds.difference, (index) =>
        this.formulas.difference(base, position, scenario, index),
      );
    });
  }

  /** A row over the years, and behind them their sum. */
  private row(row: number, what: string, kind: string, cell: (index: number) => CellInput, addedUp = true): void {
    const { at, columns } = this.layout;
    if (what !== "") this.put(row, at.what, what);
    this.put(row, at.kind, kind);
    columns.forEach((_column, index) => this.put(row, at.first + index, cell(index)));
    if (addedUp) this.put(row, at.overYears, this.formulas.overYears(row));
  }

  private themeName(id: string): string {
    return this.sheet.lines.find(({ themeId }) => themeId === id)?.themeName ?? lineNames.total;
  }
}
