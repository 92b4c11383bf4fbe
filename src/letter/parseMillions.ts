import { euro, type Euro } from "./amount";

/**
 * Reads EUR million as the letter prints them into whole euros, digit by digit: no fraction is ever computed.
 * @throws RangeError where the text is no such amount, or finer than a euro.
 * @example parseMillions("35,5") // 35_500_000
 */
export function parseMillions(printed: string): Euro {
  const match = /^(\d{1,6})(?:,(\d{1,6}))?$/.exec(printed);
  if (!match) throw new RangeError(`"${printed}" is no amount in EUR million`);
  const [, whole = "", tenths = ""] = match;
  return euro(Number(whole + tenths.padEnd(6, "0")));
}
