import type { CellStyle } from "../../src/workbench/engine/Engine";
import { newTable } from "../../src/workbench/model/TableModel";
import { Controller } from "../support/controller";
import { inExcel } from "../support/inExcel";

/** One workbook for all: each case has a sheet of its own, with its cell C5 selected. */
let she: Controller;
beforeAll(async () => {
  she = await Controller.start();
  inExcel(she.host);
});
afterAll(() => she.leave());

const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
let count = 0;
function newSheet(select = at(4, 2)): string {
  count += 1;
  const sheet = she.host.engine.addSheet(`Proef${count}`);
  she.host.engine.activate(sheet);
  she.host.engine.select(sheet, select);
  return sheet;
}
const model = (sheet: string) => she.host.host.model.sheet(sheet);
const style = (sheet: string, rect: ReturnType<typeof at>, look: CellStyle) =>
  she.host.engine.setStyle(sheet, rect, look);
const insert = () => she.click("invoegenPreventief");
const line = { style: "Continuous", weight: "Thin", color: "#000000" } as const;

describe("cells that are empty but not as new are left as they are, and told with their place", () => {
  it.each<[string, (sheet: string) => void, RegExp]>([
    ["formatted as Text", (sheet) => style(sheet, at(6, 3, 2, 2), { numberFormat: "@" }), /opmaak Tekst D7:E8/],
    ["with a date format", (sheet) => style(sheet, at(6, 3), { numberFormat: "dd-mm-yyyy" }), /getalnotatie D7/],
    ["with white letters", (sheet) => style(sheet, at(6, 2, 1, 3), { fontColor: "#FFFFFF" }), /eigen letters C7:E7/],
    ["with another font", (sheet) => style(sheet, at(6, 2), { fontName: "Arial" }), /eigen letters C7/],
    ["with a border", (sheet) => style(sheet, at(8, 3), { bottom: line }), /randen D9/],
    ["that wrap", (sheet) => style(sheet, at(8, 3), { wrap: true }), /uitlijning D9/],
    ["that are unlocked", (sheet) => model(sheet).unlocked.push(at(8, 3, 3, 1)), /niet-geblokkeerde cellen D9:D11/],
    ["that are coloured", (sheet) => style(sheet, at(8, 3, 1, 2), { fill: "#FFEE00" }), /gekleurde cellen D9:E9/],
    [
      "right below a table of hers",
      (sheet) => void she.host.host.model.tables.push(newTable(`{${sheet}}`, `Kosten${count}`, sheet, at(1, 2, 3, 2))),
      /grenst aan tabel \(laat een rij of kolom vrij\) Kosten/,
    ],
    [
      "right beside a table of hers",
      (sheet) => void she.host.host.model.tables.push(newTable(`{${sheet}}`, `Kosten${count}`, sheet, at(6, 0, 3, 2))),
      /grenst aan tabel .* Kosten/,
    ],
  ])("%s", async (_what, prepare, said) => {
    const sheet = newSheet();
    prepare(sheet);
    const before = she.picture();
    expect(await insert()).toMatch(said);
    expect(she.picture()).toEqual(before);
  });
});

describe("what can be done, but not unsaid", () => {
  it("formulas of hers that run over the area, through names too, are told before", async () => {
    const sheet = newSheet();
    const name = `Proef${count}`;
    she.host.engine.setName("Kolom", `=${name}!$D:$D`);
    she.host.host.model.names.push({
      name: "Kolom",
      formula: `=${name}!$D:$D`,
      comment: "",
      visible: true,
      scope: null,
    });
    await she.typeAt(sheet, 0, 0, "=SUM(D:D)");
    await she.typeAt(sheet, 1, 0, "=MAX(C2:C1000)");
    await she.typeAt(sheet, 2, 0, "=SUM(5:5)");
    await she.typeAt(sheet, 3, 0, '=SUM(A1:B3)&"D7"');
    await she.typeAt("sheet1", 0, 0, "=SUM(Kolom)");
    const before = she.picture();
    const said = await insert();
    expect(said).toMatch(/tellen de tabel dan mee/);
    for (const cell of ["A1 =SUM(D:D)", "A2 =MAX(C2:C1000)", "A3 =SUM(5:5)", "Blad1!A1 =SUM(Kolom)"])
      expect(said).toContain(cell);
    expect(said).not.toContain("A4");
    expect(she.picture()).toEqual(before);
    await she.typeAt("sheet1", 0, 0, null);
  });

  it("hidden rows and columns are told before", async () => {
    const sheet = newSheet();
    for (const row of [6, 7]) model(sheet).hiddenRows.add(row);
    model(sheet).hiddenColumns.add(3);
    expect(await insert()).toMatch(/Verborgen op blad "Proef\d+": 7:8, D;.*nog niets ingevoegd/);
  });

  it("a chart or several areas selected: nothing is inserted, and she reads what to select", async () => {
    const sheet = newSheet();
    she.host.engine.select(sheet, at(4, 2), at(9, 9));
    expect(await insert()).toMatch(/Klik op de cel waar de tabel moet beginnen/);
    expect(await she.click("bronTonen")).not.toMatch(/onverwacht/);
  });

  it("a large sheet is not read; the table says where it stands, and that her columns are narrow", async () => {
    const sheet = newSheet(at(4, 30));
    const cells = (rows: number, columns: number) =>
      Array.from({ length: rows }, (_r, row) =>
        Array.from({ length: columns }, (_c, column) => ({ kind: "value" as const, value: `rij ${row} ${column}` })),
      );
    she.host.engine.write(sheet, at(0, 0, 5000, 20), cells(5000, 20));
    await she.typeAt(sheet, 0, 22, "=SUM(A1:A9)");
    const before = { ...she.host.bridge.traffic };
    expect(await insert()).toMatch(/De tabel staat in de werkmap.*Kolommen AE:AH zijn smaller/);
    const now = she.host.bridge.traffic;
    expect(now.requests - before.requests).toBeLessThanOrEqual(5);
    expect(now.answered - before.answered).toBeLessThan(100_000);
    expect(await insert()).toMatch(/staat al in deze werkmap, in Proef\d+!AE5:.*niets bijgewerkt/);
  });
});
