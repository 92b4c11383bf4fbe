import type { Language } from "../../actions/language";
import type { CheckedScenarios } from "../../actions/readScenarios";
import { lookedText } from "../../actions/check/checkedText";
import { manualText } from "../../actions/withBesides";
import type { RowFault, ScenarioOverview } from "../../plan/check/scenarioOverview";
import type { CheckKind } from "../../plan/check/checkKinds";
import type { Euro } from "../../letter/amount";
import { formatAmount } from "../../letter/formatAmount";
import { yearLabel } from "../../letter/year";
import { stoodText } from "../../plan/scenario/findOvertyped";
import { missingColumnText } from "../../scenario/rowProblemTexts";
import { rowText, typedDoubt } from "../../scenario/rowText";
import { shown } from "../../scenario/texts";
import { button, element, tagged } from "../element";
import { findingList } from "../findingList";
import type { ScenarioActions } from "./ScenarioActions";
import type { ScenarioTabTexts } from "./scenarioTabTexts";

const mostAtFirst = 20;

/** What has an entry of its own, with what can be done about it. */
const listedHere: ReadonlySet<CheckKind> = new Set<CheckKind>([
  "rowFault",
  "rowNote",
  "rowClosedYear",
  "rowDoubt",
  "amountAsDate",
  "amountInCircle",
  "rowsHidden",
  "positionTyped",
  "scenarioUnread",
  "baseLost",
  "ledgerColumnLost",
  "registerColumnLost",
  "notCalculated",
]);

/** All that is to be seen to, of every scenario: what is typed over first, then what keeps rows out of sums, then notes. */
export function todoList(
  overview: CheckedScenarios,
  texts: ScenarioTabTexts,
  language: Language,
  actions: ScenarioActions,
): HTMLElement {
  const { faults, findings, covered } = overview;
  const others = findings.filter(({ kind }) => !listedHere.has(kind));
  const entries = [
    ...(overview.isManual ? [element("li", { className: "note", text: manualText(language) })] : []),
    ...lost(overview, texts).map((text) => element("li", { text })),
    ...overview.scenarios.flatMap(({ scenario: { code }, hiddenFaults }) =>
      hiddenFaults > 0
        ? [
            element(
              "li",
              {},
              element("p", { text: texts.hiddenFaults(code, hiddenFaults) }),
              element("div", { className: "row-actions" }, formulasBack(texts, actions)),
            ),
          ]
        : [],
    ),
    ...overview.missingColumns.map((header) => element("li", { text: missingColumnText(header, language) })),
    ...overview.missingInRegister.map((header) => element("li", { text: texts.registerColumn(header) })),
    ...typedEntries(overview, texts, language, actions),
    ...[...faults.filter(({ isNote }) => !isNote), ...faults.filter(({ isNote }) => isNote)].map((fault) =>
      faultEntry(fault, overview, texts, language, actions),
    ),
  ];
  const looked = element("p", { className: "hint", text: lookedText(covered, findings, language) });
  const rest = findingList(others, texts, language, actions);
  if (entries.length === 0) return element("div", {}, ...rest, looked);
  const list = element("ul", { className: "todo" }, ...entries.slice(0, mostAtFirst));
  const parts: Node[] = [list];
  if (entries.length > mostAtFirst) {
    const more = tagged(
      button(texts.showAll(entries.length), "link", () => {
        list.append(...entries.slice(mostAtFirst));
        more.remove();
      }),
      { does: "more" },
    );
    parts.push(more);
  }
  const { typed } = overview;
  // A formula of her own is a choice for each: booked together, links would be lost unseen.
  // What stands over a frozen position can't be booked, and would keep the others from it.
  const isFrozen = (code: string) =>
    overview.scenarios.some((each) => each.scenario.code === code && each.scenario.frozen);
  const figures = typed.filter(({ link, typed: amount, code }) => link === null && amount !== null && !isFrozen(code));
  if (figures.length > 1)
    parts.unshift(
      tagged(
        button(texts.bookAll(figures.length), "secondary", () => actions.bookTyped(figures)),
        { does: "bookAllTyped" },
      ),
    );
  return element("div", {}, ...parts, ...rest, looked);
}

