import { findLine, isLetterError } from "../letter/catalogue";
import type { Line, Theme } from "../letter/letter";
import { normalise } from "../letter/normalise";
import { inUnit } from "../letter/unit";
import { valueAt, type FoundLine, type MarkedArea } from "./FoundTable";

/** Where the lines of a table stand, and beside them the control block. */
export interface LinePlaces {
  readonly first: number;
  readonly last: number;
  /** The first column of the control block, with the letter's values. */
  readonly letter: number;
  /** Its last column. */
  readonly end: number;
}

type Names = (line: Line, row: number) => boolean;

/**
 * Every row between header and sum, and which line of the letter it is. First by the name as it is printed (of several
 * such rows the one beside which the letter's values stand), then by the letter's values, since names are changed. An alias comes
 * last, and only beside what is left of a control block: a row without one is the user's own, and were it taken for a line,
 * the letter's values would be put beside it and the sums would change.
 */
export function recogniseLines(theme: Theme, area: MarkedArea, { first, last, letter, end }: LinePlaces): FoundLine[] {
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  const label = (row: number) => valueAt(area, row, area.column);
  const known = new Map<number, Line>();
  const taken = new Set<string>();
  const take = (isLine: Names) => {
    for (const line of theme.lines) {
      if (taken.has(line.id)) continue;
      const row = rows.find((each) => !known.has(each) && isLine(line, each));
      if (row === undefined) continue;
      known.set(row, line);
      taken.add(line.id);
    }
  };
  const isPrinted: Names = ({ name }, row) => {
    const text = label(row);
    return typeof text === "string" && normalise(text) === normalise(name);
  };
  const holds: Names = (line, row) => holdsLetter(line, area, row, letter);
  take((line, row) => isPrinted(line, row) && holds(line, row));
  take((line, row) => isPrinted(line, row) && hasControl(area, row, letter, end));
  take(holds);
  take((line, row) => isAlias(theme, line, label(row)) && hasControl(area, row, letter, end));
  // Of a line whose control block is gone only the printed name is left, and no other row of it.
  take(isPrinted);
  return rows.map((row) => ({ row, label: label(row), line: known.get(row) ?? null }));
}

function isAlias(theme: Theme, line: Line, label: unknown): boolean {
  const found = typeof label === "string" && label.trim() !== "" ? findLine(theme, label) : null;
  return found !== null && !isLetterError(found) && found.id === line.id;
}

/** Whether anything of a control block stands beside a row. */
function hasControl(area: MarkedArea, row: number, letter: number, end: number): boolean {
  for (let column = letter; column <= end; column += 1) if (valueAt(area, row, column) !== "") return true;
  return false;
}

function holdsLetter(line: Line, area: MarkedArea, row: number, letter: number): boolean {
  if (line.amounts.every((amount) => amount === null)) return false;
  return line.amounts.every((amount, index) => {
    const value = valueAt(area, row, letter + index);
    return amount === null ? value === "" : value === inUnit(amount.euros, "mln");
  });
}
