import { removalTexts } from "../../src/actions/removalTexts";
import { previewRemoval, remove } from "../../src/actions/remove";
import { compareScenarios } from "../../src/actions/compareScenarios";
import { copyScenario } from "../../src/actions/copyScenario";
import { insertAll } from "../../src/actions/insert";
import { refresh } from "../../src/actions/refresh";
import { deleteScenario, describeScenario, previewDeletion } from "../../src/actions/scenarioUpkeep";
import { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { inExcel } from "../support/inExcel";
import { bookMutation } from "../../src/actions/bookMutation";
import { previewMutationRemoval, removeMutation } from "../../src/actions/removeMutation";
import { line, refusal, startScenario, texts } from "../support/scenarioWorkbook";
import { file03, open03 } from "../support/workbook03";

let she: Controller;
afterEach(() => she.leave());
jest.setTimeout(300_000);

const inSheet = (name: string, act: (sheet: Excel.Worksheet) => void) =>
  globalThis.Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
const addName = (name: string, formula: string, scope: string | null = null, comment = "") => {
  she.host.host.model.names.push({ name, formula, comment, visible: scope !== null, scope });
  she.host.engine.setName(name, formula, scope);
};
const at = (sheet: string, address: string) => {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const [[cell] = []] = she.host.engine.read(she.sheetId(sheet), { row: Number(row) - 1, column, rows: 1, columns: 1 });
  return cell?.error ?? cell?.value ?? null;
};
const placed = (cells: readonly { readonly row: number; readonly column: number; readonly text: string }[]) =>
  cells.map(({ row, column, text }) => `${String.fromCharCode(65 + column)}${row + 1} ${text}`);

describe("deleting a scenario", () => {
  it("names cells of hers that were typed over ours, and keeps rows, rules, lists and names of hers with the sheet", async () => {
    she = await startScenario();
    const sheet = "Sneller MIT";
    expect(she.sheets()).toContain(sheet);
    const id = she.sheetId(sheet);
    expect(facts(await previewDeletion("S1")).goes).toEqual([]);
    // Over a formula of the mutations, and over a label.
    await she.typeAt(id, 8, 8, 7);
    await she.typeAt(id, 8, 0, "Som van alles");
    const typed = facts(await previewDeletion("S1"));
    expect(placed(typed.goes)).toEqual(["A9 Som van alles", "I9 7"]);
    expect([typed.stays, typed.sheet]).toEqual([[], sheet]);

    await inSheet(sheet, (own) => {
      own.getRange("12:12").insert("Down");
      own.getRange("A12").values = [["mijn rij"]];
      own.getRange("B3:B4").conditionalFormats.add("Custom").custom.rule.formula = "=B3>7";
      own.getRange("B8").dataValidation.rule = { list: { inCellDropDown: true, source: "ja,nee" } };
    });
    addName("Mijn_cel", `='${sheet}'!$B$9`, id);
    const shown = facts(await previewDeletion("S1"));
    expect(shown.stays.map(({ kind, what }) => `${kind} ${what}`)).toEqual([
      "cell A12",
      "name Mijn_cel",
      "rule B3:B4",
      "choices B8",
    ]);
    expect(shown.sheet).toBe(null);
    facts(await deleteScenario(shown));
    await she.host.engine.settle();
    expect(she.sheets()).toContain(sheet);
    expect([at(sheet, "A12"), at(sheet, "A9"), at(sheet, "A1")]).toEqual(["mijn rij", null, null]);
    expect(she.host.engine.rules(id).map(({ formula }) => formula)).toContain("=B3>7");
    expect(she.host.host.model.sheet(id).validations).toHaveLength(1);
  });

  it("leaves a sheet of hers alone to which the hidden name of the scenario leads, and its title cell as well", async () => {
    she = await startScenario();
    const hers = she.host.engine.addSheet("Kosten");
    await she.typeAt(hers, 0, 0, "Mijn kosten");
    await she.typeAt(hers, 3, 1, 12);
    const mark = she.host.host.model.names.find(({ name }) => name === "Offensief_S1_Blad");
    if (mark) mark.formula = "=Kosten!$A$1:$AK$102";
    she.host.engine.setName("Offensief_S1_Blad", "=Kosten!$A$1:$AK$102", null);
    const described = facts(await describeScenario("S1", { title: "Voorjaar" }));
    expect(described.kept).toEqual({ sheet: "Kosten", address: "A1", text: "Mijn kosten" });
    const shown = facts(await previewDeletion("S1"));
    expect(shown.stays.map(({ what, text }) => `${what} ${text}`)).toEqual(["A1 Mijn kosten", "B4 12"]);
    facts(await deleteScenario(shown));
    await she.host.engine.settle();
    expect([at("Kosten", "A1"), at("Kosten", "B4")]).toEqual(["Mijn kosten", 12]);
  });

  it("of version 0.3 names nothing as hers that we made", async () => {
    she = await open03(await file03("scenarios"));
    const shown = facts(await previewDeletion("S2"));
    expect([shown.goes, shown.stays]).toEqual([[], []]);
  });
});

describe("removing", () => {
  it("takes nothing under a forged mark, names rows of hers in the overview, and what she typed over our words", async () => {
    she = await Controller.start();
    inExcel(she.host);
    const blad = she.sheetId("Blad1");
    await she.typeAt(blad, 2, 1, 100);
    await she.typeAt(blad, 3, 8, "Controleblok (niet wijzigen)");
    facts(await insertAll());
    const comment = "versie 1; brief 2946123";
    addName("Offensief_X_Tabel", "=Blad1!$A$1:$D$9", null, comment);
    addName("Offensief_MIT_Tabel2", "=Blad1!$A$1:$D$9", null, comment);
    addName("Offensief_Overzicht_Tabel2", "=Blad1!$A$1:$M$40", null, comment);
    await inSheet("Offensief", (sheet) => {
      sheet.getRange("12:12").insert("Down");
      sheet.getRange("A12:C12").values = [["mijn rij", "", 17]];
      sheet.getRange("A44").values = [["Mijn titel"]];
      sheet.getRange("B66:B67").conditionalFormats.add("Custom").custom.rule.formula = "=B66>3";
      sheet.getRange("C48").dataValidation.rule = { list: { inCellDropDown: true, source: "1,2" } };
    });
    addName("Mijn_cel", "=Offensief!$B$48", she.sheetId("Offensief"));
    await refresh();
    expect([at("Blad1", "B3"), at("Blad1", "J5")]).toEqual([100, null]);
    const shown = facts(await previewRemoval());
    expect(placed(shown.goes)).toEqual(["A44 Mijn titel"]);
    expect(shown.stays.map(({ kind, sheet, what }) => `${kind} ${sheet}!${what}`)).toEqual([
      "cell Offensief!A12",
      "cell Offensief!C12",
      "name Offensief!Mijn_cel",
      "rule Offensief!B66:B67",
      "choices Offensief!C48",
    ]);
    expect(shown.sheets).toEqual(["Offensief bronnen", "Offensief inventaris"]);
    expect(shown.unread.map(({ name }) => name)).toEqual(["Offensief_MIT_Tabel2", "Offensief_Overzicht_Tabel2"]);
    expect(removalTexts(shown, "nl").map(({ text }) => text)).toContain("Van u, gaat mee weg: 1.");
    // Nothing of ours is called hers.
    expect(shown.pointers.map(({ address }) => address)).toEqual(["Mijn_cel"]);
    facts(await remove(shown));
    await she.host.engine.settle();
    expect([at("Offensief", "A12"), at("Offensief", "C12"), at("Offensief", "A1"), at("Blad1", "B3")]).toEqual([
      "mijn rij",
      17,
      null,
      100,
    ]);
    const sheet = she.sheetId("Offensief");
    expect(she.host.engine.rules(sheet).map(({ formula }) => formula)).toContain("=B66>3");
    expect(she.host.host.model.sheet(sheet).validations.map(({ source }) => source)).toContain("1,2");
  });

  it("of version 0.3 names nothing as hers that we made", async () => {
    she = await open03(await file03("tables"));
    const shown = facts(await previewRemoval());
    expect([shown.goes, shown.stays, shown.unread]).toEqual([[], [], []]);
    expect(shown.overtyped.length).toBeGreaterThan(0);
  });
});

describe("a comparison of a scenario that is gone", () => {
  it("goes with what she typed over its figures, named; a chart of hers keeps it", async () => {
    she = await startScenario();
    facts(await copyScenario("S1", "Ander"));
    const { sheet } = facts(await compareScenarios(["S1", "S2"]));
    await she.host.engine.settle();
    facts(await deleteScenario(facts(await previewDeletion("S2"))));
    await she.host.engine.settle();
    const untouched = facts(await previewRemoval());
    expect([untouched.goes, untouched.stays]).toEqual([[], []]);
    expect(untouched.sheets).toEqual([sheet]);
    const id = she.sheetId(sheet);
    const used = she.host.engine.usedRect(id);
    const cells = used ? she.host.engine.read(id, used) : [];
    const row = cells.findIndex((line) => typeof line[0]?.value === "string" && line[2]?.formula);
    await she.typeAt(id, row, 2, 12.5);
    const typed = facts(await previewRemoval());
    expect(typed.goes).toEqual([{ sheet, row, column: 2, text: "12.5" }]);
    expect(typed.sheets).toEqual([sheet]);
    await inSheet(sheet, (own) => {
      own.charts.add("Line", own.getRange("C3:D4"), "Rows").name = "Mijn grafiek";
    });
    const kept = facts(await previewRemoval());
    expect([kept.sheets, kept.stays.map(({ what }) => what)]).toEqual([[], ["Mijn grafiek"]]);
  });
});

describe("rows of the ledger", () => {
  it("that go with a mutation or a scenario are named with what she put beside them, and go only as they were shown", async () => {
    she = await startScenario();
    for (const amount of [1_000_000, 2_000_000]) facts(await bookMutation("S1", line(amount), texts));
    await globalThis.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Offensief_Mutaties");
      table.columns.add(undefined, [["Dossier"], ["map 12"], ["map 13"]]);
      await context.sync();
    });
    const { sheetId, rect } = she.host.host.model.tables.find(({ name }) => name === "Offensief_Mutaties") ?? {};
    if (!sheetId || !rect) throw new Error("There is no ledger");
    she.host.host.model.addComment(sheetId, { row: rect.row + 1, column: rect.column + 2 }, "van mij");
    const first = facts(await previewMutationRemoval("S1", 1));
    expect([first.rows, first.goes.map(({ text }) => text)]).toEqual([1, ["map 12", "van mij"]]);
    const whole = facts(await previewDeletion("S1"));
    expect(whole.goes.map(({ text }) => text)).toEqual(["map 12", "map 13", "van mij"]);
    await she.typeAt(sheetId, rect.row + 1, rect.column + rect.columns - 1, "map 14");
    expect(refusal(await removeMutation("S1", 1, first))).toContain("intussen");
    expect(facts(await removeMutation("S1", 1, facts(await previewMutationRemoval("S1", 1))))).toEqual({ rows: 1 });
  });
});

