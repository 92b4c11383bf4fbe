import { cellAddress } from "../plan/address";
import type { BrokenElsewhere } from "../plan/functions/findBrokenElsewhere";
import type { BrokenFunction } from "../plan/functions/findBrokenFunctions";
import { button, element } from "./element";
import type { PaneTexts } from "./texts";

const mostShown = 8;

/** What can be done about formulas that something else broke. */
export interface BrokenActions {
  goTo(place: { readonly sheet: string; readonly address: string }): void;
  mendFunctions(cells: readonly BrokenFunction[], elsewhere: readonly BrokenElsewhere[]): void;
}

/** Formulas that something else broke, with what becomes of each, and a button that mends them; nothing where there are none. */
export function brokenView(
  broken: readonly BrokenFunction[],
  elsewhere: readonly BrokenElsewhere[],
  texts: PaneTexts,
  actions: BrokenActions,
): readonly Node[] {
  if (broken.length + elsewhere.length === 0) return [];
  const listed = broken.slice(0, mostShown).map(({ sheet, row, column, address, mended }) => {
    const go = button(address, "link", () => actions.goTo({ sheet, address: cellAddress(row, column) }));
    go.setAttribute("aria-label", texts.goTo(address));
    return element("li", {}, go, element("span", { text: ` ${texts.becomes(mended)}` }));
  });
  const rest = broken.length - listed.length;
  const mend = button(texts.mend, "secondary", () => actions.mendFunctions(broken, elsewhere));
  mend.className += " mend-functions";
  return [
    element("h3", { text: texts.broken(broken.length + elsewhere.length) }),
    element("p", { className: "hint", text: texts.brokenHint }),
    element(
      "ul",
      { className: "findings broken-functions" },
      ...listed,
      ...elsewhere.map((each) => element("li", { text: texts.brokenElsewhere(each) })),
      ...(rest > 0 ? [element("li", { text: texts.brokenMore(rest) })] : []),
    ),
    ...(broken.length > 0 || elsewhere.some(({ isMendable }) => isMendable) ? [mend] : []),
  ];
}
