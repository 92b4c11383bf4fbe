import type { Letter } from "../letter/letter";
import { leadsOutside, mayLeadOutside } from "../plan/circle/leadsOutside";
import { mostHops, outsideSize, type OutsideBlock } from "../plan/circle/OutsideRead";
import type { Area } from "../plan/operation";
import { understand, type Books } from "../plan/scenario/Books";
import type { ScenarioArea } from "../plan/scenario/recogniseScenario";

/**
 * Reads what the formulas of amounts lead to on sheets of the user's own, from one of these to the next. No sync where no amount refers
 * to another sheet, as in most workbooks; else one for each hop, three at most.
 * @param areas the sheets of scenarios
 */
export async function readOutside<Read extends Books>(
  context: Excel.RequestContext,
  letter: Letter,
  books: Read,
  areas: readonly ScenarioArea[],
  hops = 0,
): Promise<Read> {
  if (!mayLeadOutside(books, areas)) return books;
  const { blocks, left } = books.outside ?? { blocks: [], left: [] };
  const isKnown = (area: Area) => blocks.some(({ sheet }) => sheet === area.sheet);
  const all = leadsOutside(understand(letter, books), areas);
  const wanted = all.filter((area) => !isKnown(area));
  if (wanted.length === 0 || hops === mostHops) {
    const far = all.filter((area) => isFar(area, blocks));
    return blocks.length === 0 ? books : { ...books, outside: { blocks, left: [...wanted, ...far] } };
  }
  const { rows, columns } = outsideSize;
  const loaded = [...new Set(wanted.map(({ sheet }) => sheet))].map((sheet) => {
    const whole = context.workbook.worksheets.getItem(sheet);
    const part = whole.getRangeByIndexes(0, 0, rows, columns).getUsedRangeOrNullObject(true);
    return {
      sheet,
      used: whole.getUsedRangeOrNullObject(true).load("rowIndex, columnIndex, rowCount, columnCount"),
      part: part.load("formulas, rowIndex, columnIndex"),
    };
  });
  await context.sync();
  const read = loaded.map(({ sheet, used, part }): OutsideBlock => {
    const end = used.isNullObject
      ? { row: 0, column: 0 }
      : { row: used.rowIndex + used.rowCount, column: used.columnIndex + used.columnCount };
    if (part.isNullObject) return { sheet, row: 0, column: 0, rows: 1, columns: 1, formulas: [], end };
    const formulas = part.formulas as unknown[][];
    const size = { rows: formulas.length, columns: formulas[0]?.length ?? 0 };
    return { sheet, row: part.rowIndex, column: part.columnIndex, ...size, formulas, end };
  });
  return readOutside(context, letter, { ...books, outside: { blocks: [...blocks, ...read], left } }, areas, hops + 1);
}

/** Whether something stands in an area beyond what of its sheet was read. */
function isFar(area: Area, blocks: readonly OutsideBlock[]): boolean {
  const end = blocks.find(({ sheet }) => sheet === area.sheet)?.end;
  if (!end) return false;
  const bottom = Math.min(area.row + area.rows, end.row);
  const right = Math.min(area.column + area.columns, end.column);
  return bottom > area.row && right > area.column && (bottom > outsideSize.rows || right > outsideSize.columns);
}
