import { blankAxis, blankChart, blankTitle } from "./blankChart";
import { CHART_AREA, CHART_LINE, CHART_SIZES } from "./chartDefaults";
import type {
  ChartAxis,
  ChartFile,
  ChartHeading,
  ChartSeries,
  ChartTitle,
  LegendPosition,
  TickLabels,
} from "./ChartFile";
import { chartTypeOf, type Stacking } from "./chartKinds";
import {
  type ChartContext,
  flagOf,
  noteUnknown,
  numberOf,
  readChartFont,
  readFill,
  readLine,
  readWords,
  valueOf,
} from "./readChartFormat";
import { hasMarkers, readChartSeries, readReference } from "./readChartSeries";
import { attribute, child, childrenOf, flag, type XmlElement } from "./XmlElement";

const STACKINGS: Readonly<Record<string, Stacking>> = { stacked: "stacked", percentStacked: "percent" };
const LEGENDS: Readonly<Record<string, LegendPosition>> = {
  t: "Top",
  b: "Bottom",
  l: "Left",
  r: "Right",
  tr: "Corner",
};
const LABELS: Readonly<Record<string, TickLabels>> = { low: "Low", high: "High", none: "None" };
const BLANKS: Readonly<Record<string, ChartFile["blanks"]>> = { zero: "Zero", span: "Interplotted" };

/** A chart's part; null where it is of a kind that is not known here. Its name and place stand in the drawing. */
export function readChart(root: XmlElement, context: ChartContext): Omit<ChartFile, "name" | "from" | "to"> | null {
  const chart = child(root, "chart");
  const plot = child(chart, "plotArea");
  noteUnknown(
    chart,
    "title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax extLst",
    "",
    context,
  );
  noteUnknown(plot, "layout barChart lineChart catAx valAx spPr extLst", "", context);
  const groups = (plot?.children ?? []).filter(({ name }) => name === "barChart" || name === "lineChart");
  if (groups.length === 0) return null;
  const axes = new Map((plot?.children ?? []).map((axis) => [valueOf(axis, "axId"), axis]));
  const axesOf = (group: XmlElement): XmlElement[] =>
    childrenOf(group, "axId").flatMap((id) => axes.get(attribute(id, "val")) ?? []);
  const primary = axesOf(groups[0] as XmlElement);
  const isSecondary = (group: XmlElement): boolean => axesOf(group).some((axis) => !primary.includes(axis));
  const pick = (list: readonly XmlElement[], name: string): XmlElement | null =>
    list.find((axis) => axis.name === name) ?? null;
  const other = groups.filter(isSecondary).flatMap(axesOf);
  const series = groups.flatMap((group) => readGroup(group, isSecondary(group), context));
  const [first] = series.sort((one, another) => one.order - another.order).map((each) => each.series);
  const legend = child(chart, "legend");
  const placed = [plot, legend, child(chart, "title")].some((piece) => child(child(piece, "layout"), "manualLayout"));
  if (placed) context.note("where title, legend and plot stand in it");
  const title = readHeading(child(chart, "title"), context);
  const area = child(root, "spPr");
  return {
    ...blankChart("", first?.type ?? "ColumnClustered"),
    title: { ...title, visible: title.visible && !flagOf(chart, "autoTitleDeleted") },
    legend: {
      visible: legend !== null,
      position: legend === null ? "Bottom" : (LEGENDS[valueOf(legend, "legendPos") ?? ""] ?? "Right"),
      overlay: flagOf(legend, "overlay"),
      font: readChartFont(child(legend, "txPr"), CHART_SIZES.other, context),
      hidden: childrenOf(legend, "legendEntry").flatMap((entry) =>
        flagOf(entry, "delete") ? [Number(valueOf(entry, "idx"))] : [],
      ),
    },
    category: readAxis(pick(primary, "catAx"), context),
    value: readAxis(pick(primary, "valAx"), context),
    secondary: other.length === 0 ? blankAxis(false) : readAxis(pick(other, "valAx"), context),
    series: series.map((each) => each.series),
    fill: readFill(area, CHART_AREA, context),
    border: readLine(area, { color: CHART_LINE, weight: 0.75 }, context),
    plotFill: readFill(child(plot, "spPr"), "none", context),
    font: readChartFont(child(root, "txPr"), 10, context),
    blanks: BLANKS[valueOf(chart, "dispBlanksAs") ?? ""] ?? "NotPlotted",
    visibleOnly: child(chart, "plotVisOnly") === null || flagOf(chart, "plotVisOnly"),
  };
}

