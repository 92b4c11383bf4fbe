import type { Language } from "../actions/language";
import { resolutionTexts } from "../actions/resolutionTexts";
import { button, element, tagged } from "./element";
import { pointList } from "./pointList";
import type { OpenQuestion, PaneState } from "./state";

export interface UnfinishedActions {
  /** Goes on with what was asked. */
  settleOpen(question: OpenQuestion): void;
  cancelOpen(): void;
}

/** What restoring or forgetting would do, read before it is done. Built anew only when what it asks about changes. */
export function createUnfinished(
  target: HTMLElement,
  showAll: (count: number) => string,
  language: Language,
  actions: UnfinishedActions,
): (state: PaneState) => void {
  let shown: OpenQuestion | null = null;
  return ({ open }) => {
    if (open === shown) return;
    shown = open;
    if (!open) return target.replaceChildren();
    const { title, points, go, cancel } = resolutionTexts(open.unfinished, open.way, language);
    const box = element(
      "div",
      { className: "message problem" },
      element("h3", { text: title }),
      pointList(points, showAll),
      tagged(
        button(go, "secondary", () => actions.settleOpen(open)),
        { does: "confirm" },
      ),
      button(cancel, "link", () => actions.cancelOpen()),
    );
    box.tabIndex = -1;
    box.setAttribute("role", "alertdialog");
    box.setAttribute("aria-label", title);
    target.replaceChildren(box);
    box.scrollIntoView?.({ block: "nearest" });
    box.focus({ preventScroll: true });
  };
}
