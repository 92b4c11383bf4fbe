import { inflateSync } from "node:zlib";
import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import type { ChartFile } from "../../../src/workbench/xlsx/ChartFile";
import type { WorkbookFile } from "../../../src/workbench/xlsx/WorkbookFile";
import { writeXlsx } from "../../../src/workbench/xlsx/writeXlsx";
import { describeWithLibreOffice, printedByLibreOffice, savedByLibreOffice } from "../../support/libreOffice";
import { chartExample, SHEET } from "./chartExample";

/** Filled rectangles on the pages of a PDF, by their colour: left, bottom, width, height in points. */
function filledRectangles(pdf: Uint8Array): Map<string, number[][]> {
  const found = new Map<string, number[][]>();
  let color = "";
  for (const line of drawn(pdf).matchAll(/([\d. ]+) rg|([\d.-]+) ([\d.-]+) m\s((?:[\d.-]+ [\d.-]+ l\s?)+)h\s+f\*/g)) {
    if (line[1] !== undefined) {
      color = `#${line[1]
        .trim()
        .split(" ")
        .map((part) =>
          Math.round(Number(part) * 255)
            .toString(16)
            .padStart(2, "0"),
        )
        .join("")}`.toUpperCase();
      continue;
    }
    const points = [
      line.slice(2, 4),
      ...[...(line[4] ?? "").matchAll(/([\d.-]+) ([\d.-]+) l/g)].map((each) => each.slice(1)),
    ];
    const [across, up] = [0, 1].map((at) => points.map((point) => Number(point[at])));
    if (!across || !up || new Set(across).size > 2) continue;
    const [left, bottom] = [Math.min(...across), Math.min(...up)];
    found.set(color, [
      ...(found.get(color) ?? []),
      [left, bottom, Math.max(...across) - left, Math.max(...up) - bottom],
    ]);
  }
  return found;
}

/** What the pages draw, as text. */
function drawn(pdf: Uint8Array): string {
  const text = Buffer.from(pdf).toString("latin1");
  return [...text.matchAll(/stream\r?\n(.*?)endstream/gs)]
    .map(([, stream = ""]) => {
      try {
        return inflateSync(Buffer.from(stream, "latin1")).toString("latin1");
      } catch {
        // Not packed, or no page.
        return "";
      }
    })
    .filter((page) => page.includes(" rg"))
    .join("\n");
}

describeWithLibreOffice("charts in LibreOffice", () => {
  it("are drawn: columns as high as their figures, on each other, and on a base that is not seen", () => {
    const file = chartExample();
    const [first, ...others] = file.sheets;
    // One chart at a time on the paper.
    const only = (at: number): WorkbookFile => ({
      ...file,
      sheets: [{ ...first!, charts: [first!.charts[at]!] }, ...others.map((sheet) => ({ ...sheet, charts: [] }))],
    });
    const themes = filledRectangles(printedByLibreOffice(writeXlsx(only(0))));
    const [below, above] = ["#1F4E79", "#ED7D31"].map((color) => themes.get(color)?.slice(0, 3) ?? []);
    const height = (rectangle: number[] | undefined) => rectangle?.[3] ?? 0;
    expect(below?.map((rectangle) => height(rectangle) / height(below[0]))).toEqual(
      [1, 40 / 35.5, 41 / 35.5].map((ratio) => expect.closeTo(ratio, 1)),
    );
    expect(above?.map((rectangle) => height(rectangle) / height(below?.[0]))).toEqual(
      [12.25, 20, 30].map((value) => expect.closeTo(value / 35.5, 1)),
    );
    expect(above?.map((rectangle) => rectangle[1])).toEqual(
      below?.map(([, bottom = 0, , size = 0]) => expect.closeTo(bottom + size, 0)),
    );
    const course = filledRectangles(printedByLibreOffice(writeXlsx(only(1))));
    expect([...course.keys()].sort()).toEqual(expect.arrayContaining(["#107C41", "#C00000"]));
    expect(course.has("#4472C4")).toBe(false);
    // The second green one floats upon the base: 35.5 above where the first one stands.
    const [stands, floats] = course.get("#107C41") ?? [];
    expect((floats?.[1] ?? 0) - (stands?.[1] ?? 0)).toBeCloseTo(height(stands), 0);
  });

  describe("saved again and opened by us", () => {
    let charts: readonly ChartFile[];
    let dropped: readonly string[];
    beforeAll(async () => {
      const read = await readXlsx(savedByLibreOffice(writeXlsx(chartExample()), { recalculate: false }));
      charts = read.file.sheets.find(({ name }) => name === SHEET)?.charts ?? [];
      ({ dropped } = read);
    });

    it("show the same cells in the same way", () => {
      const plain = (chart: ChartFile) => ({
        name: chart.name,
        series: chart.series.map(({ name, type, values, categories }) => ({ name, type, values, categories })),
      });
      const [themes, course] = chartExample().sheets[0]?.charts.map(plain) ?? [];
      expect(plain(charts[0]!)).toEqual(themes);
      expect(plain(charts[1]!)).toEqual(course);
    });

    it("look the same", () => {
      const [themes, course] = charts;
      expect(themes).toMatchObject({
        title: { text: "Thema's & kader\nmln euro", visible: true, font: { bold: true, size: 16, color: "#1F4E79" } },
        legend: { visible: true, position: "Right", hidden: [1] },
        value: { numberFormat: "#,##0.0", minimum: 0, maximum: 80, title: { text: "mln euro", visible: true } },
      });
      expect(themes?.series.map(({ fill, gapWidth }) => [fill, gapWidth])).toEqual([
        ["#1F4E79", 60],
        ["#ED7D31", 60],
        [null, 150],
      ]);
      expect(themes?.series[2]).toMatchObject({
        line: { color: "#C00000", dash: "Dash" },
        labels: { showValue: true, position: "Top" },
      });
      expect(course).toMatchObject({
        legend: { visible: false },
        category: { reversed: true, tickLabels: "Low" },
        fill: "#F5F5F5",
      });
      expect(course?.series.map(({ fill }) => fill)).toEqual(["none", "#107C41", "#C00000"]);
    });

    it("say what was lost", () => {
      const size = "that it keeps its size when its cells change";
      expect(dropped).toEqual([
        `Sheet "${SHEET}", chart "Thema's <&>": ${size}`,
        `Sheet "${SHEET}", chart "Verloop": ${size}`,
        `Sheet "${SHEET}", chart "Naast elkaar": ${size}`,
        `Sheet "Blad2", chart "Thema's <&>": ${size}`,
      ]);
    });
  });
});
