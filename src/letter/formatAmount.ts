import type { Euro } from "./amount";

/**
 * An amount as EUR million in Dutch: one decimal, more only where the amount has them. The minus is a real one.
 * @example formatAmount(euro(35_500_000)) // "35,5"
 */
export function formatAmount(amount: Euro): string {
  const digits = String(Math.abs(amount)).padStart(7, "0");
  const decimals = digits.slice(-6).replace(/0+$/, "").padEnd(1, "0");
  return `${amount < 0 ? "−" : ""}${digits.slice(0, -6)},${decimals}`;
}

/** The same with a plus sign for an increase. @example formatChange(euro(4_500_000)) // "+4,5" */
export function formatChange(amount: Euro): string {
  return amount > 0 ? `+${formatAmount(amount)}` : formatAmount(amount);
}
