import type { ChartCorner, ChartFile } from "./ChartFile";
import { EMU_PER_POINT } from "./chartFormatXml";
import { escapeText } from "./escapedText";
import { CHART, DRAWING, RELATIONS, SHEET_DRAWING } from "./namespaces";
import { element, xmlDocument } from "./xml";

/** What lies on a sheet, each chart between two corners; chart n is relation n of the part. */
export function drawingXml(charts: readonly ChartFile[]): string {
  const anchors = charts.map((chart, at) =>
    element("xdr:twoCellAnchor", {}, [
      cornerXml("xdr:from", chart.from),
      cornerXml("xdr:to", chart.to),
      frameXml(chart.name, at),
      "<xdr:clientData/>",
    ]),
  );
  return xmlDocument(element("xdr:wsDr", { "xmlns:xdr": SHEET_DRAWING, "xmlns:a": DRAWING }, anchors));
}

function cornerXml(name: string, { row, column, right, down }: ChartCorner): string {
  return element(name, {}, [
    element("xdr:col", {}, String(column)),
    element("xdr:colOff", {}, String(Math.round(right * EMU_PER_POINT))),
    element("xdr:row", {}, String(row)),
    element("xdr:rowOff", {}, String(Math.round(down * EMU_PER_POINT))),
  ]);
}

function frameXml(name: string, at: number): string {
  const reference = element("c:chart", { "xmlns:c": CHART, "xmlns:r": RELATIONS, "r:id": `rId${at + 1}` });
  return element("xdr:graphicFrame", { macro: "" }, [
    element("xdr:nvGraphicFramePr", {}, [
      element("xdr:cNvPr", { id: at + 2, name: escapeText(name) }),
      "<xdr:cNvGraphicFramePr/>",
    ]),
    element("xdr:xfrm", {}, '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/>'),
    element("a:graphic", {}, element("a:graphicData", { uri: CHART }, reference)),
  ]);
}
