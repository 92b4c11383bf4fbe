import { areaReference, quotedSheet } from "../plan/address";
import type { Draft } from "./Draft";
import { element, escaped, mainNamespace, relations, xmlDocument, xstring } from "./xml";
import { printArea } from "./sheetXml";

/**
 * Part xl/workbook.xml, in the order of CT_Workbook. Excel calculates everything when it opens the file: it says so, and an engine
 * as old as this one's number makes newer ones do it anyway
 * (https://learn.microsoft.com/office/client-developer/excel/excel-recalculation).
 */
export function workbookXml({ sheets, names, active }: Draft): string {
  return xmlDocument(
    element(
      "workbook",
      { xmlns: mainNamespace, "xmlns:r": relations },
      element("workbookPr"),
      // Said also where it is the first: https://github.com/OfficeDev/office-js/issues/3346
      element("bookViews", {}, element("workbookView", { activeTab: active })),
      element(
        "sheets",
        {},
        ...sheets.map(({ name }, at) =>
          element("sheet", { name: xstring(name), sheetId: at + 1, "r:id": `rId${at + 1}` }),
        ),
      ),
      definedNames({ sheets, names }),
      element("calcPr", { calcId: 124519, fullCalcOnLoad: 1 }),
    ),
  );
}

function definedNames({ sheets, names }: Pick<Draft, "sheets" | "names">): string {
  const printed = sheets.flatMap((sheet, at) => {
    const area = printArea(sheet);
    const titles = sheet.page?.titleRows ?? null;
    const onPaper = (name: string, text: string) =>
      element("definedName", { name: `_xlnm.${name}`, localSheetId: at }, escaped(text));
    return [
      ...(area ? [onPaper("Print_Area", reference(area))] : []),
      ...(titles === null ? [] : [onPaper("Print_Titles", titleReference(sheet.name, titles))]),
    ];
  });
  const own = names.map(({ name, area, comment, visible }) =>
    element(
      "definedName",
      { name, comment: xstring(comment), hidden: visible ? undefined : 1 },
      escaped(reference(area)),
    ),
  );
  return printed.length + own.length === 0 ? "" : element("definedNames", {}, ...printed, ...own);
}

function reference(area: Parameters<typeof areaReference>[0]): string {
  return areaReference(area).slice(1);
}

/** The first rows of a sheet. @example titleReference("Mutaties S1", 5) // "'Mutaties S1'!$1:$5" */
function titleReference(sheet: string, rows: number): string {
  return `${quotedSheet(sheet)}!$1:$${rows}`;
}
