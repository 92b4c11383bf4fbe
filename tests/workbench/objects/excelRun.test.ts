import type { NodeHost } from "../../../src/workbench/node/createNodeHost";
import { excelOf, startHost } from "../../support/nodeHost";

let host: NodeHost;
let run: typeof Excel.run;

beforeEach(async () => {
  host = await startHost();
  run = excelOf(host).run;
});
afterEach(() => host.dispose());

const code = (work: (context: Excel.RequestContext) => Promise<unknown>): Promise<string> =>
  run(work).then(
    () => "done",
    (error: { code?: string }) => error.code ?? String(error),
  );

describe("values through the real Office.js", () => {
  it("are written, calculated and read back", async () => {
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").values = [
        [1, "x"],
        [2.5, "=SUM(A1:A2)"],
      ];
      const range = sheet.getRange("A1:B2").load("values, formulas, text, valueTypes, address");
      await context.sync();
      return [range.values, range.formulas, range.text, range.valueTypes, range.address];
    });
    expect(read).toEqual([
      [
        [1, "x"],
        [2.5, 3.5],
      ],
      [
        [1, "x"],
        [2.5, "=SUM(A1:A2)"],
      ],
      [
        ["1", "x"],
        ["2,5", "3,5"],
      ],
      [
        ["Double", "String"],
        ["Double", "Double"],
      ],
      "Blad1!A1:B2",
    ]);
  });

  it.each([
    ["007", 7],
    ["'007", "007"],
    ["2020", 2020],
    ["TRUE", true],
    ["1,234.5", 1234.5],
    ["25%", 0.25],
    ["2020-06-18", 44000],
    ["=1+1", 2],
    ["'=1+1", "=1+1"],
    ["+3", 3],
    ["-A9", 0],
    ["tekst", "tekst"],
    ["", ""],
  ])("%p becomes %p, as in Excel", async (typed, kept) => {
    const value = await run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("C3");
      cell.values = [[typed]];
      cell.load("values");
      await context.sync();
      return cell.values[0]?.[0] as unknown;
    });
    expect(value).toBe(kept);
  });

  it("leave a cell alone where null is written, and fill the range where one value is", async () => {
    const values = await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
      range.values = [[1, 2]];
      range.values = [[null, 3]];
      const other = context.workbook.worksheets.getActiveWorksheet().getRange("A3:B3");
      (other as { values: unknown }).values = 7;
      range.load("values");
      other.load("values");
      await context.sync();
      return [...range.values, ...other.values] as unknown[][];
    });
    expect(values).toEqual([
      [1, 3],
      [7, 7],
    ]);
  });

  it("may name a sheet with one double quote in its name, beside texts with an apostrophe", async () => {
    const values = await run(async (context) => {
      const sheet = context.workbook.worksheets.add('Alles "anders');
      sheet.getRange("A1").values = [[3]];
      const cell = context.workbook.worksheets.getItem("Blad1").getRange("B1");
      cell.formulas = [[`=IF('Alles "anders'!A1=3,"scenario's",0)`]];
      cell.load("values");
      await context.sync();
      return cell.values;
    });
    expect(values).toEqual([["scenario's"]]);
  });

  it("in an array of another size are refused, and what came before stays", async () => {
    const refused = await code(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [["eerst"]];
      sheet.getRange("A2:B3").values = [[1]];
      await context.sync();
    });
    expect(refused).toBe("InvalidArgument");
    expect(host.engine.read("sheet1", { row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]?.value).toBe("eerst");
  });
});

