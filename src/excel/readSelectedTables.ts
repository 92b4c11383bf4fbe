import type { Letter } from "../letter/letter";
import { parseReference, within } from "../plan/address";
import type { MarkedArea } from "../plan/FoundTable";
import { couldBeOurs } from "../plan/ours/isOurName";
import { markName } from "../plan/tableMark";
import { readableMark } from "./readableMark";

/** Of a theme's table, and of a second one beside it. */
const numbers = [1, 2];

/** The selected cell, and what stands under the marks of ours that lie over it. */
export interface SelectedTables {
  readonly cell: { readonly sheet: string; readonly row: number; readonly column: number };
  readonly areas: readonly MarkedArea[];
}

/**
 * Reads what a selected cell is part of. Asked with each selection, so only for names that we give ourselves: a workbook may hold
 * tens of thousands of hers, and Excel gives all or one. Two syncs, and one where no table of ours lies under the cell.
 */
export async function readSelectedTables(context: Excel.RequestContext, letter: Letter): Promise<SelectedTables> {
  const selected = context.workbook.getSelectedRange().load("rowIndex, columnIndex, worksheet/name");
  const asked = letter.themes.flatMap(({ id }) =>
    numbers.flatMap((number) =>
      [context.workbook.names, selected.worksheet.names].map((names) => ({
        id,
        name: markName(id, number),
        item: names.getItemOrNullObject(markName(id, number)).load("formula, comment"),
      })),
    ),
  );
  await context.sync();
  const cell = { sheet: selected.worksheet.name, row: selected.rowIndex, column: selected.columnIndex };
  const found = asked.flatMap(({ id, name, item }) => {
    if (item.isNullObject) return [];
    const { comment } = item;
    const formula = String(item.formula);
    const area = parseReference(formula);
    const lies = area !== null && within({ ...cell, rows: 1, columns: 1 }, area) && readableMark(area);
    return lies && couldBeOurs(letter, { name, formula, comment }) ? [{ id, name, area }] : [];
  });
  if (found.length === 0) return { cell, areas: [] };
  const loaded = found.map(({ area, ...mark }) => {
    const { sheet, row, column, rows, columns } = area;
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
    return { ...mark, area, range: range.load("values, formulas") };
  });
  await context.sync();
  const areas = loaded.map(({ id, name, area, range }) => ({
    ...{ ...area, id, name, scope: null, rules: 0, marked: null },
    values: range.values as unknown[][],
    formulas: range.formulas as unknown[][],
  }));
  return { cell, areas };
}
