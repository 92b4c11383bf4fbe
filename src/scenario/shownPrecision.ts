import type { Euro } from "../letter/amount";

const placesOfEuro = 6;

/**
 * How many decimals a number format shows at most; null where it keeps a number as it is (General, Text, fractions, powers of
 * ten). With "precision as displayed" Excel keeps no more of a number than this.
 * @example shownDecimals("#,##0.0#;-#,##0.0#") // 2
 */
export function shownDecimals(format: unknown): number | null {
  const [section = ""] = String(format ?? "")
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    .replace(/\[[^\]]*\]/g, "")
    .split(";");
  if (!/[0#?]/.test(section) || /\/|E[+-]/i.test(section)) return null;
  const decimals = /\.([0#?]*)/.exec(section)?.[1]?.length ?? 0;
  const percent = section.split("%").length - 1;
  const thousands = /[0#?](,+)(?![0#?,])/.exec(section)?.[1]?.length ?? 0;
  return decimals + 2 * percent - 3 * thousands;
}

/** What is left of an amount, shown in millions with so many decimals. @example keptOf(euro(35_540_800), 1) // 35_500_000 */
export function keptOf(amount: Euro, decimals: number): Euro {
  const step = 10 ** Math.max(0, placesOfEuro - decimals);
  return (Math.sign(amount) * Math.round(Math.abs(amount) / step) * step + 0) as Euro;
}

/** Whether a format shows every amount to the euro, so that nothing of it can be lost. */
export function keepsEuros(format: unknown): boolean {
  const decimals = shownDecimals(format);
  return decimals === null || decimals >= placesOfEuro;
}
