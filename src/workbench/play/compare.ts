import { isRecord, type Matrix } from "./schema/fieldTypes";

/** In EUR or whatever stands there: less than this is rounding of the machine. */
const near = 1e-9;

/** Whether two values are the same; null on the asked side is anything, numbers may differ by rounding. */
export function sameValue(asked: unknown, found: unknown): boolean {
  if (asked === null) return true;
  if (typeof asked === "number" && typeof found === "number")
    return Math.abs(asked - found) <= near * Math.max(1, Math.abs(asked));
  if (Array.isArray(asked))
    return (
      Array.isArray(found) &&
      asked.length === found.length &&
      asked.every((each, at) => sameValue(each, (found as unknown[])[at]))
    );
  if (isRecord(asked)) return isRecord(found) && hasAll(asked, found);
  return asked === found;
}

export function sameMatrix(asked: Matrix, found: Matrix): boolean {
  return sameValue(asked, found);
}

/** Whether an object has all that is asked; what it has besides is not looked at. */
export function hasAll(asked: Readonly<Record<string, unknown>>, found: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(asked).every(([key, value]) => key in found && sameValue(value, found[key]));
}
