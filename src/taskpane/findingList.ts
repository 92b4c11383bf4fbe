import { checkFindingText } from "../actions/check/checkTexts";
import type { Language } from "../actions/language";
import type { CheckFinding } from "../plan/check/CheckFinding";
import { button, element } from "./element";

/** What a check found, each with what to do, and with a button to its cell; nothing where nothing was found. */
export function findingList(
  findings: readonly CheckFinding[],
  goToText: (place: string) => string,
  language: Language,
  goTo: (place: { readonly sheet: string; readonly address: string }) => void,
): readonly HTMLElement[] {
  if (findings.length === 0) return [];
  const entries = findings.map((finding) => {
    const { sheet, cell } = finding;
    const text = element("p", { text: checkFindingText(finding, language) });
    if (sheet === null) return element("li", {}, text);
    const place = cell === null ? sheet : `${sheet}!${cell}`;
    return element(
      "li",
      {},
      text,
      button(goToText(place), "link", () => goTo({ sheet, address: cell ?? "A1" })),
    );
  });
  return [element("ul", { className: "findings" }, ...entries)];
}
