import type { CustomFunctionNames } from "./CustomFunctionNames";
import { escapeText } from "./escapedText";
import { MAIN, RELATIONS } from "./namespaces";
import { structureProtectionXml } from "./protectionXml";
import { quoteSheetName } from "./quoteSheetName";
import { absoluteReference, columnLetters } from "./reference";
import { storedFormula } from "./storedFormula";
import type { NameFile, SheetFile, WorkbookFile } from "./WorkbookFile";
import { element, xmlDocument, xmlText } from "./xml";

/**
 * The version of the calculation that today's Excel writes. Without it, or with an older one, Excel calculates everything again on
 * opening, and a colleague without the add-in would see #NAME? in place of the figures.
 */
const CALCULATION_VERSION = 191029;

/** `workbook.xml`; sheet number n has the relation "rId(n + 1)". */
export function workbookXml(file: WorkbookFile, custom: CustomFunctionNames): string {
  const names = [...file.names.map((name) => nameXml(name, file, custom)), ...file.sheets.flatMap(pageNames)];
  return xmlDocument(
    element("workbook", { xmlns: MAIN, "xmlns:r": RELATIONS }, [
      element("workbookPr", { date1904: file.from1904 || null, defaultThemeVersion: 166925 }),
      structureProtectionXml(file.structureProtection),
      element(
        "bookViews",
        {},
        element("workbookView", { activeTab: file.activeSheet === 0 ? null : file.activeSheet }),
      ),
      element("sheets", {}, file.sheets.map(sheetEntry)),
      names.length === 0 ? "" : element("definedNames", {}, names),
      element("calcPr", {
        calcId: CALCULATION_VERSION,
        iterate: file.iteration === null ? null : true,
        iterateCount: file.iteration?.count ?? null,
        iterateDelta: file.iteration?.change ?? null,
        fullPrecision: file.asDisplayed ? false : null,
      }),
    ]),
  );
}

function sheetEntry(sheet: SheetFile, at: number): string {
  const state = { Visible: null, Hidden: "hidden", VeryHidden: "veryHidden" }[sheet.visibility];
  return element("sheet", { name: escapeText(sheet.name), sheetId: at + 1, state, "r:id": `rId${at + 1}` });
}

function nameXml(name: NameFile, file: WorkbookFile, custom: CustomFunctionNames): string {
  const sheet = file.sheets.findIndex((one) => one.name === name.scope);
  const attributes = {
    name: name.name,
    comment: name.comment === null ? null : escapeText(name.comment),
    localSheetId: name.scope === null ? null : sheet,
    hidden: name.hidden || null,
  };
  return element("definedName", attributes, xmlText(escapeText(storedFormula(name.formula, custom))));
}

/** The print area and the repeated rows and columns are names with a fixed meaning. */
function pageNames(sheet: SheetFile, at: number): string[] {
  const prefix = `${quoteSheetName(sheet.name)}!`;
  const { printArea, titleRows, titleColumns } = sheet.page;
  const titles: string[] = [];
  if (titleColumns !== null) {
    const last = titleColumns.column + titleColumns.columns - 1;
    titles.push(`${prefix}$${columnLetters(titleColumns.column)}:$${columnLetters(last)}`);
  }
  if (titleRows !== null) titles.push(`${prefix}$${titleRows.row + 1}:$${titleRows.row + titleRows.rows}`);
  const areas = printArea.map((rect) => prefix + absoluteReference(rect));
  return [
    ...(areas.length === 0 ? [] : [builtInName("_xlnm.Print_Area", at, areas)]),
    ...(titles.length === 0 ? [] : [builtInName("_xlnm.Print_Titles", at, titles)]),
  ];
}

function builtInName(name: string, localSheetId: number, references: readonly string[]): string {
  return element("definedName", { name, localSheetId }, xmlText(references.join(",")));
}
