import { addDrawings } from "./addDrawings";
import { addInXml, taskPanesXml } from "./addInXml";
import { addTables } from "./addTables";
import { checkWorkbook } from "./checkWorkbook";
import { type CustomFunctionNames, NO_CUSTOM_FUNCTIONS } from "./CustomFunctionNames";
import { appXml, coreXml, customPropertiesXml } from "./documentPropertiesXml";
import { metadataXml } from "./metadataXml";
import { CONTENT, CORE_RELATION, RELATIONS, TASK_PANES_RELATION, WEB_EXTENSION_RELATION } from "./namespaces";
import { oneCellNames } from "./oneCellNames";
import { PackageWriter, type Relation } from "./PackageWriter";
import { SharedTexts } from "./SharedTexts";
import { sheetXml } from "./sheetXml";
import { StyleTable } from "./StyleTable";
import { themeXml } from "./themeXml";
import type { AddInFile, WorkbookFile } from "./WorkbookFile";
import { workbookXml } from "./workbookXml";
import type { WriteContext } from "./WriteContext";

/**
 * The workbook as the bytes of an .xlsx file, for Excel and LibreOffice alike, in Node and in a browser. Formulas are stored with
 * their last values, and both programs show those until something changes. The same workbook gives the same bytes.
 * Throws an `XlsxError` for what Excel would refuse. Not in the file: the real code of #SPILL!, #CALC! and other errors
 * that came late to Excel (#VALUE! stands there, and Excel calculates the cell again).
 *
 * @example writeXlsx(blankWorkbook([blankSheet("Blad1")]), { namespaces: ["VOORBEELD"] }) // Uint8Array beginning with "PK"
 */
export function writeXlsx(file: WorkbookFile, custom: CustomFunctionNames = NO_CUSTOM_FUNCTIONS): Uint8Array {
  checkWorkbook(file);
  const context: WriteContext = {
    custom,
    styles: new StyleTable(),
    texts: new SharedTexts(),
    isOneCellName: oneCellNames(file.names),
    usesDynamicArrays: false,
  };
  const parts = new PackageWriter();
  const drawings = addDrawings(parts, file);
  const tables = addTables(parts, file, context);
  const sheets = file.sheets.map((sheet, at): Relation => {
    const drawing = drawings[at] ?? null;
    const target = `xl/worksheets/sheet${at + 1}.xml`;
    const relations = [...(drawing ? [drawing] : []), ...(tables[at] ?? [])];
    const ids = relations.map((_relation, place) => `rId${place + 1}`);
    const lying = { drawing: drawing ? "rId1" : null, tables: drawing ? ids.slice(1) : ids };
    parts.add(target, CONTENT.sheet, sheetXml(sheet, at === file.activeSheet, context, lying), relations);
    return { type: `${RELATIONS}/worksheet`, target };
  });
  const shared: (Relation & { readonly content: string; readonly xml: string })[] = [
    { type: `${RELATIONS}/theme`, target: "xl/theme/theme1.xml", content: CONTENT.theme, xml: themeXml() },
    { type: `${RELATIONS}/styles`, target: "xl/styles.xml", content: CONTENT.styles, xml: context.styles.toXml() },
    {
      type: `${RELATIONS}/sharedStrings`,
      target: "xl/sharedStrings.xml",
      content: CONTENT.strings,
      xml: context.texts.toXml(),
    },
  ];
  if (context.usesDynamicArrays) {
    shared.push({
      type: `${RELATIONS}/sheetMetadata`,
      target: "xl/metadata.xml",
      content: CONTENT.metadata,
      xml: metadataXml(),
    });
  }
  for (const { target, content, xml } of shared) parts.add(target, content, xml);
  parts.add("xl/workbook.xml", CONTENT.workbook, workbookXml(file, custom), [...sheets, ...shared]);
  const documents = addDocumentProperties(parts, file);
  return parts.pack([
    { type: `${RELATIONS}/officeDocument`, target: "xl/workbook.xml" },
    ...documents,
    ...addAddIns(parts, file.addIns),
  ]);
}

function addDocumentProperties(parts: PackageWriter, file: WorkbookFile): Relation[] {
  parts.add("docProps/core.xml", CONTENT.core, coreXml(file.properties));
  parts.add("docProps/app.xml", CONTENT.app, appXml());
  const relations = [
    { type: CORE_RELATION, target: "docProps/core.xml" },
    { type: `${RELATIONS}/extended-properties`, target: "docProps/app.xml" },
  ];
  if (file.customProperties.length === 0) return relations;
  parts.add("docProps/custom.xml", CONTENT.custom, customPropertiesXml(file.customProperties));
  return [...relations, { type: `${RELATIONS}/custom-properties`, target: "docProps/custom.xml" }];
}

function addAddIns(parts: PackageWriter, addIns: readonly AddInFile[]): Relation[] {
  if (addIns.length === 0) return [];
  const relations = addIns.map((addIn, at): Relation => {
    const target = `xl/webextensions/webextension${at + 1}.xml`;
    parts.add(target, CONTENT.webExtension, addInXml(addIn));
    return { type: WEB_EXTENSION_RELATION, target };
  });
  const target = "xl/webextensions/taskpanes.xml";
  parts.add(target, CONTENT.taskPanes, taskPanesXml(addIns.length), relations);
  return [{ type: TASK_PANES_RELATION, target }];
}
