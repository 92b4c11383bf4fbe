import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "../../../src/workbench/xlsx/writeXlsx";
import { describeWithBrowser, pictures, Workbench } from "../../support/browser";
import { chartExample } from "../xlsx/chartExample";

describeWithBrowser("a chart in the workbench", () => {
  let her: Workbench;
  beforeAll(async () => {
    her = await Workbench.open();
    const frame = her.page.frames().find((each) => each !== her.page.mainFrame());
    await frame?.waitForFunction(() => "Excel" in window);
    await frame?.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1:D4").values = [
          ["", 2020, 2021, 2022],
          ["Recherche", 35.5, 40, 41.25],
          ["Preventie", 12.5, 20, 30],
          ["Aangekondigd", 50, 62, 70],
        ];
        sheet.getRange("B2:D4").numberFormat = Array.from({ length: 3 }, () => Array<string>(3).fill("#,##0.0"));
        const chart = sheet.charts.add("ColumnStacked", sheet.getRange("A1:D4"), "Rows");
        chart.name = "Thema's";
        chart.title.text = "Thema's en kader";
        chart.axes.valueAxis.title.text = "mln euro";
        chart.axes.valueAxis.numberFormat = "#,##0.0";
        chart.legend.position = "Right";
        const total = chart.series.getItemAt(2);
        total.chartType = "LineMarkers";
        total.format.line.color = "#C00000";
        total.hasDataLabels = true;
        total.dataLabels.position = "Top";
        chart.setPosition("B6", "H22");
        await context.sync();
      }),
    );
    await her.page.waitForSelector(".chart-layer svg");
  });
  afterAll(() => her?.close());

  const texts = () => her.page.locator(".chart-layer svg text").allTextContents();
  /** Where the chart is; it may be drawn anew at any moment. */
  const box = async () => {
    const found = await her.page.waitForFunction(() => {
      const { x, y, width, height } = document.querySelector(".chart-layer svg")?.getBoundingClientRect() ?? {};
      return width ? { x: x ?? 0, y: y ?? 0, width, height: height ?? 0 } : null;
    });
    return (await found.jsonValue())!;
  };
  /** The heights of the columns of one colour. */
  const heights = (color: string) =>
    her.page
      .locator(`.chart-layer svg rect[fill="${color}"]`)
      .evaluateAll((columns) =>
        columns.map((column) => Number(column.getAttribute("height"))).filter((height) => height > 10),
      );

  /** What an add-in finds selected: "chart", or the address of cells. */
  const selected = async () => {
    const frame = her.page.frames().find((each) => each !== her.page.mainFrame());
    return frame?.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange().load("address");
        try {
          await context.sync();
          return range.address;
        } catch (error) {
          return (error as { code?: string }).code ?? "";
        }
      }),
    );
  };

  it("is selected by a click, and not any more by a click on a cell", async () => {
    const { x, y, width, height } = await box();
    await her.page.mouse.click(x - 20, y - 20);
    expect(await selected()).toMatch(/^Blad1!/);
    await her.page.mouse.click(x + width / 2, y + height / 2);
    expect(await selected()).toBe("InvalidSelection");
    await her.page.waitForSelector(".chart-layer svg.selected");
    await her.page.mouse.click(x - 20, y - 20);
    expect(await selected()).toMatch(/^Blad1!/);
    await her.page.waitForSelector(".chart-layer svg:not(.selected)");
  });

  it("is drawn over its cells: title, legend, years, amounts in Dutch", async () => {
    expect(await texts()).toEqual(
      expect.arrayContaining(["Thema's en kader", "mln euro", "2020", "2022", "20,0", "Recherche", "62,0"]),
    );
    expect(await her.page.locator(".chart-layer svg").getAttribute("aria-label")).toBe("Thema's en kader");
    const { width } = await box();
    const columns = await her.page.evaluate(() =>
      [1, 2, 3, 4, 5, 6, 7].map((column) => window.workbench!.engine.columnWidth("sheet1", column)),
    );
    expect(width).toBeCloseTo(columns.reduce((sum, points) => sum + points, 0) * (4 / 3), 0);
    // A person sees the chart, not the cells beneath it.
    const { x, y } = await box();
    const seen = await her.page.evaluate(
      ([left = 0, top = 0]) => {
        const layer = document.querySelector<HTMLElement>(".chart-layer");
        if (layer) layer.style.pointerEvents = "auto";
        const found = document.elementFromPoint(left, top)?.closest(".chart-layer");
        if (layer) layer.style.pointerEvents = "";
        return found !== null;
      },
      [x + 50, y + 50],
    );
    expect(seen).toBe(true);
    await her.picture("chart");
  });

  it("grows a column with the amount that she types", async () => {
    const [before = 0] = await heights("#4472C4");
    await her.typeAt(1, 1, "17,75");
    const [after = 0, next = 0] = await heights("#4472C4");
    expect(after / before).toBeCloseTo(0.5, 1);
    expect(after / next).toBeCloseTo(17.75 / 40, 1);
  });

  it("moves along when she scrolls, and with an inserted row", async () => {
    const before = await box();
    await her.page.mouse.move(300, 600);
    await her.page.mouse.wheel(0, 60);
    await her.page.waitForTimeout(500);
    const scrolled = await box();
    expect(scrolled.y).toBeLessThan(before.y);
    await her.page.mouse.wheel(0, -500);
    await her.page.waitForTimeout(500);
    expect((await box()).y).toBe(before.y);
    await her.page.evaluate(() => window.workbench?.engine.insertRows("sheet1", 0, 2));
    await her.page.waitForTimeout(300);
    // It covers seventeen rows.
    expect((await box()).y).toBeCloseTo(before.y + (2 * before.height) / 17, 0);
    expect(await texts()).toContain("Recherche");
  });

  it("is not on another sheet, and is there again", async () => {
    await her.page.evaluate(() => {
      const engine = window.workbench?.engine;
      engine?.activate(engine.addSheet("Blad2"));
    });
    await her.page.waitForTimeout(300);
    expect(await her.page.locator(".chart-layer svg").count()).toBe(0);
    await her.page.evaluate(() => window.workbench?.engine.activate("sheet1"));
    await her.page.waitForSelector(".chart-layer svg");
  });

  it("is in a file that she opens: the floating columns stand on nothing that is seen", async () => {
    const path = join(pictures, "charts.xlsx");
    writeFileSync(path, writeXlsx(chartExample()));
    await her.page.setInputFiles("#open-file", path);
    await her.page.waitForFunction(() => document.getElementById("status")?.textContent === "charts.xlsx is geopend.");
    await her.page.waitForSelector(".chart-layer svg");
    expect(await her.page.locator(".chart-layer svg").count()).toBe(3);
    const course = her.page.locator('.chart-layer svg[aria-label="Grafiektitel"]').first();
    const columns = await course
      .locator("rect")
      .evaluateAll((all) => all.map((each) => [each.getAttribute("fill"), Number(each.getAttribute("y"))]));
    const green = columns.filter(([fill]) => fill === "#107C41").map(([, y]) => y);
    expect(columns.map(([fill]) => fill)).not.toContain("none");
    expect(new Set(green).size).toBeGreaterThan(1);
    await her.picture("charts-opened");
  });

  it("says nothing wrong on the console", () => expect(her.wrong).toEqual([]));
});
