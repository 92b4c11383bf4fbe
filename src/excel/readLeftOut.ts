import { parseReference } from "../plan/address";
import type { LeftOut } from "../plan/ours/LeftOut";
import type { Books } from "../plan/scenario/Books";
import { frozenName } from "../plan/scenario/excelTables";
import { readableMark } from "./readableMark";
import { marksOfSheets } from "./marksOfSheets";

/**
 * Reads what another program may have left out besides names: comparisons with their charts, styles of tables. One sync.
 * @param withRules the marks as well, which takes two more
 */
export async function readLeftOut(
  context: Excel.RequestContext,
  { state, stands, sheets, register }: Books,
  withRules: boolean,
): Promise<LeftOut> {
  const { worksheets } = context.workbook;
  const isThere = (sheet: string) => state.sheets.some(({ name }) => name === sheet);
  const comparisons = state.names.flatMap((mark) => {
    const codes = /^Offensief_Vergelijking((?:_S\d+)+)$/i.exec(mark.name)?.[1]?.slice(1).toUpperCase().split("_");
    const area = parseReference(mark.formula);
    if (!codes || !area || !isThere(area.sheet) || !readableMark(area)) return [];
    const sheet = worksheets.getItem(area.sheet);
    const { row, column, rows, columns } = area;
    return [
      {
        ...{ mark, codes, area },
        range: sheet.getRangeByIndexes(row, column, rows, columns).load("formulas"),
        charts: sheet.charts.load("items/name"),
      },
    ];
  });
  const tables = context.workbook.tables.load("items/name, items/style");
  const frozen = stands.flatMap(({ code }) => {
    const name = state.names.find((each) => each.name.toLowerCase() === frozenName(code).toLowerCase());
    const area = parseReference(name?.formula ?? "");
    if (!area || !isThere(area.sheet)) return [];
    return [
      {
        code,
        title: worksheets
          .getItem(area.sheet)
          .getCell(area.row + 1, area.column)
          .load("values"),
      },
    ];
  });
  await context.sync();
  const marked = [...[...sheets, ...comparisons].map(({ area }) => area.sheet), ...(register ? [register.sheet] : [])];
  return {
    rules: withRules ? await marksOfSheets(context, [...new Set(marked)].filter(isThere)) : null,
    comparisons: comparisons.map(({ mark, codes, area, range, charts }) => ({
      ...{ mark, codes, area, formulas: range.formulas as unknown[][], charts: charts.items.map(({ name }) => name) },
    })),
    tableStyles: new Map(tables.items.map(({ name, style }) => [name, (style as string | null) ?? ""])),
    frozenTitles: new Map(frozen.map(({ code, title }) => [code, String((title.values as unknown[][])[0]?.[0] ?? "")])),
  };
}
