import { ChartTest, add, first, sheetOf } from "./chartSupport";

let test: ChartTest;

beforeAll(async () => {
  test = await ChartTest.start();
  await test.run(async (context) => {
    add(context);
    context.workbook.worksheets.add("Mijn blad");
    await context.sync();
  });
});
afterAll(() => test.host.dispose());

const cell = { row: 0, column: 0, rows: 1, columns: 1 };
const blad1 = () => test.host.engine.sheets()[0]?.id ?? "";

/** What each way to ask for the selection answers: an address, or Excel's error code. */
async function asked() {
  const answer = async (
    what: (context: Excel.RequestContext) => { load(names: string): unknown; address?: string },
  ) => {
    let found = "";
    const code = await test.code(async (context) => {
      const object = what(context);
      object.load("address");
      await context.sync();
      found = object.address ?? "";
    });
    return code === "done" ? found : code;
  };
  return {
    range: await answer(({ workbook }) => workbook.getSelectedRange()),
    ranges: await answer(({ workbook }) => workbook.getSelectedRanges()),
    cell: await answer(({ workbook }) => workbook.getActiveCell()),
    chart: await test.run(async (context) => {
      const chart = context.workbook.getActiveChartOrNullObject();
      chart.load("name,isNullObject");
      await context.sync();
      return chart.isNullObject ? null : chart.name;
    }),
  };
}

describe("what is selected", () => {
  it("is a range", async () => {
    test.host.engine.select(blad1(), { row: 1, column: 1, rows: 2, columns: 2 });
    expect(await asked()).toEqual({ range: "Blad1!B2:C3", ranges: "Blad1!B2:C3", cell: "Blad1!B2", chart: null });
  });

  // "If there are multiple ranges selected, this method will throw an error."
  // https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-getselectedrange-member(1)
  it("is several ranges: none is the selected range, all are the selected ranges", async () => {
    test.host.engine.select(blad1(), cell, { row: 3, column: 3, rows: 2, columns: 1 });
    expect(await asked()).toEqual({
      range: "InvalidSelection",
      ranges: "Blad1!A1,Blad1!D4:D5",
      cell: "Blad1!D4",
      chart: null,
    });
    const areas = await test.run(async (context) => {
      const ranges = context.workbook.getSelectedRanges();
      ranges.load("areaCount,cellCount,areas/items/address,worksheet/name");
      await context.sync();
      return [
        ranges.areaCount,
        ranges.cellCount,
        ranges.areas.items.map(({ address }) => address),
        ranges.worksheet.name,
      ];
    });
    expect(areas).toEqual([2, 3, ["Blad1!A1", "Blad1!D4:D5"], "Blad1"]);
  });

  it("is a chart: there is no selected range, and cells are selected again afterwards", async () => {
    test.host.engine.select(blad1(), { ...cell, row: 6 });
    const [chart] = test.host.host.model.charts;
    if (!chart) throw new Error("no chart");
    test.host.host.selectChart(chart);
    const none = { range: "InvalidSelection", ranges: "InvalidSelection", cell: "Blad1!A7", chart: "Grafiek 1" };
    expect(await asked()).toEqual(none);
    test.host.engine.select(blad1(), cell);
    expect(await asked()).toMatchObject({ range: "Blad1!A1", chart: null });
  });

  it("is the chart that an add-in activated, until it selects cells or the chart goes", async () => {
    await test.run(async (context) => {
      first(context).activate();
      await context.sync();
    });
    expect(await asked()).toMatchObject({ range: "InvalidSelection", chart: "Grafiek 1" });
    await test.run(async (context) => {
      sheetOf(context).getRange("C3").select();
      await context.sync();
    });
    expect(await asked()).toMatchObject({ range: "Blad1!C3", chart: null });
    await test.run(async (context) => {
      first(context).activate();
      first(context).delete();
      await context.sync();
    });
    expect(await asked()).toMatchObject({ range: "Blad1!C3", chart: null });
  });

  it("is told with all its ranges to who listens, with the sheet's name in quotes where it is read", async () => {
    const told: string[] = [];
    await test.run(async (context) => {
      context.workbook.worksheets.getItem("Mijn blad").onSelectionChanged.add((args) => {
        told.push(args.address);
        return Promise.resolve();
      });
      await context.sync();
    });
    const sheetId = test.host.engine.sheets()[1]?.id ?? "";
    test.host.engine.select(sheetId, cell, { ...cell, row: 2, rows: 2 });
    expect(await asked()).toMatchObject({ ranges: "'Mijn blad'!A1,'Mijn blad'!A3:A4" });
    expect(told).toEqual(["A1,A3:A4"]);
  });
});
