import type { UniverInstance } from "../engine/createHeadlessUniver";
import { isDateFormat } from "../engine/dateSystem";
import { ownSerial, type DateSystem } from "../engine/Reckoning";
import { AFTER_CELL_EDIT, CellValueType, numfmt, SheetInterceptorService } from "../engine/univer";
import { toInvariant } from "../model/formulaNotation";
import { typedDate } from "../model/typedDate";
import { dutchNumber } from "./dutchNumber";

/**
 * Lets a user type as in a Dutch Excel, which the grid itself does not know: "40,5", "15-9-2020", and `;` between arguments.
 * @param days the workbook's date system; the grid's own reading of dates knows that of 1900 only
 */
export function acceptDutchEntry({ univer }: UniverInstance, days: DateSystem): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 1000,
    handler: (cell, { workbook }, next) => {
      if (typeof cell?.f === "string") return next({ ...cell, f: toInvariant(cell.f) });
      if (typeof cell?.v !== "string") return next(cell);
      const style = workbook.getStyles().getStyleByCell(cell);
      const format = style?.n?.pattern;
      // All that is typed in a cell with the format Text is text.
      if (format === "@" || format === "@@@") return next(cell);
      const number = dutchNumber(cell.v);
      if (number !== null) return next({ ...cell, v: number, t: CellValueType.NUMBER });
      const typed = typedDate(cell.v.trim(), true, days);
      const foreign = typed === null ? foreignDate(cell.v, days) : null;
      if (foreign === "none") return next({ ...cell, t: CellValueType.FORCE_STRING });
      const date = typed ?? foreign;
      if (date === null) return next(cell);
      const pattern = format !== undefined && isDateFormat(format) ? format : "d-m-yyyy";
      return next({ ...cell, v: date, t: CellValueType.NUMBER, s: { ...style, n: { pattern } } });
    },
  });
}

/** What else the grid takes for a date ("15 sep 2020"); "none": a day before the first that this workbook knows. */
function foreignDate(text: string, days: DateSystem): number | "none" | null {
  if (!days.from1904) return null;
  const read = numfmt.parseDate(text)?.v;
  if (typeof read !== "number") return null;
  const own = ownSerial(read, days);
  return own < 0 ? "none" : own;
}
