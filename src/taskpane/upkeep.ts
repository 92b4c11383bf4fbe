import type { Language } from "../actions/language";
import { findingText, overtypedText } from "../actions/refreshTexts";
import { removalTexts } from "../actions/removalTexts";
import type { Undo } from "../actions/undo";
import { isMended } from "../plan/Finding";
import type { Overtyped } from "../plan/Overtyped";
import type { Removal } from "../plan/removal/Removal";
import type { BrokenElsewhere } from "../plan/functions/findBrokenElsewhere";
import type { BrokenFunction } from "../plan/functions/findBrokenFunctions";
import { brokenView } from "./brokenView";
import { button, element, tagged } from "./element";
import { pointList } from "./pointList";
import type { PaneState } from "./state";
import type { PaneTexts } from "./texts";

/** What the user can do with what is in the workbook already. */
export interface UpkeepActions {
  update(): void;
  putBack(cells: readonly Overtyped[]): void;
  leave(): void;
  undo(way: Undo): void;
  askRemoval(): void;
  remove(removal: Removal): void;
  findBroken(): void;
  mendFunctions(cells: readonly BrokenFunction[], elsewhere: readonly BrokenElsewhere[]): void;
  cancelRemoval(): void;
  goTo(place: { readonly sheet: string; readonly address: string }): void;
}

/**
 * Looking over, putting back, taking back, removing. Built anew only when what it asks about changes: what the user has
 * ticked meanwhile stays ticked.
 */
export function createUpkeep(
  target: HTMLElement,
  texts: PaneTexts,
  language: Language,
  actions: UpkeepActions,
): (state: PaneState) => void {
  let shown: PaneState | null = null;
  return (state) => {
    const same =
      shown !== null &&
      shown.busy === state.busy &&
      shown.refreshed === state.refreshed &&
      shown.undo === state.undo &&
      shown.scenario.functions === state.scenario.functions &&
      shown.removal === state.removal;
    if (!same) showUpkeep(target, state, texts, language, actions);
    shown = state;
  };
}

function showUpkeep(
  target: HTMLElement,
  state: PaneState,
  texts: PaneTexts,
  language: Language,
  actions: UpkeepActions,
): void {
  const { busy, refreshed, undo, removal } = state;
  const { functions } = state.scenario;
  const update = button(texts.update, "secondary", () => actions.update());
  update.id = "update";
  const remove = button(texts.remove, "link", () => actions.askRemoval());
  remove.id = "remove";
  const find = button(texts.findBroken, "link", () => actions.findBroken());
  find.id = "find-broken";
  for (const each of [update, remove, find]) each.disabled = busy;
  const parts: Node[] = [update, element("p", { className: "hint", text: texts.updateHint })];
  if (undo) {
    const back = button(texts.undo, "secondary", () => actions.undo(undo));
    back.id = "undo";
    parts.push(back);
  }
  const open = refreshed?.findings.filter((finding) => !isMended(finding)) ?? [];
  if (open.length > 0) {
    const items = open.map((finding) => {
      const text = findingText(finding, language);
      const { sheet, address } = finding;
      if (address === null) return element("li", { text });
      return element(
        "li",
        {},
        button(text, "link", () => actions.goTo({ sheet, address })),
      );
    });
    parts.push(element("ul", { className: "findings" }, ...items));
  }
  if (refreshed && refreshed.overtyped.length > 0)
    parts.push(overtypedList(refreshed.overtyped, texts, language, actions));
  parts.push(...brokenView(functions.broken, functions.brokenElsewhere, texts, actions), find, remove);
  const question = removal ? confirmation(removal, texts, language, actions) : null;
  if (question) parts.push(question);
  target.replaceChildren(...parts);
  // A question that stands below the fold must be seen, and heard by who can't see it.
  question?.scrollIntoView?.({ block: "nearest" });
  question?.focus({ preventScroll: true });
}

function overtypedList(
  cells: readonly Overtyped[],
  texts: PaneTexts,
  language: Language,
  actions: UpkeepActions,
): HTMLElement {
  const boxes = cells.map((cell) => {
    const box = tagged(element("input"), { cell: `${cell.sheet}!${cell.address}` });
    box.type = "checkbox";
    const label = element("label", { className: "check", text: ` ${overtypedText(cell, language)}` });
    label.prepend(box);
    const go = button(`${cell.sheet}!${cell.address}`, "link", () => actions.goTo(cell));
    go.title = texts.goTo(`${cell.sheet}!${cell.address}`);
    return { cell, box, entry: element("li", {}, label, go) };
  });
  const putBack = button(texts.putBack, "secondary", () => {
    const chosen = boxes.filter(({ box }) => box.checked).map(({ cell }) => cell);
    if (chosen.length > 0) actions.putBack(chosen);
  });
  putBack.id = "put-back";
  return element(
    "div",
    { id: "overtyped" },
    element("h3", { text: texts.overtyped }),
    element("p", { className: "hint", text: texts.overtypedHint }),
    element("ul", { className: "findings" }, ...boxes.map(({ entry }) => entry)),
    putBack,
    button(texts.leave, "link", () => actions.leave()),
  );
}

function confirmation(removal: Removal, texts: PaneTexts, language: Language, actions: UpkeepActions): HTMLElement {
  const box = element(
    "div",
    { id: "removal", className: "message problem" },
    element("h3", { text: texts.removeTitle }),
    pointList(removalTexts(removal, language), texts.showAll),
    tagged(
      button(texts.removeNow, "secondary", () => actions.remove(removal)),
      { does: "confirm" },
    ),
    button(texts.cancel, "link", () => actions.cancelRemoval()),
  );
  box.tabIndex = -1;
  box.setAttribute("role", "alertdialog");
  box.setAttribute("aria-label", texts.removeTitle);
  return box;
}
