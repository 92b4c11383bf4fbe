import { checkFindingText } from "../actions/check/checkTexts";
import type { Language } from "../actions/language";
import { checkKinds, type CheckWay } from "../plan/check/checkKinds";
import type { CheckFinding } from "../plan/check/CheckFinding";
import { button, element, tagged } from "./element";

/** What can be done about findings from the list of them. */
export interface FindingActions {
  goTo(place: { readonly sheet: string; readonly address: string }): void;
  /** A comparison that grew old is made anew. */
  compare(codes: readonly string[]): void;
  /** A copy to share likewise. */
  shareAgain(code: string): void;
}

/** What the buttons beside findings say. */
export interface FindingWords {
  readonly goTo: (place: string) => string;
  readonly makeAnew: string;
}

/** What a check found, each with what to do, and with buttons: to its cell, and to make anew what grew old; nothing where nothing was found. */
export function findingList(
  findings: readonly CheckFinding[],
  words: FindingWords,
  language: Language,
  actions: FindingActions,
): readonly HTMLElement[] {
  if (findings.length === 0) return [];
  const entries = findings.map((finding) => {
    const { sheet, cell } = finding;
    const text = element("p", { text: checkFindingText(finding, language) });
    if (sheet === null) return element("li", {}, text);
    const place = cell === null ? sheet : `${sheet}!${cell}`;
    const go = button(words.goTo(place), "link", () => actions.goTo({ sheet, address: cell ?? "A1" }));
    const anew = madeAnew(finding, place, words, actions);
    return element("li", {}, text, anew ? element("div", { className: "row-actions" }, go, anew) : go);
  });
  return [element("ul", { className: "findings" }, ...entries)];
}

/** null where it is not of a kind that is made anew with one click. */
function madeAnew(
  { kind, about }: CheckFinding,
  place: string,
  { makeAnew }: FindingWords,
  actions: FindingActions,
): HTMLElement | null {
  const way: CheckWay = checkKinds[kind].way;
  if (way !== "compareAgain" && way !== "shareAgain") return null;
  const made = button(makeAnew, "link", () =>
    way === "compareAgain" ? actions.compare(about) : actions.shareAgain(about[0] ?? ""),
  );
  made.setAttribute("aria-label", `${makeAnew}: ${place}`);
  return tagged(made, { does: way, about: about.join(" ") });
}
