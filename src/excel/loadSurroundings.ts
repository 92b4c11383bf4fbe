import { lookedBelow, topSize, type Surroundings } from "../plan/check/Surroundings";
import type { WorkbookState } from "../plan/WorkbookState";
import { loadNamesOf } from "./loadNamesOf";

/**
 * Asks of every sheet what it is, before a sync; answered after it.
 * @param asked only these names of sheets; left out: all that there are
 */
export function loadSheets(
  context: Excel.RequestContext,
  { sheets }: WorkbookState,
  asked?: readonly string[],
): () => Pick<Surroundings, "tops" | "sheetNames"> {
  const loaded = sheets.map(({ name }) => {
    const sheet = context.workbook.worksheets.getItem(name);
    return {
      sheet: name,
      top: sheet.getRangeByIndexes(0, 0, topSize.rows, topSize.columns).load("values"),
      names: loadNamesOf(sheet, asked),
    };
  });
  return () => ({
    tops: loaded.map(({ sheet, top }) => ({ sheet, values: top.values as unknown[][] })),
    sheetNames: loaded.flatMap(({ sheet, names }) =>
      names().map(({ name, formula }) => ({
        sheet,
        // Excel writes a sheet's own name as "Blad1!Naam".
        name: name.slice(name.lastIndexOf("!") + 1),
        formula,
      })),
    ),
  });
}

/** Asks what stands below a table in its columns: Excel was seen to leave rows there, https://github.com/OfficeDev/office-js/issues/3191 */
export function loadBelow(table: Excel.Table): () => Surroundings["below"][number] | null {
  const all = table.getRange();
  const found = all
    .getLastCell()
    .getOffsetRange(1, 0)
    .getResizedRange(lookedBelow - 1, 0)
    .getEntireRow()
    .getIntersectionOrNullObject(all.getEntireColumn())
    .getUsedRangeOrNullObject(true)
    .load("values, rowIndex, columnIndex");
  return () =>
    found.isNullObject
      ? null
      : {
          ...{ table: table.name, sheet: table.worksheet.name, row: found.rowIndex, column: found.columnIndex },
          ...{ rows: found.values.length, columns: found.values[0]?.length ?? 0, values: found.values as unknown[][] },
        };
}
