import type { Dropped } from "./Dropped";
import { unescapeText } from "./escapedText";
import { childrenOf, type XmlElement } from "./XmlElement";

/** `sharedStrings.xml`: the texts by number. */
export function readTexts(root: XmlElement | null, dropped: Dropped): string[] {
  return childrenOf(root, "si").map((item) => readRichText(item, dropped));
}

/** A text that may be in pieces, each with its own font: put together as plain text. */
export function readRichText(item: XmlElement, dropped: Dropped): string {
  const pieces = childrenOf(item, "r");
  if (pieces.length > 0) dropped.add("Different fonts within one cell: the text is read as plain text.");
  return [item, ...pieces]
    .flatMap((owner) => childrenOf(owner, "t"))
    .map((text) => unescapeText(text.text))
    .join("");
}
