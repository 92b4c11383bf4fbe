import { columnPlaces } from "../../scenario/columnPlaces";
import { neededColumns } from "../../scenario/ledgerColumns";
import { formulaReferences } from "../leaning/formulaReferences";
import type { Book } from "./Books";

/** A cell of the ledger that is worked out of others: by its row among the rows, and its column on the sheet. */
export interface ReferringInput {
  readonly index: number;
  readonly row: number;
  readonly column: number;
}

/**
 * Cells in which a mutation is told by a formula that refers to anything. While Excel goes round in circles without a word,
 * any of them may be part of one: that it isn't could only be told from every formula of the workbook.
 */
export function referringInputs(ledger: Pick<Book, "row" | "column" | "header" | "inputs">): readonly ReferringInput[] {
  const places = columnPlaces(ledger.header);
  const needed = neededColumns.flatMap((id) => places.get(id) ?? []);
  return (ledger.inputs ?? []).flatMap((cells, index) =>
    needed.flatMap((place) => {
      const input = cells[place];
      const refers = typeof input === "string" && input.startsWith("=") && formulaReferences(input).length > 0;
      return refers ? [{ index, row: ledger.row + 1 + index, column: ledger.column + place }] : [];
    }),
  );
}
