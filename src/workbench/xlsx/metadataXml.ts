import { MAIN } from "./namespaces";
import { element, xmlDocument } from "./xml";

const DYNAMIC_ARRAY = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";

/** The part that says what `cm="1"` on a cell means: its array formula is a dynamic one. */
export function metadataXml(): string {
  const type = element("metadataType", {
    name: "XLDAPR",
    minSupportedVersion: 120000,
    copy: true,
    pasteAll: true,
    pasteValues: true,
    merge: true,
    splitFirst: true,
    rowColShift: true,
    clearFormats: true,
    clearComments: true,
    assign: true,
    coerce: true,
    cellMeta: true,
  });
  const properties = element("xda:dynamicArrayProperties", { fDynamic: true, fCollapsed: false });
  const extension = element("ext", { uri: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" }, properties);
  return xmlDocument(
    element("metadata", { xmlns: MAIN, "xmlns:xda": DYNAMIC_ARRAY }, [
      element("metadataTypes", { count: 1 }, type),
      element("futureMetadata", { name: "XLDAPR", count: 1 }, element("bk", {}, element("extLst", {}, extension))),
      element("cellMetadata", { count: 1 }, element("bk", {}, element("rc", { t: 1, v: 0 }))),
    ]),
  );
}
