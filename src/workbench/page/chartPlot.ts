import { valueScale, type ValueScale } from "../model/valueScale";
import type { ChartAxis } from "../xlsx/ChartFile";
import { chartKind } from "../xlsx/chartKinds";
import type { Area, ChartShape } from "./ChartShape";
import type { ChartContent } from "./chartShapes";
import { seriesShapes } from "./chartSeriesShapes";
import { dashOf, pixelsPerPoint, shownColor, textStyle, textWidth, usual } from "./chartStyle";

/** Where things stand in a plot: values along one side, categories along the other. */
export interface Plot {
  readonly area: Area;
  /** Bars lie: their values run to the right. */
  readonly lying: boolean;
  readonly count: number;
  /** Categories run the other way: upwards where bars lie, or since the axis says so. */
  readonly turned: boolean;
  /** Pixels along the side of the values. */
  value(value: number, secondary: boolean): number;
  /** Where a category's band begins along the other side, and how wide it is. */
  band(index: number): { start: number; size: number };
}

const gap = 6;

export function plotShapes(content: ChartContent, room: Area): ChartShape[] {
  const { chart, series } = content;
  const lying = chartKind(series[0]?.series.type ?? chart.type).family === "bar";
  const count = Math.max(1, ...series.map(({ values, categories }) => Math.max(values.length, categories.length)));
  const labels = Array.from(
    { length: count },
    (_, index) => series.find(({ categories }) => categories.length > 0)?.categories[index] ?? String(index + 1),
  );
  const scale = valueScale(chart, series, false);
  const percent = series.some((each) => chartKind(each.series.type).stacking === "percent");
  const ticks = ticksOf(scale).map((value) => ({ value, text: writeTick(content, chart.value, value, percent) }));
  const withSecondary = series.some((each) => each.series.secondary);
  const other = valueScale(chart, series, true);
  const otherTicks = withSecondary
    ? ticksOf(other).map((value) => ({ value, text: writeTick(content, chart.secondary, value, false) }))
    : [];
  const [valueRoom, otherRoom] = [
    roomFor(
      chart.value,
      ticks.map(({ text }) => text),
      lying,
      chart.font,
    ),
    withSecondary
      ? roomFor(
          chart.secondary,
          otherTicks.map(({ text }) => text),
          lying,
          chart.font,
        )
      : 0,
  ];
  // Labels that don't fit beside each other are turned, as Excel does of itself.
  const band = (room.width - valueRoom - otherRoom) / count;
  const upright = !lying && widestOf(labels, chart.category, chart.font) > band;
  const categoryRoom = roomFor(chart.category, labels, !lying && !upright, chart.font);
  const area: Area = lying
    ? shrink(room, { left: categoryRoom, bottom: valueRoom, top: otherRoom, right: gap })
    : shrink(room, { left: valueRoom, bottom: categoryRoom, top: gap, right: otherRoom });
  if (area.width < 10 || area.height < 10) return [];
  const length = lying ? area.width : area.height;
  const across = lying ? area.height : area.width;
  const turned = lying !== chart.category.reversed;
  const plot: Plot = {
    area,
    lying,
    count,
    turned,
    value(value, secondary) {
      const own = secondary ? other : scale;
      const share = Math.min(1, Math.max(0, (value - own.minimum) / (own.maximum - own.minimum)));
      const along = (secondary ? chart.secondary : chart.value).reversed ? 1 - share : share;
      return lying ? area.x + along * length : area.y + length - along * length;
    },
    band(index) {
      const size = across / count;
      const place = turned ? count - 1 - index : index;
      return { start: (lying ? area.y : area.x) + place * size, size };
    },
  };
  const plotFill = shownColor(chart.plotFill, null);
  const ground: ChartShape[] = plotFill ? [{ kind: "rect", ...area, fill: plotFill, stroke: null }] : [];
  return [
    ...ground,
    ...gridShapes(chart.value, ticks, plot),
    ...seriesShapes(content, plot),
    ...valueAxisShapes(content, chart.value, ticks, plot, false),
    ...(withSecondary ? valueAxisShapes(content, chart.secondary, otherTicks, plot, true) : []),
    ...categoryAxisShapes(content, labels, plot, scale, upright),
  ];
}

interface Tick {
  readonly value: number;
  readonly text: string;
}

function ticksOf({ minimum, maximum, step }: ValueScale): number[] {
  const steps = Math.min(200, Math.floor((maximum - minimum) / step + 1e-9));
  return Array.from({ length: steps + 1 }, (_, index) => Number((minimum + index * step).toPrecision(12)));
}

function writeTick({ write }: ChartContent, axis: ChartAxis, value: number, percent: boolean): string {
  return write(value, axis.numberFormat ?? (percent ? "0%" : null));
}

/** How much an axis with its title takes: below (or above) the height of a line, beside the width of its longest label. */
function roomFor(axis: ChartAxis, labels: readonly string[], flat: boolean, behind: ChartAxis["font"]): number {
  if (!axis.visible) return gap;
  const style = textStyle(axis.font, 9, behind);
  const titled = axis.title.visible ? textStyle(axis.title.font, 10, behind).size * 1.4 : 0;
  if (axis.tickLabels === "None") return titled + gap;
  return titled + gap * 2 + (flat ? style.size : widestOf(labels, axis, behind));
}

