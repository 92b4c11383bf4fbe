import { yearLabel } from "../../letter/year";
import { columnsOf } from "../../scenario/horizon";
import { lineLabel, spendingLines } from "../../scenario/scenarioLines";
import type { LineKey } from "../../scenario/ScenarioLine";
import { button, element } from "../element";
import type { AmountField } from "./BookingFields";
import { themesOf, type FieldContext } from "./fieldsOf";
import { amountInput, checkbox, group } from "./formParts";
import { fieldIds } from "./readBooking";

export interface LineBoxes {
  readonly node: HTMLElement;
  readonly chosen: () => readonly (AmountField & { readonly key: LineKey; readonly perYear: readonly AmountField[] })[];
  /** Where the parts of the chosen lines are typed: those for all years, and those of a column by its place. */
  readonly inputs: () => readonly HTMLInputElement[];
  readonly inputsOf: (column: number) => readonly HTMLInputElement[];
  /** Which amounts each chosen line has of its own: one for all years, or one for each of these columns, by their places. */
  readonly parts: (shown: "none" | "one" | ReadonlySet<number>) => void;
}

/** Lines to choose several of: folded per theme, with how many are chosen. */
export function lineBoxes({ lines, texts, summary }: FieldContext): LineBoxes {
  const columns = columnsOf(summary.scenario.horizon);
  let shown: "none" | "one" | ReadonlySet<number> = "none";
  const isAsked = (column: number) => typeof shown === "object" && shown.has(column);
  const themes = themesOf(lines).map(([themeId, themeName]) => {
    const rows = spendingLines(lines, themeId).map(({ key, name }) => {
      const { box, label } = checkbox(`box-${key}`, name);
      const amount = amountInput(`part-${key}`, texts.partOf(lineLabel(lines, key)));
      const years = columns.map((column) => {
        const named = `${lineLabel(lines, key)}, ${yearLabel(column)}`;
        const input = amountInput(`part-${key}-${column.year}`, texts.partOf(named));
        const year = element("span", { text: yearLabel(column) });
        return { input, node: element("div", { className: "year-amount" }, year, input) };
      });
      const perYear = element("div", { className: "line-years" }, ...years.map(({ node }) => node));
      const node = element("div", {}, element("div", { className: "line-box" }, label, amount), perYear);
      return { key, box, amount, perYear, years, node };
    });
    const count = element("span", { className: "hint" });
    const update = () => {
      count.textContent = ` (${texts.chosen(rows.filter(({ box }) => box.checked).length)})`;
      for (const { box, amount, perYear, years } of rows) {
        amount.hidden = shown !== "one" || !box.checked;
        perYear.hidden = typeof shown !== "object" || !box.checked;
        years.forEach((year, column) => (year.node.hidden = !isAsked(column)));
      }
    };
    const all = button(texts.all(themeName), "link", () => {
      const on = rows.some(({ box }) => !box.checked);
      for (const { box } of rows) box.checked = on;
      all.dispatchEvent(new Event("change", { bubbles: true }));
    });
    const node = element(
      "details",
      {},
      element("summary", { text: themeName }, count),
      all,
      ...rows.map((row) => row.node),
    );
    node.addEventListener("change", update);
    update();
    return { rows, node, update };
  });
  const rows = themes.flatMap((theme) => theme.rows);
  const checked = () => rows.filter(({ box }) => box.checked);
  return {
    node: group(fieldIds.lines, texts.lines, ...themes.map(({ node }) => node)),
    chosen: () =>
      checked().map(({ key, amount, years }) => ({
        ...fieldOf(amount),
        key,
        perYear: years.map(({ input }, column) => (isAsked(column) ? fieldOf(input) : { id: input.id, amount: "" })),
      })),
    inputs: () => checked().map(({ amount }) => amount),
    inputsOf: (column) => checked().flatMap(({ years }) => years[column]?.input ?? []),
    parts(wanted) {
      shown = wanted;
      for (const { update } of themes) update();
    },
  };
}

function fieldOf({ id, value }: HTMLInputElement): AmountField {
  return { id, amount: value };
}
