import { cellReference, rectReference } from "./reference";
import type { SheetFile } from "./WorkbookFile";
import { element } from "./xml";

/** `<sheetViews>`: gridlines, frozen panes, what is selected. */
export function sheetViewXml(sheet: SheetFile, active: boolean): string {
  const { rows, columns } = sheet.frozen;
  const pane = rows === 0 ? (columns === 0 ? null : "topRight") : columns === 0 ? "bottomLeft" : "bottomRight";
  const paneXml =
    pane === null
      ? ""
      : element("pane", {
          xSplit: columns === 0 ? null : columns,
          ySplit: rows === 0 ? null : rows,
          topLeftCell: cellReference(rows, columns),
          activePane: pane,
          state: "frozen",
        });
  const view = element(
    "sheetView",
    { showGridLines: sheet.gridlines ? null : false, tabSelected: active || null, workbookViewId: 0 },
    paneXml + selectionXml(sheet, pane),
  );
  return element("sheetViews", {}, view);
}

function selectionXml(sheet: SheetFile, pane: string | null): string {
  if (sheet.selection === null) return pane === null ? "" : element("selection", { pane });
  const { row, column } = sheet.selection;
  return element("selection", { pane, activeCell: cellReference(row, column), sqref: rectReference(sheet.selection) });
}
