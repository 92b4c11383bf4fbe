/**
 * An amount in EUR million as text, in a formula: one decimal, two, three or six where it has more; FIXED goes by Excel's own
 * language.
 * @param amount a formula without its sign, that is repeated: a short one
 * @example amountFormula("B3") // 4.5 reads "4,5" in a Dutch Excel
 */
export function amountFormula(amount: string): string {
  const lacks = (smallest: number) => `MOD(ROUND(${amount}*1000000,0),${smallest})=0`;
  return `FIXED(${amount},IF(${lacks(100_000)},1,IF(${lacks(10_000)},2,IF(${lacks(1_000)},3,6))),TRUE)`;
}

/** What rows come to, in words: the sum of their amounts, and the sum without signs. */
export function totalsFormula(sum: string, absolute: string): string {
  return `" (som "&${amountFormula(sum)}&" mln, zonder teken "&${amountFormula(absolute)}&" mln)"`;
}

/** A number of rows in words. @example rowsFormula("B3") // 1 gives "1 rij" */
export function rowsFormula(count: string): string {
  return `${count}&IF(${count}=1," rij"," rijen")`;
}
