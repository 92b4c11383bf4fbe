import type { Euro } from "../letter/amount";
import { formatAmount } from "../letter/formatAmount";
import type { Entry } from "./Entry";

const longest = 500;

/**
 * What is booked for a formula of the user's own is its outcome of that day. So that nobody has to guess where the amount
 * came from, the formula stays in the explanation, as text, with that outcome and day; in Dutch, as all of the ledger.
 * @example overtypedWith(entry, "=Blad1!B3", euro(40_000_000)).explanation // "overgetypt met formule =Blad1!B3; uitkomst 40,0 op 15-09-2020"
 */
export function overtypedWith(entry: Entry, formula: string, outcome: Euro): Entry {
  const shown = formula.length > longest ? `${formula.slice(0, longest)}…` : formula;
  const [year = "", month = "", day = ""] = entry.date.split("-");
  const on = day === "" ? "" : ` op ${day}-${month}-${year}`;
  const text = `overgetypt met formule ${shown}; uitkomst ${formatAmount(outcome)}${on}`;
  return { ...entry, explanation: entry.explanation === "" ? text : `${entry.explanation} (${text})` };
}
