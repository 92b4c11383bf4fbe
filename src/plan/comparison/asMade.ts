import { columnOf } from "../scenario/excelTables";
import type { ComparedSheet } from "./ComparedSheet";
import type { ComparisonLayout } from "./comparisonLayout";

/**
 * What a comparison was made of, by the register and the list of lines: years, and how many lines there were. Conditions of a
 * formula, all true as long as that is as it was.
 */
export function asMade({ themes }: ComparisonLayout, compared: readonly ComparedSheet[]): readonly string[] {
  const lines = themes.reduce((count, theme) => count + theme.lines.length, 1);
  const years = compared.flatMap(({ scenario: { code, horizon } }) => {
    const isCode = `(${columnOf("register", "Code")}="${code}")`;
    const was = [
      ["Van", horizon.first],
      ["Tot", horizon.last],
    ] as const;
    return was.map(([header, year]) => `SUMPRODUCT(${isCode}*${columnOf("register", header)})=${year}`);
  });
  return [`ROWS(${columnOf("lines", "Nr")})=${lines}`, ...years];
}