function widestOf(labels: readonly string[], axis: ChartAxis, behind: ChartAxis["font"]): number {
  const style = textStyle(axis.font, 9, behind);
  return Math.max(...labels.map((label) => textWidth(label, style)));
}

function shrink(
  { x, y, width, height }: Area,
  { left, right, top, bottom }: Record<"left" | "right" | "top" | "bottom", number>,
): Area {
  return { x: x + left, y: y + top, width: width - left - right, height: height - top - bottom };
}

function straight(plot: Plot, at: number, stroke: string, width: number, dash: string | null): ChartShape {
  const { x, y, width: across, height } = plot.area;
  const points: [number, number][] = plot.lying
    ? [
        [at, y],
        [at, y + height],
      ]
    : [
        [x, at],
        [x + across, at],
      ];
  return { kind: "line", points, stroke, width, dash };
}

function gridShapes({ majorGridlines, visible }: ChartAxis, ticks: readonly Tick[], plot: Plot): ChartShape[] {
  const color = shownColor(majorGridlines.line.color, usual.line);
  if (!majorGridlines.visible || !color) return [];
  const width = (majorGridlines.line.weight ?? 0.75) * pixelsPerPoint;
  // The axis itself draws where it begins.
  return ticks
    .slice(visible ? 0 : 1)
    .map(({ value }) => straight(plot, plot.value(value, false), color, width, dashOf(majorGridlines.line)));
}

function valueAxisShapes(
  { chart, axisTitle }: ChartContent,
  axis: ChartAxis,
  ticks: readonly Tick[],
  plot: Plot,
  secondary: boolean,
): ChartShape[] {
  if (!axis.visible) return [];
  const { area, lying } = plot;
  const style = textStyle(axis.font, 9, chart.font);
  const widest = Math.max(...ticks.map(({ text }) => textWidth(text, style)));
  const labels = axis.tickLabels === "None" ? [] : ticks;
  const shapes = labels.map(({ value, text }): ChartShape => {
    const at = plot.value(value, secondary);
    const place = lying
      ? { x: at, y: secondary ? area.y - gap - style.size / 2 : area.y + area.height + gap + style.size / 2 }
      : { x: secondary ? area.x + area.width + gap : area.x - gap, y: at };
    const anchor = lying ? "middle" : secondary ? "start" : "end";
    return { kind: "text", ...place, text, anchor, style, turned: false };
  });
  if (!axis.title.visible) return shapes;
  const titleStyle = textStyle(axis.title.font, 10, chart.font);
  const away = gap * 1.5 + (lying ? style.size : widest) + titleStyle.size * 0.7;
  const place = lying
    ? { x: area.x + area.width / 2, y: secondary ? area.y - away : area.y + area.height + away }
    : { x: secondary ? area.x + area.width + away : area.x - away, y: area.y + area.height / 2 };
  const text = axis.title.text ?? axisTitle;
  return [...shapes, { kind: "text", ...place, text, anchor: "middle", style: titleStyle, turned: !lying }];
}

function categoryAxisShapes(
  { chart, axisTitle }: ChartContent,
  labels: readonly string[],
  plot: Plot,
  scale: ValueScale,
  upright: boolean,
): ChartShape[] {
  const axis = chart.category;
  if (!axis.visible) return [];
  const { area, lying } = plot;
  const style = textStyle(axis.font, 9, chart.font);
  const base = plot.value(Math.min(scale.maximum, Math.max(scale.minimum, 0)), false);
  const color = shownColor(axis.line.color, usual.line);
  const line = color ? [straight(plot, base, color, pixelsPerPoint * (axis.line.weight ?? 0.75), null)] : [];
  const edge = lying ? area.x : area.y + area.height;
  const at = axis.tickLabels === "NextToAxis" ? base : edge;
  const texts = (axis.tickLabels === "None" ? [] : labels).map((text, index): ChartShape => {
    const { start, size } = plot.band(index);
    const middle = start + size / 2;
    const place = lying ? { x: at - gap, y: middle } : { x: middle, y: at + gap + (upright ? 0 : style.size / 2) };
    return { kind: "text", ...place, text, anchor: lying || upright ? "end" : "middle", style, turned: upright };
  });
  if (!axis.title.visible) return [...line, ...texts];
  const titleStyle = textStyle(axis.title.font, 10, chart.font);
  const widest = widestOf(labels, axis, chart.font);
  const away = gap * 1.5 + (lying || upright ? widest : style.size) + titleStyle.size * 0.7;
  const place = lying
    ? { x: edge - away, y: area.y + area.height / 2 }
    : { x: area.x + area.width / 2, y: edge + away };
  const title = axis.title.text ?? axisTitle;
  return [
    ...line,
    ...texts,
    { kind: "text", ...place, text: title, anchor: "middle", style: titleStyle, turned: lying },
  ];
}
