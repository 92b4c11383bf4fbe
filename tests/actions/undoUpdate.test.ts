import { checkWorkbook } from "../../src/actions/check/checkWorkbook";
import { freezeScenario } from "../../src/actions/freezeScenario";
import { refresh } from "../../src/actions/refresh";
import { undo } from "../../src/actions/undo";
import type { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { cellsOf, startScenario } from "../support/scenarioWorkbook";
import { contentsOf, differences, file03, open03 } from "../support/workbook03";

/** What Bijwerken brought up to date in a workbook of an older version, and took back again. */
jest.setTimeout(300_000);
let she: Controller;
const leave = () => she.leave();

const marksOn = ({ sheets }: ReturnType<typeof contentsOf>, name: string): readonly string[] =>
  (sheets.find((sheet) => sheet.name === name)?.rules ?? []).map(({ formula }) => formula);

const fillAt = async (sheet: string, row: number, column: number) =>
  (await she.host.engine.shownStyle(she.sheetId(sheet), row, column)).fill;

/** Marks of hers over these cells, one before all that are there and one behind them; between the first and those perhaps another. */
async function layAround(sheet: string, cells: string, between?: string): Promise<void> {
  await Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem(sheet).getRange(cells);
    const lay = (formula: string) => {
      const rule = conditionalFormats.add(Excel.ConditionalFormatType.custom);
      rule.custom.rule.formula = formula;
      rule.custom.format.font.italic = true;
      return rule;
    };
    if (between !== undefined) lay(between);
    const last = lay('=$B$3="achter"');
    lay('=$B$3="voor"');
    const all = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.load("items/id");
    await context.sync();
    last.priority = all.items.length - 1;
    await context.sync();
  });
}

/** Gives the marks of a sheet other words. */
async function reword(sheet: string, from: RegExp, to: string): Promise<void> {
  await Excel.run(async (context) => {
    const all = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
    all.load("items/custom/rule/formula");
    await context.sync();
    for (const { custom } of all.items) custom.rule.formula = custom.rule.formula.replace(from, to);
    await context.sync();
  });
}
const stand = "Vastgelegd S1 ontwerpbegroting";

describe("a workbook of version 0.3", () => {
  afterAll(leave);

  it("takes back the formulas on the sheets of scenarios, in comparisons and frozen stands, and the marks that it put beside others", async () => {
    she = await open03(await file03("scenarios"));
    await layAround("Later", "A3:D4");
    const before = contentsOf(she);
    const rulesOf = (sheet: string) => marksOn(contentsOf(she), sheet);
    const { undo: way, findings } = facts(await refresh());
    await she.host.engine.settle();
    // The mark of then has other words to go by, in its place between hers; new ones come before all.
    const of03 = "ISNUMBER(VALUE(LEFT($C$3,1)))";
    const [was, now] = [marksOn(before, "Later"), rulesOf("Later")];
    expect(was[1]).toContain(of03);
    expect(now.slice(-was.length)).toEqual(
      was.map((formula) => formula.replace(of03, 'ISERROR(SEARCH("nagekeken, geen bevindingen",$C$3))')),
    );
    expect(now.slice(0, -was.length).every((formula) => formula.startsWith("=AND(NOT(ISFORMULA("))).toBe(true);
    for (const sheet of ["Later", "Sneller MIT", "Na de begroting"]) expect(await fillAt(sheet, 2, 3)).toBeUndefined();
    expect(await fillAt("Vergelijking", 5, 1)).toBeUndefined();
    expect(await fillAt("Scenario-overzicht", 2, 13)).toBeUndefined();
    expect(findings).toContainEqual({
      what: "renewed",
      subject: "Offensief_S1_Vastgelegd",
      sheet: stand,
      address: "B5",
    });
    if (!way) throw new Error("no way back");
    facts(await undo(way));
    await she.host.engine.settle();
    const left = differences(before, contentsOf(she)).map((each) => each.split(":")[0] ?? "");
    // The ledger keeps its new column, its own formulas and the lists that these look into; the inventory stays, as after any change.
    const places = new Set(left.map((each) => each.split("!")[0]));
    expect([...places].sort()).toEqual([
      "Mutaties",
      "Offensief inventaris",
      "Offensief lijsten",
      "book",
      "name  Offensief_Inventaris",
      "sheet Mutaties",
      "sheet Offensief inventaris",
    ]);
    for (const sheet of ["Later", "Vergelijking", "Scenario-overzicht"])
      expect(rulesOf(sheet)).toEqual(marksOn(before, sheet));
  });
});

