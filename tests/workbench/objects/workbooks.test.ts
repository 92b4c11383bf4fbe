import type { CreatedWorkbook } from "../../../src/workbench/objects/createdWorkbook";
import { toWorkbookFile } from "../../../src/workbench/model/toWorkbookFile";
import type { NodeHost } from "../../../src/workbench/node/createNodeHost";
import { blankSheet } from "../../../src/workbench/xlsx/blankSheet";
import { blankWorkbook } from "../../../src/workbench/xlsx/blankWorkbook";
import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import { writeXlsx } from "../../../src/workbench/xlsx/writeXlsx";
import { excelOf, startHost } from "../../support/nodeHost";

let host: NodeHost;
beforeEach(async () => {
  host = await startHost();
});
afterEach(() => host.dispose());

describe("a workbook that an add-in makes", () => {
  const file = () => Buffer.from(writeXlsx(blankWorkbook([blankSheet("Kopie")]))).toString("base64");

  it("is shown with what the add-in put in it; without a file it is empty", async () => {
    const opened: CreatedWorkbook[] = [];
    host.host.onWorkbookOpened = (created) => opened.push(created);
    await excelOf(host).createWorkbook(file());
    await excelOf(host).createWorkbook();
    expect(opened.map(({ isOpen }) => isOpen)).toEqual([true, true]);
    const read = await readXlsx(opened[0]?.bytes ?? new Uint8Array());
    expect(read.file.sheets.map(({ name }) => name)).toEqual(["Kopie"]);
    expect(opened[1]?.bytes).toBeNull();
  });

  it("is refused where it is no workbook", async () => {
    const made = excelOf(host).createWorkbook("bm8gd29ya2Jvb2s=");
    await expect(made).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(host.host.createdWorkbooks).toEqual([]);
  });
});

it("the properties of the workbook are read, set and saved", async () => {
  await excelOf(host).run(async (context) => {
    const { properties } = context.workbook;
    properties.author = "J. Jansen";
    properties.title = "Scenario";
    properties.custom.add("Stand", "ontwerpbegroting");
    properties.custom.add("Nummer", 3);
    await context.sync();
    properties.load("author, title, subject");
    const custom = properties.custom.load("items/key, items/value, items/type");
    const none = properties.custom.getItemOrNullObject("Weg");
    await context.sync();
    expect([properties.author, properties.title, properties.subject, none.isNullObject]).toEqual([
      "J. Jansen",
      "Scenario",
      "",
      true,
    ]);
    expect(custom.items.map((item) => [item.key, item.value as unknown])).toEqual([
      ["Stand", "ontwerpbegroting"],
      ["Nummer", 3],
    ]);
    properties.custom.getItem("stand").delete();
    await context.sync();
  });
  const { properties, customProperties } = toWorkbookFile(host.engine, host.host.model);
  expect([properties.author, customProperties]).toEqual(["J. Jansen", [{ name: "Nummer", value: 3 }]]);
});

it("a copied sheet has tables of its own, and its formulas refer to them", async () => {
  const found = await excelOf(host).run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B2").values = [
      ["a", "b"],
      [3, ""],
    ];
    sheet.tables.add("A1:B2", true).name = "Tbl";
    await context.sync();
    sheet.getRange("B2").formulas = [["=[@a]*2"]];
    sheet.getRange("D1").formulas = [["=SUM(Tbl[a])"]];
    const copy = sheet.copy();
    await context.sync();
    copy.getRange("A2").values = [[5]];
    const cells = copy.getRange("A1:D2").load("formulas, values");
    const tables = context.workbook.tables.load("items/name");
    await context.sync();
    return [cells.formulas, cells.values, tables.items.map((table) => table.name)] as unknown[];
  });
  expect(found).toEqual([
    [
      ["a", "b", "", "=SUM(Tbl2[a])"],
      [5, "=[@a]*2", "", ""],
    ],
    [
      ["a", "b", "", 5],
      [5, 10, "", ""],
    ],
    ["Tbl", "Tbl2"],
  ]);
});

it("cells are inserted and removed within their own columns; in a table only its whole rows", async () => {
  const insert = (address: string) =>
    excelOf(host).run(async (context) => {
      context.workbook.worksheets.getFirst().getRange(address).insert("Down");
      await context.sync();
    });
  const found = await excelOf(host).run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B4").values = [
      ["x", "y"],
      ["a", "b"],
      [1, 2],
      [3, 4],
    ];
    sheet.tables.add("A2:B4", true).name = "Tbl";
    await context.sync();
    sheet.getRange("D1:D3").values = [[1], [2], [3]];
    sheet.getRange("D2").insert("Down");
    sheet.getRange("A4:B4").insert("Down");
    sheet.getRange("D1").delete("Up");
    const cells = sheet.getRange("A1:D5").load("values");
    const rows = context.workbook.tables.getItem("Tbl").rows.getCount();
    await context.sync();
    return [cells.values as unknown, rows.value];
  });
  expect(found).toEqual([
    [
      ["x", "y", "", ""],
      ["a", "b", "", 2],
      [1, 2, "", 3],
      ["", "", "", ""],
      [3, 4, "", ""],
    ],
    3,
  ]);
  await expect(insert("A4")).rejects.toMatchObject({ code: "InvalidOperation" });
  await expect(insert("A1")).rejects.toMatchObject({ code: "InvalidOperation" });
});
