import type { Grid } from "./Grid";
import { IFunctionService, StringValueObject, type BaseFunction, type BaseValueObject } from "./univer";

/**
 * Mends FIXED, which writes a decimal point whatever the locale: in a Dutch Excel FIXED(4.5,1) is "4,5".
 * https://support.microsoft.com/office/fixed-function-ffd5723c-324c-45e9-8b96-e41be2a8274a
 */
export function localiseFunctions(grid: Grid, locale: string): void {
  if (!locale.toLowerCase().startsWith("nl")) return;
  const fixed = grid.injector.get(IFunctionService).getExecutor("FIXED");
  if (!fixed) throw new Error("The engine has no FIXED");
  const original = fixed.calculate.bind(fixed) as BaseFunction["calculate"];
  fixed.calculate = (...args: Parameters<BaseFunction["calculate"]>) => swapped(original(...args) as BaseValueObject);
}

function swapped(value: BaseValueObject): BaseValueObject {
  if (value.isArray())
    return (value as unknown as { mapValue(map: typeof swapped): BaseValueObject }).mapValue(swapped);
  if (!value.isString()) return value;
  const swap: Readonly<Record<string, string>> = { ".": ",", ",": "." };
  return StringValueObject.create(String(value.getValue()).replace(/[.,]/g, (sign) => swap[sign] ?? sign));
}
