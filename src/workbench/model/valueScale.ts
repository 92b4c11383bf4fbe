import type { ChartAxis, ChartFile } from "../xlsx/ChartFile";
import { chartGroup, chartKind } from "../xlsx/chartKinds";
import type { ShownSeries } from "./chartData";

export interface ValueScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
}

/**
 * Where a value axis begins and ends: as it was set, and elsewhere in round steps around what is shown, by Excel's rules for
 * the ends (https://mskb.pkisolutions.com/kb/214075, with 1/20 below as above). How large its steps are is not documented.
 */
export function valueScale(chart: ChartFile, shown: readonly ShownSeries[], secondary: boolean): ValueScale {
  const axis = secondary ? chart.secondary : chart.value;
  const own = shown.filter(({ series }) => series.secondary === secondary);
  const percent = own.some(({ series }) => chartKind(series.type).stacking === "percent");
  if (percent) return shares(axis, own);
  const values = reach(own);
  return scaleOf(axis, Math.min(...values), Math.max(...values));
}

/** The lowest and highest places that columns and lines reach. */
function reach(own: readonly ShownSeries[]): number[] {
  const reached: number[] = [];
  const stacks = new Map<string, { up: number[]; down: number[] }>();
  for (const { series, values } of own) {
    if (chartKind(series.type).stacking === "clustered") {
      reached.push(...values.filter((value) => value !== null));
      continue;
    }
    const stack = stacks.get(chartGroup(series)) ?? { up: [], down: [] };
    stacks.set(chartGroup(series), stack);
    values.forEach((value, at) => {
      const side = (value ?? 0) < 0 ? stack.down : stack.up;
      side[at] = (side[at] ?? 0) + (value ?? 0);
    });
  }
  for (const { up, down } of stacks.values()) reached.push(0, ...present(up), ...present(down));
  return reached.length === 0 ? [0, 1] : reached;
}

function present(values: readonly (number | undefined)[]): number[] {
  return values.filter((value) => value !== undefined);
}

function scaleOf(axis: ChartAxis, lowest: number, highest: number): ValueScale {
  const spread = highest - lowest;
  // Excel begins at 0 unless all lies in the upper sixth.
  const fromZero = lowest >= 0 && (spread > highest / 6 || spread === 0);
  const toZero = highest <= 0 && (spread > -lowest / 6 || spread === 0);
  const low = fromZero ? 0 : lowest;
  const high = toZero ? 0 : highest;
  const step = axis.majorUnit ?? roundStep(((axis.maximum ?? high) - (axis.minimum ?? low)) / 6);
  // A little air beyond what reaches farthest.
  const air = (high - low) / 20;
  const below = fromZero ? 0 : low - air;
  const above = toZero ? 0 : high + air;
  const minimum = axis.minimum ?? Math.floor(below / step) * step;
  const maximum = axis.maximum ?? Math.ceil(above / step) * step;
  return { minimum, maximum: maximum > minimum ? maximum : minimum + step, step };
}

/** Shares of a whole: to 100%, and as far below as there is something below. */
function shares(axis: ChartAxis, own: readonly ShownSeries[]): ValueScale {
  const below = own.some(({ values }) => values.some((value) => (value ?? 0) < 0)) ? -1 : 0;
  const minimum = axis.minimum ?? below;
  return { minimum, maximum: axis.maximum ?? 1, step: axis.majorUnit ?? 0.2 };
}

/** 1, 2 or 5 times a power of ten, at least as large. */
function roundStep(size: number): number {
  if (!(size > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(size));
  return ([1, 2, 5].find((each) => each * power >= size) ?? 10) * power;
}
