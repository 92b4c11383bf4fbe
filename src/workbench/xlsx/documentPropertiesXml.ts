import type { Scalar } from "../engine/Engine";
import { escapeText } from "./escapedText";
import type { DocumentProperties } from "./WorkbookFile";
import { element, xmlDocument, xmlText } from "./xml";

const CUSTOM_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

/** `docProps/core.xml`. */
export function coreXml(properties: DocumentProperties): string {
  const entry = (name: string, text: string | null): string =>
    text === null ? "" : element(name, {}, xmlText(escapeText(text)));
  const created = properties.created;
  return xmlDocument(
    element(
      "cp:coreProperties",
      {
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      },
      [
        entry("dc:title", properties.title),
        entry("dc:subject", properties.subject),
        entry("dc:creator", properties.author),
        entry("dc:description", properties.comments),
        created === null ? "" : element("dcterms:created", { "xsi:type": "dcterms:W3CDTF" }, xmlText(created)),
      ],
    ),
  );
}

/** `docProps/app.xml`. LibreOffice calculates formulas with texts anew unless the file says that it comes from Excel or LibreOffice. */
export function appXml(): string {
  const namespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
  return xmlDocument(
    element(
      "Properties",
      { xmlns: namespace },
      element("Application", {}, "Microsoft Excel") + element("AppVersion", {}, "16.0300"),
    ),
  );
}

/** `docProps/custom.xml`. */
export function customPropertiesXml(properties: readonly { readonly name: string; readonly value: Scalar }[]): string {
  const items = properties.map(({ name, value }, at) =>
    element("property", { fmtid: CUSTOM_FORMAT, pid: at + 2, name: escapeText(name) }, valueXml(value)),
  );
  return xmlDocument(
    element(
      "Properties",
      {
        xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
        "xmlns:vt": "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
      },
      items,
    ),
  );
}

function valueXml(value: Scalar): string {
  if (typeof value === "boolean") return element("vt:bool", {}, String(value));
  if (typeof value === "number") return element("vt:r8", {}, String(value));
  return element("vt:lpwstr", {}, xmlText(escapeText(value)));
}
