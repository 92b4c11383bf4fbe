import { areaReference } from "../plan/address";
import { headerText } from "../plan/headerText";
import type { Operation, Style } from "../plan/operation";
import { addChart } from "./addChart";
import type { Batch } from "./Batch";
import { addRows, putCells } from "./putCells";

/** Adds one operation to the batch. The one place where a plan's words become Office.js. */
export function perform(batch: Batch, operation: Operation): void {
  const { workbook } = batch;
  switch (operation.kind) {
    case "addSheet": {
      const sheet = batch.addSheet(operation.sheet);
      // A new sheet has them.
      if (!operation.showGridlines) sheet.showGridlines = false;
      if (operation.tabColor !== undefined) sheet.tabColor = operation.tabColor;
      return;
    }
    case "write":
      putCells(batch.range(operation.area), operation.cells);
      return;
    case "numberFormat":
      // One format for the whole range: Excel takes a single value for all cells.
      (batch.range(operation.area) as { numberFormat: unknown }).numberFormat = operation.format;
      return;
    case "style":
      applyStyle(batch.range(operation.area).format, operation.style);
      return;
    case "styles":
      applyStyle(batch.areas(operation.areas).format, operation.style);
      return;
    case "columnWidth":
      batch.range(operation.area).format.columnWidth = operation.points;
      return;
    case "rowHeight":
      batch.range(operation.area).format.rowHeight = operation.points;
      return;
    case "freeze":
      freeze(batch.sheet(operation.sheet), operation.rows, operation.columns);
      return;
    case "page":
      setPage(batch.sheet(operation.area.sheet), operation);
      return;
    case "addChart":
      addChart(batch, operation);
      return;
    case "addName": {
      const name = workbook.names.add(operation.name, areaReference(operation.area), operation.comment);
      if (!operation.visible) name.visible = false;
      return;
    }
    case "setName":
      // In place: a name that is deleted and made anew gives #NAAM? in Excel on the web.
      workbook.names.getItem(operation.name).formula = areaReference(operation.area);
      return;
    case "nameFormula":
      workbook.names.getItem(operation.name).formula = operation.formula;
      return;
    case "labelName": {
      const name = workbook.names.getItem(operation.name);
      name.comment = operation.comment;
      name.visible = operation.visible;
      return;
    }
    case "ruleFormula":
      batch.sheet(operation.area.sheet).getRange().conditionalFormats.getItem(operation.id).custom.rule.formula =
        operation.formula;
      return;
    case "listSource": {
      const { inCellDropDown, source } = operation;
      batch.range(operation.area).dataValidation.rule = { list: { inCellDropDown, source } };
      return;
    }
    case "removeName":
      workbook.names.getItem(operation.name).delete();
      return;
    case "removeSheet":
      batch.sheet(operation.sheet).delete();
      return;
    case "clear": {
      const range = batch.range(operation.area);
      range.conditionalFormats.clearAll();
      range.dataValidation.clear();
      // Not "All", which takes comments along: they are the user's.
      range.clear("Contents");
      range.clear("Formats");
      return;
    }
    case "clearRules":
      batch.range(operation.area).conditionalFormats.clearAll();
      return;
    case "removeRule":
      batch.sheet(operation.sheet).getRange().conditionalFormats.getItem(operation.id).delete();
      return;
    case "removeMark":
      // Excel has another name for each conditional format: whoever takes something back looks for it first.
      throw new RangeError("a mark is removed by the name that Excel has for it");
    case "ungroupColumns": {
      const columns = batch.range(operation.area).getEntireColumn();
      columns.showGroupDetails(Excel.GroupOption.byColumns);
      columns.ungroup(Excel.GroupOption.byColumns);
      return;
    }
    case "rule":
      addRule(batch.range(operation.area), operation.formula, operation.style);
      return;
    case "groupColumns": {
      const columns = batch.range(operation.area).getEntireColumn();
      columns.group(Excel.GroupOption.byColumns);
      if (operation.collapsed) columns.hideGroupDetails(Excel.GroupOption.byColumns);
      return;
    }
    case "choices": {
      const { dataValidation } = batch.range(operation.area);
      dataValidation.rule = { list: { inCellDropDown: true, source: areaReference(operation.source) } };
      if (operation.open === true) dataValidation.errorAlert = { ...noAlert, showAlert: false };
      return;
    }
    case "addTable": {
      const table = batch.sheet(operation.area.sheet).tables.add(batch.range(operation.area), true);
      table.name = operation.name;
      table.style = operation.style;
      return;
    }
    case "tableStyle":
      workbook.tables.getItem(operation.table).style = operation.style;
      return;
    case "chartTitle":
      batch.sheet(operation.sheet).charts.getItem(operation.chart).title.setFormula(areaReference(operation.cell));
      return;
    case "addRows":
      addRows(batch, operation.table, operation.cells);
      return;
    case "addColumn":
      // https://learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection#excel-excel-tablecolumncollection-add-member(1)
      workbook.tables.getItem(operation.table).columns.add(operation.at, undefined, operation.header);
      return;
    case "removeColumn":
      workbook.tables.getItemOrNullObject(operation.table).columns.getItemOrNullObject(operation.header).delete();
      return;
    case "removeRows": {
      const { rows } = workbook.tables.getItem(operation.table);
      // From below, so that the numbers of the others stay true.
      for (const row of [...operation.rows].sort((a, b) => b - a)) rows.getItemAt(row).delete();
      return;
    }
    case "insertLines": {
      const lines = linesOf(batch, operation);
      lines.insert(operation.axis === "rows" ? "Down" : "Right");
      return;
    }
    case "removeLines": {
      const lines = linesOf(batch, operation);
      lines.delete(operation.axis === "rows" ? "Up" : "Left");
      return;
    }
    case "renameSheet":
      batch.sheet(operation.sheet).name = operation.name;
      return;
    case "hideSheet":
      batch.sheet(operation.sheet).visibility = "Hidden";
      return;
    case "select":
      batch.sheet(operation.area.sheet).activate();
      batch.range(operation.area).select();
      return;
  }
}

