import { CellReader } from "./CellReader";
import { widthFromFile } from "./columnWidth";
import type { ReadColor } from "./readColor";
import type { ReadContext } from "./ReadContext";
import { readColumns, readRows } from "./readLines";
import { readPage } from "./readPage";
import { readSheetProtection } from "./readProtection";
import { readRules } from "./readRules";
import { readValidations } from "./readValidations";
import { parseRect, parseRects } from "./reference";
import type { SheetFile } from "./WorkbookFile";
import { attribute, child, childrenOf, flag, numberAttribute, type XmlElement } from "./XmlElement";

/** What is read below, and what says nothing of the workbook's content. */
const KNOWN = new Set(
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection mergeCells conditionalFormatting dataValidations
  drawing tableParts printOptions pageMargins pageSetup headerFooter extLst sheetCalcPr phoneticPr ignoredErrors`.split(
    /\s+/,
  ),
);
const IN_WORDS = new Map([
  ["legacyDrawing", "notes and their boxes"],
  ["autoFilter", "an auto filter"],
  ["hyperlinks", "hyperlinks"],
  ["rowBreaks", "page breaks"],
  ["colBreaks", "page breaks"],
]);
/** Extensions that are read elsewhere. */
const KNOWN_EXTENSIONS = new Set(["conditionalFormattings", "dataValidations"]);

/** One worksheet's part. Its print area and titles are still to come from the names, its charts and tables from their own parts. */
export function readSheet(
  worksheet: XmlElement,
  entry: Pick<SheetFile, "name" | "visibility">,
  readColor: ReadColor,
  context: ReadContext,
): SheetFile {
  const { name } = entry;
  noteUnknown(worksheet, name, context);
  const properties = child(worksheet, "sheetPr");
  const outline = child(properties, "outlinePr");
  const format = child(worksheet, "sheetFormatPr");
  const data = child(worksheet, "sheetData");
  const defaultWidth = numberAttribute(format, "defaultColWidth");
  const tooMany = (): void =>
    context.dropped.add(`Sheet "${name}": width or style of a thousand columns or more at once`);
  return {
    ...entry,
    tabColor: readColor(child(properties, "tabColor")),
    ...readView(worksheet),
    cells: new CellReader(name, context).read(data),
    columns: readColumns(child(worksheet, "cols"), context.cellStyles, tooMany),
    rows: readRows(data, context.cellStyles),
    defaultColumnWidth: defaultWidth === null ? null : widthFromFile(defaultWidth),
    defaultRowHeight: flag(format, "customHeight", false) ? numberAttribute(format, "defaultRowHeight") : null,
    outline: { summaryBelow: flag(outline, "summaryBelow", true), summaryRight: flag(outline, "summaryRight", true) },
    merged: childrenOf(child(worksheet, "mergeCells"), "mergeCell").flatMap((cell) =>
      parseRects(attribute(cell, "ref") ?? ""),
    ),
    rules: readRules(worksheet, name, context),
    validations: readValidations(worksheet, name, context),
    charts: [],
    tables: [],
    page: readPage(worksheet, name, context.dropped),
    protection: readSheetProtection(child(worksheet, "sheetProtection")),
  };
}

function readView(worksheet: XmlElement): Pick<SheetFile, "gridlines" | "frozen" | "selection"> {
  const view = child(child(worksheet, "sheetViews"), "sheetView");
  const pane = child(view, "pane");
  const frozen = (attribute(pane, "state") ?? "").startsWith("frozen");
  const selections = childrenOf(view, "selection");
  const active = attribute(pane, "activePane");
  const selection = selections.find((one) => attribute(one, "pane") === active) ?? selections.at(-1) ?? null;
  const first = attribute(selection, "sqref")?.split(" ")[0] ?? null;
  return {
    gridlines: flag(view, "showGridLines", true),
    frozen: {
      rows: frozen ? (numberAttribute(pane, "ySplit") ?? 0) : 0,
      columns: frozen ? (numberAttribute(pane, "xSplit") ?? 0) : 0,
    },
    selection: first === null || first === "" ? null : parseRect(first),
  };
}

function noteUnknown(worksheet: XmlElement, sheet: string, context: ReadContext): void {
  for (const { name } of worksheet.children) {
    if (!KNOWN.has(name)) context.dropped.add(`Sheet "${sheet}": ${IN_WORDS.get(name) ?? name}`);
  }
  for (const extension of childrenOf(child(worksheet, "extLst"), "ext").flatMap((ext) => ext.children)) {
    if (!KNOWN_EXTENSIONS.has(extension.name)) context.dropped.add(`Sheet "${sheet}": extension ${extension.name}`);
  }
}
