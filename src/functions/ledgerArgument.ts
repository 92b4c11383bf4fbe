import { brief2946123 as letter } from "../letter/brief2946123";
import { columnPlaces } from "../scenario/columnPlaces";
import { isLedgerTableProblem, readLedgerTable, type LedgerTable } from "../scenario/readLedgerTable";
import { errorWord } from "./errorWord";
import { refuse } from "./LetterRefusal";

type Cells = readonly (readonly unknown[])[];

interface Known {
  readonly cells: Cells;
  readonly table: LedgerTable;
}

/** Ledgers that were read before, the last one first: one in use, and one of another workbook or as it was. */
const known: Known[] = [];
const mostKnown = 2;

/**
 * The ledger from a range. Hundreds of cells hand over the same thousands of rows, each as an array of its own: it is
 * read once, and then only compared, cell by cell.
 */
export function readLedgerArgument(value: unknown): LedgerTable {
  if (value instanceof CustomFunctions.Error) throw value;
  if (!isCells(value)) return refuse({ kind: "noHeader" });
  const place = known.findIndex(({ cells }) => sameCells(cells, value));
  const found = known[place] ?? read(value);
  if (place !== 0) {
    if (place > 0) known.splice(place, 1);
    known.unshift(found);
    known.length = Math.min(known.length, mostKnown);
  }
  return found.table;
}

function read(cells: Cells): Known {
  const table = readLedgerTable(letter, plainCells(cells));
  if (isLedgerTableProblem(table)) return refuse(table);
  return { cells: cells.map((row) => [...row]), table };
}

function isCells(value: unknown): value is Cells {
  return Array.isArray(value) && value.every((row) => Array.isArray(row));
}

function sameCells(a: Cells, b: Cells): boolean {
  if (a.length !== b.length) return false;
  for (let row = 0; row < a.length; row += 1) {
    const [one = [], other = []] = [a[row], b[row]];
    if (one.length !== other.length) return false;
    for (let column = 0; column < one.length; column += 1) {
      if (one[column] !== other[column] && !sameOddCell(one[column], other[column])) return false;
    }
  }
  return true;
}

function sameOddCell(a: unknown, b: unknown): boolean {
  if (a instanceof CustomFunctions.Error && b instanceof CustomFunctions.Error) return a.code === b.code;
  return Object.is(a, b);
}

/**
 * Cells as the ledger knows them: "" when empty, which may arrive as null or 0; an error as what the user sees. Behind what
 * users fill in 0 is a figure: under Fout it says that the row is right.
 */
function plainCells([header = [], ...rows]: Cells): Cells {
  const places = columnPlaces(header);
  const amount = places.get("amount");
  const filledIn = new Set(places.values());
  const others = [...places.values()].filter((place) => place !== amount);
  const plain = rows.map((row) => {
    const isBlank = others.every((place) => row[place] === 0 || isNothing(row[place]));
    return row.map((cell, place) => {
      if (cell instanceof CustomFunctions.Error) return errorWord(cell.code);
      if (isNothing(cell)) return "";
      const mayBeEmpty = filledIn.has(place) && (place !== amount || isBlank);
      return cell === 0 && mayBeEmpty ? "" : cell;
    });
  });
  return [header, ...plain];
}

function isNothing(cell: unknown): boolean {
  return cell === "" || cell === null || cell === undefined;
}
