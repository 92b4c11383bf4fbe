import type { NodeHost } from "../../../src/workbench/node/createNodeHost";
import { add, ChartTest, first, sheetOf } from "./chartSupport";

let test: ChartTest;
let host: NodeHost;
let run: typeof Excel.run;

beforeEach(async () => {
  test = await ChartTest.start();
  ({ host, run } = test);
});
afterEach(() => host.dispose());

describe("a chart that is refused", () => {
  it.each([
    ["a type that is none", (c: Excel.RequestContext) => add(c, "A1:D4", "Kolommen"), "InvalidArgument"],
    ["a type that this host lacks", (c: Excel.RequestContext) => add(c, "A1:D4", "Waterfall"), "NotImplemented"],
    ["a name that no chart has", (c: Excel.RequestContext) => sheetOf(c).charts.getItem("Weg"), "ItemNotFound"],
    ["a place that no chart has", (c: Excel.RequestContext) => sheetOf(c).charts.getItemAt(3), "InvalidArgument"],
    ["a position on another sheet", (c: Excel.RequestContext) => add(c).setPosition("Blad2!A1"), "InvalidArgument"],
    [
      "a colour that is none",
      (c: Excel.RequestContext) => add(c).series.getItemAt(0).format.fill.setSolidColor("rood"),
      "InvalidArgument",
    ],
    [
      "a block as values",
      (c: Excel.RequestContext) => add(c).series.getItemAt(0).setValues(sheetOf(c).getRange("A1:B2")),
      "InvalidArgument",
    ],
    ["a series that is not there", (c: Excel.RequestContext) => add(c).series.getItemAt(7), "InvalidArgument"],
    ["a gap beyond 500", (c: Excel.RequestContext) => (add(c).series.getItemAt(0).gapWidth = 501), "InvalidArgument"],
    [
      "an axis limit in words",
      (c: Excel.RequestContext) => (add(c).axes.valueAxis.minimum = "laag"),
      "InvalidArgument",
    ],
    [
      "a limit of the category axis",
      (c: Excel.RequestContext) => (add(c).axes.categoryAxis.minimum = 1),
      "NotImplemented",
    ],
    ["points apart", (c: Excel.RequestContext) => add(c).series.getItemAt(0).points.getItemAt(0), "NotImplemented"],
    ["a picture of it", (c: Excel.RequestContext) => add(c).getImage(), "NotImplemented"],
    [
      "a trend line",
      (c: Excel.RequestContext) => add(c).series.getItemAt(0).trendlines.add("Linear"),
      "NotImplemented",
    ],
    [
      "columns mixed with bars",
      (c: Excel.RequestContext) => (add(c).series.getItemAt(0).chartType = "BarStacked"),
      "NotImplemented",
    ],
  ])("says so: %s", async (_what, work, expected) => {
    const answer = await test.code(async (context) => {
      context.workbook.worksheets.add("Blad2");
      work(context);
      await context.sync();
    });
    expect(answer).toBe(expected);
  });

  it("is refused on a protected sheet, unless objects may be edited", async () => {
    const on = (options: Excel.WorksheetProtectionOptions) =>
      test.code(async (context) => {
        sheetOf(context).protection.protect(options);
        await context.sync();
        add(context);
        await context.sync();
      });
    expect(await on({})).toBe("AccessDenied");
    await run(async (context) => sheetOf(context).protection.unprotect());
    expect(await on({ allowEditObjects: true })).toBe("done");
  });

  it("is gone after it was deleted", async () => {
    expect(
      await test.code(async (context) => {
        const chart = add(context);
        chart.delete();
        chart.title.text = "Te laat";
        await context.sync();
      }),
    ).toBe("ItemNotFound");
    expect(host.host.model.charts).toEqual([]);
  });

  it("has only members of the ExcelApi that this Excel reports", async () => {
    host.host.switches.excelApi = "1.6";
    expect(
      await test.code(async (context) => {
        const series = add(context).series.load("items");
        await context.sync();
        series.items[0]!.gapWidth = 50;
        await context.sync();
      }),
    ).toBe("ApiNotFound");
  });
});

