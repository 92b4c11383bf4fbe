import { strToU8, zipSync } from "fflate";
import type { Plan } from "../plan/operation";
import type { Answers } from "./Answers";
import { draftOf } from "./draftOf";
import { SharedTexts } from "./SharedTexts";
import { sheetXml } from "./sheetXml";
import { StyleSheet } from "./StyleSheet";
import { workbookXml } from "./workbookXml";
import { element, relations, xmlDocument } from "./xml";

const contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * A new workbook, as the bytes of an .xlsx file (ECMA-376 transitional), made by carrying a plan out on nothing. No properties of a
 * document: no name, no moment, no program. The same plan gives the same bytes.
 * @param answers what formulas come to, where that is known
 */
export function workbookBytes(plan: Plan, answers: readonly Answers[] = []): Uint8Array {
  const draft = draftOf(plan);
  const parts = { styles: new StyleSheet(), texts: new SharedTexts() };
  const sheets = draft.sheets.map((sheet, at) => ({
    path: `xl/worksheets/sheet${at + 1}.xml`,
    xml: sheetXml(sheet, at === draft.active, answers, parts),
  }));
  const others = [
    { path: "xl/styles.xml", kind: "styles", xml: parts.styles.xml() },
    { path: "xl/sharedStrings.xml", kind: "sharedStrings", xml: parts.texts.xml() },
  ];
  const all = [
    { path: "xl/workbook.xml", kind: "sheet.main", xml: workbookXml(draft) },
    ...sheets.map((sheet) => ({ ...sheet, kind: "worksheet" })),
    ...others,
  ];
  const targets = [
    ...sheets.map(({ path }) => ({ type: "worksheet", path })),
    ...others.map(({ path, kind }) => ({ type: kind, path })),
  ];
  const files: Record<string, string> = {
    // Excel wants this one first.
    "[Content_Types].xml": typesXml(all),
    "_rels/.rels": relationsXml([{ type: "officeDocument", target: "xl/workbook.xml" }]),
    "xl/_rels/workbook.xml.rels": relationsXml(
      targets.map(({ type, path }) => ({ type, target: path.slice("xl/".length) })),
    ),
    ...Object.fromEntries(all.map(({ path, xml }) => [path, xml])),
  };
  const zipped = Object.entries(files).map(([path, xml]) => [path, strToU8(xml)] as const);
  // Zip counts from 1980, in the time of the place.
  return zipSync(Object.fromEntries(zipped), { mtime: new Date(1980, 0, 1) });
}

function typesXml(parts: readonly { readonly path: string; readonly kind: string }[]): string {
  return xmlDocument(
    element(
      "Types",
      { xmlns: contentTypes },
      element("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
      ...parts.map(({ path, kind }) =>
        element("Override", { PartName: `/${path}`, ContentType: `${spreadsheet}.${kind}+xml` }),
      ),
    ),
  );
}

function relationsXml(items: readonly { readonly type: string; readonly target: string }[]): string {
  return xmlDocument(
    element(
      "Relationships",
      { xmlns: packageRelations },
      ...items.map(({ type, target }, at) =>
        element("Relationship", { Id: `rId${at + 1}`, Type: `${relations}/${type}`, Target: target }),
      ),
    ),
  );
}
