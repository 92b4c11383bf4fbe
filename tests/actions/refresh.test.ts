import { insertAll, insertTable } from "../../src/actions/insert";
import { putBack, refresh, type Refreshed } from "../../src/actions/refresh";
import { undo } from "../../src/actions/undo";
import { brief2946123 as letter } from "../../src/letter/brief2946123";
import { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { inExcel } from "../support/inExcel";

let she: Controller;
beforeEach(async () => {
  she = await Controller.start();
  inExcel(she.host);
});
afterEach(() => she.leave());

const mit = letter.themes.find(({ id }) => id === "MIT");
if (!mit) throw new Error("no MIT");

async function update(): Promise<Refreshed> {
  const refreshed = facts(await refresh());
  await she.host.engine.settle();
  return refreshed;
}
const kinds = (facts: Refreshed) => facts.findings.map(({ what }) => what);
const sheetId = (name: string) => she.sheetId(name);
const picture = () => she.picture();
/** Where a named range stands now. */
const rowOf = (name: string) => Number(/\$(\d+)/.exec(she.host.engine.nameFormula(name) ?? "")?.[1]) - 1;

describe("inserting what is there already", () => {
  it("changes nothing and doubles nothing", async () => {
    await she.click("invoegenAlles");
    const before = picture();
    expect(await she.click("invoegenAlles")).toBe(
      "4 tabellen, 23 posten nagekeken (20 aangekondigde bedragen; 102 rijen met bronnen; posten som 581,7 mln, zonder teken 581,7 mln). Niets hoefde te worden hersteld.",
    );
    expect(picture()).toEqual(before);
    expect(she.sheets()).toHaveLength(4);
  });

  it("leaves an overtyped figure as it is, and says so", async () => {
    await she.click("invoegenAlles");
    await she.type("Offensief_MIT_Politie", 0, 1, 40);
    expect(await she.click("invoegenAlles")).toContain("1 cel is door u gewijzigd en zo gebleven");
    expect(she.values("Offensief_MIT_Politie")[1]).toBe(40);
  });

  it("where one table is there, asks before it inserts all", async () => {
    await insertTable(mit, "newSheet");
    expect(await insertAll()).toMatchObject({ kind: "refused", problem: { kind: "partlyThere", themes: [mit.name] } });
    const inserted = facts(await insertAll({ again: true }));
    expect(inserted).toMatchObject({ kind: "inserted", tables: 4 });
    expect(she.names().filter((name) => /_MIT_Tabel/.test(name))).toEqual([
      "Offensief_MIT_Tabel",
      "Offensief_MIT_Tabel2",
    ]);
    expect(she.host.engine.nameFormula("Offensief_MIT")).toContain("Offensief MIT");
  });

  it("without names leaves one hidden name for each table, by which it is found again, and one for the version", async () => {
    facts(await insertAll({ withoutNames: true }));
    expect(she.host.host.model.names.map(({ visible }) => visible)).toEqual(Array(7).fill(false));
    const refreshed = await update();
    expect([refreshed.covered.tables, refreshed.findings]).toEqual([4, []]);
    expect(she.names()).toHaveLength(7);
  });

  it("points names that lost their table to the new one, so that formulas live again", async () => {
    await insertTable(mit, "newSheet");
    await she.typeAt("sheet1", 0, 0, "=SUM(Offensief_MIT_Politie)");
    she.host.engine.removeSheet(sheetId("Offensief MIT"));
    await she.host.engine.settle();
    expect(she.host.engine.nameFormula("Offensief_MIT_Politie")).toContain("#REF!");
    expect(facts(await insertTable(mit, "newSheet"))).toMatchObject({ kind: "inserted" });
    await she.host.engine.settle();
    expect(she.names().filter((name) => name === "Offensief_MIT_Politie")).toHaveLength(1);
    const sum = she.values("Offensief_MIT_Politie").reduce<number>((total, value) => total + Number(value), 0);
    expect(she.host.engine.read("sheet1", { row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]?.value).toBeCloseTo(sum);
  });
});

describe("whatever the user did to a table", () => {
  beforeEach(async () => {
    await she.click("invoegenAlles");
  });

  it("renaming the sheet is fine", async () => {
    she.host.engine.renameSheet(sheetId("Offensief"), "Mijn blad's");
    const facts = await update();
    expect([facts.covered.tables, facts.findings, facts.overtyped]).toEqual([4, [], []]);
  });

  it("a row of her own between the lines stays, and counts in the sums", async () => {
    const sheet = sheetId("Offensief");
    const row = rowOf("Offensief_MIT_Politie");
    she.host.engine.insertRows(sheet, row, 1);
    await she.typeAt(sheet, row, 0, "Eigen post");
    await she.typeAt(sheet, row, 2, 3);
    const facts = await update();
    expect([facts.covered.tables, facts.overtyped]).toEqual([4, []]);
    expect(she.host.engine.read(sheet, { row, column: 0, rows: 1, columns: 3 })[0]?.map(({ value }) => value)).toEqual([
      "Eigen post",
      null,
      3,
    ]);
    const before = letter.themes.find(({ id }) => id === "MIT");
    const som = she.values("Offensief_MIT_Som")[1];
    const letters = before?.lines.reduce((sum, line) => sum + (line.amounts[1]?.euros ?? 0), 0) ?? 0;
    expect(som).toBeCloseTo(letters / 1e6 + 3);
  });

  it("a row at the edge, below the last line, is taken into sums and names", async () => {
    const sheet = sheetId("Offensief");
    const row = rowOf("Offensief_MIT_Som");
    she.host.engine.insertRows(sheet, row, 1);
    await she.typeAt(sheet, row, 0, "Eigen post");
    await she.typeAt(sheet, row, 2, 3);
    const facts = await update();
    expect(facts.covered.tables).toBe(4);
    expect(kinds(facts)).toContain("formulaStretched");
    const letters = mit.lines.reduce((sum, line) => sum + (line.amounts[1]?.euros ?? 0), 0);
    expect(she.values("Offensief_MIT_Som")[1]).toBeCloseTo(letters / 1e6 + 3);
    expect((await update()).findings).toEqual([]);
  });

  it("a line that she deleted is reported, not put back", async () => {
    she.host.engine.removeRows(sheetId("Offensief"), rowOf("Offensief_MIT_Politie"), 1);
    const facts = await update();
    expect(facts.findings).toContainEqual(expect.objectContaining({ what: "lineGone", subject: "Politie" }));
  });

  it("a name that she pointed elsewhere comes back in place, one that she deleted too", async () => {
    const model = she.host.host.model;
    const name = model.findName("Offensief_MIT_Politie", null);
    if (!name) throw new Error("no name");
    she.host.engine.setName(name.name, "=Blad1!$A$1");
    name.formula = "=Blad1!$A$1";
    model.names.splice(model.names.indexOf(model.findName("Offensief_MIT_2021", null) ?? name), 1);
    she.host.engine.removeName("Offensief_MIT_2021");
    expect(kinds(await update()).sort()).toEqual(["nameMended", "namesAdded"]);
    expect(she.values("Offensief_MIT_Politie")).toHaveLength(mit.columns.length);
    expect((await update()).findings).toEqual([]);
  });

  it("a damaged control block is mended, and that can be taken back", async () => {
    const sheet = sheetId("Offensief");
    const line = rowOf("Offensief_MIT_Politie");
    // Column N says which amounts the announced ones cover.
    await she.typeAt(sheet, line, 13, 7);
    const damaged = picture();
    const facts = await update();
    expect(kinds(facts)).toEqual(["controlMended"]);
    if (!facts.undo) throw new Error("no way back");
    expect((await undo(facts.undo)).kind).toBe("done");
    await she.host.engine.settle();
    expect(picture()).toEqual(damaged);
  });

  it("an overtyped figure goes back when she says so, and the way back of that works", async () => {
    await she.type("Offensief_MIT_Politie", 0, 1, 40);
    await she.type("Offensief_MIT_Som", 0, 0, 12);
    const { overtyped } = await update();
    expect(overtyped.map(({ now }) => now)).toEqual([12, 40]);
    const way = facts(await putBack(overtyped.slice(1)));
    expect(she.values("Offensief_MIT_Politie")[1]).not.toBe(40);
    expect(she.values("Offensief_MIT_Som")[0]).toBe(12);
    expect((await undo(way)).kind).toBe("done");
    expect(she.values("Offensief_MIT_Politie")[1]).toBe(40);
  });

  it("what was changed after the question is never replaced", async () => {
    await she.type("Offensief_MIT_Politie", 0, 1, 40);
    const { overtyped } = await update();
    await she.type("Offensief_MIT_Politie", 0, 1, 41);
    expect(await putBack(overtyped)).toMatchObject({ kind: "refused", problem: { kind: "changedSince" } });
    expect(she.values("Offensief_MIT_Politie")[1]).toBe(41);
  });

  it("a table whose sheet is gone is reported, the others are looked after", async () => {
    await insertTable(mit, "newSheet", { again: true });
    she.host.engine.removeSheet(sheetId("Offensief MIT"));
    await she.host.engine.settle();
    const facts = await update();
    expect(facts.covered.tables).toBe(4);
    expect(kinds(facts)).toEqual(["markBroken"]);
  });

  it("a table of an older version, without its hidden name, is found and gets one", async () => {
    const { names } = she.host.host.model;
    names.splice(
      names.findIndex(({ name }) => name === "Offensief_MIT_Tabel"),
      1,
    );
    she.host.engine.removeName("Offensief_MIT_Tabel");
    const facts = await update();
    expect([facts.covered.tables, kinds(facts)]).toEqual([4, ["markAdded"]]);
    expect(she.host.engine.nameFormula("Offensief_MIT_Tabel")).toContain("Offensief!");
    expect((await update()).findings).toEqual([]);
  });

  it("a line that she renamed keeps its figures and is recognised by what the letter has", async () => {
    await she.typeAt(sheetId("Offensief"), rowOf("Offensief_MIT_Politie"), 0, "Nationale Politie");
    const facts = await update();
    expect([facts.covered.tables, facts.findings, facts.overtyped]).toEqual([4, [], []]);
  });
});