describe("what Excel refuses", () => {
  const refusals: [string, string, (context: Excel.RequestContext) => void][] = [
    ["a sheet that is not there", "ItemNotFound", (c) => void c.workbook.worksheets.getItem("Weg").load("name")],
    ["a sheet's name that is taken", "ItemAlreadyExists", (c) => void c.workbook.worksheets.add("blad1")],
    ["a sheet's name with a colon", "InvalidArgument", (c) => void c.workbook.worksheets.add("a:b")],
    ["a sheet's name of 32 characters", "InvalidArgument", (c) => void c.workbook.worksheets.add("x".repeat(32))],
    ["deleting the last sheet", "InvalidOperation", (c) => c.workbook.worksheets.getActiveWorksheet().delete()],
    ["a name like a cell", "InvalidArgument", (c) => void c.workbook.names.add("MIT2021", "=1")],
    ["a name with a space", "InvalidArgument", (c) => void c.workbook.names.add("a b", "=1")],
    ["an unreadable formula", "InvalidArgument", (c) => void (c.workbook.getActiveCell().formulas = [["=SUM((1)"]])],
    [
      "a colour that is none",
      "InvalidArgument",
      (c) => void (c.workbook.getActiveCell().format.fill.color = "rood-ish"),
    ],
    [
      "a range beyond the sheet",
      "InvalidArgument",
      (c) => void c.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(1_048_570, 0, 20, 1).load("address"),
    ],
  ];
  it.each(refusals)("%s: %s", async (_what, expected, work) => {
    expect(
      await code(async (context) => {
        work(context);
        await context.sync();
      }),
    ).toBe(expected);
  });

  it("the same name twice, and says so", async () => {
    const refused = await code(async (context) => {
      context.workbook.names.add("Offensief_MIT", "=Blad1!$A$1");
      context.workbook.names.add("OFFENSIEF_mit", "=Blad1!$A$2");
      await context.sync();
    });
    expect(refused).toBe("ItemAlreadyExists");
  });

  it("reading what was not loaded", async () => {
    expect(await code(async (context) => void context.workbook.worksheets.getActiveWorksheet().name)).toBe(
      "PropertyNotLoaded",
    );
  });

  it("writing on a protected sheet, but not in its unlocked cells", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    });
    const write = (address: string) =>
      code(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[1]];
        await context.sync();
      });
    expect([await write("A1"), await write("B1")]).toEqual(["AccessDenied", "done"]);
  });

  it("adding a sheet to a workbook with protected structure", async () => {
    host.host.model.structureProtected = true;
    expect(await code(async (context) => (context.workbook.worksheets.add("Nieuw"), context.sync()))).toBe(
      "AccessDenied",
    );
  });

  it("everything while the user is typing in a cell", async () => {
    host.host.switches.editMode = true;
    expect(await code(async (context) => (context.workbook.getActiveCell().load("address"), context.sync()))).toBe(
      "InvalidOperationInCellEditMode",
    );
  });

  it("members above the requirement set that it reports", async () => {
    host.dispose();
    host = await startHost({ excelApi: "1.5" });
    const refused = await excelOf(host)
      .run(async (context) => (context.workbook.getActiveCell().conditionalFormats.clearAll(), context.sync()))
      .catch((error: { code?: string; message: string }) => error.code ?? error.message);
    expect(refused).toBe("ApiNotFound");
  });
});

describe("a member that the host lacks", () => {
  it("is named, never passed over in silence", async () => {
    const message = await run(async (context) => {
      context.workbook.getActiveCell().getSurroundingRegion().load("address");
      await context.sync();
    }).catch((error: { message: string }) => error.message);
    expect(message).toContain("Range.GetSurroundingRegion");
  });
});

describe("names, sheets and formats", () => {
  it("keep what they were given", async () => {
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Mijn blad");
      const item = context.workbook.names.add("Offensief_Proef", sheet.getRange("A1:B2"), "bron");
      const missing = context.workbook.names.getItemOrNullObject("Weg");
      item.load("name, formula, comment, visible, scope, type");
      context.workbook.worksheets.load("items/name, items/visibility");
      const range = item.getRange().load("address");
      await context.sync();
      return {
        ...item.toJSON(),
        missing: missing.isNullObject,
        address: range.address,
        sheets: context.workbook.worksheets.items.map((each) => each.name),
      };
    });
    expect(read).toMatchObject({
      name: "Offensief_Proef",
      formula: "='Mijn blad'!$A$1:$B$2",
      comment: "bron",
      visible: true,
      scope: "Workbook",
      type: "Range",
      missing: true,
      address: "'Mijn blad'!A1:B2",
      sheets: ["Blad1", "Mijn blad"],
    });
  });

  it("a range kept over two batches is still the same range", async () => {
    const value = await run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      host.engine.select("sheet1", { row: 5, column: 5, rows: 1, columns: 1 });
      range.values = [["hier"]];
      await context.sync();
      return host.engine.read("sheet1", { row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]?.value;
    });
    expect(value).toBe("hier");
  });

  it("a conditional format with a formula lights up the cells", async () => {
    await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2");
      range.values = [[1], [9]];
      const format = range.conditionalFormats.add("Custom");
      format.custom.rule.formula = "=A1>5";
      format.custom.format.fill.color = "#FFCC00";
      format.custom.format.font.bold = true;
      await context.sync();
    });
    expect(await host.engine.shownStyle("sheet1", 1, 0)).toMatchObject({ fill: "#FFCC00", bold: true });
    expect((await host.engine.shownStyle("sheet1", 0, 0)).fill).toBeUndefined();
  });

  it("a table turns its headers into text, years too, and refuses to overlap another", async () => {
    const headers = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").values = [
        ["Post", 2021],
        ["Politie", 35.5],
      ];
      const table = sheet.tables.add("A1:B2", true);
      table.name = "Offensief_Mutaties";
      const range = table.getHeaderRowRange().load("values");
      await context.sync();
      return range.values as unknown[][];
    });
    expect(headers).toEqual([["Post", "2021"]]);
    expect(await code(async (context) => (context.workbook.tables.add("Blad1!B2:C3", true), context.sync()))).toBe(
      "InvalidOperation",
    );
  });
});
