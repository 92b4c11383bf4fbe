const ALL = (): boolean => true;
const only =
  (...places: readonly number[]) =>
  (place: number): boolean =>
    places.includes(place);
const from =
  (first: number) =>
  (place: number): boolean =>
    place >= first;

/**
 * Which arguments of a function (counted from 0) take a range as such. A range elsewhere, such as for the key of VLOOKUP or the
 * criterion of SUMIFS, gives an answer for each of its cells.
 */
const TAKES_RANGE: ReadonlyMap<string, (place: number) => boolean> = new Map([
  ..."SUM SUMPRODUCT SUMSQ COUNT COUNTA COUNTBLANK AVERAGE AVERAGEA MIN MAX MINA MAXA MEDIAN STDEV VAR PRODUCT AND OR XOR ROWS COLUMNS"
    .split(" ")
    .map((name) => [name, ALL] as const),
  ..."STDEV.S STDEV.P VAR.S VAR.P CONCAT TEXTJOIN".split(" ").map((name) => [name, ALL] as const),
  ..."COUNTIF LARGE SMALL IRR".split(" ").map((name) => [name, only(0)] as const),
  ..."SUMIF AVERAGEIF".split(" ").map((name) => [name, only(0, 2)] as const),
  ..."MATCH VLOOKUP HLOOKUP RANK".split(" ").map((name) => [name, only(1)] as const),
  ["LOOKUP", only(1, 2)],
  ["COUNTIFS", (place) => place % 2 === 0],
  ..."SUMIFS AVERAGEIFS MINIFS MAXIFS"
    .split(" ")
    .map((name) => [name, (place: number) => place === 0 || place % 2 === 1] as const),
  ..."SUBTOTAL NPV".split(" ").map((name) => [name, from(1)] as const),
  ["AGGREGATE", from(2)],
]);

/** True where a range as argument number `place` does not make an array of the function's answer. */
export function takesRange(name: string, place: number): boolean {
  return TAKES_RANGE.get(name)?.(place) ?? false;
}
