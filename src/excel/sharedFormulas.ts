import type { CellInput } from "../plan/operation";

/** What it costs to name a column of a range and to set it, in characters on the wire. */
const cost = 400;

/**
 * The formulas that all rows have alike, by column from 0, where saying them once is shorter. Only those that mean the
 * same in every row as they stand: one with a relative address would be moved along by Excel, so it goes out row by row.
 */
export function sharedFormulas(cells: readonly (readonly CellInput[])[]): ReadonlyMap<number, string> {
  const [first = [], ...rest] = cells;
  const shared = first.flatMap((cell, column): [number, string][] => {
    const formula = formulaOf(cell);
    if (formula === null || formula.length * rest.length < cost || hasRelativeAddress(formula)) return [];
    return rest.every((row) => formulaOf(row[column]) === formula) ? [[column, formula]] : [];
  });
  return new Map(shared);
}

function formulaOf(cell: CellInput | undefined): string | null {
  return typeof cell === "object" && cell !== null ? cell.formula : null;
}

/** Texts, sheet names and columns of tables are no addresses; what merely looks like one counts as one. */
function hasRelativeAddress(formula: string): boolean {
  const bare = formula
    .replace(/"(?:[^"]|"")*"/g, '""')
    .replace(/'(?:[^']|'')*'/g, "''")
    .replace(/\[(?:[^[\]]|\[[^[\]]*\])*\]/g, "[]")
    .replace(/\$[A-Z]{1,3}\$\d+/gi, "#")
    .replace(/\$[A-Z]{1,3}:\$[A-Z]{1,3}|\$\d+:\$\d+/gi, "#");
  return /(?<![\w.\\])\$?[A-Z]{1,3}\$?\d+(?![\w.(])/i.test(bare) || /[A-Z$\d]\s*:/i.test(bare);
}
