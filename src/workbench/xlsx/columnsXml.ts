import { storedWidth } from "./columnWidth";
import type { ColumnFile, SheetFile } from "./WorkbookFile";
import type { WriteContext } from "./WriteContext";
import { element } from "./xml";

/** Width that Excel gives to a column without one of its own: 64 pixels. */
const USUAL_POINTS = 48;

/** `<sheetFormatPr>` and `<cols>`: defaults, widths, hidden columns, groups. */
export function columnsXml(sheet: SheetFile, context: WriteContext): string {
  const deepest = (levels: readonly { readonly outlineLevel: number }[]): number | null =>
    Math.max(0, ...levels.map((one) => one.outlineLevel)) || null;
  const defaults = element("sheetFormatPr", {
    defaultColWidth: sheet.defaultColumnWidth === null ? null : storedWidth(sheet.defaultColumnWidth),
    defaultRowHeight: sheet.defaultRowHeight ?? 15,
    customHeight: sheet.defaultRowHeight !== null || null,
    outlineLevelRow: deepest(sheet.rows),
    outlineLevelCol: deepest(sheet.columns),
  });
  if (sheet.columns.length === 0) return defaults;
  const inOrder = [...sheet.columns].sort((one, other) => one.column - other.column);
  return (
    defaults +
    element(
      "cols",
      {},
      inOrder.map((column) => columnXml(column, sheet, context)),
    )
  );
}

function columnXml(column: ColumnFile, sheet: SheetFile, context: WriteContext): string {
  const style = context.styles.cellStyle(column.style);
  return element("col", {
    min: column.column + 1,
    max: column.column + 1,
    width: storedWidth(column.width ?? sheet.defaultColumnWidth ?? USUAL_POINTS),
    style: style === 0 ? null : style,
    hidden: column.hidden || null,
    customWidth: column.width !== null || null,
    outlineLevel: column.outlineLevel === 0 ? null : column.outlineLevel,
    collapsed: column.collapsed || null,
  });
}