function lost({ scenarios }: ScenarioOverview, texts: ScenarioTabTexts): readonly string[] {
  return scenarios.flatMap(({ scenario: { code }, isUnreadable, isBaseLost }) => [
    ...(isUnreadable ? [texts.sheetUnreadable(code)] : []),
    ...(isBaseLost ? [texts.baseLost(code)] : []),
  ]);
}

function typedEntries(
  { typed }: ScenarioOverview,
  texts: ScenarioTabTexts,
  language: Language,
  actions: ScenarioActions,
): readonly HTMLElement[] {
  return typed.map((cell) => {
    const { lineName, themeName, column, sheet, address } = cell;
    const line = `${themeName}, ${lineName}`;
    const year = yearLabel(column);
    const amount = cell.typed === null ? null : formatAmount(cell.typed);
    const what =
      cell.link !== null
        ? texts.typedLink(line, year, shown(cell.link), amount)
        : amount === null
          ? texts.typedNoAmount(line, year, shown(stoodText(cell)))
          : texts.typedOver(line, year, amount);
    const bookLabel = cell.link === null ? texts.bookCell : texts.bookOutcome;
    const act = (does: string, label: string, run: () => void) => {
      const made = tagged(button(label, "link", run), { does, cell: `${sheet}!${address}` });
      made.setAttribute("aria-label", `${label}: ${sheet}!${address}`);
      return made;
    };
    return element(
      "li",
      {},
      element("p", { text: [what, ...(cell.doubt ? [typedDoubt(cell.doubt, language)] : [])].join(" ") }),
      element(
        "div",
        { className: "row-actions" },
        goTo(`${sheet}!${address}`, { sheet, address }, texts, actions),
        ...(cell.typed === null ? [] : [act("bookTyped", bookLabel, () => actions.bookTyped([cell]))]),
        act("restoreTyped", texts.restoreCell, () => actions.restoreTyped([cell])),
      ),
    );
  });
}

function faultEntry(
  fault: RowFault,
  { scenarios }: ScenarioOverview,
  texts: ScenarioTabTexts,
  language: Language,
  actions: ScenarioActions,
): HTMLElement {
  const known = scenarios.some(({ scenario }) => scenario.code === fault.code);
  const who = known
    ? [fault.code, ...(fault.number > 0 ? [texts.number(fault.number).toLowerCase()] : [])].join(", ")
    : fault.code === ""
      ? texts.noScenarioRow
      : shown(fault.code);
  return element(
    "li",
    { className: fault.isNote ? "note" : "fault" },
    element("p", { text: `${who}: ${rowText(fault.problem, language)}` }),
    element(
      "div",
      { className: "row-actions" },
      goTo(texts.row(fault.sheet, fault.row), fault, texts, actions),
      ...(fault.problem.kind === "inDoubt" ? [confirmed(fault, fault.problem.amount, texts, actions)] : []),
      ...(fault.problem.kind === "formulasGone" ? [formulasBack(texts, actions)] : []),
    ),
  );
}

/** Says of this very amount that it is meant. */
function confirmed(
  { sheet, row }: RowFault,
  amount: Euro,
  texts: ScenarioTabTexts,
  actions: ScenarioActions,
): HTMLElement {
  const made = tagged(
    button(texts.confirmAmount, "link", () => actions.confirmAmount({ row, amount })),
    { does: "confirm", row: String(row) },
  );
  made.setAttribute("aria-label", `${texts.confirmAmount}: ${texts.row(sheet, row)}`);
  return made;
}

/** For all rows at once: who pasted one by value mostly pasted more. */
function formulasBack(texts: ScenarioTabTexts, actions: ScenarioActions): HTMLElement {
  return tagged(
    button(texts.restoreRowFormulas, "link", () => actions.restoreRowFormulas()),
    { does: "restoreFormulas" },
  );
}

function goTo(
  label: string,
  { sheet, address }: { readonly sheet: string; readonly address: string },
  texts: ScenarioTabTexts,
  actions: ScenarioActions,
): HTMLElement {
  return button(texts.goTo(label), "link", () => actions.goTo({ sheet, address }));
}
