import type { Rect } from "../engine/Engine";
import { intersection } from "../model/address";
import { HostError } from "../protocol/HostError";
import type { Host } from "./Host";
import { rangeAreasOf } from "./rangeAreas";
import { cutToUse, type RangeTarget } from "./rangeTarget";

type Methods = Readonly<Record<string, (range: RangeTarget, args: readonly unknown[], host: Host) => unknown>>;

/** Merged cells; the grid shows them as single ones. https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-merge-member(1) */
export const mergeMethods: Methods = {
  Merge: (range, [across], host) => {
    host.assertAllowed(range.sheetId, "allowFormatCells");
    const parts = across === true ? rowsOf(range.rect) : [range.rect];
    for (const rect of parts) {
      keepFirst(range.sheetId, rect, host);
      setMerged(range.sheetId, [...without(range.sheetId, rect, host), rect], host);
    }
  },
  Unmerge: ({ sheetId, rect }, _args, host) => {
    host.assertAllowed(sheetId, "allowFormatCells");
    setMerged(sheetId, without(sheetId, rect, host), host);
  },
  GetMergedAreasOrNullObject: ({ sheetId, rect }, _args, host) => {
    const found = host.model.sheet(sheetId).kept.merged.filter((each) => intersection(each, rect) !== null);
    return found.length === 0
      ? null
      : rangeAreasOf(
          found.map((each) => ({ sheetId, rect: each })),
          host,
        );
  },
};

function rowsOf(rect: Rect): Rect[] {
  return Array.from({ length: rect.rows }, (_, row) => ({ ...rect, row: rect.row + row, rows: 1 }));
}

function without(sheetId: string, rect: Rect, host: Host): Rect[] {
  return host.model.sheet(sheetId).kept.merged.filter((each) => intersection(each, rect) === null);
}

function setMerged(sheetId: string, merged: readonly Rect[], host: Host): void {
  const sheet = host.model.sheet(sheetId);
  sheet.kept = { ...sheet.kept, merged };
}

/** Only what stands in the first cell survives. */
function keepFirst(sheetId: string, area: Rect, host: Host): void {
  const rect = cutToUse({ sheetId, rect: area }, host);
  if (rect.rows * rect.columns > 1_000_000) throw new HostError("InvalidArgument", "too many cells at once");
  host.engine.write(
    sheetId,
    rect,
    Array.from({ length: rect.rows }, (_r, row) =>
      Array.from({ length: rect.columns }, (_c, column) => (row + column === 0 ? null : ({ kind: "empty" } as const))),
    ),
  );
}
