import { escapeText } from "./escapedText";
import { MAIN } from "./namespaces";
import { element, spaceAttribute, xmlDocument, xmlText } from "./xml";

/** The texts of all cells, each once, in `sharedStrings.xml`. */
export class SharedTexts {
  private readonly places = new Map<string, number>();
  private uses = 0;

  /** The text's number, for a cell of type "s". */
  add(text: string): number {
    this.uses++;
    const place = this.places.get(text) ?? this.places.size;
    this.places.set(text, place);
    return place;
  }

  toXml(): string {
    const items = [...this.places.keys()].map((text) => element("si", {}, textElement("t", text)));
    return xmlDocument(element("sst", { xmlns: MAIN, count: this.uses, uniqueCount: items.length }, items));
  }
}

/** Text in an element of its own, blanks and control characters kept. */
export function textElement(name: string, text: string): string {
  return element(name, spaceAttribute(text), xmlText(escapeText(text)));
}
