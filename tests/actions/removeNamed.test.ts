import { insertAll } from "../../src/actions/insert";
import { removalTexts } from "../../src/actions/removalTexts";
import { previewRemoval, remove } from "../../src/actions/remove";
import { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { inExcel } from "../support/inExcel";

let she: Controller;
afterEach(() => she.leave());
async function start(options: Parameters<typeof Controller.start>[0] = {}): Promise<void> {
  she = await Controller.start(options);
  inExcel(she.host);
}
/** A chart of hers over the first figures of the table. */
const addChart = () =>
  globalThis.Excel.run(async (context) => {
    const source = context.workbook.worksheets.getItem("Offensief").getRange("A8:C9");
    const chart = context.workbook.worksheets.getItem("Blad1").charts.add("ColumnClustered", source, "Columns");
    chart.name = "Mijn grafiek";
    await context.sync();
  });

describe("removing", () => {
  it("keeps a sheet of hers that is called as our sources, and a note of hers on ours", async () => {
    await start();
    const hers = she.host.engine.addSheet("Offensief bronnen en dekking");
    await she.typeAt(hers, 0, 0, "Bronnen");
    await she.typeAt(hers, 4, 1, 12.5);
    facts(await insertAll());
    await she.typeAt(she.sheetId("Offensief bronnen"), 6, 6, "nagevraagd bij J.");
    const shown = facts(await previewRemoval());
    expect(shown.sheets).toEqual(["Offensief", "Offensief inventaris"]);
    expect(JSON.stringify(shown.stays)).toContain("nagevraagd bij J.");
    facts(await remove(shown));
    await she.host.engine.settle();
    expect(she.sheets()).toEqual(["Blad1", "Offensief bronnen en dekking", "Offensief bronnen"]);
    const read = (sheet: string, row: number, column: number) =>
      she.host.engine.read(she.sheetId(sheet), { row, column, rows: 1, columns: 1 })[0]?.[0]?.value;
    expect([read("Offensief bronnen en dekking", 0, 0), read("Offensief bronnen en dekking", 4, 1)]).toEqual([
      "Bronnen",
      12.5,
    ]);
    expect([read("Offensief bronnen", 6, 6), read("Offensief bronnen", 0, 0) ?? ""]).toEqual(["nagevraagd bij J.", ""]);
  });

  it("names all of hers that breaks, and nothing that does not", async () => {
    await start({ excelApi: "1.17" });
    await insertAll();
    const { model } = she.host.host;
    const name = (called: string, formula: string, scope: string | null = null) => {
      model.names.push({ name: called, formula, comment: "", visible: true, scope });
      she.host.engine.setName(called, formula, scope);
    };
    name("Mijn_MIT", "=Offensief_MIT_Politie");
    name("Mijn_kolom", "=Offensief!$B:$B");
    name("Mijn_eigen", "=Blad1!$Z$1");
    const breaking = [
      "=SUM(Offensief!B:B)",
      "=SUM(Offensief!5:7)",
      "=Offensief!ZZ900",
      "=SUM(Mijn_MIT)",
      "=SUM(Mijn_kolom)*2",
      '=INDIRECT("Offensief!B6")',
      "=SUM(Offensief_Totaal)",
    ];
    const harmless = [
      '="Offensief!B6"',
      "=SUM(Mijn_eigen)",
      "='[Map2.xlsx]Offensief'!B6",
      "=[1]Offensief!B6",
      "=SUM(B:B)",
    ];
    for (const [row, formula] of [...breaking, ...harmless].entries()) await she.typeAt("sheet1", row, 0, formula);
    const cell = { row: 2, column: 5, rows: 1, columns: 1 };
    she.host.engine.setRules("sheet1", [
      { id: "mine", rects: [cell], formula: "=F3>Offensief!$B$6", style: { bold: true }, stopIfTrue: false },
      { id: "other", rects: [{ ...cell, row: 9 }], formula: "=F10>1", style: { bold: true }, stopIfTrue: false },
    ]);
    model.sheet("sheet1").validations.push({ rect: cell, source: "=Offensief!$A$8:$A$9", prompt: null, alert: null });
    await addChart();
    const shown = facts(await previewRemoval());
    const told = shown.pointers.map(({ kind, sheet, address }) => `${kind} ${sheet}!${address}`);
    expect(told).toEqual([
      ...breaking.map((_formula, row) => `formula Blad1!A${row + 1}`),
      "name !Mijn_MIT",
      "name !Mijn_kolom",
      "rule Blad1!F3",
      "choices Blad1!F3",
      "chart Blad1!Mijn grafiek",
    ]);
    expect(shown.pointers.every(({ effect }) => effect === "breaks")).toBe(true);
    const [first] = removalTexts(shown, "nl");
    expect(first?.text).toBe(
      "Van u, geeft straks #VERW! of #NAAM?: 7 × formule, 2 × naam, 1 × voorwaardelijke opmaak, 1 × gegevensvalidatie, 1 × grafiek.",
    );
  });

  it("keeps her remarks, in empty cells of a table and on a sheet of ours, with the comments; says so", async () => {
    await start();
    await insertAll();
    const sheet = she.sheetId("Offensief");
    const mit = she.host.engine.nameFormula("Offensief_MIT_Politie") ?? "";
    const row = Number(/\$(\d+)/.exec(mit)?.[1]) - 1;
    await she.typeAt(sheet, row - 2, 2, "navragen bij OM");
    she.host.host.model.addComment(sheet, { row, column: 1 }, "van mij");
    const shown = facts(await previewRemoval());
    expect(shown.stays).toEqual([
      { kind: "cell", sheet: "Offensief", what: `C${row - 1}`, text: "navragen bij OM" },
      { kind: "comment", sheet: "Offensief", what: `B${row + 1}`, text: "van mij" },
    ]);
    expect(shown.sheets).toEqual(["Offensief bronnen", "Offensief inventaris"]);
    expect((await remove(shown)).kind).toBe("done");
    await she.host.engine.settle();
    expect(she.host.engine.usedRect(sheet)).toEqual({ row: row - 2, column: 2, rows: 1, columns: 1 });
    expect(she.host.host.model.comments).toHaveLength(1);
    expect(she.names().filter((name) => name.startsWith("Offensief"))).toEqual([]);
  });

  it("names the charts that this Excel tells nothing of", async () => {
    await start({ excelApi: "1.14" });
    await insertAll();
    await addChart();
    const shown = facts(await previewRemoval());
    expect(shown.unseen).toEqual([{ kind: "chart", what: "Blad1, Mijn grafiek" }]);
    expect(removalTexts(shown, "nl").map(({ text }) => text)).toContainEqual(
      expect.stringContaining("kijk zelf of zij van onze cellen zijn"),
    );
  });
});
