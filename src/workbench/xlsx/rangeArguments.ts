type Places = (place: number) => boolean;

const ALL: Places = () => true;
const only =
  (...places: readonly number[]): Places =>
  (place) =>
    places.includes(place);
const from =
  (first: number): Places =>
  (place) =>
    place >= first;

function table(...rows: readonly (readonly [string, Places])[]): ReadonlyMap<string, Places> {
  return new Map(rows.flatMap(([names, places]) => names.split(/\s+/).map((name) => [name, places] as const)));
}

/**
 * Which arguments of a function (counted from 0) take a range as such. A range elsewhere, such as for the key of VLOOKUP or the
 * criterion of SUMIFS, gives an answer for each of its cells.
 */
const TAKES_RANGE = table(
  [
    `SUM SUMPRODUCT SUMSQ COUNT COUNTA COUNTBLANK AVERAGE AVERAGEA MIN MAX MINA MAXA MEDIAN STDEV VAR PRODUCT AND OR XOR ROWS
    COLUMNS STDEV.S STDEV.P VAR.S VAR.P STDEVP STDEVA STDEVPA VARP VARA VARPA GEOMEAN HARMEAN DEVSQ AVEDEV KURT SKEW SKEW.P MODE
    MODE.SNGL MODE.MULT CONCAT TEXTJOIN GCD LCM MULTINOMIAL AREAS ISREF ISFORMULA FORMULATEXT SHEET SHEETS MMULT MDETERM MINVERSE
    TRANSPOSE FREQUENCY CORREL COVAR COVARIANCE.P COVARIANCE.S PEARSON RSQ SLOPE INTERCEPT STEYX SUMX2MY2 SUMX2PY2 SUMXMY2 FTEST
    F.TEST CHITEST CHISQ.TEST LINEST LOGEST TREND GROWTH VSTACK HSTACK TOCOL TOROW UNIQUE SORT SORTBY FILTER GROUPBY`,
    ALL,
  ],
  [
    `COUNTIF LARGE SMALL IRR MIRR INDEX OFFSET ROW COLUMN PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC
    QUARTILE.EXC PERCENTRANK PERCENTRANK.INC PERCENTRANK.EXC TRIMMEAN ZTEST Z.TEST TAKE DROP CHOOSECOLS CHOOSEROWS EXPAND
    WRAPCOLS WRAPROWS TRIMRANGE`,
    only(0),
  ],
  ["SUMIF AVERAGEIF", only(0, 2)],
  ["MATCH VLOOKUP HLOOKUP RANK RANK.EQ RANK.AVG XMATCH CELL FVSCHEDULE GETPIVOTDATA", only(1)],
  ["LOOKUP XLOOKUP FORECAST FORECAST.LINEAR", only(1, 2)],
  ["TTEST T.TEST XIRR", only(0, 1)],
  ["PROB", only(0, 1)],
  ["XNPV", only(1, 2)],
  ["SERIESSUM", only(3)],
  ["NETWORKDAYS WORKDAY", only(2)],
  ["NETWORKDAYS.INTL WORKDAY.INTL", only(3)],
  ["DSUM DCOUNT DCOUNTA DAVERAGE DMIN DMAX DGET DPRODUCT DSTDEV DSTDEVP DVAR DVARP", only(0, 2)],
  ["COUNTIFS", (place) => place % 2 === 0],
  ["SUMIFS AVERAGEIFS MINIFS MAXIFS", (place) => place === 0 || place % 2 === 1],
  ["SUBTOTAL NPV", from(1)],
  ["AGGREGATE", from(2)],
);

/**
 * Arguments in which Excel has always reckoned with whole arrays, also where they are calculated first: SUMPRODUCT((A1:A3=1)*B1:B3),
 * LOOKUP(2,1/(A1:A3<>""),B1:B3), MATCH(1,INDEX((A1:A3=1)*(B1:B3=2),0),0). Nothing in there is intersected.
 */
const TAKES_ARRAY = table(
  [
    `SUMPRODUCT MMULT MDETERM MINVERSE TRANSPOSE CORREL COVAR COVARIANCE.P COVARIANCE.S PEARSON RSQ SLOPE INTERCEPT STEYX SUMX2MY2
    SUMX2PY2 SUMXMY2 FREQUENCY LINEST LOGEST TREND GROWTH MODE MODE.SNGL MODE.MULT`,
    ALL,
  ],
  ["INDEX", only(0)],
  ["MATCH", only(1)],
  ["LOOKUP", only(1, 2)],
  ["AGGREGATE", from(2)],
);

/** Functions that hand on which of their arguments they choose, a range as a range; the rest (from 1 on) they look at first. */
const HANDS_ON = table(["IF CHOOSE", from(1)]);

/** True where a range as argument number `place` does not make an array of the function's answer. */
export function takesRange(name: string, place: number): boolean {
  return TAKES_RANGE.get(name)?.(place) ?? false;
}

/** True where what is calculated in argument number `place` may be an array. */
export function takesArray(name: string, place: number): boolean {
  return TAKES_ARRAY.get(name)?.(place) ?? false;
}

/** True where argument number `place` may be the function's answer, as it is. */
export function handsOn(name: string, place: number): boolean {
  return HANDS_ON.get(name)?.(place) ?? false;
}
