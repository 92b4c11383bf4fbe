import type { SingleKind } from "../../scenario/bookLine";
import { columnsOf } from "../../scenario/horizon";
import { button, element } from "../element";
import { runningSum, yearAmount } from "./amountRows";
import { lineChoice, themesOf, yearFields, type FieldContext, type Fields } from "./fieldsOf";
import { amountInput, checkbox, choice, group, labelled } from "./formParts";
import { lineBoxes } from "./lineBoxes";
import { fieldIds } from "./readBooking";

/** One line, one amount with its sign. */
export function lineFields(context: FieldContext, kind: () => SingleKind): Fields {
  const { texts } = context;
  const line = lineChoice(fieldIds.line, context);
  const years = yearFields(context);
  const amount = amountInput(fieldIds.amount);
  return {
    nodes: [labelled(texts.line, line), years.node, labelled(texts.amount, amount, texts.amountHint)],
    values: () => ({ form: "line", kind: kind(), key: line.value, ...years.values(), amount: amount.value }),
  };
}

/** One line, an amount for each year. */
export function cashShiftFields(context: FieldContext): Fields {
  const { texts, mark, summary } = context;
  const line = lineChoice(fieldIds.line, context);
  const years = columnsOf(summary.scenario.horizon).filter(({ onwards }) => !onwards);
  const rows = years.map((column) => ({ year: column.year, ...yearAmount(column) }));
  const sum = runningSum(() => rows.map(({ input }) => input), texts, mark);
  const amounts = group("years", texts.perYear, ...rows.map(({ node }) => node), sum.node);
  amounts.addEventListener("input", sum.update);
  return {
    nodes: [labelled(texts.line, line), amounts],
    values: () => ({
      form: "cashShift",
      key: line.value,
      years: rows.map(({ year, input }) => ({ id: input.id, year, amount: input.value })),
    }),
  };
}

/** Lines with amounts, over the same years. */
export function reallocationFields(context: FieldContext): Fields {
  const { texts, mark } = context;
  const years = yearFields(context);
  const rows: { readonly line: HTMLSelectElement; readonly amount: HTMLInputElement }[] = [];
  const list = element("div");
  const sum = runningSum(() => rows.map(({ amount }) => amount), texts, mark);
  const add = () => {
    const number = rows.length + 1;
    const line = lineChoice(`leg-line-${number}`, context);
    line.setAttribute("aria-label", texts.leg(number));
    line.selectedIndex = Math.min(number - 1, line.options.length - 1);
    const amount = amountInput(`leg-${number}`, texts.legAmount(number));
    rows.push({ line, amount });
    list.append(element("div", { className: "leg" }, line, amount));
  };
  add();
  add();
  const legs = group("legs", texts.legs, list, button(texts.addLeg, "link", add), sum.node);
  legs.addEventListener("input", sum.update);
  return {
    nodes: [years.node, legs],
    values: () => ({
      form: "reallocation",
      ...years.values(),
      legs: rows.map(({ line, amount }) => ({ id: amount.id, key: line.value, amount: amount.value })),
    }),
  };
}

export function indexationFields(context: FieldContext, kind: () => "loonbijstelling" | "prijsbijstelling"): Fields {
  const { texts } = context;
  const years = yearFields(context);
  const percentage = amountInput(fieldIds.percentage);
  const share = amountInput(fieldIds.share);
  share.value = "100";
  const lines = lineBoxes(context);
  return {
    nodes: [
      years.node,
      element(
        "div",
        { className: "pair" },
        labelled(texts.percentage, percentage, texts.percentageHint),
        labelled(texts.share, share),
      ),
      lines.node,
    ],
    values: () => ({
      form: "indexation",
      kind: kind(),
      ...years.values(),
      percentage: percentage.value,
      share: share.value,
      keys: lines.chosen().map(({ key }) => key),
    }),
  };
}

/** What was announced for a theme, and for all of them. */
export function announcedFields(context: FieldContext, kinds: readonly SingleKind[]): Fields {
  const { texts, lines } = context;
  const theme = choice("announced-theme", themesOf(lines));
  const kind = choice(
    "announced-kind",
    kinds.map((each) => [each, each] as const),
  );
  const years = yearFields(context);
  const amount = amountInput(fieldIds.amount);
  const withTotal = checkbox("with-total", texts.withTotal);
  return {
    nodes: [
      labelled(texts.theme, theme),
      labelled(texts.announcedKind, kind),
      years.node,
      labelled(texts.amount, amount, texts.amountHint),
      withTotal.label,
    ],
    values: () => ({
      form: "announced",
      themeId: theme.value,
      kind: kind.value as SingleKind,
      ...years.values(),
      amount: amount.value,
      withTotal: withTotal.box.checked,
    }),
  };
}