function readGroup(
  group: XmlElement,
  secondary: boolean,
  context: ChartContext,
): { order: number; series: ChartSeries }[] {
  const isLine = group.name === "lineChart";
  noteUnknown(
    group,
    "barDir grouping varyColors ser gapWidth overlap dLbls marker hiLowLines axId extLst",
    "",
    context,
  );
  // LibreOffice writes these without a line.
  const spread = child(group, "hiLowLines");
  if (spread && !child(child(child(spread, "spPr"), "ln"), "noFill")) context.note("hiLowLines");
  const elements = childrenOf(group, "ser");
  // A line alone is stacked on nothing; LibreOffice calls it stacked where it stands with stacked columns.
  const stacking =
    isLine && elements.length === 1 ? "clustered" : (STACKINGS[valueOf(group, "grouping") ?? ""] ?? "clustered");
  const family = isLine ? "line" : valueOf(group, "barDir") === "bar" ? "bar" : "column";
  if (isLine && stacking === "percent") context.note("that its lines are stacked to 100%");
  const type = chartTypeOf(family, stacking, isLine && hasMarkers(elements));
  const usual = stacking === "clustered" ? 0 : 100;
  const overlap = numberOf(group, "overlap") ?? 0;
  const shared = {
    secondary,
    gapWidth: numberOf(group, "gapWidth") ?? 150,
    overlap: isLine || overlap === usual ? null : overlap,
  };
  return elements.map((element) => ({
    order: numberOf(element, "order") ?? 0,
    series: readChartSeries(element, type, shared, context),
  }));
}

/** The chart's own title, which may be a cell's text. */
function readHeading(title: XmlElement | null, context: ChartContext): ChartHeading {
  const text = child(title, "tx");
  if (child(text, "strRef") === null) return readTitle(title, CHART_SIZES.title, context);
  return {
    ...{ text: null, cell: readReference(text, context), visible: true, overlay: flagOf(title, "overlay") },
    font: readChartFont(child(title, "txPr"), CHART_SIZES.title, context),
  };
}

function readTitle(title: XmlElement | null, size: number, context: ChartContext): ChartTitle {
  if (title === null) return blankTitle(false);
  const text = child(title, "tx");
  const rich = child(text, "rich");
  if (text !== null && rich === null) context.note("a title from a cell");
  return {
    text: rich === null ? null : readWords(rich),
    visible: true,
    overlay: flagOf(title, "overlay"),
    font: readChartFont(rich ?? child(title, "txPr"), size, context),
  };
}

function readAxis(axis: XmlElement | null, context: ChartContext): ChartAxis {
  noteUnknown(
    axis,
    `axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr
    crossAx crosses crossBetween auto lblAlgn lblOffset noMultiLvlLbl majorUnit extLst`,
    "of an axis",
    context,
  );
  const scaling = child(axis, "scaling");
  const format = child(axis, "numFmt");
  const usual = { color: CHART_LINE, weight: 0.75 };
  const gridlines = (name: string) => ({
    visible: child(axis, name) !== null,
    line: readLine(child(child(axis, name), "spPr"), usual, context),
  });
  return {
    visible: axis !== null && !flagOf(axis, "delete"),
    title: readTitle(child(axis, "title"), CHART_SIZES.axisTitle, context),
    numberFormat: flag(format, "sourceLinked", false) ? null : attribute(format, "formatCode"),
    minimum: numberOf(scaling, "min"),
    maximum: numberOf(scaling, "max"),
    majorUnit: numberOf(axis, "majorUnit"),
    majorGridlines: gridlines("majorGridlines"),
    minorGridlines: gridlines("minorGridlines"),
    reversed: valueOf(scaling, "orientation") === "maxMin",
    tickLabels: LABELS[valueOf(axis, "tickLblPos") ?? ""] ?? "NextToAxis",
    font: readChartFont(child(axis, "txPr"), CHART_SIZES.other, context),
    line: readLine(child(axis, "spPr"), axis?.name === "valAx" ? { color: "none", weight: 0.75 } : usual, context),
  };
}
