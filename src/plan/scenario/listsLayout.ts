import type { Letter } from "../../letter/letter";
import { kinds, natures, statuses } from "../../scenario/kinds";
import type { ScenarioLine } from "../../scenario/ScenarioLine";
import { areaReference } from "../address";
import type { Area, CellInput } from "../operation";
import { doubtAreas, doubtLists } from "./doubtLists";
import { excelTables } from "./excelTables";

/** A line with the number that formulas know it by; numbers are never used again. */
export interface NumberedLine extends ScenarioLine {
  readonly number: number;
}

/** @example numbered(scenarioLines(letter, []))[0].number // 1 */
export function numbered(lines: readonly ScenarioLine[]): readonly NumberedLine[] {
  return lines.map((line, index) => ({ ...line, number: index + 1 }));
}

/** The headers of the table of lines. */
export const linesHeader = ["Nr", "Sleutel", "Thema", "Post", "Rol"];

/** Where the lists for drop-downs stand on their hidden sheet: each a column under its heading. */
export interface ListsLayout {
  readonly sheet: string;
  /** The table of lines, with its header. */
  readonly table: Area;
  readonly kinds: Area;
  readonly natures: Area;
  readonly statuses: Area;
  readonly themes: Area;
  readonly lines: Area;
  /** Beside the list of themes, by the same order: above which an amount of one is asked about. */
  readonly limits: Area;
  /** The letter's figures by the numbers of its lines, a text with all years each: see `doubtLists`. */
  readonly figures: Area;
  readonly firstYear: number;
  readonly years: number;
}

export function listsLayout(letter: Letter, lines: readonly NumberedLine[], sheet: string): ListsLayout {
  const list = (column: number, count: number): Area => ({ sheet, row: 1, column, rows: count, columns: 1 });
  return {
    sheet,
    table: { sheet, row: 0, column: 0, rows: lines.length + 1, columns: linesHeader.length },
    kinds: list(6, kinds.length),
    natures: list(7, natures.length),
    statuses: list(8, statuses.length),
    themes: list(9, letter.themes.length + 1),
    lines: list(10, lineNames(lines).length),
    ...doubtAreas(letter, sheet),
  };
}

/** The lists, cell by cell, as they are written beside the table of lines. */
export function listColumns(
  letter: Letter,
  lines: readonly NumberedLine[],
  layout: ListsLayout,
): readonly { readonly area: Area; readonly cells: readonly (readonly CellInput[])[] }[] {
  const column = (area: Area, heading: string, items: readonly string[]) => ({
    area: { ...area, row: 0, rows: area.rows + 1 },
    cells: [heading, ...items].map((item) => [item]),
  });
  return [
    column(layout.kinds, "Soorten", kinds),
    column(layout.natures, "Aard", natures),
    column(layout.statuses, "Status", statuses),
    column(layout.themes, "Thema's", themeNames(letter, lines)),
    column(layout.lines, "Posten", lineNames(lines)),
    ...doubtLists(letter, lines, layout),
  ];
}

/** The rows of the table of lines. */
export function lineRows(lines: readonly NumberedLine[]): readonly (readonly CellInput[])[] {
  return lines.map(({ number, key, themeName, name, role }) => [number, key, themeName, name, role]);
}

/** A list as formulas refer to it. @example listReference(layout.kinds) // "'Offensief lijsten'!$G$2:$G$14" */
export function listReference(area: Area): string {
  return areaReference(area).slice(1);
}

export const linesTable = excelTables.lines;

function themeNames(letter: Letter, lines: readonly NumberedLine[]): readonly string[] {
  return [...letter.themes.map(({ name }) => name), ...lines.slice(-1).map(({ themeName }) => themeName)];
}

function lineNames(lines: readonly NumberedLine[]): readonly string[] {
  return [...new Set(lines.map(({ name }) => name))];
}
