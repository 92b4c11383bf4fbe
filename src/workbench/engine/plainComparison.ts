import type { Grid } from "./Grid";
import { BooleanValueObject, IFunctionService, StringValueObject, type BaseFunction } from "./univer";

/** The members of Univer's text that decide how it is compared. */
interface ComparedText {
  getValue(): string;
  _checkWildcard(value: string, operator: string): unknown;
  _compareString(current: string, value: string, operator: string): boolean;
}

let isOperator = false;
let isDone = false;

/**
 * In Excel `=` and its kind compare text as it is: "*" and "?" mean something in criteria only. Univer 0.25 takes them
 * for wildcards everywhere.
 * https://support.microsoft.com/office/using-wildcard-characters-in-searches-ef94362e-9999-4350-ad74-4d2371110adb
 */
export function plainComparison(grid: Grid): void {
  const compare = grid.injector.get(IFunctionService).getExecutor("COMPARE");
  if (!compare) throw new Error("The engine has no comparison");
  const calculate = compare.calculate.bind(compare) as BaseFunction["calculate"];
  compare.calculate = (...args: Parameters<BaseFunction["calculate"]>) => {
    isOperator = true;
    try {
      return calculate(...args);
    } finally {
      isOperator = false;
    }
  };
  if (isDone) return;
  isDone = true;
  const text = StringValueObject.prototype as unknown as ComparedText;
  const withWildcards = text._checkWildcard;
  text._checkWildcard = function (this: ComparedText, value: string, operator: string) {
    if (!isOperator) return withWildcards.call(this, value, operator);
    return BooleanValueObject.create(this._compareString(this.getValue().toLocaleLowerCase(), value, operator));
  };
}
