import { SaxesParser } from "saxes";
import { inWords, limits } from "./limits";
import { XlsxError } from "./XlsxError";
import type { XmlElement } from "./XmlElement";

/** How many elements were read of a file so far: its parts share one. */
export interface ElementCount {
  elements: number;
}

/** Most elements have none: one for all of them. */
const noAttributes: ReadonlyMap<string, string> = new Map();

interface OpenElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
}

/** Reads a whole part into memory. Throws an `XlsxError` that names the part where the XML is not well-formed, or too much. */
export function parseXml(text: string, part: string, count: ElementCount = { elements: 0 }): XmlElement {
  if (count.elements + tagsIn(text) > limits.elements) throw tooMany();
  const root: OpenElement = { name: "", attributes: noAttributes, children: [], text: "" };
  const open: OpenElement[] = [root];
  const parser = new SaxesParser({ xmlns: true, fileName: part });
  parser.on("error", (error) => {
    throw new XlsxError(`${part} is not well-formed XML: ${error.message}`);
  });
  parser.on("opentag", (tag) => {
    count.elements += 1;
    if (count.elements > limits.elements) throw tooMany();
    if (open.length > limits.depth)
      throw new XlsxError(`${part} is nested more than ${inWords("depth")} deep: no workbook is.`);
    const own = Object.values(tag.attributes).filter(({ prefix }) => prefix !== "xmlns");
    const attributes = own.length === 0 ? noAttributes : new Map(own.map(({ local, value }) => [local, value]));
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

function tooMany(): XlsxError {
  return new XlsxError(`The file holds more than ${inWords("elements")} elements: that is more than is opened here.`);
}

/** Counted before they are read, which takes seconds for a million; what stands in comments is counted with it. */
function tagsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) {
    const next = text[at + 1];
    if (next !== "/" && next !== "!" && next !== "?") count += 1;
  }
  return count;
}
