import { unescapeText } from "./escapedText";
import type { PackageReader } from "./PackageReader";
import type { ReadContext } from "./ReadContext";
import { parseRect } from "./reference";
import type { TableColumnFile, TableFile } from "./TableFile";
import { attribute, child, childrenOf, flag, numberAttribute, type XmlElement } from "./XmlElement";

/** The tables of a sheet, each a part of its own. */
export function readTables(parts: PackageReader, sheetPart: string, sheet: string, context: ReadContext): TableFile[] {
  return parts
    .relations(sheetPart)
    .filter((relation) => relation.kind === "table")
    .map(({ target }) => readTable(parts.require(target), sheet, context));
}

function readTable(table: XmlElement, sheet: string, context: ReadContext): TableFile {
  const name = unescapeText(attribute(table, "displayName") ?? attribute(table, "name") ?? "");
  const drop = (what: string): void => context.dropped.add(`Sheet "${sheet}", table "${name}": ${what}`);
  const filter = child(table, "autoFilter");
  if (childrenOf(filter, "filterColumn").some((column) => column.children.length > 0)) drop("a filter that is set");
  if ((attribute(table, "tableType") ?? "worksheet") !== "worksheet") drop("its connection to data elsewhere");
  const style = child(table, "tableStyleInfo");
  return {
    name,
    rect: parseRect(attribute(table, "ref") ?? ""),
    hasHeaders: (numberAttribute(table, "headerRowCount") ?? 1) > 0,
    hasTotals: (numberAttribute(table, "totalsRowCount") ?? 0) > 0,
    columns: childrenOf(child(table, "tableColumns"), "tableColumn").map((column) => readColumn(column, context)),
    isEmpty: flag(table, "insertRow", false),
    style: attribute(style, "name"),
    firstColumn: flag(style, "showFirstColumn", false),
    lastColumn: flag(style, "showLastColumn", false),
    bandedRows: flag(style, "showRowStripes", false),
    bandedColumns: flag(style, "showColumnStripes", false),
    filterButton: filter !== null,
  };
}

function readColumn(column: XmlElement, context: ReadContext): TableColumnFile {
  const formula = child(column, "calculatedColumnFormula");
  const stored = formula && unescapeText(formula.text);
  return {
    name: unescapeText(attribute(column, "name") ?? ""),
    calculated: stored ? context.readFormula(stored) : null,
  };
}
