import { SaxesParser } from "saxes";
import { XlsxError } from "./XlsxError";
import type { XmlElement } from "./XmlElement";

interface OpenElement {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: XmlElement[];
  text: string;
}

/** Reads a whole part into memory. Throws an `XlsxError` that names the part where the XML is not well-formed. */
export function parseXml(text: string, part: string): XmlElement {
  const root: OpenElement = { name: "", attributes: new Map(), children: [], text: "" };
  const open: OpenElement[] = [root];
  const parser = new SaxesParser({ xmlns: true, fileName: part });
  parser.on("error", (error) => {
    throw new XlsxError(`${part} is not well-formed XML: ${error.message}`);
  });
  parser.on("opentag", (tag) => {
    const attributes = new Map<string, string>();
    for (const one of Object.values(tag.attributes)) if (one.prefix !== "xmlns") attributes.set(one.local, one.value);
    const element: OpenElement = { name: tag.local, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const addText = (piece: string): void => {
    const current = open.at(-1);
    if (current !== undefined) current.text += piece;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => void open.pop());
  parser.write(text.replace(/^\uFEFF/, "")).close();
  const top = root.children[0];
  if (top === undefined) throw new XlsxError(`${part} is empty.`);
  return top;
}
