import type { Point } from "../actions/pointerTexts";
import { element } from "./element";

/** So many places stand there at once; more are folded. */
const shownAtOnce = 3;

/** What there is to know before something goes: a line each, the places below it, long lists folded. */
export function pointList(points: readonly Point[], all: (count: number) => string): HTMLElement {
  const entries = points.map(({ text, items }) => {
    if (items.length === 0) return element("li", { text });
    const places = element("ul", {}, ...items.map((item) => element("li", { text: item })));
    if (items.length <= shownAtOnce) return element("li", { text }, places);
    const folded = element("details", {}, element("summary", { text: all(items.length) }), places);
    return element("li", { text }, folded);
  });
  return element("ul", { className: "findings" }, ...entries);
}
