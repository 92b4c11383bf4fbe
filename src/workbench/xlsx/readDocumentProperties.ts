import type { Scalar } from "../engine/Engine";
import type { Dropped } from "./Dropped";
import { unescapeText } from "./escapedText";
import type { DocumentProperties, WorkbookFile } from "./WorkbookFile";
import { attribute, child, childrenOf, type XmlElement } from "./XmlElement";

/** `docProps/core.xml`. */
export function readDocumentProperties(core: XmlElement | null): DocumentProperties {
  const entry = (name: string): string | null => {
    const text = child(core, name)?.text ?? "";
    return text === "" ? null : unescapeText(text);
  };
  return {
    title: entry("title"),
    subject: entry("subject"),
    author: entry("creator"),
    comments: entry("description"),
    created: entry("created"),
  };
}

/** `docProps/custom.xml`. */
export function readCustomProperties(root: XmlElement | null, dropped: Dropped): WorkbookFile["customProperties"] {
  return childrenOf(root, "property").flatMap((property) => {
    const name = unescapeText(attribute(property, "name") ?? "");
    const value = property.children[0];
    const scalar = value === undefined ? null : readValue(value);
    if (scalar === null) dropped.add(`The custom property "${name}"`);
    return scalar === null ? [] : [{ name, value: scalar }];
  });
}

function readValue(value: XmlElement): Scalar | null {
  if (value.name === "bool") return value.text.trim() === "true" || value.text.trim() === "1";
  if (/^(?:lpw?str|bstr)$/.test(value.name)) return unescapeText(value.text);
  if (/^(?:r[48]|u?i[1248]|u?int|decimal)$/.test(value.name)) return Number(value.text);
  return null;
}
