import type { Letter } from "../letter/letter";
import type { InsertedTable } from "../plan/InsertedTable";
import { partName, tableName } from "../plan/rangeNames";
import { words } from "../plan/words";

/** The tables of ours that are in the workbook, and the selected cell: found by their names, in one sync. */
export interface TablesRead {
  readonly tables: readonly InsertedTable[];
  readonly selection: { readonly sheet: string; readonly row: number; readonly column: number };
}

export async function readTables(context: Excel.RequestContext, letter: Letter): Promise<TablesRead> {
  const named = (name: string) => context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  const found = letter.themes.map((theme) => {
    const body = named(tableName(theme)).load("values, rowIndex, columnIndex");
    return {
      theme,
      body,
      sheet: body.worksheet.load("name"),
      labels: named(partName(theme, "Posten")).load("values"),
      marks: named(partName(theme, "Markeringen")).load("values"),
    };
  });
  const cell = context.workbook.getSelectedRange().getCell(0, 0).load("rowIndex, columnIndex");
  const active = context.workbook.worksheets.getActiveWorksheet().load("name");
  await context.sync();
  const tables = found.flatMap(({ theme, body, sheet, labels, marks }) =>
    body.isNullObject || labels.isNullObject
      ? []
      : [
          {
            theme,
            sheet: sheet.name,
            row: body.rowIndex,
            column: body.columnIndex,
            labels: labels.values.map((row: unknown[]) => row[0]),
            values: body.values as unknown[][],
            marksOn: marks.isNullObject ? null : marks.values[0]?.[0] === words.on,
          },
        ],
  );
  return { tables, selection: { sheet: active.name, row: cell.rowIndex, column: cell.columnIndex } };
}
