import { formatAmount } from "../letter/formatAmount";
import { doubtReason } from "../scenario/doubtReasons";
import { choose } from "../scenario/texts";
import type { DoubtedCell } from "./bookTyped";
import type { Language } from "./language";

const mostNamed = 3;

/** Amounts that can hardly be meant, each with its cell and why, and what she can do; "" where there are none. */
export function doubtedText(doubted: readonly DoubtedCell[], language: Language): string {
  if (doubted.length === 0) return "";
  const dutch = language === "nl";
  const named = doubted.slice(0, mostNamed).map(({ cell, doubt }) => {
    const typed = cell.typed === null ? "" : `${formatAmount(cell.typed)} mln, `;
    return `${cell.sheet}!${cell.address} (${typed}${choose(doubtReason(doubt), language)})`;
  });
  const rest = doubted.length - named.length;
  const list = [...named, ...(rest > 0 ? [dutch ? `en nog ${rest}` : `and ${rest} more`] : [])].join("; ");
  return dutch
    ? `Niet vanzelf geboekt, want misschien niet zo bedoeld: ${list}. Het staat er nog. Typ het juiste bedrag in EUR mln, of kies bij die cel op het tabblad Scenario's Boeken als het klopt.`
    : `Not booked by itself, since perhaps not meant: ${list}. It still stands there. Type the right amount in EUR million, or choose Book for that cell on the tab Scenarios if it is right.`;
}