describe("the inventory", () => {
  it("is written nowhere else than on a sheet of ours, and a note of hers on that sheet keeps it", async () => {
    she = await Controller.start();
    inExcel(she.host);
    const blad = she.sheetId("Blad1");
    for (let row = 0; row < 20; row += 1) await she.typeAt(blad, row, 0, row + 1);
    addName("Offensief_Inventaris", "=Blad1!$A$1:$G$7", null, "inventaris; 2946123");
    facts(await insertAll());
    await refresh();
    expect([at("Blad1", "A8"), at("Blad1", "A9"), at("Blad1", "B8")]).toEqual([8, 9, null]);
    const ours = she.sheets().find((name) => name.startsWith("Offensief inventaris")) ?? "";
    await she.typeAt(she.sheetId(ours), 40, 1, "niet weggooien");
    const shown = facts(await previewRemoval());
    expect(shown.stays.map(({ sheet, text }) => [sheet, text])).toEqual([[ours, "niet weggooien"]]);
    facts(await remove(shown));
    await she.host.engine.settle();
    expect(at(ours, "B41")).toBe("niet weggooien");
    expect(at(ours, "A1")).toBe(null);
  });
});

describe("what else lies on a sheet of ours", () => {
  it("is named, and keeps the sheet; what Excel doesn't tell is said", async () => {
    she = await Controller.start();
    inExcel(she.host);
    facts(await insertAll());
    const before = facts(await previewRemoval());
    expect(before.stays).toEqual([]);
    expect(removalTexts(before, "nl")).toContainEqual({
      text: expect.stringMatching(/^Wat Excel ons niet laat zien: notities .*minigrafieken.*afdrukbereik/),
      items: ["Offensief", "Offensief bronnen", "Offensief inventaris"],
    });
    await inSheet("Offensief", (sheet) => {
      sheet.shapes.addTextBox("nagekeken door J.").name = "Mijn tekstvak";
      sheet.shapes.addGeometricShape("Rectangle").name = "Mijn kader";
      sheet.shapes.addImage("iVBORw0KGgo=").name = "Logo";
      sheet.slicers.add("Kosten", "Soort", sheet).name = "Mijn slicer";
      sheet.charts.add("Line", sheet.getRange("B4:F6"), "Rows").name = "Mijn grafiek";
      sheet.pivotTables.add("Mijn draaitabel", "Blad1!A1:B3", "Offensief!Z1");
      sheet.comments.add("B50", "van mij");
    });
    const shown = facts(await previewRemoval());
    expect(shown.stays.map(({ kind, what, text }) => `${kind} ${what} ${text}`.trim())).toEqual([
      "comment B50 van mij",
      "chart Mijn grafiek",
      "picture Mijn tekstvak",
      "picture Mijn kader",
      "picture Logo",
      "slicer Mijn slicer",
      "pivot Mijn draaitabel",
    ]);
    expect(shown.sheets).toEqual(["Offensief bronnen", "Offensief inventaris"]);
    const { text, items } = removalTexts(shown, "nl").find((point) => point.text.startsWith("Van u, blijft")) ?? {
      text: "",
      items: [],
    };
    expect(text).toBe("Van u, blijft staan (en het blad ermee): 7.");
    expect(items).toContain("afbeelding of vorm Offensief!Mijn tekstvak");
    facts(await remove(shown));
    await she.host.engine.settle();
    expect(she.sheets()).toContain("Offensief");
    const { things, comments, charts } = she.host.host.model;
    expect([things.map(({ name }) => name), comments.length, charts.length]).toEqual([
      ["Mijn tekstvak", "Mijn kader", "Logo", "Mijn slicer", "Mijn draaitabel"],
      1,
      1,
    ]);
  });

  it("keeps the sheet of a scenario as well", async () => {
    she = await startScenario();
    await inSheet("Sneller MIT", (sheet) => {
      sheet.shapes.addTextBox("uitleg").name = "Uitleg";
    });
    const shown = facts(await previewDeletion("S1"));
    expect([shown.sheet, shown.stays.map(({ what }) => what)]).toEqual([null, ["Uitleg"]]);
    facts(await deleteScenario(shown));
    expect(she.sheets()).toContain("Sneller MIT");
  });
});