describe("the series that Excel makes of cells", () => {
  it("take labels of both sides, years too, where the first cell is empty", async () => {
    await run(async (context) => void add(context));
    expect(await test.shown()).toEqual([
      ["Recherche", ["2020", "2021", "2022"], [10, 20, 30]],
      ["Preventie", ["2020", "2021", "2022"], [5, -4, 6]],
      ["Aangekondigd", ["2020", "2021", "2022"], [15, 18, 40]],
    ]);
  });

  it("stand in columns when asked", async () => {
    await run(async (context) => {
      sheetOf(context).charts.add("ColumnClustered", sheetOf(context).getRange("A1:C3"), "Columns");
    });
    expect(await test.shown()).toEqual([
      ["2020", ["Recherche", "Preventie"], [10, 5]],
      ["2021", ["Recherche", "Preventie"], [20, -4]],
    ]);
  });

  it.each([
    ["A1:D3", ["Recherche", "Preventie"]],
    ["A1:C4", ["2020", "2021"]],
    ["A1:D4", ["2020", "2021", "2022"]],
  ])("put the longer side of %s along the axis", async (address, names) => {
    await run(async (context) => {
      sheetOf(context).charts.add("Line", sheetOf(context).getRange(address), "Auto");
    });
    expect((await test.shown()).map(([name]) => name)).toEqual(names);
  });

  it("take years for values where a word stands above them, and numbers alone for values", async () => {
    await run(async (context) => {
      sheetOf(context).getRange("F1:G3").values = [
        ["Jaar", "Bedrag"],
        [2020, 1],
        [2021, 2],
      ];
      sheetOf(context).charts.add("Line", sheetOf(context).getRange("F1:G3"), "Columns");
      sheetOf(context).charts.add("Line", sheetOf(context).getRange("F2:G3"), "Columns");
    });
    expect(await test.shown()).toEqual([
      ["Jaar", [], [2020, 2021]],
      ["Bedrag", [], [1, 2]],
    ]);
    expect(await test.shown((context) => sheetOf(context).charts.getItemAt(1))).toEqual([
      ["Reeks1", [], [2020, 2021]],
      ["Reeks2", [], [1, 2]],
    ]);
  });

  it("follow their cells", async () => {
    await run(async (context) => {
      add(context);
      sheetOf(context).getRange("A2:B2").values = [["Opsporing", 99]];
    });
    expect((await test.shown())[0]).toEqual(["Opsporing", ["2020", "2021", "2022"], [99, 20, 297]]);
  });
});

