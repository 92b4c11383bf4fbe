import type { Theme } from "../letter/letter";
import { yearLabel } from "../letter/year";
import type { Cell } from "./cellBlocks";
import { findCell } from "./findCell";
import { valueAt, type MarkedArea } from "./FoundTable";
import { words } from "./words";

/** Where the control block of a table says that its parts stand; rows and columns of the sheet. */
export interface ControlPlaces {
  /** The row with the years, and the column of the first of the letter's values. */
  readonly header: Cell;
  /** The first column of what is announced. */
  readonly covered: number;
  /** The last column of all. */
  readonly choices: number;
  /** The row with the announced amounts. */
  readonly announced: number;
}

/**
 * Reads it from the headings of the control block. Some of these may have been typed over, as long as the others agree with each other
 * and the columns between them are as many as we put there: of a block with columns gone none of it can be told.
 */
export function controlPlaces(theme: Theme, area: MarkedArea): ControlPlaces | null {
  const labels = theme.columns.map(yearLabel);
  const header = findHeadings(area, labels.map(words.letterYear));
  const covered = header && findHeadings(area, labels.map(words.coveredYear), header.row);
  const results = resultsOf(area);
  if (!header || !covered || !results || covered.row !== header.row || header.row >= results.announced) return null;
  const isWhole = header.isWhole && covered.isWhole && results.isWhole;
  const slots = covered.column - header.column;
  if (!isWhole && (slots < labels.length || results.choices - covered.column !== slots)) return null;
  const { row, column } = header;
  return { header: { row, column }, covered: covered.column, ...results };
}

/** The first of some headings beside each other. */
function findHeadings(
  area: MarkedArea,
  texts: readonly string[],
  row?: number,
): (Cell & { readonly isWhole: boolean }) | null {
  const first = findCell(area, texts[0] ?? "");
  const isAt = (cell: Cell) => texts.every((text, index) => valueAt(area, cell.row, cell.column + index) === text);
  if (first && isAt(first)) return { ...first, isWhole: true };
  const found = texts.flatMap((text, index) => {
    const cell = findCell(area, text);
    return cell && (row === undefined || cell.row === row) ? [{ row: cell.row, column: cell.column - index }] : [];
  });
  const [one] = found;
  if (!one || found.length * 2 < texts.length) return null;
  if (found.some((each) => each.row !== one.row || each.column !== one.column)) return null;
  return { ...one, isWhole: false };
}

/** The words of the last column, beside the results: two of the three at least. */
function resultsOf(area: MarkedArea): (Pick<ControlPlaces, "choices" | "announced"> & { isWhole: boolean }) | null {
  const margin = findCell(area, words.margin);
  const misfit = findCell(area, words.misfitAmount, margin?.column);
  const choices = margin?.column ?? misfit?.column;
  if (choices === undefined) return null;
  const announced = findCell(area, words.announced, choices);
  if (margin && announced) return { choices, announced: announced.row, isWhole: true };
  if (announced) return { choices, announced: announced.row, isWhole: false };
  if (!margin || !misfit) return null;
  for (let row = margin.row - 1; row > area.row; row -= 1)
    if (valueAt(area, row, area.column) === words.announced) return { choices, announced: row, isWhole: false };
  return { choices, announced: margin.row - 1, isWhole: false };
}
