import { isDateFormat } from "./dateSystem";
import type { Grid } from "./Grid";
import { days1904 } from "./Reckoning";
import { CellValueType, INTERCEPTOR_POINT, InterceptorEffectEnum, SheetInterceptorService } from "./univer";

/** Before Univer's own, which makes a text of the number by its format: 10. */
const beforeFormats = 20;

/** What the grid draws of a date where days count from 1904: Univer's formats know the other system only. */
export function datesOnScreen(grid: Grid): void {
  grid.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: beforeFormats,
    handler: (cell, location, next) => {
      const isOurs = grid.reckoning.from1904 && location.unitId === grid.unitId;
      if (!isOurs || typeof cell?.v !== "number" || cell.t !== CellValueType.NUMBER || cell.v < 0) return next(cell);
      const format = grid.workbook().getStyles().getStyleByCell(cell)?.n?.pattern;
      return next(isDateFormat(format) ? { ...cell, v: cell.v + days1904 } : cell);
    },
  });
}
