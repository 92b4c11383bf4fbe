import type { NodeHost } from "../../../src/workbench/node/createNodeHost";
import { excelOf, startHost } from "../../support/nodeHost";

let host: NodeHost;
let run: typeof Excel.run;

/** Cells, a table, a name, a rule, a list and a comment on Blad1; formulas on Blad1 and Derde that refer to them. */
beforeEach(async () => {
  host = await startHost();
  run = excelOf(host).run;
  await run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("Blad1");
    for (const name of ["Tweede blad", "Derde"]) workbook.worksheets.add(name);
    sheet.getRange("A1:B2").formulas = [
      [1, "=A1*2"],
      [10, "=A2*2"],
    ] as string[][];
    sheet.getRange("D1:E3").values = [
      ["Soort", "Bedrag"],
      ["a", 5],
      ["b", 7],
    ];
    sheet.tables.add("D1:E3", true).name = "Kosten";
    workbook.names.add("Hier", sheet.getRange("B2"));
    sheet.getRange("G1").formulas = [["=SUM(A1:B2)+A2"]];
    workbook.worksheets.getItem("Derde").getRange("A1:A3").formulas = [
      ["=Blad1!B2"],
      ["=SUM(Kosten[Bedrag])"],
      ["=Hier"],
    ];
    const rule = sheet.getRange("A1:B4").conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=A1>5";
    rule.custom.format.fill.color = "#F8CBAD";
    sheet.getRange("A2").dataValidation.rule = { list: { inCellDropDown: true, source: "=Blad1!$E$2:$E$3" } };
    workbook.comments.add("Blad1!A2", "hier");
    await context.sync();
  });
});
afterEach(() => host.dispose());

async function formulas(sheet: string, address: string): Promise<unknown[][]> {
  return run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("formulas, values");
    await context.sync();
    return [...(range.formulas as unknown[][]), ...(range.values as unknown[][])];
  });
}

const move = (from: string, to: string) =>
  run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Blad1").getRange(from).moveTo(worksheets.getItem("Tweede blad").getRange(to));
    await context.sync();
  });

describe("cells that are cut and pasted on another sheet", () => {
  it("take along what refers to them, what lies on them, and leave what refers to cells that stay", async () => {
    await move("A2:B2", "C5");
    expect(await formulas("Tweede blad", "C5:D5")).toEqual([
      [10, "=C5*2"],
      [10, 20],
    ]);
    expect(await formulas("Blad1", "A1:B2")).toEqual([
      [1, "=A1*2"],
      ["", ""],
      [1, 2],
      ["", ""],
    ]);
    // Of A1:B2 only a part went: it stays as it is.
    expect(await formulas("Blad1", "G1")).toEqual([["=SUM(A1:B2)+'Tweede blad'!C5"], [13]]);
    expect(await formulas("Derde", "A1:A3")).toEqual([
      ["='Tweede blad'!D5"],
      ["=SUM(Kosten[Bedrag])"],
      ["=Hier"],
      [20],
      [12],
      [20],
    ]);
    const found = await run(async (context) => {
      const { workbook } = context;
      const name = workbook.names.getItem("Hier").load("formula");
      const place = workbook.comments.getItemAt(0).getLocation().load("address");
      const list = workbook.worksheets.getItem("Tweede blad").getRange("C5").dataValidation.load("rule");
      await context.sync();
      return [name.formula, place.address, list.rule.list?.source];
    });
    expect(found).toEqual(["='Tweede blad'!$D$5", "'Tweede blad'!C5", "=Blad1!$E$2:$E$3"]);
    const second = host.engine.sheets()[1]?.id ?? "";
    expect(host.engine.rules(second)).toEqual([
      expect.objectContaining({ formula: "=C5>5", rects: [{ row: 4, column: 2, rows: 1, columns: 2 }] }),
    ]);
    expect(await host.engine.shownStyle(second, 4, 2)).toMatchObject({ fill: "#F8CBAD" });
    expect(host.engine.rules("sheet1").map(({ rects }) => rects)).toEqual([
      [
        { row: 0, column: 0, rows: 1, columns: 2 },
        { row: 2, column: 0, rows: 2, columns: 2 },
      ],
    ]);
  });

  it("are a table there too, when the whole table is cut; a part of it is only cells", async () => {
    await move("D1:E3", "A1");
    expect(await formulas("Derde", "A2")).toEqual([["=SUM(Kosten[Bedrag])"], [12]]);
    const at = () =>
      run(async (context) => {
        const range = context.workbook.tables.getItem("Kosten").getRange().load("address");
        await context.sync();
        return range.address;
      });
    expect(await at()).toBe("'Tweede blad'!A1:B3");
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Tweede blad");
      sheet.getRange("B3").values = [[70]];
      sheet.getRange("B2").moveTo("H9");
      await context.sync();
    });
    expect([await at(), await formulas("Derde", "A2")]).toEqual([
      "'Tweede blad'!A1:B3",
      [["=SUM(Kosten[Bedrag])"], [70]],
    ]);
  });

  it("are told of as changes, where they went and where they were", async () => {
    const heard: string[] = [];
    await run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        heard.push(`${event.changeType} ${event.worksheetId} ${event.address}`);
        return Promise.resolve();
      });
      await context.sync();
    });
    await move("A2:B2", "C5");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual([`RangeEdited ${host.engine.sheets()[1]?.id} C5:D5`, "RangeEdited sheet1 A2:B2"]);
  });

  it("leave #REF! in what referred to cells that are pasted over", async () => {
    await run(async (context) => {
      context.workbook.worksheets.getItem("Tweede blad").getRange("C5").values = [[3]];
      context.workbook.worksheets.getItem("Derde").getRange("B1").formulas = [["='Tweede blad'!C5"]];
      await context.sync();
    });
    await move("A2", "C5");
    expect(await formulas("Derde", "B1")).toEqual([["='Tweede blad'!#REF!"], ["#REF!"]]);
  });
});

it("a comment goes with its cell when rows and cells come and go", async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("A4").insert("Down");
    await context.sync();
    const place = context.workbook.comments.getItemAt(0).getLocation().load("address");
    await context.sync();
    expect(place.address).toBe("Blad1!A5");
    sheet.getRange("5:5").delete("Up");
    const left = context.workbook.comments.getCount();
    await context.sync();
    expect(left.value).toBe(0);
  });
});
