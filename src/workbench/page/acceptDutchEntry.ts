import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import type { UniverInstance } from "../engine/createHeadlessUniver";
import { CellValueType } from "../engine/univer";
import { toInvariant } from "../model/formulaNotation";
import { dutchNumber } from "./dutchNumber";

/** Lets a user type as in a Dutch Excel, which the grid itself does not know: "40,5", and `;` between arguments. */
export function acceptDutchEntry({ univer }: UniverInstance): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 1000,
    handler: (cell, _context, next) => {
      if (typeof cell?.f === "string") return next({ ...cell, f: toInvariant(cell.f) });
      const number = typeof cell?.v === "string" ? dutchNumber(cell.v) : null;
      return next(number === null || !cell ? cell : { ...cell, v: number, t: CellValueType.NUMBER });
    },
  });
}
