import { escapeText } from "./escapedText";
import { MAIN } from "./namespaces";
import { rectReference } from "./reference";
import { storedFormula } from "./storedFormula";
import type { TableFile } from "./TableFile";
import type { FileCell, SheetFile } from "./WorkbookFile";
import type { WriteContext } from "./WriteContext";
import { type Attributes, element, xmlDocument, xmlText } from "./xml";

const functions: Readonly<Record<string, string>> = {
  "101": "average",
  "102": "countNums",
  "103": "count",
  "104": "max",
  "105": "min",
  "107": "stdDev",
  "109": "sum",
  "110": "var",
};

/**
 * A table's part, in the order that the format prescribes.
 * https://learn.microsoft.com/openspecs/office_standards/ms-oe376/ (18.5.1.2 of ISO/IEC 29500-1)
 */
export function tableXml(table: TableFile, id: number, sheet: SheetFile, context: WriteContext): string {
  const { rect, hasHeaders, hasTotals } = table;
  const filtered = { ...rect, rows: rect.rows - (hasTotals ? 1 : 0) };
  const attributes: Attributes = {
    xmlns: MAIN,
    id,
    name: table.name,
    displayName: table.name,
    ref: rectReference(rect),
    headerRowCount: hasHeaders ? null : 0,
    insertRow: table.isEmpty || null,
    totalsRowCount: hasTotals ? 1 : null,
    totalsRowShown: hasTotals ? null : false,
  };
  return xmlDocument(
    element("table", attributes, [
      hasHeaders && table.filterButton ? element("autoFilter", { ref: rectReference(filtered) }) : "",
      element("tableColumns", { count: table.columns.length }, columnsXml(table, sheet, context)),
      styleXml(table),
    ]),
  );
}

function columnsXml(table: TableFile, sheet: SheetFile, context: WriteContext): string[] {
  const totals = table.rect.row + table.rect.rows - 1;
  return table.columns.map(({ name, calculated }, place) => {
    const column = table.rect.column + place;
    const total = table.hasTotals
      ? sheet.cells.find((cell) => cell.row === totals && cell.column === column)
      : undefined;
    const { attributes, formula } = totalOf(total, context);
    const inside =
      calculated === null
        ? ""
        : element("calculatedColumnFormula", {}, xmlText(escapeText(storedFormula(calculated, context.custom))));
    return element("tableColumn", { id: place + 1, name: storedName(name), ...attributes }, inside + formula);
  });
}

function totalOf(
  cell: FileCell | undefined,
  context: WriteContext,
): { readonly attributes: Attributes; readonly formula: string } {
  if (!cell) return { attributes: {}, formula: "" };
  if (cell.formula === null) {
    const label = typeof cell.value === "string" ? escapeText(cell.value) : null;
    return { attributes: { totalsRowLabel: label }, formula: "" };
  }
  const code = /^=SUBTOTAL\((\d+),[^(),]*\)$/.exec(cell.formula)?.[1] ?? "";
  const known = functions[code];
  if (known !== undefined) return { attributes: { totalsRowFunction: known }, formula: "" };
  const stored = xmlText(escapeText(storedFormula(cell.formula, context.custom)));
  return { attributes: { totalsRowFunction: "custom" }, formula: element("totalsRowFormula", {}, stored) };
}

function styleXml(table: TableFile): string {
  return element("tableStyleInfo", {
    name: table.style,
    showFirstColumn: table.firstColumn,
    showLastColumn: table.lastColumn,
    showRowStripes: table.bandedRows,
    showColumnStripes: table.bandedColumns,
  });
}

/** Line breaks of a header stand in its name as Excel writes them. */
function storedName(name: string): string {
  return escapeText(name).replaceAll("\n", "_x000a_");
}
