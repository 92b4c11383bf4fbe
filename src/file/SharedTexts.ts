import { element, escaped, mainNamespace, xmlDocument } from "./xml";

/** The texts of all cells, each once: part xl/sharedStrings.xml. Text is only ever text there, whatever it begins with. */
export class SharedTexts {
  private readonly places = new Map<string, number>();
  private uses = 0;

  place(text: string): number {
    this.uses += 1;
    const place = this.places.get(text) ?? this.places.size;
    this.places.set(text, place);
    return place;
  }

  xml(): string {
    const items = [...this.places.keys()].map((text) =>
      // Spaces at both ends count.
      element("si", {}, element("t", { "xml:space": "preserve" }, escaped(text))),
    );
    return xmlDocument(element("sst", { xmlns: mainNamespace, count: this.uses, uniqueCount: items.length }, ...items));
  }
}
