import { calculated } from "../../scenario/calculatedColumns";
import { columnPlaces } from "../../scenario/columnPlaces";
import { bodyOf, type Book, type ReadBooks } from "../scenario/Books";
import type { ScenarioArea } from "../scenario/recogniseScenario";
import type { FormulaBlock, FormulaWorld, TablePlaced } from "./FormulaWorld";

const filled: ReadonlySet<string> = new Set(Object.values(calculated).map((name) => name.toLowerCase()));

/**
 * The formulas that are read anyhow: of the sheets of scenarios, of the register, and of the ledger its amounts and what is
 * worked out of them; and what was read of the user's own sheets, as these lead there.
 * @param areas the sheets of scenarios
 */
export function worldOf(books: ReadBooks, areas: readonly ScenarioArea[]): FormulaWorld {
  const { ledger, register, lines, state, around } = books;
  const tables = [ledger, register, lines].flatMap((book): TablePlaced[] =>
    book ? [{ name: book.name, body: bodyOf(book), header: (book.titles ?? book.header).map(String) }] : [],
  );
  return {
    blocks: [
      ...areas.map((area): FormulaBlock => ({ ...area, at: (row, column) => area.formulas[row]?.[column] })),
      ...(register ? [{ ...bodyOf(register), at: cellOf(register) }] : []),
      ...(ledger ? [ledgerBlock(ledger)] : []),
      ...(books.outside?.blocks ?? []).map((block): FormulaBlock => ({
        ...block,
        at: (row, column) => block.formulas[row]?.[column],
      })),
    ],
    tables,
    names: [
      ...(state.namesBefore ?? []),
      ...state.names.map(({ name, formula }) => ({ name, formula, scope: null })),
      ...around.sheetNames.map(({ sheet, name, formula }) => ({ name, formula, scope: sheet })),
    ],
    sheets: state.sheets.map(({ name }) => name),
  };
}

/** Of what is worked out of a row, one formula stands for all rows; of a column of hers only the first is known. */
function ledgerBlock(ledger: Book): FormulaBlock {
  const amount = columnPlaces(ledger.header).get("amount") ?? -1;
  const isFilled = (column: number) => filled.has(String(ledger.header[column]).toLowerCase());
  return {
    ...bodyOf(ledger),
    isFilled,
    at: (row, column) =>
      column === amount
        ? ledger.amounts?.formulas[row]
        : row === 0 || isFilled(column)
          ? ledger.formulas[0]?.[column]
          : undefined,
  };
}

function cellOf({ formulas }: Book): FormulaBlock["at"] {
  return (row, column) => formulas[row]?.[column];
}
