import type { Letter } from "../../letter/letter";
import { yearsOf } from "../../letter/year";
import { comparisonLayout } from "../comparison/comparisonLayout";
import { comparisonMarks, controlRuleOf03 } from "../comparison/comparisonMarks";
import { comparisonWords, rowKinds } from "../comparison/comparisonWords";
import { recogniseComparison } from "../comparison/recogniseComparison";
import type { Belonging } from "../leaning/Belonging";
import type { SheetFormulas } from "../leaning/Leaners";
import type { Area } from "../operation";
import type { NumberedLine } from "../scenario/listsLayout";
import type { RegisteredScenario } from "../scenario/registerRows";
import { sameCell } from "../sameCell";
import { areaContents } from "./areaContents";
import { hersOn, stayOfCell } from "./hersOn";
import { isOurRule } from "./isOurRule";
import { madeComparison, type MadeComparison } from "./madeComparison";
import type { OwnCell, PlacedCell } from "./OwnCell";
import type { Stay } from "./Removal";

/** Whose what is on the sheet of a comparison. */
export interface OnComparison {
  readonly goes: readonly PlacedCell[];
  readonly stays: readonly Stay[];
}

/**
 * Looks whose the cells and things on a comparison's sheet are, by what its folded block says that each row is: where a formula
 * of ours ought to stand, a figure is the user's, and so is one in a row that the block knows nothing of.
 * @param scenarios those that are there still
 * @returns null where what stands there is no comparison of these scenarios, whatever its hidden name says
 */
export function hersOnComparison(
  letter: Letter,
  area: Area,
  codes: readonly string[],
  lines: readonly NumberedLine[],
  formulas: readonly SheetFormulas[],
  belongings: readonly Belonging[],
  scenarios: readonly RegisteredScenario[] = [],
): OnComparison | null {
  const contents = areaContents(area, formulas);
  if (!recogniseComparison(area, contents, codes)) return null;
  const { sheet } = area;
  const figures = cellsOf(area, contents);
  const made = madeComparison(letter, area, contents, codes, lines, scenarios);
  const known = new Set(scenarios.map(({ code }) => code));
  const words = made ? wordsOf(area, contents, made, (index) => known.has(codes[index] ?? "")) : noWords;
  const told = new Set([...figures.goes, ...figures.stays].map(({ row, column }) => `${row} ${column}`));
  const isNew = ({ row, column }: OwnCell) => !told.has(`${row} ${column}`);
  const goes = [...figures.goes, ...words.goes.filter(isNew)];
  const stays = [...figures.stays, ...words.stays.filter(isNew)];
  const years = yearsOf(letter).map(({ year }) => year);
  const horizon = { first: Math.min(...years), last: Math.max(...years) };
  const layout = comparisonLayout(lines, codes.length, horizon, sheet);
  const marks = [...comparisonMarks(layout), controlRuleOf03(layout)];
  const charts = new Set([
    comparisonWords.letterChart,
    ...codes.flatMap((code) => [comparisonWords.scenarioChart(code), comparisonWords.courseChart(code)]),
  ]);
  const isOurThing = (thing: Belonging) =>
    (thing.kind === "chart" && charts.has(thing.what)) ||
    isOurRule(thing, marks) ||
    // Its drop-downs are of lists in its own folded block.
    (thing.kind === "choices" && (thing.formulas ?? []).some((each) => isOnSheet(each, sheet)));
  return {
    goes: goes.map((cell) => ({ sheet, ...cell })),
    stays: [
      ...stays.map(({ row, column, text }) => stayOfCell({ sheet, row, column, rows: 1, columns: 1 }, text)),
      ...hersOn(sheet, [area], formulas, belongings, isOurThing),
    ],
  };
}

function cellsOf(area: Area, contents: readonly (readonly unknown[])[]): Record<"goes" | "stays", readonly OwnCell[]> {
  const goes: OwnCell[] = [];
  const stays: OwnCell[] = [];
  const header = contents.findIndex((cells) => cells.includes(comparisonWords.reckoned));
  const kind = contents[header]?.indexOf(comparisonWords.reckoned) ?? 0;
  const first = 2;
  contents.forEach((cells, rowOffset) => {
    if (rowOffset <= header) return;
    cells.slice(first, kind).forEach((content, index) => {
      const column = first + index;
      const cell = { row: area.row + rowOffset, column: area.column + column, text: String(content) };
      if (content === "" || isFormula(content)) return;
      if (cells[kind] === "") {
        if (typeof content === "number") stays.push(cell);
      } else if (cells[kind] !== rowKinds.letter) goes.push(cell);
      else if (typeof cells[kind + 1 + index] === "number" && cells[kind + 1 + index] !== content) goes.push(cell);
    });
  });
  return { goes, stays };
}

const noWords: Record<"goes" | "stays", readonly OwnCell[]> = { goes: [], stays: [] };

/**
 * What stands over our words, and over figures that are none of a row's, is the user's and goes along; what stands beside them keeps
 * the sheet.
 * @param isKnown whether a scenario is there still: what it starts from is told by the scenario alone
 */
function wordsOf(
  area: Area,
  contents: readonly (readonly unknown[])[],
  { layout: { rows, at, courses }, cells: made }: MadeComparison,
  isKnown: (index: number) => boolean,
): Record<"goes" | "stays", readonly OwnCell[]> {
  const goes: OwnCell[] = [];
  const stays: OwnCell[] = [];
  const replaced = comparisonWords.replaced("").slice(0, comparisonWords.replaced("").indexOf(":"));
  const untold = new Set(courses.flatMap(({ start }, index) => (isKnown(index) ? [] : [start])));
  contents.forEach((line, row) => {
    const isRow = line[at.kind] !== "" && row > rows.header;
    line.slice(0, at.kind).forEach((content, column) => {
      const ours = made[row]?.[column] ?? null;
      if (content === "" || isFormula(content) || sameCell(content, ours)) return;
      // Figures of rows, formulas among them, are looked at one by one.
      if (isRow && column >= at.first) return;
      const isChoice = [rows.theme, rows.choice].includes(row) && column === at.what;
      const isOutdated = row === rows.subtitle && String(content).startsWith(replaced);
      if (isChoice || isOutdated || (untold.has(row) && column === at.part)) return;
      const cell = { row: area.row + row, column: area.column + column, text: String(content) };
      (ours === null ? stays : goes).push(cell);
    });
  });
  return { goes, stays };
}

function isFormula(content: unknown): boolean {
  return typeof content === "string" && content.startsWith("=");
}

function isOnSheet(formula: string, sheet: string): boolean {
  return !formula.includes("!") || formula.toLowerCase().includes(sheet.toLowerCase());
}
