import type { Letter } from "../../letter/letter";
import { doubtLimits } from "../../scenario/doubt";
import { columnsOf, defaultHorizon } from "../../scenario/horizon";
import { letterFigures, themeOf } from "../../scenario/letterFigures";
import { mostMillions } from "../../scenario/ledgerCell";
import type { LineKey } from "../../scenario/ScenarioLine";
import { scenarioLines } from "../../scenario/scenarioLines";
import type { Area, CellInput } from "../operation";

/** On the sheet of lists, right of the version. */
const firstColumn = 14;
/** In front of the letter's years: earlier ones, of which it has no figure. */
const earlier = 1;

/** What is written there, heading included. */
export interface DoubtList {
  readonly area: Area;
  readonly cells: readonly (readonly CellInput[])[];
}

export interface DoubtAreas {
  readonly limits: Area;
  readonly figures: Area;
  readonly firstYear: number;
}

/** Where stands what the check of a row asks about: one cell a theme, one row a line, so that no row looks through others. */
export function doubtAreas(letter: Letter, sheet: string): DoubtAreas {
  const area = (column: number, rows: number, columns: number): Area => ({ sheet, row: 1, column, rows, columns });
  const horizon = defaultHorizon(letter);
  const years = columnsOf(horizon).length;
  return {
    firstYear: horizon.first,
    limits: area(firstColumn, letter.themes.length + 1, 1),
    figures: area(firstColumn + 1, scenarioLines(letter, []).length, earlier + years),
  };
}

/**
 * The limits and the letter's figures, in EUR million, as they are written there.
 * @param lines with the numbers that they have in the workbook
 */
export function doubtLists(
  letter: Letter,
  lines: readonly { readonly key: LineKey; readonly number?: number }[],
  { limits, figures }: Pick<DoubtAreas, "limits" | "figures">,
): readonly DoubtList[] {
  const { byLine, largest } = letterFigures(letter);
  const themes = [...letter.themes.map(({ id }) => id), ...lines.slice(-1).map(({ key }) => themeOf(key))];
  const keys = new Map(lines.map(({ key, number = 0 }) => [number, key]));
  const years = columnsOf(defaultHorizon(letter)).map(({ year, onwards }) => `${year}${onwards ? " e.v." : ""}`);
  const rows = Array.from({ length: figures.rows }, (_, index): readonly CellInput[] => {
    const amounts = byLine.get(keys.get(index + 1) ?? "") ?? [];
    return [null, ...years.map((_year, at) => (amounts[at] ? amounts[at] / 1_000_000 : null))];
  });
  return [
    {
      area: { ...limits, row: 0, rows: limits.rows + 1 },
      cells: [["Twijfel boven"], ...themes.map((theme) => [limitOf(largest.get(theme) ?? 0)])],
    },
    {
      area: { ...figures, row: 0, rows: figures.rows + 1 },
      cells: [["Brief, naar Nr", ...years], ...rows],
    },
  ];
}

/** EUR million; a theme without figures has no limit but that of every row. */
function limitOf(largest: number): number {
  return largest > 0 ? (largest * doubtLimits.timesLargest) / 1_000_000 : mostMillions;
}
