import type { Engine } from "../engine/Engine";
import { runsOf } from "../engine/runsOf";
import type { PageFile, SheetFile } from "../xlsx/WorkbookFile";
import { maxColumns, maxRows } from "./address";
import { paperNames } from "./paperSizes";
import type { PageModel, WorkbookModel } from "./WorkbookModel";

/** Everything of a sheet in a file beside its cells. */
export function openSheetLooks(sheet: SheetFile, sheetId: string, engine: Engine, model: WorkbookModel): void {
  const state = model.sheet(sheetId);
  const { defaultColumnWidth, defaultRowHeight, outline, page, merged } = sheet;
  state.kept = { defaultColumnWidth, defaultRowHeight, outline, page, merged };
  openColumns(sheet, sheetId, engine, model);
  openRows(sheet, sheetId, engine, model);
  engine.setRules(
    sheetId,
    sheet.rules.map((rule, index) => ({ ...rule, id: `${sheetId}:${index}` })),
  );
  for (const { rects, source, prompt, alert } of sheet.validations) {
    for (const rect of rects) {
      state.validations.push({ rect, source, prompt, alert });
      // A drop-down on a whole column is there as far as the grid goes.
      if (source?.startsWith("=")) engine.setChoices(sheetId, rect, source);
    }
  }
  state.visibility = sheet.visibility;
  if (sheet.visibility !== "Visible") engine.setSheetVisible(sheetId, false);
  state.tabColor = sheet.tabColor ?? "";
  if (sheet.tabColor !== null) engine.setTabColor(sheetId, sheet.tabColor);
  state.gridlines = sheet.gridlines;
  engine.setGridlines(sheetId, sheet.gridlines);
  state.frozen = sheet.frozen;
  engine.freeze(sheetId, sheet.frozen.rows, sheet.frozen.columns);
  state.page = toPageModel(page);
  state.unlocked = sheet.cells
    .filter((cell) => cell.style?.locked === false)
    .map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }));
  state.protection = {
    protected: sheet.protection !== null,
    options: Object.fromEntries((sheet.protection?.allow ?? []).map((permission) => [permission, true])),
    password: null,
  };
}

function openColumns(sheet: SheetFile, sheetId: string, engine: Engine, model: WorkbookModel): void {
  const state = model.sheet(sheetId);
  for (const { column, width, hidden, outlineLevel, collapsed } of sheet.columns) {
    if (column >= maxColumns) continue;
    if (width !== null) {
      engine.setColumnWidth(sheetId, column, 1, width);
      state.columnWidths.set(column, width);
    }
    if (hidden) {
      engine.setColumnsHidden(sheetId, column, 1, true);
      state.hiddenColumns.add(column);
    }
    if (outlineLevel > 0) state.columnLevels.set(column, outlineLevel);
    if (collapsed) state.collapsedColumns.add(column);
  }
}

function openRows(sheet: SheetFile, sheetId: string, engine: Engine, model: WorkbookModel): void {
  const state = model.sheet(sheetId);
  for (const { row, height, hidden, outlineLevel, collapsed } of sheet.rows) {
    if (row >= maxRows) continue;
    if (height !== null) state.rowHeights.set(row, height);
    if (hidden) state.hiddenRows.add(row);
    if (outlineLevel > 0) state.rowLevels.set(row, outlineLevel);
    if (collapsed) state.collapsedRows.add(row);
  }
  engine.setRowHeights(sheetId, state.rowHeights);
  for (const { first, last } of runsOf([...state.hiddenRows]))
    engine.setRowsHidden(sheetId, first, last - first + 1, true);
}

function toPageModel(page: PageFile): PageModel {
  const texts = Object.entries({ Header: page.header, Footer: page.footer }).flatMap(([part, sides]) =>
    sides
      ? [
          [`Left${part}`, sides.left],
          [`Center${part}`, sides.center],
          [`Right${part}`, sides.right],
        ]
      : [],
  );
  return {
    orientation: page.orientation,
    paperSize: page.paperSize === null ? null : (paperNames[page.paperSize] ?? null),
    zoom: {
      ...(page.fit ? { horizontalFitToPages: page.fit.wide, verticalFitToPages: page.fit.tall } : {}),
      ...(page.scale === null ? {} : { scale: page.scale }),
    },
    centerHorizontally: page.centerHorizontally,
    printArea: [...page.printArea],
    titleRows: page.titleRows && { ...page.titleRows, column: 0, columns: maxColumns },
    headersFooters: Object.fromEntries(texts) as Record<string, string>,
  };
}
