import type { CellState, Engine, Rect } from "../engine/Engine";
import type { Tables } from "../engine/Tables";
import { intersection } from "./address";
import { chartFiles } from "./chartFiles";
import { blankCell } from "../xlsx/blankCell";
import { blankSheet } from "../xlsx/blankSheet";
import { blankWorkbook } from "../xlsx/blankWorkbook";
import type {
  AddInFile,
  ColumnFile,
  FileCell,
  PageFile,
  RowFile,
  RuleFile,
  SheetFile,
  SheetPermission,
  SheetProtection,
  WorkbookFile,
} from "../xlsx/WorkbookFile";
import { legacyPasswordHash } from "../xlsx/legacyPasswordHash";
import { paperSizes } from "./paperSizes";
import { tableFiles, tablesOfModel } from "./tableFiles";
import type { PageModel, SheetModel, WorkbookModel } from "./WorkbookModel";

/** The workbook as it stands, as plain data for a file. Settle the engine first: last values go with the formulas. */
export function toWorkbookFile(engine: Engine, model: WorkbookModel): WorkbookFile {
  const sheets = engine.sheets();
  const { iteration } = engine.reckoning;
  const tables = tablesOfModel(model);
  const nameOf = (sheetId: string) => sheets.find((sheet) => sheet.id === sheetId)?.name ?? null;
  return {
    ...blankWorkbook(sheets.map((sheet) => toSheetFile(engine, model, sheet.id, sheet.name, tables))),
    names: model.names.map(({ name, formula, comment, visible, scope }) => ({
      name,
      formula: tables.inFull(engine.nameFormula(name, scope) ?? formula, null),
      comment: comment === "" ? null : comment,
      hidden: !visible,
      scope: scope === null ? null : nameOf(scope),
    })),
    activeSheet: Math.max(
      0,
      sheets.findIndex((sheet) => sheet.id === engine.activeSheet()),
    ),
    from1904: engine.reckoning.from1904,
    asDisplayed: engine.reckoning.asDisplayed,
    iteration: iteration.enabled ? { count: iteration.maxIteration, change: iteration.maxChange } : null,
    structureProtection: model.structureProtected ? { password: null } : null,
    ...model.kept,
    addIns: [...model.kept.addIns, ...ownSettings(model)],
  };
}

function ownSettings({ addInId, settings }: WorkbookModel): AddInFile[] {
  if (addInId === null || settings.size === 0) return [];
  const saved = [...settings].map(([key, value]) => ({ key, value: JSON.stringify(value) }));
  return [{ id: addInId, version: "1.0.0.0", store: "developer", storeType: "Registry", settings: saved }];
}

function toSheetFile(engine: Engine, model: WorkbookModel, sheetId: string, name: string, tables: Tables): SheetFile {
  const state = model.sheet(sheetId);
  const selection = engine.selection();
  return {
    ...blankSheet(name),
    visibility: state.visibility,
    tabColor: state.tabColor === "" ? null : state.tabColor,
    gridlines: state.gridlines,
    frozen: state.frozen,
    selection: selection.sheetId === sheetId ? selection.rect : null,
    cells: cellsOf(engine, sheetId, state.unlocked, tables),
    columns: columnsOf(state),
    rows: rowsOf(state),
    defaultColumnWidth: state.kept.defaultColumnWidth,
    defaultRowHeight: state.kept.defaultRowHeight,
    outline: state.kept.outline,
    merged: state.kept.merged,
    rules: engine.rules(sheetId).map(toRule),
    validations: state.validations.map(({ rect, source, prompt, alert }) => ({
      rects: [rect],
      source,
      allowBlank: true,
      prompt,
      alert,
    })),
    charts: chartFiles(model, sheetId, (id) => engine.sheets().find((sheet) => sheet.id === id)?.name ?? null),
    tables: tableFiles(model, sheetId, tables),
    page: toPage(state.page, state.kept.page),
    protection: toProtection(state),
  };
}

