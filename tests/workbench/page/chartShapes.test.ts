import { blankChart, blankLabels, blankSeries } from "../../../src/workbench/xlsx/blankChart";
import type { ChartFile, ChartSeries, ChartType } from "../../../src/workbench/xlsx/ChartFile";
import type { ChartShape } from "../../../src/workbench/page/ChartShape";
import { chartShapes } from "../../../src/workbench/page/chartShapes";

type Values = readonly (number | null)[];
const colors = ["#111111", "#222222", "#333333"];

/** A chart of 400 by 300 pixels with these values, each series in a colour of its own. */
function drawn(type: ChartType, rows: readonly Values[], change: (chart: ChartFile) => void = () => undefined) {
  const chart = blankChart("Grafiek 1", type);
  chart.series = rows.map((_, index): ChartSeries => ({
    ...blankSeries(type),
    fill: colors[index] ?? null,
    line: { color: colors[index] ?? null, weight: null, dash: null },
  }));
  change(chart);
  const series = chart.series.map((each, index) => ({
    ...{ series: each, name: `Reeks${index + 1}` },
    ...{ values: rows[index] ?? [], categories: ["2020", "2021", "2022"] },
  }));
  const write = (value: number) => value.toLocaleString("nl-NL");
  return chartShapes({ chart, series, title: "Titel", axisTitle: "Astitel", write }, 400, 300);
}

/** The columns of a series; the sign in the legend is 8 pixels wide and doesn't count. */
const columns = (shapes: readonly ChartShape[], color: string) =>
  shapes
    .filter((shape) => shape.kind === "rect")
    .filter(({ fill, width, height }) => fill === color && !(width === 8 && height === 8));
const lines = (shapes: readonly ChartShape[], color: string) =>
  shapes
    .filter((shape) => shape.kind === "line")
    .filter(({ stroke, points }) => stroke === color && !(points[1]![0] - points[0]![0] === 18));
const texts = (shapes: readonly ChartShape[]) => shapes.flatMap((shape) => (shape.kind === "text" ? [shape.text] : []));

