import type { ScenarioSummary } from "../../plan/check/scenarioOverview";
import type { NumberedLine } from "../../plan/scenario/listsLayout";
import { columnsOf, type Horizon } from "../../scenario/horizon";
import { spendingLines } from "../../scenario/scenarioLines";
import { element } from "../element";
import type { BookingFields, YearFields } from "./BookingFields";
import type { BookingTexts } from "./bookingTexts";
import { choice, groupedChoice, labelled } from "./formParts";

/** The fields of one kind of booking. */
export interface Fields {
  readonly nodes: readonly Node[];
  readonly values: () => BookingFields;
}

/** What fields are made with. */
export interface FieldContext {
  readonly summary: ScenarioSummary;
  readonly lines: readonly NumberedLine[];
  readonly texts: BookingTexts;
  readonly mark: "," | ".";
}

/** From which year to which: only what the scenario has columns for. */
export function yearFields({ summary, texts }: FieldContext): {
  readonly node: HTMLElement;
  readonly values: () => YearFields;
} {
  const { horizon, budgetYear } = summary.scenario;
  const from = choice("from", yearChoices(horizon), String(startYear(horizon, budgetYear)));
  const to = element("select", { id: "to" });
  const offer = () => {
    const kept = to.value;
    const first = Number(from.value);
    const later = columnsOf(horizon).filter(({ year, onwards }) => !onwards && year > first);
    to.replaceChildren(
      ...(first > horizon.last ? [] : [new Option(texts.onlyThen, "")]),
      ...later.map(({ year }) => new Option(String(year), String(year))),
      new Option(texts.structural, "onwards"),
    );
    if ([...to.options].some(({ value }) => value === kept)) to.value = kept;
  };
  offer();
  from.addEventListener("change", offer);
  return {
    node: element("div", { className: "pair" }, labelled(texts.from, from), labelled(texts.to, to)),
    values: () => ({ from: from.value, to: to.value }),
  };
}

/** A line to choose, by theme. */
export function lineChoice(id: string, { lines }: FieldContext): HTMLSelectElement {
  return groupedChoice(
    id,
    themesOf(lines).map(([themeId, name]) => ({
      label: name,
      options: spendingLines(lines, themeId).map(({ key, name: line }) => [key, line] as const),
    })),
  );
}

/** The themes that have lines, in the letter's order. */
export function themesOf(lines: readonly NumberedLine[]): readonly (readonly [id: string, name: string])[] {
  return [...new Map(spendingLines(lines).map(({ themeId, themeName }) => [themeId, themeName]))];
}

function yearChoices(horizon: Horizon): readonly (readonly [string, string])[] {
  return columnsOf(horizon).map(({ year, onwards }) => [String(year), onwards ? `${year} e.v.` : String(year)]);
}

function startYear({ first, last }: Horizon, budgetYear: number): number {
  return budgetYear < first ? first : Math.min(budgetYear, last);
}
