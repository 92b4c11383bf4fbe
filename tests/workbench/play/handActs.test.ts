import type { StepLine } from "../../../src/workbench/play/playCase";
import { playSteps } from "../../support/playSteps";

/** Cells only: no add-in listens. Each list of steps holds what it shows in its expectations. */
const withoutAddin = (...written: readonly unknown[]) => playSteps([{ host: { addin: "closed" } }, ...written]);
const act = (name: string, given: object | true = true) => ({ do: { [name]: given } });
const values = (read: string, found: readonly (readonly unknown[])[]) => ({ expect: { read, values: found } });
const wrong = (lines: readonly StepLine[]) => lines.filter(({ ok }) => !ok);

describe("what is done by hand", () => {
  it("moves rows, columns and cells, with the formulas that refer to them", async () => {
    const lines = await withoutAddin(
      {
        paste: {
          at: "Blad1!A1",
          rows: [
            ["1", "10"],
            ["2", "20"],
            ["3", "30"],
            ["=SOM(A1:A3)", "=B2"],
          ],
        },
      },
      act("insertRows", { sheet: "Blad1", at: 2, count: 2 }),
      values("Blad1!A1:A6", [[1], [""], [""], [2], [3], [6]]),
      act("deleteRows", { sheet: "Blad1", at: 2, count: 2 }),
      act("insertColumns", { sheet: "Blad1", at: "B" }),
      values("Blad1!A4:C4", [[6, "", 20]]),
      act("deleteColumns", { sheet: "Blad1", at: "B" }),
      act("insertCells", { area: "Blad1!B1", shift: "down" }),
      values("Blad1!A1:B5", [
        [1, ""],
        [2, 10],
        [3, 20],
        [6, 30],
        ["", 20],
      ]),
      act("deleteCells", { area: "Blad1!B1", shift: "up" }),
      act("cut", { from: "Blad1!B2", to: "Blad1!D9" }),
      { expect: { read: "Blad1!B4", formulas: [["=D9"]], values: [[20]] } },
      act("copyValues", { from: "Blad1!A4", to: "Blad1!E1" }),
      { expect: { read: "Blad1!E1", formulas: [[6]] } },
      act("sort", { area: "Blad1!A1:A3", by: "A", descending: true }),
      values("Blad1!A1:A3", [[3], [2], [1]]),
      act("clear", { area: "Blad1!A1:A2" }),
      values("Blad1!A1:A4", [[""], [""], [1], [1]]),
      act("ctrlZ"),
      values("Blad1!A1:A4", [[3], [2], [1], [6]]),
      act("ctrlZ"),
    );
    expect(wrong(lines)).toEqual([
      expect.objectContaining({ error: expect.stringContaining("Ctrl+Z takes back here") as string }),
    ]);
  });

  it("gives cells their looks, and hides what is hidden", async () => {
    const lines = await withoutAddin(
      act("format", {
        area: "Blad1!A1",
        numberFormat: "#,##0.0",
        bold: true,
        fill: "#FFFF00",
        colour: "#FF0000",
        locked: false,
      }),
      { type: { "Blad1!A1": "1234,5" } },
      { look: "Blad1!A1:B1" },
      { expect: { read: "Blad1!A1", texts: [["1.234,5"]] } },
      act("hideRows", { sheet: "Blad1", at: 3, count: 2 }),
      act("hideColumns", { sheet: "Blad1", at: "D" }),
      { look: "Blad1!C2:D3" },
      act("merge", { area: "Blad1!F1:G1" }),
      act("group", { sheet: "Blad1", at: 6, count: 2, fold: true }),
      { look: "Blad1!A6" },
    );
    expect(wrong(lines)).toEqual([]);
    expect(lines[3]).toMatchObject({ fill: [["#FFFF00", null]], colour: [["#FF0000", null]], bold: [[true, false]] });
    expect(lines[3]).toMatchObject({ format: [["#,##0.0", "General"]], locked: [[false, true]] });
    expect(lines[7]).toMatchObject({ hidden: { columns: [false, true], rows: [false, true] } });
    expect(lines[10]).toMatchObject({ hidden: { rows: [true] } });
  });

  it("adds, copies, hides, moves and protects sheets, and keeps names and settings", async () => {
    const lines = await withoutAddin(
      act("addSheet", { name: "Mijn blad" }),
      act("copySheet", { sheet: "Mijn blad" }),
      act("renameSheet", { sheet: "Mijn blad (2)", name: "Kopie" }),
      act("hideSheet", { sheet: "Kopie", veryHidden: true }),
      act("moveSheet", { sheet: "Mijn blad", to: 1 }),
      act("activate", { sheet: "Blad1" }),
      { sheets: true },
      act("unhideSheet", { sheet: "Kopie" }),
      act("deleteSheet", { sheet: "Kopie" }),
      act("addName", { name: "Hare", refersTo: "=Blad1!$A$1", comment: "van haar", visible: false, sheet: "Blad1" }),
      { names: true },
      act("deleteName", { name: "Hare", sheet: "Blad1" }),
      act("setSetting", { key: "sleutel", value: { a: 1 } }),
      { settings: true },
      act("protect", { sheet: "Blad1", password: "x" }),
      { type: { "Blad1!A1": "1" } },
      act("unprotect", { sheet: "Blad1", password: "x" }),
      act("protectBook"),
      act("addSheet"),
      act("protectBook", { on: false }),
      act("calculation", { mode: "manual" }),
      act("recalculate"),
    );
    expect(wrong(lines).map(({ step, error }) => [step, error])).toEqual([
      [17, expect.stringContaining("protected sheet")],
      [20, expect.stringContaining("structure is protected")],
    ]);
    expect(lines[2]).toMatchObject({ sheet: "Mijn blad (2)" });
    expect(lines[7]).toMatchObject({
      active: "Blad1",
      sheets: [
        { name: "Mijn blad", visibility: "Visible" },
        { name: "Blad1", visibility: "Visible" },
        { name: "Kopie", visibility: "VeryHidden" },
      ],
    });
    expect(lines[11]).toMatchObject({
      names: [{ name: "Hare", formula: "=Blad1!$A$1", visible: false, comment: "van haar", sheet: "Blad1" }],
    });
    expect(lines[14]).toMatchObject({ settings: { sleutel: { a: 1 } } });
  });

  it("makes tables, and rows in and under them", async () => {
    const lines = await withoutAddin(
      {
        paste: {
          at: "Blad1!A1",
          rows: [
            ["Soort", "Bedrag"],
            ["b", "2"],
            ["a", "1"],
          ],
        },
      },
      act("addTable", { area: "Blad1!A1:B3", name: "Kosten" }),
      { type: { "Blad1!D1": "=SOM(Kosten[Bedrag])" } },
      { type: { "Blad1!A4": "c", "Blad1!B4": "4" } },
      values("Blad1!D1", [[7]]),
      act("tableGrows", { on: false }),
      { type: { "Blad1!A5": "d", "Blad1!B5": "8" } },
      values("Blad1!D1", [[7]]),
      act("clear", { area: "Blad1!A5:B5" }),
      act("addTableRow", { table: "Kosten", values: { Bedrag: "16,5" } }),
      values("Blad1!D1", [[23.5]]),
      act("deleteTableRow", { table: "Kosten", row: 4 }),
      act("sort", { area: "Kosten", by: "Soort" }),
      values("Kosten", [
        ["Soort", "Bedrag"],
        ["a", 1],
        ["b", 2],
        ["c", 4],
      ]),
      act("filter", { table: "Kosten", column: "Soort", values: ["b"] }),
      { look: "Kosten" },
      act("filter", { table: "Kosten", column: "Soort" }),
      act("resizeTable", { table: "Kosten", area: "Blad1!A1:B3" }),
      values("Blad1!D1", [[3]]),
      act("renameTable", { table: "Kosten", name: "Uitgaven" }),
      act("tableHeader", { table: "Uitgaven", on: false }),
      act("convertTable", { table: "Uitgaven" }),
      act("addTableRow", { table: "Uitgaven", values: ["e"] }),
    );
    expect(wrong(lines)).toEqual([
      expect.objectContaining({ error: 'There is no table "Uitgaven". There are: none.' }),
    ]);
    expect(lines[16]).toMatchObject({ hidden: { rows: [false, true, false, true] } });
  });

  it("makes, selects and deletes charts", async () => {
    const lines = await withoutAddin(
      {
        paste: {
          at: "Blad1!A1",
          rows: [
            ["x", "y"],
            ["a", "2"],
            ["b", "1"],
          ],
        },
      },
      act("addChart", { sheet: "Blad1", area: "Blad1!A1:B3" }),
      act("selectChart", { sheet: "Blad1" }),
      { select: "Blad1!A1:B2,Blad1!D4" },
      act("deleteChart", { sheet: "Blad1" }),
      act("deleteChart", { sheet: "Blad1", chart: "Grafiek 1" }),
    );
    expect(wrong(lines)).toHaveLength(1);
    expect(lines[2]).toMatchObject({ ok: true, chart: "Grafiek 1" });
  });

  it("is refused in words where there is no such thing", async () => {
    const lines = await withoutAddin(
      act("insertRow", { sheet: "Blad1" }),
      act("insertRows", { sheet: "Blad2", at: 1 }),
      act("insertRows", { sheet: "Blad1", at: 0 }),
      act("insertRows", { sheet: "Blad1", at: 1, aantal: 2 }),
      { do: { insertRows: {}, deleteRows: {} } },
      { click: "bijwerken" },
    );
    expect(lines.slice(1).map(({ error }) => error)).toEqual([
      expect.stringMatching(/^There is no act of "do": "insertRow". There are: insertRows, deleteRows/),
      'There is no sheet "Blad2". There are: Blad1.',
      expect.stringContaining("rows count from 1"),
      '"do.insertRows" has no field "aantal". It has: sheet, at, count (optional).',
      expect.stringContaining('"do" is an object with one key'),
      expect.stringContaining('{"addin":"open"}'),
    ]);
  });

  it("counts days from 1904: numbers stay, dates and their functions follow, what is typed is a day of that system", async () => {
    const lines = await withoutAddin(
      { type: { "Blad1!A1": "15-9-2020", "Blad1!A2": "=DATUM(1904;1;1)" } },
      act("dateSystem", { from1904: true }),
      { expect: { read: "Blad1!A1:A2", texts: [["16-9-2024"], [null]], values: [[44089], [0]] } },
      { type: { "Blad1!A3": "15-9-2020", "Blad1!A4": "=JAAR(A3)", "Blad1!A5": "1-1-1900" } },
      {
        expect: {
          read: "Blad1!A3:A5",
          texts: [["15-9-2020"], ["2020"], ["1-1-1900"]],
          values: [[42627], [2020], [null]],
        },
      },
      act("dateSystem", { from1904: false }),
      { expect: { read: "Blad1!A2:A4", values: [[1462], [42627], [2016]] } },
    );
    expect(wrong(lines)).toEqual([]);
  });

  it("keeps of numbers what their format shows, for good, once precision is as displayed", async () => {
    const lines = await withoutAddin(
      { type: { "Blad1!A1": "35,5408", "Blad1!A2": "=A1*2", "Blad1!B1": "35,5408" } },
      act("format", { area: "Blad1!A1:A2", numberFormat: "0.0" }),
      values("Blad1!A1:B2", [
        [35.5408, 35.5408],
        [71.0816, ""],
      ]),
      act("precisionAsDisplayed", { on: true }),
      values("Blad1!A1:B2", [
        [35.5, 35.5408],
        [71, ""],
      ]),
      { type: { "Blad1!A1": "1,26" } },
      values("Blad1!A1:A2", [[1.3], [2.6]]),
      act("format", { area: "Blad1!A1:A2", numberFormat: "0" }),
      values("Blad1!A1:A2", [[1], [2]]),
      act("precisionAsDisplayed", { on: false }),
      act("format", { area: "Blad1!A1:A2", numberFormat: "0.00" }),
      values("Blad1!A1:A2", [[1], [2]]),
    );
    expect(wrong(lines)).toEqual([]);
  });

  it("shows 0 where formulas go round, and goes round until iteration has enough of it", async () => {
    const lines = await withoutAddin(
      { type: { "Blad1!A1": "=B1/2+1", "Blad1!B1": "=A1", "Blad1!C1": "=A1+5" } },
      values("Blad1!A1:C1", [[0, 0, 5]]),
      // As Excel does: until nothing changes by more than 0.001.
      act("iteration", { on: true }),
      values("Blad1!A1:C1", [[1.99951171875, 1.9990234375, 6.99951171875]]),
      act("iteration", { on: false }),
      values("Blad1!A1:C1", [[0, 0, 5]]),
      { type: { "Blad1!B1": "4" } },
      values("Blad1!A1:C1", [[3, 4, 8]]),
    );
    expect(wrong(lines)).toEqual([]);
  });

  it("puts a comment at a cell, one at most", async () => {
    const lines = await withoutAddin(
      act("addComment", { sheet: "Blad1", at: "B2", text: "Nog navragen" }),
      act("addComment", { sheet: "Blad1", at: "B2", text: "Weer" }),
    );
    expect(lines.map(({ ok }) => ok)).toEqual([true, true, false]);
  });
});
