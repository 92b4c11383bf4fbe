import type { ChartCache } from "./ChartCache";
import { axesXml, AXIS_IDS } from "./chartAxesXml";
import { CHART_AREA, CHART_LINE, CHART_SIZES } from "./chartDefaults";
import type { ChartFile, ChartHeading, ChartSeries, ChartTitle } from "./ChartFile";
import { fillXml, lineXml, richTextXml, shapeXml, textFormatXml, valued } from "./chartFormatXml";
import { chartGroup, chartKind, legendOrder } from "./chartKinds";
import { seriesXml, textsXml } from "./chartSeriesXml";
import { CHART, DRAWING, RELATIONS } from "./namespaces";
import { element, xmlDocument } from "./xml";

const GROUPINGS = { clustered: "clustered", stacked: "stacked", percent: "percentStacked" } as const;
const LEGENDS = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" } as const;
const BLANKS = { NotPlotted: "gap", Zero: "zero", Interplotted: "span" } as const;

/** A chart's part, its elements in the order of ECMA-376 part 1, 21.2 (dml-chart.xsd). */
export function chartXml(chart: ChartFile, cache: ChartCache): string {
  return xmlDocument(
    element("c:chartSpace", { "xmlns:c": CHART, "xmlns:a": DRAWING, "xmlns:r": RELATIONS }, [
      valued("c:date1904", cache.from1904),
      valued("c:roundedCorners", false),
      element("c:chart", {}, [
        headingXml(chart.title, cache),
        valued("c:autoTitleDeleted", !chart.title.visible),
        element("c:plotArea", {}, [
          "<c:layout/>",
          ...groupsXml(chart, cache),
          axesXml(chart, titleXml),
          shapeXml(fillXml(chart.plotFill, "none") + "<a:ln><a:noFill/></a:ln>"),
        ]),
        legendXml(chart),
        valued("c:plotVisOnly", chart.visibleOnly),
        valued("c:dispBlanksAs", BLANKS[chart.blanks]),
      ]),
      shapeXml(fillXml(chart.fill, CHART_AREA) + lineXml(chart.border, { color: CHART_LINE, weight: 0.75 })),
      textFormatXml(chart.font, 10),
    ]),
  );
}

/** The chart's own title, which may be a cell's text. */
function headingXml(title: ChartHeading, cache: ChartCache): string {
  const { cell, visible, overlay, font } = title;
  if (!visible || cell === undefined) return titleXml(title, CHART_SIZES.title, false);
  return element("c:title", {}, [
    element("c:tx", {}, textsXml(cell, cache)),
    valued("c:overlay", overlay),
    textFormatXml(font, CHART_SIZES.title),
  ]);
}

function titleXml({ text, visible, overlay, font }: ChartTitle, size: number, turned: boolean): string {
  if (!visible) return "";
  return element("c:title", {}, [
    text === null ? "" : richTextXml(text, font, size, turned),
    valued("c:overlay", overlay),
    text === null ? textFormatXml(font, size) : "",
  ]);
}

function legendXml({ legend }: ChartFile): string {
  if (!legend.visible) return "";
  return element("c:legend", {}, [
    valued("c:legendPos", LEGENDS[legend.position]),
    ...legend.hidden.map((entry) => element("c:legendEntry", {}, [valued("c:idx", entry), valued("c:delete", true)])),
    valued("c:overlay", legend.overlay),
    textFormatXml(legend.font, CHART_SIZES.other),
  ]);
}

/** Columns before lines, the primary axis before the secondary one. A chart without series has one group without any. */
function groupsXml(chart: ChartFile, cache: ChartCache): string[] {
  const groups = new Map<string, ChartSeries[]>();
  for (const series of legendOrder(chart.series))
    groups.set(chartGroup(series), [...(groups.get(chartGroup(series)) ?? []), series]);
  if (groups.size === 0) return [groupXml(chart.type, false, 150, null, "")];
  return [...groups.values()].map((group) => {
    const [first] = group;
    const series = group.map((each) => seriesXml(each, chart.series.indexOf(each), cache)).join("");
    return groupXml(
      first?.type ?? chart.type,
      first?.secondary ?? false,
      first?.gapWidth ?? 150,
      first?.overlap ?? null,
      series,
    );
  });
}

function groupXml(
  type: ChartSeries["type"],
  secondary: boolean,
  gapWidth: number,
  overlap: number | null,
  series: string,
): string {
  const { family, stacking } = chartKind(type);
  const ids = AXIS_IDS[secondary ? "secondary" : "primary"];
  const axes = valued("c:axId", ids.category) + valued("c:axId", ids.value);
  if (family === "line") {
    const grouping = stacking === "clustered" ? "standard" : GROUPINGS[stacking];
    return element("c:lineChart", {}, [
      valued("c:grouping", grouping),
      valued("c:varyColors", false),
      series,
      valued("c:marker", true),
      axes,
    ]);
  }
  const usual = stacking === "clustered" ? null : 100;
  const overlapped = overlap ?? usual;
  return element("c:barChart", {}, [
    valued("c:barDir", family === "bar" ? "bar" : "col"),
    valued("c:grouping", GROUPINGS[stacking]),
    valued("c:varyColors", false),
    series,
    valued("c:gapWidth", gapWidth),
    overlapped === null ? "" : valued("c:overlap", overlapped),
    axes,
  ]);
}
