import type { NumberedMutation, ScenarioSummary } from "../../plan/check/scenarioOverview";
import { formatChange } from "../../letter/formatAmount";
import type { NumberedLine } from "../../plan/scenario/listsLayout";
import { lineLabel } from "../../scenario/scenarioLines";
import { yearsLabel } from "../../scenario/yearsLabel";
import { button, element, tagged } from "../element";
import type { BookingTexts } from "./bookingTexts";
import type { ScenarioActions } from "./ScenarioActions";
import type { ScenarioTabTexts } from "./scenarioTabTexts";

const mostAtFirst = 25;
const mostRows = 6;

export interface ListTexts {
  readonly tab: ScenarioTabTexts;
  readonly booking: BookingTexts;
}

/** The mutations of a scenario, the latest first, each with what can be done with it. */
export function mutationList(
  { mutations, scenario }: ScenarioSummary,
  lines: readonly NumberedLine[],
  texts: ListTexts,
  actions: ScenarioActions,
): HTMLElement {
  if (mutations.length === 0) return element("p", { className: "hint", text: texts.tab.noMutations });
  const latest = [...mutations].reverse();
  const entry = (mutation: NumberedMutation) =>
    mutationEntry(mutation, lines, texts, actions, scenario.frozen === null);
  const list = element("ul", { className: "mutations" }, ...latest.slice(0, mostAtFirst).map(entry));
  if (latest.length <= mostAtFirst) return list;
  const more = tagged(
    button(texts.tab.showAll(latest.length), "link", () => {
      list.append(...latest.slice(mostAtFirst).map(entry));
      more.remove();
    }),
    { does: "more" },
  );
  return element("div", {}, list, more);
}

function mutationEntry(
  { number, rows, reversedBy }: NumberedMutation,
  lines: readonly NumberedLine[],
  { tab, booking }: ListTexts,
  actions: ScenarioActions,
  canRemove: boolean,
): HTMLElement {
  const [first] = rows;
  const explanations = [...new Set(rows.map(({ explanation }) => explanation.trim()))];
  const about = [
    ...new Set(rows.map(({ kind }) => kind as string)),
    ...(first?.reverses == null ? [] : [tab.reversalOf(first.reverses)]),
    ...(reversedBy === null ? [] : [tab.reversedBy(reversedBy)]),
  ];
  const grounds = [first?.status, first?.decision, first?.author].filter((text) => text);
  const act = (does: string, label: string, name: string, run: () => void) => {
    const made = tagged(button(label, "link", run), { does, number: String(number) });
    made.setAttribute("aria-label", name);
    return made;
  };
  return element(
    "li",
    {},
    element(
      "p",
      { className: "mutation-head" },
      element("strong", { text: tab.number(number) }),
      document.createTextNode(` · ${about.join(" · ")}`),
    ),
    element(
      "ul",
      { className: "rows" },
      ...rows
        .slice(0, mostRows)
        .map((row) =>
          element(
            "li",
            {},
            element("span", { text: `${lineLabel(lines, row.key)}, ${yearsLabel(row)}` }),
            element("span", { className: "number", text: formatChange(row.amount) }),
          ),
        ),
      ...(rows.length > mostRows
        ? [element("li", { className: "hint", text: booking.moreRows(rows.length - mostRows) })]
        : []),
    ),
    ...explanations.map((text) =>
      text === ""
        ? element("p", { className: "missing", text: tab.noExplanation })
        : element("p", { className: "explanation", text }),
    ),
    element("p", { className: "hint", text: grounds.join(" · ") }),
    element(
      "div",
      { className: "row-actions" },
      ...(number > 0 && canRemove && reversedBy === null
        ? [act("removeMutation", tab.removeShort, tab.removeNumber(number), () => actions.askMutationRemoval(number))]
        : []),
      ...(number > 0 && reversedBy === null
        ? [act("reverse", tab.reverseShort, tab.reverseNumber(number), () => actions.open({ kind: "reverse", number }))]
        : []),
    ),
  );
}
