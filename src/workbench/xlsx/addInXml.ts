import type { AddInFile } from "./WorkbookFile";
import { element, xmlDocument } from "./xml";
import { RELATIONS } from "./namespaces";

const EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";

/** The part of one add-in, with its settings. */
export function addInXml(addIn: AddInFile): string {
  const { id, version, store, storeType } = addIn;
  const settings = addIn.settings.map(({ key, value }) => element("we:property", { name: key, value }));
  return xmlDocument(
    element("we:webextension", { "xmlns:we": EXTENSION, id: `{${id.replace(/[{}]/g, "").toUpperCase()}}` }, [
      element("we:reference", { id, version, store, storeType }),
      element("we:alternateReferences"),
      element("we:properties", {}, settings),
      element("we:bindings"),
      element("we:snapshot", { "xmlns:r": RELATIONS }),
    ]),
  );
}

/** The part that lists the add-ins; their panes stay closed. Number n has the relation "rId(n + 1)". */
export function taskPanesXml(count: number): string {
  const panes = Array.from({ length: count }, (_, at) =>
    element(
      "wetp:taskpane",
      { dockstate: "right", visibility: false, width: 350, row: at + 1 },
      element("wetp:webextensionref", { "xmlns:r": RELATIONS, "r:id": `rId${at + 1}` }),
    ),
  );
  return xmlDocument(element("wetp:taskpanes", { "xmlns:wetp": PANES }, panes));
}
