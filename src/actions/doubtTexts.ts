import { formatAmount } from "../letter/formatAmount";
import type { Doubt } from "../scenario/doubt";
import type { DoubtedCell } from "./bookTyped";
import type { Language } from "./language";

const mostNamed = 3;

/** Amounts that can hardly be meant, each with its cell and why, and what she can do; "" where there are none. */
export function doubtedText(doubted: readonly DoubtedCell[], language: Language): string {
  if (doubted.length === 0) return "";
  const dutch = language === "nl";
  const named = doubted.slice(0, mostNamed).map(({ cell, doubt }) => {
    const typed = cell.typed === null ? "" : `${formatAmount(cell.typed)} mln, `;
    return `${cell.sheet}!${cell.address} (${typed}${doubtText(doubt, language)})`;
  });
  const rest = doubted.length - named.length;
  const list = [...named, ...(rest > 0 ? [dutch ? `en nog ${rest}` : `and ${rest} more`] : [])].join("; ");
  return dutch
    ? `Niet vanzelf geboekt, want misschien niet zo bedoeld: ${list}. Het staat er nog. Typ het juiste bedrag in EUR mln, of kies bij die cel op het tabblad Scenario's Boeken als het klopt.`
    : `Not booked by itself, since perhaps not meant: ${list}. It still stands there. Type the right amount in EUR million, or choose Book for that cell on the tab Scenarios if it is right.`;
}

/** Why an amount is doubted, as a part of a sentence. */
export function doubtText(doubt: Doubt, language: Language): string {
  const dutch = language === "nl";
  switch (doubt.kind) {
    case "otherUnit": {
      const unit = doubt.times === 1_000 ? "x 1.000" : dutch ? "hele euro's" : "whole euros";
      const stood = formatAmount(doubt.stood);
      return dutch
        ? `precies wat er stond (${stood}), maar in ${unit}`
        : `just what stood there (${stood}), but in ${unit}`;
    }
    case "dateNumber":
      return dutch ? "zo telt Excel ook een datum" : "Excel counts a date like this";
    case "beyondTheme":
      return dutch
        ? `meer dan tien keer het grootste bedrag van het thema (${formatAmount(doubt.largest)})`
        : `more than ten times the largest amount of the theme (${formatAmount(doubt.largest)})`;
  }
}
