import type { Grid } from "./Grid";
import { days1904 } from "./Reckoning";
import {
  ErrorValueObject,
  IFunctionService,
  numfmt,
  NumberValueObject,
  type BaseFunction,
  type BaseValueObject,
} from "./univer";

interface DateFunction {
  /** Which arguments are dates, counted from 0. */
  readonly dates: readonly number[];
  /** Whether the answer is one. */
  readonly gives?: true;
}

const ofTwoDays: DateFunction = { dates: [0, 1] };
/** What Excel knows of dates; hours and minutes are the same in both systems. */
const dateFunctions: Readonly<Record<string, DateFunction>> = {
  DATE: { dates: [], gives: true },
  DATEVALUE: { dates: [], gives: true },
  TODAY: { dates: [], gives: true },
  NOW: { dates: [], gives: true },
  DAY: { dates: [0] },
  MONTH: { dates: [0] },
  YEAR: { dates: [0] },
  WEEKDAY: { dates: [0] },
  WEEKNUM: { dates: [0] },
  ISOWEEKNUM: { dates: [0] },
  TEXT: { dates: [0] },
  EDATE: { dates: [0], gives: true },
  EOMONTH: { dates: [0], gives: true },
  WORKDAY: { dates: [0, 2], gives: true },
  "WORKDAY.INTL": { dates: [0, 3], gives: true },
  NETWORKDAYS: { dates: [0, 1, 2] },
  "NETWORKDAYS.INTL": { dates: [0, 1, 3] },
  COUPNCD: { dates: [0, 1], gives: true },
  COUPPCD: { dates: [0, 1], gives: true },
  XIRR: { dates: [1] },
  XNPV: { dates: [2] },
  ...Object.fromEntries(
    "DAYS DAYS360 DATEDIF YEARFRAC COUPDAYBS COUPDAYS COUPDAYSNC COUPNUM DURATION MDURATION DISC INTRATE RECEIVED PRICE PRICEDISC YIELD YIELDDISC TBILLEQ TBILLPRICE TBILLYIELD"
      .split(" ")
      .map((name) => [name, ofTwoDays]),
  ),
};

/**
 * Functions of dates in a workbook that counts from 1904: Univer knows the other system only, so dates go in and come out
 * with its numbers. DATE(1904,1,1) is 0 there, what lies before it #NUM!.
 */
export function dateSystem(grid: Grid): void {
  const functions = grid.injector.get(IFunctionService);
  for (const [name, { dates, gives }] of Object.entries(dateFunctions)) {
    const executor = functions.getExecutor(name);
    if (!executor) continue;
    const original = executor.calculate.bind(executor) as (...args: BaseValueObject[]) => BaseValueObject;
    const calculate = (...args: BaseValueObject[]): BaseValueObject => {
      if (!grid.reckoning.from1904 || (name === "TEXT" && !isOfDates(args[1]))) return original(...args);
      const answer = original(...args.map((arg, at) => (dates.includes(at) ? counted(arg, days1904) : arg)));
      return gives ? counted(answer, -days1904) : answer;
    };
    executor.calculate = calculate as BaseFunction["calculate"];
  }
}

/** Moves numbers, of a block each; an empty cell is day 0 of its system, what is no number stays. */
function counted(value: BaseValueObject, days: number): BaseValueObject {
  if (value.isArray())
    return (
      value as unknown as { mapValue(map: (cell: BaseValueObject) => BaseValueObject): BaseValueObject }
    ).mapValue((cell) => counted(cell, days));
  if (value.isNull()) return NumberValueObject.create(Math.max(0, days));
  // Below 0 a function says #NUM! by itself.
  if (!value.isNumber() || (days > 0 && Number(value.getValue()) < 0)) return value;
  const moved = Number(value.getValue()) + days;
  return moved < 0
    ? ErrorValueObject.create("#NUM!" as Parameters<typeof ErrorValueObject.create>[0])
    : NumberValueObject.create(moved, value.getPattern());
}

function isOfDates(format: BaseValueObject | undefined): boolean {
  return format?.isString() === true && isDateFormat(String(format.getValue()));
}

/** Whether a number format shows days; "General" and a broken one do not. */
export function isDateFormat(format: string | null | undefined): boolean {
  if (!format || format === "General" || format === "@") return false;
  try {
    return numfmt.isDateFormat(format);
  } catch {
    return false;
  }
}
