import { formatChange } from "../../letter/formatAmount";
import type { Column } from "../../letter/letter";
import { yearLabel } from "../../letter/year";
import { element } from "../element";
import type { BookingTexts } from "./bookingTexts";
import { amountInput } from "./formParts";
import { sumSoFar } from "./readBooking";

/** What stands in the fields together, kept up while they are typed in: money that only moves comes to zero. */
export function runningSum(
  inputs: () => readonly HTMLInputElement[],
  texts: BookingTexts,
  mark: "," | ".",
  wanted = texts.mustBeZero,
): { readonly node: HTMLElement; readonly update: () => void } {
  const node = element("p", { className: "running-sum" });
  const update = () => {
    const sum = sumSoFar(
      inputs().map(({ value }) => value),
      mark,
    );
    const shown = mark === "," ? formatChange(sum) : formatChange(sum).replace(",", ".");
    node.textContent = `${texts.sum}: ${shown} ${texts.mln}${sum === 0 || wanted === "" ? "" : ` (${wanted})`}`;
    node.classList.toggle("off", sum !== 0 && wanted !== "");
  };
  update();
  return { node, update };
}

/** A year with its amount. */
export function yearAmount(column: Column): { readonly node: HTMLElement; readonly input: HTMLInputElement } {
  const input = amountInput(`year-${column.year}`);
  const label = element("label", { text: yearLabel(column) });
  label.htmlFor = input.id;
  return { node: element("div", { className: "year-amount" }, label, input), input };
}