/** Not through the batch's memory of ranges: what lies behind inserted lines has another address afterwards. */
function linesOf(
  batch: Batch,
  { sheet, axis, at, count }: Extract<Operation, { kind: "insertLines" | "removeLines" }>,
) {
  return axis === "rows"
    ? batch.sheet(sheet).getRangeByIndexes(at, 0, count, 1).getEntireRow()
    : batch.sheet(sheet).getRangeByIndexes(0, at, 1, count).getEntireColumn();
}

const noAlert = { message: "", title: "", style: "Information" } as const;

const edges = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
} as const satisfies Record<string, Excel.BorderIndex | `${Excel.BorderIndex}`>;

function applyStyle(format: Excel.RangeFormat, style: Style): void {
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.underline !== undefined) format.font.underline = style.underline ? "Single" : "None";
  if (style.size !== undefined) format.font.size = style.size;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.align !== undefined)
    format.horizontalAlignment = ({ left: "Left", center: "Center", right: "Right" } as const)[style.align];
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  for (const { edge, weight, color } of style.borders ?? []) {
    const border = format.borders.getItem(edges[edge]);
    border.style = weight === "double" ? "Double" : "Continuous";
    if (weight === "medium") border.weight = "Medium";
    border.color = color;
  }
}

function addRule(range: Excel.Range, formula: string, style: Style): void {
  const rule = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  rule.custom.rule.formula = formula;
  const { font, fill } = rule.custom.format;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.underline === true) font.underline = "Single";
  if (style.color !== undefined) font.color = style.color;
  if (style.fill !== undefined) fill.color = style.fill;
}

function freeze(sheet: Excel.Worksheet, rows: number, columns: number): void {
  if (columns === 0) sheet.freezePanes.freezeRows(rows);
  else if (rows === 0) sheet.freezePanes.freezeColumns(columns);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
}

function setPage(sheet: Excel.Worksheet, operation: Extract<Operation, { kind: "page" }>): void {
  const { area, landscape, header, titleRows, grows = false } = operation;
  const layout = sheet.pageLayout;
  layout.orientation = landscape ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  layout.paperSize = Excel.PaperType.a4;
  if (!grows) layout.setPrintArea(sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns));
  layout.zoom = { horizontalFitToPages: 1, ...(titleRows === undefined ? { verticalFitToPages: 1 } : {}) };
  if (titleRows !== undefined) layout.setPrintTitleRows(`$1:$${titleRows}`);
  const texts = layout.headersFooters.defaultForAllPages;
  texts.leftHeader = headerText(header);
  texts.rightFooter = "&P / &N";
}
