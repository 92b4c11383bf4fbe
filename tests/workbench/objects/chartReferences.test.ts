import type { NodeHost } from "../../../src/workbench/node/createNodeHost";
import { toWorkbookFile } from "../../../src/workbench/model/toWorkbookFile";
import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import { writeXlsx } from "../../../src/workbench/xlsx/writeXlsx";
import { excelOf, startHost } from "../../support/nodeHost";
import { add, ChartTest, first, sheetOf } from "./chartSupport";

let test: ChartTest;
let host: NodeHost;
let run: typeof Excel.run;

beforeEach(async () => {
  test = await ChartTest.start();
  ({ host, run } = test);
});
afterEach(() => host.dispose());

describe("what a chart refers to", () => {
  const values = () =>
    host.host.model.charts[0]?.content.series.map(
      ({ values: cells }) => cells && [cells.rect.row, cells.rect.column, cells.rect.columns],
    );

  it("moves and grows with inserted rows and columns, and shrinks with deleted ones", async () => {
    await run(async (context) => {
      add(context);
      sheetOf(context).getRange("1:1").insert("Down");
      sheetOf(context).getRange("C:C").insert("Right");
    });
    expect(values()).toEqual([
      [2, 1, 4],
      [3, 1, 4],
      [4, 1, 4],
    ]);
    await run(async (context) => sheetOf(context).getRange("B:C").delete("Left"));
    await run(async (context) => sheetOf(context).getRange("4:4").delete("Up"));
    expect(values()).toEqual([[2, 1, 2], null, [3, 1, 2]]);
    expect(await test.shown()).toEqual([
      ["Recherche", ["2021", "2022"], [20, null]],
      ["Reeks2", ["2021", "2022"], []],
      ["Aangekondigd", ["2021", "2022"], [18, 40]],
    ]);
  });

  it("is in the saved file, and there again when that is opened", async () => {
    await run(async (context) => {
      const other = context.workbook.worksheets.add("Grafieken");
      const chart = other.charts.add("ColumnStacked", sheetOf(context).getRange("A1:D4"), "Rows");
      chart.name = "Thema's";
      chart.setPosition("B2", "H20");
      chart.series.getItemAt(2).chartType = "LineMarkers";
      chart.series.getItemAt(0).format.fill.clear();
      await context.sync();
    });
    const saved = writeXlsx(toWorkbookFile(host.engine, host.host.model));
    const { file, dropped } = await readXlsx(saved);
    expect(dropped).toEqual([]);
    const opened = await startHost({ file });
    try {
      const plain = (each: NodeHost) => toWorkbookFile(each.engine, each.host.model).sheets.map(({ charts }) => charts);
      expect(plain(opened)).toEqual(plain(host));
      const type = await excelOf(opened).run(async (context) => {
        const chart = context.workbook.worksheets.getItem("Grafieken").charts.getItem("Thema's");
        const series = chart.series.getItemAt(2).load("name, chartType");
        await context.sync();
        return [series.name, series.chartType];
      });
      expect(type).toEqual(["Aangekondigd", "LineMarkers"]);
    } finally {
      opened.dispose();
    }
  });

  it("may be a whole column: what is in use of it is shown", async () => {
    await run(async (context) => {
      const series = add(context).series.add("Alles");
      series.setValues(sheetOf(context).getRange("B2:B20000"));
      series.setXAxisValues(sheetOf(context).getRange("A2:A20000"));
    });
    expect((await test.shown())[3]).toEqual(["Alles", ["Recherche", "Preventie", "Aangekondigd"], [10, 5, 15]]);
  });

  it("goes along when its cells are cut and pasted", async () => {
    await run(async (context) => {
      add(context);
      sheetOf(context).getRange("A4:D4").moveTo("A9");
    });
    expect(values()?.[2]).toEqual([8, 1, 3]);
    expect((await test.shown())[2]).toEqual(["Aangekondigd", ["2020", "2021", "2022"], [15, 18, 40]]);
  });

  it("survives a renamed sheet, and is lost with a deleted one while the chart stays", async () => {
    await run(async (context) => {
      const other = context.workbook.worksheets.add("Cijfers");
      other.getRange("A1:B2").values = [
        ["", 2020],
        ["Post", 7],
      ];
      sheetOf(context).charts.add("ColumnClustered", other.getRange("A1:B2"), "Rows");
      other.name = "Andere cijfers";
    });
    expect(await test.shown()).toEqual([["Post", ["2020"], [7]]]);
    await run(async (context) => context.workbook.worksheets.getItem("Andere cijfers").delete());
    expect(await test.shown()).toEqual([["Reeks1", [], []]]);
  });

  it("is the copy's own cells on a copied sheet; a deleted sheet takes its charts along", async () => {
    await run(async (context) => {
      add(context).name = "Thema's";
      sheetOf(context).copy("End").name = "Kopie";
      context.workbook.worksheets.getItem("Kopie").getRange("B2").values = [[77]];
    });
    const copied = await test.shown((context) =>
      context.workbook.worksheets.getItem("Kopie").charts.getItem("Thema's"),
    );
    expect(copied[0]).toEqual(["Recherche", ["2020", "2021", "2022"], [77, 20, 231]]);
    expect((await test.shown())[0]?.[2]).toEqual([10, 20, 30]);
    await run(async (context) => context.workbook.worksheets.getItem("Kopie").delete());
    expect(host.host.model.charts).toHaveLength(1);
  });

  it("has a title that shows a cell, follows it, and is saved with the link", async () => {
    await run(async (context) => {
      const { title } = add(context);
      sheetOf(context).getRange("F1").formulas = [['="Versie "&B2']];
      title.setFormula("=Blad1!$F$1");
      await context.sync();
    });
    const title = () =>
      run(async (context) => {
        const { title } = first(context);
        title.load("text,visible");
        await context.sync();
        return [title.text, title.visible];
      });
    expect(await title()).toEqual(["Versie 10", true]);
    await run(async (context) => {
      sheetOf(context).getRange("B2").values = [[12]];
      sheetOf(context)
        .getRange("1:1")
        .insert("Down" as Excel.InsertShiftDirection);
    });
    expect(await title()).toEqual(["Versie 12", true]);
    await host.engine.settle();
    const saved = await readXlsx(writeXlsx(toWorkbookFile(host.engine, host.host.model)));
    expect(saved.dropped).toEqual([]);
    expect(saved.file.sheets[0]?.charts[0]?.title).toMatchObject({
      text: null,
      cell: { sheet: "Blad1", rect: { row: 1, column: 5 } },
    });
    await run(async (context) => {
      first(context).title.text = "Eigen woorden";
      await context.sync();
    });
    expect(await title()).toEqual(["Eigen woorden", true]);
  });

  it("takes only a cell with its sheet as the formula of a title", async () => {
    await run(async (context) => void add(context));
    for (const formula of ["=$A$1", "Blad1!$A$1", "=Blad1!$A$1:$A$2", "=Weg!$A$1", '="Versie"']) {
      const code = await test.code(async (context) => {
        first(context).title.setFormula(formula);
        await context.sync();
      });
      expect([formula, code]).toEqual([formula, "InvalidArgument"]);
    }
  });
});
