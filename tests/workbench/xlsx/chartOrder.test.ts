import { parseXml } from "../../../src/workbench/xlsx/parseXml";
import type { XmlElement } from "../../../src/workbench/xlsx/XmlElement";
import { chartExample } from "./chartExample";
import { partOf } from "./support";

const AXIS = `axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr
  crossAx crosses`;
/** The order that dml-chart.xsd of ECMA-376 prescribes; Excel refuses a file with another. */
const ORDER: Readonly<Record<string, string>> = {
  chartSpace:
    "date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings",
  chart: "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs",
  plotArea: "layout barChart lineChart catAx valAx dTable spPr",
  title: "tx layout overlay spPr txPr",
  legend: "legendPos legendEntry layout overlay spPr txPr",
  barChart: "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId",
  lineChart: "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId",
  ser: "idx order tx spPr invertIfNegative marker dPt dLbls trendline errBars cat val smooth",
  dLbls: "numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator",
  marker: "symbol size spPr",
  catAx: `${AXIS} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl`,
  valAx: `${AXIS} crossBetween majorUnit minorUnit dispUnits`,
  scaling: "logBase orientation max min",
  strRef: "f strCache",
  numRef: "f numCache",
  strCache: "ptCount pt",
  numCache: "formatCode ptCount pt",
  spPr: "noFill solidFill ln",
  ln: "noFill solidFill prstDash round",
  txPr: "bodyPr lstStyle p",
  rich: "bodyPr lstStyle p",
  twoCellAnchor: "from to graphicFrame clientData",
  from: "col colOff row rowOff",
  graphicFrame: "nvGraphicFramePr xfrm graphic",
};

function wrong(element: XmlElement): string[] {
  const order = ORDER[element.name]?.split(/\s+/);
  const places = element.children.map(({ name }) => order?.indexOf(name) ?? 0);
  // The axes come after the groups, primary and secondary in turn.
  const inOrder = places.every((place, at) => place >= (places[at - 1] ?? 0) || element.name === "plotArea");
  const known = places.every((place) => place >= 0);
  const here = known && inOrder ? [] : [`${element.name}: ${element.children.map(({ name }) => name).join(" ")}`];
  return [...here, ...element.children.flatMap(wrong)];
}

describe("the parts of a chart", () => {
  it.each(["xl/charts/chart1.xml", "xl/charts/chart2.xml", "xl/charts/chart3.xml", "xl/drawings/drawing1.xml"])(
    "have their elements in the prescribed order: %s",
    (path) => expect(wrong(parseXml(partOf(chartExample(), path), path))).toEqual([]),
  );

  it("name only axes that are there, each pair once", () => {
    const xml = partOf(chartExample(), "xl/charts/chart3.xml");
    const ids = (pattern: RegExp) => [...xml.matchAll(pattern)].map(([, id]) => id).sort();
    const inGroups = ids(/<c:axId val="(\d+)"\/>(?!<c:scaling>)/g);
    expect(inGroups).toHaveLength(4);
    expect(ids(/<c:axId val="(\d+)"\/><c:scaling>/g)).toEqual(inGroups);
    expect(ids(/<c:crossAx val="(\d+)"\/>/g)).toEqual(inGroups);
  });
});
