import type { Euro } from "../letter/amount";

/** Between an amount and who confirmed it: makes a text of it in every program, and ends the number. */
export const confirmedUnit = " euro";

/**
 * What stands under Klopt: the amount that was confirmed, in whole euros since these are written alike in every language,
 * who said so (self-declared) and when.
 * @param date ISO date
 * @example confirmedText(euro(36_500_000_000), "J. Jansen", "2020-09-15") // "36500000000 euro · J. Jansen · 2020-09-15"
 */
export function confirmedText(amount: Euro, author: string, date: string): string {
  return [`${amount}${confirmedUnit}`, author.trim(), date].filter((part) => part !== "").join(" · ");
}

/** Whether a cell holds nothing, or an answer of this form. @example isAnswer("ja") // false */
export function isAnswer(cell: unknown): boolean {
  const text = String(cell ?? "");
  return text === "" || new RegExp(`^-?\\d+${confirmedUnit}( · |$)`).test(text);
}

/** Whether it says so of this very amount. @example isConfirmed("500 euro · J. Jansen", euro(5)) // false */
export function isConfirmed(text: string, amount: Euro): boolean {
  return text.startsWith(`${amount}${confirmedUnit}`);
}
