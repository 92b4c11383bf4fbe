import { lineLabel, spendingLines } from "../../scenario/scenarioLines";
import type { LineKey } from "../../scenario/ScenarioLine";
import { button, element } from "../element";
import { themesOf, type FieldContext } from "./fieldsOf";
import { amountInput, checkbox, group } from "./formParts";
import { fieldIds } from "./readBooking";

export interface LineBoxes {
  readonly node: HTMLElement;
  readonly chosen: () => readonly { readonly id: string; readonly key: LineKey; readonly amount: string }[];
  readonly inputs: () => readonly HTMLInputElement[];
  /** Whether each chosen line has an amount of its own. */
  readonly byHand: (on: boolean) => void;
}

/** Lines to choose several of: folded per theme, with how many are chosen. */
export function lineBoxes({ lines, texts }: FieldContext): LineBoxes {
  let withAmounts = false;
  const themes = themesOf(lines).map(([themeId, themeName]) => {
    const rows = spendingLines(lines, themeId).map(({ key, name }) => {
      const { box, label } = checkbox(`box-${key}`, name);
      const amount = amountInput(`part-${key}`, texts.partOf(lineLabel(lines, key)));
      amount.hidden = true;
      return { key, box, amount, node: element("div", { className: "line-box" }, label, amount) };
    });
    const count = element("span", { className: "hint" });
    const update = () => {
      count.textContent = ` (${texts.chosen(rows.filter(({ box }) => box.checked).length)})`;
      for (const { box, amount } of rows) amount.hidden = !withAmounts || !box.checked;
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
    chosen: () => checked().map(({ key, amount }) => ({ id: amount.id, key, amount: amount.value })),
    inputs: () => checked().map(({ amount }) => amount),
    byHand(on) {
      withAmounts = on;
      for (const { update } of themes) update();
    },
  };
}
