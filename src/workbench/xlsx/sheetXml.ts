import { argb } from "./fontXml";
import { columnsXml } from "./columnsXml";
import { MAIN, RELATIONS } from "./namespaces";
import { pageXml } from "./pageXml";
import { sheetProtectionXml } from "./protectionXml";
import { rectReference } from "./reference";
import { rulesXml } from "./rulesXml";
import { sheetDataXml } from "./sheetDataXml";
import { sheetViewXml } from "./sheetViewXml";
import { usedRect } from "./usedRect";
import { validationsXml } from "./validationsXml";
import type { SheetFile } from "./WorkbookFile";
import type { WriteContext } from "./WriteContext";
import { element, xmlDocument } from "./xml";

/** A sheet's relations to what lies on it. */
export interface SheetRelations {
  readonly drawing: string | null;
  readonly tables: readonly string[];
}

/** A whole sheet's part, in the order that the format prescribes. */
export function sheetXml(sheet: SheetFile, active: boolean, context: WriteContext, relations: SheetRelations): string {
  return xmlDocument(
    element("worksheet", { xmlns: MAIN, "xmlns:r": RELATIONS }, [
      propertiesXml(sheet),
      element("dimension", { ref: rectReference(usedRect(sheet.cells)) }),
      sheetViewXml(sheet, active),
      columnsXml(sheet, context),
      sheetDataXml(sheet, context),
      sheetProtectionXml(sheet.protection),
      mergedXml(sheet),
      rulesXml(sheet.rules, context),
      validationsXml(sheet.validations, context.custom),
      pageXml(sheet.page),
      relations.drawing === null ? "" : element("drawing", { "r:id": relations.drawing }),
      tablePartsXml(relations.tables),
    ]),
  );
}

function propertiesXml(sheet: SheetFile): string {
  const { summaryBelow, summaryRight } = sheet.outline;
  const content = [
    sheet.tabColor === null ? "" : element("tabColor", { rgb: argb(sheet.tabColor) }),
    summaryBelow && summaryRight
      ? ""
      : element("outlinePr", { summaryBelow: summaryBelow ? null : false, summaryRight: summaryRight ? null : false }),
    sheet.page.fit === null ? "" : element("pageSetUpPr", { fitToPage: true }),
  ].join("");
  return content === "" ? "" : element("sheetPr", {}, content);
}

function tablePartsXml(tables: readonly string[]): string {
  if (tables.length === 0) return "";
  const parts = tables.map((id) => element("tablePart", { "r:id": id }));
  return element("tableParts", { count: parts.length }, parts);
}

function mergedXml(sheet: SheetFile): string {
  if (sheet.merged.length === 0) return "";
  const cells = sheet.merged.map((rect) => element("mergeCell", { ref: rectReference(rect) }));
  return element("mergeCells", { count: cells.length }, cells);
}
