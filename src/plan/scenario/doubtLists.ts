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
/**
 * Whole euros, as digits of one width behind a word: figures among lists are read as text, so that no total of the user's over
 * that sheet counts them, and no program makes numbers of them.
 */
export const euroText = { start: "EUR ", digits: 12 } as const;

/** What is written there, heading included. */
export interface DoubtList {
  readonly area: Area;
  readonly cells: readonly (readonly CellInput[])[];
}

export interface DoubtAreas {
  readonly limits: Area;
  readonly figures: Area;
  /** The first year of the letter; before it in each text stands a field for earlier ones. */
  readonly firstYear: number;
  /** How many columns of years there are. */
  readonly years: number;
}

/** Where stands what the check of a row asks about: one cell a theme, one row a line, so that no row looks through others. */
export function doubtAreas(letter: Letter, sheet: string): DoubtAreas {
  const area = (column: number, rows: number): Area => ({ sheet, row: 1, column, rows, columns: 1 });
  const horizon = defaultHorizon(letter);
  return {
    years: columnsOf(horizon).length,
    firstYear: horizon.first,
    limits: area(firstColumn, letter.themes.length + 1),
    figures: area(firstColumn + 1, scenarioLines(letter, []).length),
  };
}

/**
 * The limits and the letter's figures, as they are written there.
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
    return [textOf([0, ...years.map((_year, at) => amounts[at] ?? 0)])];
  });
  return [
    {
      area: { ...limits, row: 0, rows: limits.rows + 1 },
      cells: [["Twijfel boven"], ...themes.map((theme) => [textOf([limitOf(largest.get(theme) ?? 0)])])],
    },
    {
      area: { ...figures, row: 0, rows: figures.rows + 1 },
      cells: [[`Brief, naar Nr: eerder, ${years.join(", ")}`], ...rows],
    },
  ];
}

function textOf(amounts: readonly number[]): string {
  return `${euroText.start}${amounts.map((amount) => String(amount).padStart(euroText.digits, "0")).join(" ")}`;
}

/** Whole euros; a theme without figures has no limit but that of every row. */
function limitOf(largest: number): number {
  return largest > 0 ? largest * doubtLimits.timesLargest : mostMillions * 1_000_000;
}
