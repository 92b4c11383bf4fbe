import { CHART_LINE, CHART_SIZES } from "./chartDefaults";
import type { ChartAxis, ChartFile, ChartLine, ChartTitle } from "./ChartFile";
import { lineXml, shapeXml, textFormatXml, valued } from "./chartFormatXml";
import { chartKind } from "./chartKinds";
import { element } from "./xml";

export const AXIS_IDS = {
  primary: { category: 500_000_001, value: 500_000_002 },
  secondary: { category: 500_000_003, value: 500_000_004 },
} as const;

const LABELS = { NextToAxis: "nextTo", Low: "low", High: "high", None: "none" } as const;

type TitleXml = (title: ChartTitle, size: number, turned: boolean) => string;

/** The axes that the groups of a chart name; the second category axis is there but not shown. */
export function axesXml(chart: ChartFile, titleXml: TitleXml): string {
  const [first] = chart.series;
  const lying = chartKind(first?.type ?? chart.type).family === "bar";
  const { primary, secondary } = AXIS_IDS;
  const withSecondary = chart.series.some((series) => series.secondary);
  const own = chart.series.length === 0 || chart.series.some((series) => !series.secondary);
  const hidden = { ...chart.category, visible: false };
  return [
    own ? categoryXml(chart.category, primary, lying ? "l" : "b", lying, titleXml) : "",
    own ? valueXml(chart.value, primary, lying ? "b" : "l", "autoZero", !lying, titleXml) : "",
    withSecondary ? categoryXml(hidden, secondary, lying ? "l" : "b", lying, titleXml) : "",
    withSecondary ? valueXml(chart.secondary, secondary, lying ? "t" : "r", "max", !lying, titleXml) : "",
  ].join("");
}

interface Ids {
  readonly category: number;
  readonly value: number;
}

function categoryXml(axis: ChartAxis, ids: Ids, position: string, turned: boolean, titleXml: TitleXml): string {
  return element("c:catAx", {}, [
    valued("c:axId", ids.category),
    sharedXml(axis, position, turned, titleXml, CHART_LINE),
    valued("c:crossAx", ids.value),
    valued("c:crosses", "autoZero"),
    valued("c:auto", true),
    valued("c:lblAlgn", "ctr"),
    valued("c:lblOffset", 100),
    valued("c:noMultiLvlLbl", false),
  ]);
}

function valueXml(
  axis: ChartAxis,
  ids: Ids,
  position: string,
  crosses: string,
  turned: boolean,
  titleXml: TitleXml,
): string {
  return element("c:valAx", {}, [
    valued("c:axId", ids.value),
    sharedXml(axis, position, turned, titleXml, "none"),
    valued("c:crossAx", ids.category),
    valued("c:crosses", crosses),
    valued("c:crossBetween", "between"),
    axis.majorUnit === null ? "" : valued("c:majorUnit", axis.majorUnit),
  ]);
}

/** From scaling to text format; the same for both kinds. */
function sharedXml(
  axis: ChartAxis,
  position: string,
  turned: boolean,
  titleXml: TitleXml,
  lineColor: typeof CHART_LINE | "none",
): string {
  return [
    element("c:scaling", {}, [
      valued("c:orientation", axis.reversed ? "maxMin" : "minMax"),
      axis.maximum === null ? "" : valued("c:max", axis.maximum),
      axis.minimum === null ? "" : valued("c:min", axis.minimum),
    ]),
    valued("c:delete", !axis.visible),
    valued("c:axPos", position),
    gridlinesXml("c:majorGridlines", axis.majorGridlines),
    gridlinesXml("c:minorGridlines", axis.minorGridlines),
    titleXml(axis.title, CHART_SIZES.axisTitle, turned),
    element("c:numFmt", { formatCode: axis.numberFormat ?? "General", sourceLinked: axis.numberFormat === null }),
    valued("c:majorTickMark", "none"),
    valued("c:minorTickMark", "none"),
    valued("c:tickLblPos", LABELS[axis.tickLabels]),
    shapeXml("<a:noFill/>" + lineXml(axis.line, { color: lineColor, weight: 0.75 })),
    textFormatXml(axis.font, CHART_SIZES.other),
  ].join("");
}

function gridlinesXml(name: string, { visible, line }: { visible: boolean; line: ChartLine }): string {
  return visible ? element(name, {}, shapeXml(lineXml(line, { color: CHART_LINE, weight: 0.75 }))) : "";
}
