import { areaAddress, cellAddress, quotedSheet } from "../address";
import { rowsFormula, totalsFormula } from "../amountFormula";
import { columnOf } from "../scenario/excelTables";
import { scenarioWords } from "../scenario/scenarioWords";
import type { ComparedSheet } from "./ComparedSheet";
import type { ComparisonLayout } from "./comparisonLayout";
import { comparisonWords as words } from "./comparisonWords";

/**
 * That nothing was found, with what was looked at: the courses on this sheet, and the rows of the ledger that they are of.
 * @returns a formula without its sign
 */
export function clearFormula({ courses }: ComparisonLayout, compared: readonly ComparedSheet[]): string {
  const checks = courses.map((course) => areaAddress(course.checks)).join(",");
  const codes = compared.map(({ scenario }) => scenario.code);
  // One list of codes: with a sum for each, six scenarios would be more than Excel takes in a formula.
  const own = `${columnOf("ledger", "Scenario")},{${codes.map((code) => `"${code}"`).join(",")}}`;
  const amounts = columnOf("ledger", "Bedrag");
  const rows = `SUMPRODUCT(COUNTIFS(${own}))`;
  const sum = `SUMPRODUCT(SUMIFS(${amounts},${own}))`;
  const absolute = `SUMPRODUCT(SUMIFS(${amounts},${own},${amounts},">0")-SUMIFS(${amounts},${own},${amounts},"<0"))`;
  const { clear, coursesOf, rowsIn } = words;
  return `COUNT(${checks})&"${words.courses}${clear}${coursesOf}"&${rowsFormula(rows)}&"${rowsIn(codes)}"&${totalsFormula(sum, absolute)}`;
}

/**
 * A figure that is wrong on a scenario's sheet is wrong here as well: what that sheet says of itself goes first.
 * @param text what is said where each of them found nothing, or was made by an older version and says so in its words
 */
export function whenSheetsClear(compared: readonly ComparedSheet[], text: string): string {
  return compared.reduceRight((rest, { scenario: { code }, found: { area } }) => {
    const row = area.values.findIndex(([first]) => first === scenarioWords.code);
    const column = (area.values[row] ?? []).findIndex((cell, index) => index > 0 && cell === code);
    if (row < 0 || column < 0) return rest;
    const lock = { row: true, column: true };
    const cell = `${quotedSheet(area.sheet)}!${cellAddress(area.row + row, area.column + column + 1, lock)}`;
    const isClear = [scenarioWords.clear.trim(), scenarioWords.allShown].map(
      (clear) => `ISNUMBER(SEARCH("${clear}",${cell}))`,
    );
    return `IF(OR(${isClear.join(",")}),${rest},"${words.seeScenario([code])}")`;
  }, text);
}
