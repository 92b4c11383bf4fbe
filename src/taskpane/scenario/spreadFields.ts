import type { SpreadKind } from "../../scenario/bookSpread";
import { columnsOf } from "../../scenario/horizon";
import { element } from "../element";
import { runningSum, yearAmount } from "./amountRows";
import { yearFields, type FieldContext, type Fields } from "./fieldsOf";
import { amountInput, checkbox, choice, group, labelled } from "./formParts";
import { lineBoxes } from "./lineBoxes";
import { fieldIds } from "./readBooking";

/** An amount above zero over one line or more: the same for some years, or another in each. */
export function spreadFields(context: FieldContext, kind: () => SpreadKind): Fields {
  const { texts, mark, summary } = context;
  const columns = columnsOf(summary.scenario.horizon);
  const years = yearFields(context);
  const amount = amountInput(fieldIds.amount);
  const differs = checkbox("per-year", texts.differsPerYear);
  const rows = columns.map(yearAmount);
  const one = element("div", {}, years.node, labelled(texts.amount, amount, texts.amountHint));
  const each = group("years", texts.perYear, ...rows.map(({ node }) => node));
  const lines = lineBoxes(context);
  const ways = [
    ["proportional", texts.proportional],
    ["equal", texts.equal],
    ["byHand", texts.byHand],
  ] as const;
  const way = choice("way", ways);
  const sum = runningSum(lines.inputs, texts, mark, "");
  // What is divided over a year's lines is told per year; one sum over all years would say nothing.
  const sums = columns.map((column, index) =>
    runningSum(() => lines.inputsOf(index), { ...texts, sum: texts.sumIn(column) }, mark, ""),
  );
  const belowZero = checkbox("below-zero", texts.belowZero);
  const update = () => {
    const [isPerYear, isByHand] = [differs.box.checked, way.value === "byHand"];
    one.hidden = isPerYear;
    each.hidden = !isPerYear;
    const asked = rows.flatMap(({ input }, column) => (input.value.trim() === "" ? [] : [column]));
    lines.parts(isByHand ? (isPerYear ? new Set(asked) : "one") : "none");
    sum.node.hidden = !isByHand || isPerYear;
    sum.update();
    for (const [column, { node, update: add }] of sums.entries()) {
      add();
      node.hidden = !isByHand || !isPerYear || !asked.includes(column);
    }
  };
  update();
  for (const control of [way, differs.box, lines.node]) control.addEventListener("change", update);
  for (const part of [each, lines.node]) part.addEventListener("input", update);
  return {
    nodes: [
      one,
      differs.label,
      each,
      lines.node,
      labelled(texts.way, way),
      sum.node,
      ...sums.map(({ node }) => node),
      belowZero.label,
    ],
    values: () => ({
      form: "spread",
      kind: kind(),
      ...years.values(),
      amount: amount.value,
      perYear: differs.box.checked ? rows.map(({ input }) => ({ id: input.id, amount: input.value })) : null,
      way: way.value as (typeof ways)[number][0],
      parts: lines.chosen(),
      belowZero: belowZero.box.checked,
    }),
  };
}