describe("a workbook of a version between that one and this", () => {
  beforeAll(async () => {
    she = await startScenario();
  });
  afterAll(leave);

  it("brings a workbook up to date that a version between 0.3 and this one updated: the row above the register, the line above the ledger, and a mark of 0.3 that it left", async () => {
    const [register, ledger] = [she.sheetId("Scenario-overzicht"), she.sheetId("Mutaties")];
    for (const [column, before] of [
      [4, "met een fout"],
      [6, null],
      [7, null],
    ] as const)
      await she.typeAt(register, 2, column, before);
    const help = String(cellsOf(she, "Mutaties")[1]?.[0]);
    await she.typeAt(ledger, 1, 0, help.replace(/ aan de regel zelf\. .*$/, "."));
    await reword("Scenario-overzicht", /,\$H\$3>0/, "");
    await layAround("Sneller MIT", "A3:D4", "=OR(ISNUMBER(VALUE(LEFT($C$3,1))),SUMPRODUCT(($I$4:$O$4<>0)*1)>0)");
    await she.host.engine.settle();
    const now = marksOn(contentsOf(she), "Sneller MIT");
    const told = async () => facts(await checkWorkbook()).findings.map(({ kind, sheet }) => [kind, sheet]);
    expect(await told()).toEqual([
      ["olderVersion", "Scenario-overzicht"],
      ["olderVersion", "Mutaties"],
    ]);
    expect(await she.click("bijwerken")).toMatch(
      /Hersteld: van een oudere versie, bijgewerkt: S1, Scenario-overzicht, Mutaties\./,
    );
    await she.host.engine.settle();
    expect(await told()).toEqual([]);
    const totals = cellsOf(she, "Scenario-overzicht")[2] ?? [];
    expect([...totals.slice(4, 6), ...totals.slice(13, 15)]).toEqual([
      ...["met een fout of twijfel", 0, "onder de tabel, niet meegeteld", 0],
    ]);
    expect(cellsOf(she, "Mutaties")[1]?.[0]).toBe(help);
    expect(marksOn(contentsOf(she), "Scenario-overzicht").every((formula) => formula.endsWith(",$O$3>0)"))).toBe(true);
    expect(marksOn(contentsOf(she), "Sneller MIT")).toEqual(now.filter((formula) => !formula.includes("VALUE(LEFT(")));
    expect(await she.click("bijwerken")).toMatch(/Niets hoefde te worden hersteld\./);
    // What stands where the new total ought to be is hers.
    await she.typeAt(register, 2, 13, "van mij");
    await she.typeAt(register, 2, 14, 12);
    expect(await she.click("bijwerken")).toMatch(/Niets hoefde te worden hersteld\./);
  });

  it("gives a workbook without it the cell that tells from when days are counted, and says so once", async () => {
    const lists = she.sheetId("Offensief lijsten");
    for (const row of [2, 3]) await she.typeAt(lists, row, 12, null);
    expect(await she.click("bijwerken")).toMatch(
      /Hersteld: cel erbij die zegt of deze werkmap dagen vanaf 1900 of 1904 telt/,
    );
    expect(
      cellsOf(she, "Offensief lijsten")
        .slice(2, 4)
        .map((row) => row[12]),
    ).toEqual(["Dag 1-1-1904", "1462"]);
    expect(await she.click("bijwerken")).not.toMatch(/1904/);
    // What stands in its place is hers.
    await she.typeAt(lists, 3, 12, "van mij");
    await she.typeAt(lists, 2, 12, null);
    expect(await she.click("bijwerken")).not.toMatch(/1904/);
  });

  it("finds what version 0.4.0 said of a frozen stand, in a workbook that is of today but for that", async () => {
    facts(await freezeScenario("S1", { moment: "ontwerpbegroting", date: "2020-09-15" }));
    const sheet = she.sheetId(stand);
    const cell = she.host.engine.read(sheet, { row: 4, column: 1, rows: 1, columns: 1 })[0]?.[0];
    const now = String(cell?.formula);
    const old = now.replace(/"geen: ".*?(?=,"ja: zie)/, '"geen: stand en mutaties zijn nog zoals vastgelegd"');
    expect(old).not.toBe(now);
    await she.typeAt(sheet, 4, 1, old);
    const found = async () => facts(await checkWorkbook()).findings.map(({ kind, cell: at }) => [kind, at]);
    expect(await found()).toContainEqual(["olderVersion", "B5"]);
    expect(await she.click("bijwerken")).toMatch(/van een oudere versie, bijgewerkt: Offensief_S1_Vastgelegd/);
    expect(await found()).not.toContainEqual(["olderVersion", "B5"]);
    expect(String(cellsOf(she, stand)[4]?.[1])).toMatch(/nagekeken, geen bevindingen/);
  });
});
