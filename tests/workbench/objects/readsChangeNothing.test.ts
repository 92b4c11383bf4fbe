import { excelOf, startHost } from "../../support/nodeHost";

it("reading rules, or how cells look, leaves nothing to calculate", async () => {
  const host = await startHost();
  try {
    await excelOf(host).run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("A1:B1").formulas = [[1, "=A1+1"]];
      for (const [area, color] of [
        ["A1:B3", "#FF0000"],
        ["B2:C4", "#00FF00"],
      ] as const) {
        const { custom } = sheet.getRange(area).conditionalFormats.add("Custom");
        custom.rule.formula = "=$A1>0";
        custom.format.fill.color = color;
        custom.format.borders.getItem("EdgeTop").style = "Dash";
      }
      await context.sync();
    });
    await host.engine.settle();
    const read = async () =>
      excelOf(host).run(async (context) => {
        const formats = context.workbook.worksheets.getItem("Blad1").getRange("A1:C4").conditionalFormats;
        formats.load("items/id,items/priority,items/stopIfTrue,items/custom/rule/formula");
        const count = formats.getCount();
        await context.sync();
        const areas = formats.items.map((each) => each.getRanges());
        for (const each of areas) each.load("address");
        await context.sync();
        return [count.value, ...areas.map(({ address }) => address)];
      });
    expect(host.engine.isCalculated()).toBe(true);
    const before = await read();
    expect(before).toEqual([2, "Blad1!B2:C4", "Blad1!A1:B3"]);
    expect(host.engine.isCalculated()).toBe(true);
    expect(await host.engine.shownStyle("sheet1", 0, 0)).toMatchObject({ fill: "#FF0000" });
    expect(host.engine.isCalculated()).toBe(true);
    expect(await read()).toEqual(before);
    expect(host.engine.isCalculated()).toBe(true);
  } finally {
    host.dispose();
  }
});