function cellsOf(engine: Engine, sheetId: string, free: readonly Rect[], tables: Tables): FileCell[] {
  const formatted = engine.formattedRect(sheetId);
  if (!formatted) return [];
  return engine.read(sheetId, formatted).flatMap((cells, row) =>
    cells.flatMap((state, column) => {
      const at = { row: formatted.row + row, column: formatted.column + column };
      const style = engine.style(sheetId, at.row, at.column);
      const styled = Object.keys(style).length > 0;
      const unlocked = free.some((rect) => intersection(rect, { ...at, rows: 1, columns: 1 }) !== null);
      if (!styled && !unlocked && state.value === null && state.error === null && state.formula === null) return [];
      const array = state.formula === null ? null : spillOf(engine, sheetId, at, state);
      return [
        {
          ...blankCell(at.row, at.column),
          value: state.value,
          error: state.error,
          formula: state.formula && tables.inFull(state.formula, { sheetId, ...at }),
          array,
          spilled: state.spilled,
          style: styled || unlocked ? { ...style, ...(unlocked ? { locked: false } : {}) } : null,
        },
      ];
    }),
  );
}

/** Which cells a formula spilled into, itself included; null where it filled only its own. */
function spillOf(
  engine: Engine,
  sheetId: string,
  at: { row: number; column: number },
  state: CellState,
): FileCell["array"] {
  if (state.error !== null) return null;
  const rect: Rect | null = engine.spillRect(sheetId, at.row, at.column);
  return rect ? { rect, dynamic: true } : null;
}

function columnsOf(state: SheetModel): ColumnFile[] {
  const touched = new Set([
    ...state.columnWidths.keys(),
    ...state.hiddenColumns,
    ...state.columnLevels.keys(),
    ...state.collapsedColumns,
  ]);
  return [...touched]
    .sort((a, b) => a - b)
    .map((column) => ({
      column,
      width: state.columnWidths.get(column) ?? null,
      hidden: state.hiddenColumns.has(column),
      outlineLevel: state.columnLevels.get(column) ?? 0,
      collapsed: state.collapsedColumns.has(column),
      style: null,
    }));
}

function rowsOf(state: SheetModel): RowFile[] {
  const touched = new Set([
    ...state.rowHeights.keys(),
    ...state.hiddenRows,
    ...state.rowLevels.keys(),
    ...state.collapsedRows,
  ]);
  return [...touched]
    .sort((a, b) => a - b)
    .map((row) => ({
      row,
      height: state.rowHeights.get(row) ?? null,
      hidden: state.hiddenRows.has(row),
      outlineLevel: state.rowLevels.get(row) ?? 0,
      collapsed: state.collapsedRows.has(row),
      style: null,
    }));
}

/** A conditional format has no place for font name, size and alignment. */
function toRule({ rects, formula, style, stopIfTrue }: ReturnType<Engine["rules"]>[number]): RuleFile {
  const { bold, italic, underline, strikethrough, fontColor, fill, top, bottom, left, right } = style;
  const kept = { bold, italic, underline, strikethrough, fontColor, fill, top, bottom, left, right };
  const given = Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
  return { rects: [...rects], formula, style: given, stopIfTrue };
}

function toPage(page: PageModel, kept: PageFile): PageFile {
  const { horizontalFitToPages, verticalFitToPages, scale } = page.zoom;
  const fits = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
  const texts = (part: "Header" | "Footer") => {
    const [left = "", center = "", right = ""] = ["Left", "Center", "Right"].map(
      (side) => page.headersFooters[side + part] ?? "",
    );
    return left + center + right === "" ? null : { left, center, right };
  };
  return {
    ...kept,
    orientation: page.orientation,
    paperSize: page.paperSize === null ? kept.paperSize : (paperSizes[page.paperSize] ?? null),
    fit: fits ? { wide: horizontalFitToPages ?? 0, tall: verticalFitToPages ?? 0 } : null,
    scale: scale ?? null,
    centerHorizontally: page.centerHorizontally,
    printArea: page.printArea,
    titleRows: page.titleRows && { row: page.titleRows.row, rows: page.titleRows.rows },
    header: texts("Header"),
    footer: texts("Footer"),
  };
}

function toProtection({ protection }: SheetModel): SheetProtection | null {
  if (!protection.protected) return null;
  const allow = Object.entries(protection.options)
    .filter(([option, allowed]) => option.startsWith("allow") && allowed === true)
    .map(([option]) => option as SheetPermission);
  const password = protection.password === null ? null : legacyPasswordHash(protection.password);
  return { password, selection: "Normal", allow };
}
