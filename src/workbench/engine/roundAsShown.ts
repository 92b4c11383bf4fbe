import { isDateFormat } from "./dateSystem";

/**
 * The number that "precision as displayed" keeps: what a number format shows of it. General, text, dates and fractions
 * leave a number as it is.
 * https://support.microsoft.com/office/set-rounding-precision-e5d707e3-07a8-4df2-810c-218c531eb06a
 * @example roundAsShown(35.5408, "#,##0.0") // 35.5
 */
export function roundAsShown(value: number, format: string | null | undefined): number {
  if (!format || /^general$/i.test(format) || format === "@" || isDateFormat(format) || !Number.isFinite(value))
    return value;
  const bare = format.replace(/"[^"]*"|\\.|_.|\*./g, "").replace(/\[[^\]]*\]/g, "");
  const [positive = "", negative = positive, zero = positive] = bare.split(";");
  const section = value < 0 ? negative : value > 0 ? positive : zero;
  if (!/[0#?]/.test(section) || section.includes("/")) return value;
  const decimals = /\.([0#?]*)/.exec(section)?.[1]?.length ?? 0;
  if (/E[+-]/i.test(section)) return Number(value.toExponential(decimals));
  const percent = section.split("%").length - 1;
  const thousands = /[0#?](,+)(?![0#?,])/.exec(section)?.[1]?.length ?? 0;
  return roundTo(value, decimals + 2 * percent - 3 * thousands);
}

/** Half away from zero, of the decimal number that Excel keeps in fifteen digits. */
function roundTo(value: number, decimals: number): number {
  const shifted = shiftPoint(Number(Math.abs(value).toPrecision(15)), decimals);
  return Math.sign(value) * shiftPoint(Math.round(shifted), -decimals);
}

function shiftPoint(value: number, places: number): number {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  return Number(`${mantissa}e${Number(exponent) + places}`);
}
