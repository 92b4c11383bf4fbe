import type { Rect } from "../engine/Engine";
import { intersection } from "../model/address";
import { lacking } from "../protocol/HostError";
import type { Host } from "./Host";
import { rangeAreasOf } from "./rangeAreas";
import type { RangeTarget } from "./rangeTarget";

type Methods = Readonly<Record<string, (range: RangeTarget, args: readonly unknown[], host: Host) => unknown>>;

/** Cells of a kind: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getspecialcellsornullobject-member(1) */
export const specialCellMethods: Methods = {
  GetSpecialCellsOrNullObject: (range, [type], host) => {
    const found = partsOf(range, String(type), host);
    return found.length === 0
      ? null
      : rangeAreasOf(
          found.map((rect) => ({ sheetId: range.sheetId, rect })),
          host,
        );
  },
};

function partsOf({ sheetId, rect }: RangeTarget, type: string, host: Host): Rect[] {
  const within = (rects: readonly Rect[]) => rects.flatMap((each) => intersection(each, rect) ?? []);
  switch (type) {
    case "Formulas":
      return formulaCells({ sheetId, rect }, host);
    case "DataValidations":
      return within(
        host.model
          .sheet(sheetId)
          .validations.filter(({ source }) => source !== null)
          .map((each) => each.rect),
      );
    case "ConditionalFormats":
      return within(host.rules(sheetId).flatMap(({ rects }) => rects));
    default:
      throw lacking(`special cells of type ${type}`);
  }
}

/** Runs of cells beside each other, and those of the same width below each other as one. */
function formulaCells({ sheetId, rect }: RangeTarget, host: Host): Rect[] {
  const used = host.engine.usedRect(sheetId);
  const area = used && intersection(used, rect);
  if (!area) return [];
  const done: Rect[] = [];
  let open: Rect[] = [];
  host.engine.read(sheetId, area).forEach((cells, rowOffset) => {
    const row = area.row + rowOffset;
    const runs: Rect[] = [];
    cells.forEach((cell, columnOffset) => {
      const column = area.column + columnOffset;
      const last = runs[runs.length - 1];
      if (cell.formula === null) return;
      if (last && last.column + last.columns === column) runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
      else runs.push({ row, column, rows: 1, columns: 1 });
    });
    const same = (one: Rect, other: Rect) => one.column === other.column && one.columns === other.columns;
    done.push(...open.filter((each) => !runs.some((run) => same(each, run))));
    open = runs.map((run) => {
      const above = open.find((each) => same(each, run));
      return above ? { ...above, rows: above.rows + 1 } : run;
    });
  });
  return [...done, ...open];
}
