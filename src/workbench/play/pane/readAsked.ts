import { textOf } from "../readMessage";
import type { Asked } from "../Spoken";
import { isShown } from "./PaneDriver";

/** The question that the pane asks now, or the effect that it shows before it writes; null where it shows none. */
export function readAsked(document: Document): Asked | null {
  const box = [...document.querySelectorAll<HTMLElement>("[role=alertdialog], #effect")].find(isShown);
  if (!box) return null;
  const texts = (selector: string) => [...box.querySelectorAll(selector)].map(wordsOf).filter((text) => text !== "");
  const headings = texts("h2, h3");
  const lines = texts(box.id === "effect" ? ".rows > li" : "li");
  const sentences = box.id === "effect" ? headings : lines;
  return {
    title: headings[0] ?? "",
    lines,
    counts: countsIn(sentences),
    effect: [...texts(".effects > li"), ...(box.id === "effect" ? texts(":scope > p:not(.hint)") : [])],
    warnings: texts(".warning li"),
  };
}

/** The parts of an entry stand side by side on screen, so there is a space between them here. */
function wordsOf(element: Element): string {
  const list = element.querySelector("ul, ol");
  if (list) {
    // What is listed below a line has lines of its own.
    const alone = element.cloneNode(true) as Element;
    alone.querySelector("ul, ol")?.remove();
    return textOf(alone);
  }
  const parts = [...element.children].filter((each) => each.tagName === "SPAN");
  return parts.length > 0 ? parts.map(textOf).join(" ") : textOf(element);
}

/** How many of what, as it is said: "109 namen" is `namen: 109`, "Eén regel" is `regels: 1`. */
function countsIn(sentences: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const sentence of sentences) {
    const [, first = "", after = ""] = /^(\p{L}{3,})[^:]*: (\d+)(?![\d,.]*\d)/u.exec(sentence) ?? [];
    if (first !== "") counts[first.toLowerCase()] ??= Number(after);
    for (const [, count = "", word = ""] of sentence.matchAll(/(?<![\p{L}\d.,])(\d+|[ée]én|one)\s+(\p{L}{3,})/giu)) {
      const isOne = !/^\d/.test(count);
      const name = isOne ? (plurals.get(word.toLowerCase()) ?? word.toLowerCase()) : word.toLowerCase();
      counts[name] ??= isOne ? 1 : Number(count);
    }
  }
  return counts;
}

const plurals: ReadonlyMap<string, string> = new Map([
  ["regel", "regels"],
  ["naam", "namen"],
  ["blad", "bladen"],
  ["tabel", "tabellen"],
  ["cel", "cellen"],
  ["row", "rows"],
  ["name", "names"],
  ["sheet", "sheets"],
]);
