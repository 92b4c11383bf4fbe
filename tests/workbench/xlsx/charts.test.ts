import { strToU8, unzipSync, zipSync } from "fflate";
import { changeReferences } from "../../../src/workbench/xlsx/changeReferences";
import type { ChartFile } from "../../../src/workbench/xlsx/ChartFile";
import { parseXml } from "../../../src/workbench/xlsx/parseXml";
import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import { writeXlsx } from "../../../src/workbench/xlsx/writeXlsx";
import { child, childrenOf, type XmlElement } from "../../../src/workbench/xlsx/XmlElement";
import { chartExample, SHEET } from "./chartExample";
import { partOf, roundTrip } from "./support";

/** The file of the example with one of its parts changed. */
function changed(path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(writeXlsx(chartExample()));
  const part = parts[path];
  if (!part) throw new Error(`no part ${path}`);
  return zipSync({ ...parts, [path]: strToU8(change(new TextDecoder().decode(part))) });
}

function withChart(change: (chart: ChartFile) => void): () => Uint8Array {
  const file = chartExample();
  const [chart] = file.sheets[0]?.charts ?? [];
  if (chart) change(chart);
  return () => writeXlsx(file);
}

describe("a workbook with charts that Excel would not take", () => {
  it.each([
    [
      "a sheet that is not there",
      (chart: ChartFile) => changeReferences(chart, (cells) => cells && { ...cells, sheet: "Weg" }),
    ],
    ["no name", (chart: ChartFile) => (chart.name = "")],
    ["too many series", (chart: ChartFile) => (chart.series = Array.from({ length: 256 }, () => chart.series[0]!))],
  ])("is refused: %s", (_what, change) => expect(withChart(change)).toThrow(/chart/));
});

describe("a saved chart", () => {
  it("is there again with everything that can be said of it", async () => {
    const file = chartExample();
    expect((await roundTrip(file)).sheets.map(({ charts }) => charts)).toEqual(file.sheets.map(({ charts }) => charts));
  });

  it("keeps copies of its cells' values, so that it shows without calculating", () => {
    const xml = parseXml(partOf(chartExample(), "xl/charts/chart1.xml"), "chart1");
    const [first] = childrenOf(child(child(child(xml, "chart"), "plotArea"), "barChart"), "ser");
    const cached = (reference: XmlElement | null, cache: string) =>
      childrenOf(child(reference, cache), "pt").map((point) => child(point, "v")?.text);
    const values = child(child(first ?? null, "val"), "numRef");
    expect(child(values, "f")?.text).toBe("'Stand & brief'!$B$2:$D$2");
    expect(cached(values, "numCache")).toEqual(["35.5", "40", "41"]);
    expect(child(child(values, "numCache"), "formatCode")?.text).toBe("0.0");
    expect(cached(child(child(first ?? null, "cat"), "numRef"), "numCache")).toEqual(["2020", "2021", "2022"]);
    expect(cached(child(child(first ?? null, "tx"), "strRef"), "strCache")).toEqual(["Recherche"]);
  });

  it("stands its columns on each other without a gap, and leaves an invisible base", () => {
    const xml = partOf(chartExample(), "xl/charts/chart2.xml");
    expect(xml).toContain('<c:grouping val="stacked"/>');
    expect(xml).toContain('<c:gapWidth val="60"/><c:overlap val="100"/>');
    expect(/<c:ser>.*?<c:spPr>(.*?)<\/c:spPr>/.exec(xml)?.[1]).toMatch(/^<a:noFill\/>/);
  });

  it("shows whole columns as far as they are in use", () => {
    const file = chartExample();
    const [chart] = file.sheets[0]?.charts ?? [];
    chart!.series[0]!.values = { sheet: SHEET, rect: { row: 0, column: 1, rows: 1_048_576, columns: 1 } };
    const xml = partOf(file, "xl/charts/chart1.xml");
    expect(/<c:val>.*?<\/c:val>/.exec(xml)?.[0]).toContain('<c:ptCount val="7"/>');
  });

  it("has labels only where its kind of chart can have them: elsewhere Excel calls the file broken", () => {
    const file = chartExample();
    const [chart] = file.sheets[0]?.charts ?? [];
    chart!.series[0]!.labels = { ...chart!.series[2]!.labels!, position: "OutsideEnd" };
    expect(partOf(file, "xl/charts/chart1.xml").match(/<c:dLblPos val="\w+"\/>/g)).toEqual(['<c:dLblPos val="t"/>']);
  });
});

describe("what a file has and this workbook does not", () => {
  const dropped = async (bytes: Uint8Array) => (await readXlsx(bytes)).dropped;

  it.each([
    [
      "a pie",
      (xml: string) => xml.replaceAll("c:barChart", "c:pieChart").replaceAll("c:lineChart", "c:pieChart"),
      `Sheet "${SHEET}", chart "Thema's <&>": all of it, being of a kind that is not known here`,
    ],
    [
      "a trend line",
      (xml: string) => xml.replace("<c:cat>", "<c:trendline/><c:cat>"),
      `Sheet "${SHEET}", chart "Thema's <&>": of a series trendline`,
    ],
    [
      "a colour of its own for one column",
      (xml: string) => xml.replace("<c:cat>", "<c:dPt/><c:cat>"),
      `Sheet "${SHEET}", chart "Thema's <&>": of a series dPt`,
    ],
    [
      "a gradient",
      (xml: string) =>
        xml
          .replace(/<a:solidFill>/, "<a:gradFill/><a:solidFill>")
          .replace(/(<c:ser>.*?<c:spPr>)<a:solidFill>.*?<\/a:solidFill>/, "$1<a:gradFill/>"),
      `Sheet "${SHEET}", chart "Thema's <&>": a fill that is not one colour`,
    ],
    [
      "values of two blocks",
      (xml: string) =>
        xml.replace("'Stand &amp; brief'!$B$2:$D$2", "('Stand &amp; brief'!$B$2,'Stand &amp; brief'!$D$2)"),
      `Sheet "${SHEET}", chart "Thema's <&>": what it shows (('Stand & brief'!$B$2,'Stand & brief'!$D$2))`,
    ],
  ])("is said: %s", async (_what, change, expected) => {
    expect(await dropped(changed("xl/charts/chart1.xml", change))).toContain(expected);
  });

  it("is said: a picture", async () => {
    const bytes = changed("xl/drawings/drawing1.xml", (xml) =>
      xml.replace(/<xdr:graphicFrame.*?<\/xdr:graphicFrame>/, "<xdr:pic/>"),
    );
    expect(await dropped(bytes)).toEqual([`Sheet "${SHEET}": pictures`, "The part xl/charts/chart1.xml"]);
  });
});
