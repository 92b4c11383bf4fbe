import { invalidArgument } from "../protocol/HostError";
import type { Host } from "./Host";
import type { RangeTarget } from "./rangeTarget";

type Methods = Readonly<Record<string, (range: RangeTarget, args: readonly unknown[], host: Host) => unknown>>;

/** Outline groups. https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-group-member(1) */
export const outlineMethods: Methods = {
  Group: (range, [option], host) => changeLevels(range, option, host, 1),
  Ungroup: (range, [option], host) => changeLevels(range, option, host, -1),
  HideGroupDetails: (range, [option], host) => fold(range, option, host, true),
  ShowGroupDetails: (range, [option], host) => fold(range, option, host, false),
};

function changeLevels({ sheetId, rect }: RangeTarget, option: unknown, host: Host, step: number): void {
  host.assertAllowed(sheetId, "allowFormatColumns");
  const { columnLevels, rowLevels } = host.model.sheet(sheetId);
  const [levels, first, count] = byColumns(option)
    ? [columnLevels, rect.column, rect.columns]
    : [rowLevels, rect.row, rect.rows];
  for (let index = first; index < first + count; index += 1) {
    const level = (levels.get(index) ?? 0) + step;
    if (level < 0 || level > 8) throw invalidArgument("an outline has 8 levels");
    levels.set(index, level);
  }
}

function fold({ sheetId, rect }: RangeTarget, option: unknown, host: Host, hidden: boolean): void {
  host.assertAllowed(sheetId, "allowFormatColumns");
  const sheet = host.model.sheet(sheetId);
  if (!byColumns(option)) {
    host.engine.setRowsHidden(sheetId, rect.row, rect.rows, hidden);
    for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
      if (hidden) sheet.hiddenRows.add(row);
      else sheet.hiddenRows.delete(row);
    }
    if (hidden) sheet.collapsedRows.add(rect.row + rect.rows);
    else sheet.collapsedRows.delete(rect.row + rect.rows);
    return;
  }
  host.engine.setColumnsHidden(sheetId, rect.column, rect.columns, hidden);
  for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
    if (hidden) sheet.hiddenColumns.add(column);
    else sheet.hiddenColumns.delete(column);
  }
  if (hidden) sheet.collapsedColumns.add(rect.column + rect.columns);
  else sheet.collapsedColumns.delete(rect.column + rect.columns);
}

function byColumns(option: unknown): boolean {
  if (option !== "ByColumns" && option !== "ByRows") throw invalidArgument("the group option is ByRows or ByColumns");
  return option === "ByColumns";
}