describe("what can be said of a chart", () => {
  it("is read back as it was set", async () => {
    const read = await run(async (context) => {
      const chart = add(context);
      chart.name = "Thema's";
      chart.title.text = "Thema's per jaar";
      chart.title.format.font.size = 16;
      chart.title.format.font.bold = true;
      chart.title.format.font.color = "#1F4E79";
      chart.legend.position = "Right";
      chart.legend.legendEntries.getItemAt(0).visible = false;
      const { valueAxis, categoryAxis } = chart.axes;
      valueAxis.title.text = "mln euro";
      valueAxis.numberFormat = "#,##0.0";
      valueAxis.minimum = 0;
      valueAxis.majorGridlines.visible = false;
      categoryAxis.visible = false;
      const base = chart.series.getItemAt(0);
      base.format.fill.clear();
      base.gapWidth = 40;
      const total = chart.series.getItemAt(2);
      total.chartType = "LineMarkers";
      total.format.line.color = "#C00000";
      total.format.line.weight = 2.25;
      total.hasDataLabels = true;
      total.dataLabels.position = "Top";
      chart.load("id, name, chartType");
      chart.title.load("text, visible, format/font/size, format/font/bold, format/font/color");
      chart.legend.load("position, visible, legendEntries/items/visible");
      valueAxis.load("numberFormat, minimum, maximum, title/text, title/visible, majorGridlines/visible");
      categoryAxis.load("visible, type");
      chart.series.load("count, items/name, items/chartType, items/gapWidth, items/overlap, items/hasDataLabels");
      await context.sync();
      return {
        ...{ name: chart.name, type: chart.chartType, title: chart.title.toJSON(), legend: chart.legend.toJSON() },
        ...{ value: valueAxis.toJSON(), category: categoryAxis.toJSON(), series: chart.series.toJSON() },
      };
    });
    expect(read).toMatchObject({
      name: "Thema's",
      type: "ColumnStacked",
      title: { text: "Thema's per jaar", visible: true, format: { font: { size: 16, bold: true, color: "#1F4E79" } } },
      legend: {
        ...{ position: "Right", visible: true },
        legendEntries: [{ visible: false }, { visible: true }, { visible: true }],
      },
      value: {
        ...{ numberFormat: "#,##0.0", minimum: 0, majorGridlines: { visible: false } },
        title: { text: "mln euro", visible: true },
      },
      category: { visible: false, type: "Category" },
      series: {
        count: 3,
        items: [
          { name: "Recherche", chartType: "ColumnStacked", gapWidth: 40, overlap: 100, hasDataLabels: false },
          { name: "Preventie", chartType: "ColumnStacked", gapWidth: 40, overlap: 100 },
          { name: "Aangekondigd", chartType: "LineMarkers", hasDataLabels: true },
        ],
      },
    });
    expect(host.host.model.charts[0]?.content.series[0]?.fill).toBe("none");
  });

  it("has Excel's own words, size and choices where nothing was said", async () => {
    const read = await run(async (context) => {
      const several = add(context);
      const one = add(context, "A1:D2");
      for (const chart of [several, one]) {
        chart.load("name, width, height, chartType");
        chart.title.load("text");
        chart.legend.load("visible");
        chart.axes.valueAxis.load("minimum, maximum");
      }
      sheetOf(context).charts.load("count");
      await context.sync();
      return [several, one].map((chart) => [
        ...[chart.name, chart.width, chart.height, chart.title.text, chart.legend.visible],
        ...[chart.axes.valueAxis.minimum, chart.axes.valueAxis.maximum],
      ]);
    });
    expect(read).toEqual([
      ["Grafiek 1", 360, 216, "Grafiektitel", true, -20, 80],
      ["Grafiek 2", 360, 216, "Recherche", false, 0, 35],
    ]);
  });

  it("is found by its name in later batches, and not found after it was deleted", async () => {
    const read = await run(async (context) => {
      const chart = add(context);
      chart.name = "Verloop";
      await context.sync();
      chart.legend.visible = false;
      const again = sheetOf(context).charts.getItemOrNullObject("verloop").load("name");
      const none = sheetOf(context).charts.getItemOrNullObject("Weg").load("name");
      await context.sync();
      const found = [again.isNullObject, none.isNullObject];
      again.delete();
      const count = sheetOf(context).charts.getCount();
      await context.sync();
      return [...found, count.value];
    });
    expect(read).toEqual([false, true, 0]);
  });

  it("makes a series of cells by hand, on a sheet of their own, and takes one away", async () => {
    await run(async (context) => {
      const chart = add(context);
      const series = chart.series.add("Kader");
      series.setValues(sheetOf(context).getRange("B4:D4"));
      series.setXAxisValues(sheetOf(context).getRange("B1:D1"));
      series.chartType = "Line";
      chart.series.getItemAt(1).delete();
    });
    expect(await test.shown()).toEqual([
      ["Recherche", ["2020", "2021", "2022"], [10, 20, 30]],
      ["Aangekondigd", ["2020", "2021", "2022"], [15, 18, 40]],
      ["Kader", ["2020", "2021", "2022"], [15, 18, 40]],
    ]);
  });

  it("lies over the cells that it was put on, and keeps its place by them", async () => {
    const box = () =>
      run(async (context) => {
        const chart = first(context).load("left, top, width, height");
        await context.sync();
        return [chart.left, chart.top, chart.width, chart.height];
      });
    await run(async (context) => add(context).setPosition("B3", "D10"));
    expect(await box()).toEqual([48, 30, 144, 120]);
    await run(async (context) => {
      sheetOf(context).getRange("C:C").format.columnWidth = 100;
      sheetOf(context).getRange("1:2").insert("Down");
    });
    expect(await box()).toEqual([48, 60, 196, 120]);
    await run(async (context) => {
      first(context).left = 10;
      first(context).height = 300;
    });
    expect(await box()).toEqual([10, 60, 196, 300]);
  });
});