describe("a drawn chart", () => {
  it("with nothing to show is its surface and its title, and does not break", () => {
    const shapes = drawn("ColumnStacked", []);
    expect(texts(shapes)).toContain("Titel");
    expect(drawn("Line", [[null, null]])).not.toHaveLength(0);
    expect(drawn("ColumnStacked100", [[0, 0]]).every((shape) => !JSON.stringify(shape).includes("null,null"))).toBe(
      true,
    );
  });

  it("stands stacked columns on each other, minus beneath the axis and plus above it", () => {
    const shapes = drawn("ColumnStacked", [
      [10, -10, 10],
      [20, 20, -5],
    ]);
    const [first, second] = colors.map((color) => columns(shapes, color));
    expect(second?.[0]?.height).toBeCloseTo(2 * (first?.[0]?.height ?? 0));
    expect((second?.[0]?.y ?? 0) + (second?.[0]?.height ?? 0)).toBeCloseTo(first?.[0]?.y ?? 0);
    const axis = (first?.[0]?.y ?? 0) + (first?.[0]?.height ?? 0);
    expect(first?.[1]?.y).toBeCloseTo(axis);
    expect((second?.[1]?.y ?? 0) + (second?.[1]?.height ?? 0)).toBeCloseTo(axis);
    expect(second?.[2]?.y).toBeCloseTo(axis);
  });

  it("leaves room for a base that isn't seen, and draws nothing there", () => {
    const shapes = drawn("ColumnStacked", [[30], [10]], (chart) => (chart.series[0]!.fill = "none"));
    const [floating] = columns(shapes, "#222222");
    const flat = drawn("ColumnStacked", [[30], [10]]);
    expect(floating).toEqual(columns(flat, "#222222")[0]);
    expect(columns(shapes, "#111111")).toEqual([]);
    expect(columns(flat, "#111111")).toHaveLength(1);
  });

  it("turns labels that don't fit beside each other, and leaves hidden entries out of the legend", () => {
    const years = (shapes: readonly ChartShape[]) =>
      shapes.flatMap((shape) => (shape.kind === "text" && /^202\d$/.test(shape.text) ? [shape.turned] : []));
    const large = (chart: ChartFile) => Object.assign(chart.category.font, { size: 60 });
    expect(years(drawn("ColumnStacked", [[1, 2, 3]]))).toEqual([false, false, false]);
    expect(years(drawn("ColumnStacked", [[1, 2, 3]], large))).toEqual([true, true, true]);
    const shapes = drawn("ColumnStacked", [[1], [2], [3]], (chart) => (chart.legend.hidden = [1]));
    expect(texts(shapes).filter((text) => text.startsWith("Reeks"))).toEqual(["Reeks1", "Reeks3"]);
    expect(columns(shapes, "#222222")).toHaveLength(1);
  });

  it("sets columns beside each other, with the gap and the overlap that were asked for", () => {
    const beside = drawn("ColumnClustered", [[10], [20]], (chart) => {
      for (const series of chart.series) Object.assign(series, { gapWidth: 100, overlap: 0 });
    });
    const [[one], [two]] = [columns(beside, "#111111"), columns(beside, "#222222")];
    expect((one?.x ?? 0) + (one?.width ?? 0)).toBeCloseTo(two?.x ?? 0);
    const over = drawn("ColumnClustered", [[10], [20]], (chart) => {
      for (const series of chart.series) Object.assign(series, { gapWidth: 100, overlap: 100 });
    });
    expect(columns(over, "#111111")[0]?.x).toBeCloseTo(columns(over, "#222222")[0]?.x ?? 0);
  });

  it("lays bars down, the first year and the first series at the bottom", () => {
    const shapes = drawn("BarClustered", [
      [10, 20],
      [30, 40],
    ]);
    const [first, second] = [columns(shapes, "#111111"), columns(shapes, "#222222")];
    expect(first[1]?.width).toBeCloseTo(2 * (first[0]?.width ?? 0));
    expect(first[0]?.y).toBeGreaterThan(second[0]?.y ?? 0);
    expect(second[0]?.y).toBeGreaterThan(first[1]?.y ?? 0);
  });

  it("makes shares of the whole, to 100%", () => {
    const shapes = drawn("ColumnStacked100", [
      [10, 50],
      [30, 50],
    ]);
    const [first, second] = [columns(shapes, "#111111"), columns(shapes, "#222222")];
    expect((second[0]?.height ?? 0) / (first[0]?.height ?? 1)).toBeCloseTo(3);
    expect((first[0]?.height ?? 0) + (second[0]?.height ?? 0)).toBeCloseTo(
      (first[1]?.height ?? 0) + (second[1]?.height ?? 0),
    );
  });

  it.each([
    ["NotPlotted", [2, 2]],
    ["Interplotted", [4]],
    ["Zero", [5]],
  ] as const)("breaks a line where a cell is empty, or not: %s", (blanks, pieces) => {
    const shapes = drawn("Line", [[1, 2, null, 4, 5]], (chart) => (chart.blanks = blanks));
    expect(lines(shapes, "#111111").map(({ points }) => points.length)).toEqual(pieces);
  });

  it("adds up stacked lines, and writes labels in Dutch", () => {
    const limits = (chart: ChartFile) => Object.assign(chart.value, { minimum: 0, maximum: 40 });
    const stacked = drawn(
      "LineStacked",
      [
        [10.5, 1],
        [20, 2],
      ],
      (chart) => {
        limits(chart);
        chart.series[0]!.labels = blankLabels();
      },
    );
    const plain = drawn(
      "Line",
      [
        [0, 0],
        [30.5, 3],
      ],
      limits,
    );
    const ends = (shapes: readonly ChartShape[]) => lines(shapes, "#222222")[0]?.points.map(([, y]) => Math.round(y));
    expect(ends(stacked)).toEqual(ends(plain));
    expect(texts(stacked)).toContain("10,5");
  });

  it("keeps to the limits of its axis", () => {
    const shapes = drawn("ColumnClustered", [[50, 200]], (chart) =>
      Object.assign(chart.value, { minimum: 0, maximum: 100, majorUnit: 50 }),
    );
    const [half, whole] = columns(shapes, "#111111");
    expect(whole?.height).toBeCloseTo(2 * (half?.height ?? 0));
    expect(texts(shapes).filter((text) => /^\d+$/.test(text) && Number(text) <= 200)).toEqual(["0", "50", "100"]);
  });
});
