import type { Letter } from "../letter/letter";
import { sourceCells } from "../plan/sources/sourceCells";
import { readBeyond, type SourcesRead } from "../plan/sources/SourcesRead";

/** Asks before a sync what stands on sheets with the sources, and answers after it: so much as we put there, and what came between. */
export function loadSources(
  context: Excel.RequestContext,
  letter: Letter,
  sheets: readonly string[],
): () => readonly SourcesRead[] {
  const ours = sourceCells(letter);
  const [rows, columns] = [ours.length + readBeyond.rows, (ours[0]?.length ?? 0) + readBeyond.columns];
  const loaded = sheets.map((sheet) => ({
    sheet,
    range: context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(0, 0, rows, columns)
      .getUsedRangeOrNullObject(true)
      .load("values, rowIndex, columnIndex"),
  }));
  return () =>
    loaded.map(({ sheet, range }) => ({
      sheet,
      values: range.isNullObject ? [] : placed(range.values as unknown[][], range.rowIndex, range.columnIndex),
    }));
}

/** From the first cell of the sheet on. */
function placed(values: readonly (readonly unknown[])[], row: number, column: number): SourcesRead["values"] {
  const beside = Array.from({ length: column }, () => "");
  const above = Array.from({ length: row }, (): readonly unknown[] => []);
  return [...above, ...values.map((cells) => [...beside, ...cells])];
}
