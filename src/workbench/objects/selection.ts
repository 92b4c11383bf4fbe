import type { ChartModel } from "../model/ChartModel";
import type { HostObject } from "../protocol/ClassDefinition";
import { HostError, itemNotFound } from "../protocol/HostError";
import { chartObject } from "./charts";
import type { Host } from "./Host";
import { rangeObject } from "./range";
import { rangeAreasOf } from "./rangeAreas";
import type { RangeTarget } from "./rangeTarget";

type Methods = Readonly<Record<string, (target: null, args: readonly unknown[], host: Host) => unknown>>;

/**
 * What the user has selected: cells, several ranges, or a chart. What asks for a range and meets something else is refused,
 * by design: https://github.com/OfficeDev/office-js/issues/2268
 */
export const selectionMethods: Methods = {
  GetSelectedRange: (_target, _args, host) => {
    const [only, ...others] = selectedRanges(host);
    // https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-getselectedrange-member(1)
    if (!only || others.length > 0) throw invalidSelection();
    return rangeObject(only, host);
  },
  GetSelectedRanges: (_target, _args, host) => rangeAreasOf(selectedRanges(host), host),
  // As ActiveCell in VBA there is one also while a chart is selected: https://github.com/OfficeDev/office-js/issues/8
  GetActiveCell: (_target, _args, host) => {
    const { sheetId, rect } = host.engine.selection();
    return rangeObject({ sheetId, rect: { ...rect, rows: 1, columns: 1 } }, host);
  },
  GetActiveChart: (_target, _args, host) => activeChart(host) ?? missing(),
  GetActiveChartOrNullObject: (_target, _args, host) => activeChart(host),
};

/** The chart that is selected; null where cells are. It stays so until cells are selected, another sheet is in front, or it goes. */
export function selectedChart(host: Host): ChartModel | null {
  const chart = host.selectedChart;
  const isThere = chart && host.model.charts.includes(chart) && chart.sheetId === host.engine.activeSheet();
  return isThere ? chart : null;
}

function selectedRanges(host: Host): readonly RangeTarget[] {
  if (selectedChart(host)) throw invalidSelection();
  const sheetId = host.engine.activeSheet();
  return host.engine.selections().map((rect) => ({ sheetId, rect }));
}

function activeChart(host: Host): HostObject<Host> | null {
  const chart = selectedChart(host);
  return chart && chartObject(chart, host);
}

function missing(): never {
  throw itemNotFound("no chart is selected");
}

function invalidSelection(): HostError {
  return new HostError("InvalidSelection", "The current selection is invalid for this operation.");
}
