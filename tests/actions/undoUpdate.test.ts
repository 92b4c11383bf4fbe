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
afterEach(() => she.leave());
const stand = "Vastgelegd S1 ontwerpbegroting";

it("takes back the formulas on the sheets of scenarios, in comparisons and frozen stands, and the marks that it put beside others", async () => {
  she = await open03(await file03("scenarios"));
  const before = contentsOf(she);
  const { undo: way, findings } = facts(await refresh());
  await she.host.engine.settle();
  expect(findings).toContainEqual({ what: "renewed", subject: "Offensief_S1_Vastgelegd", sheet: stand, address: "B5" });
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
    // Its control has its mark of then again, which lies over no other, before the others instead of behind them.
    "sheet Vergelijking",
  ]);
  const rules = (file: typeof before) =>
    file.sheets
      .find(({ name }) => name === "Vergelijking")
      ?.rules.map(({ formula }) => formula)
      .sort();
  expect(rules(contentsOf(she))).toEqual(rules(before));
});

it("gives a workbook without it the cell that tells from when days are counted, and says so once", async () => {
  she = await startScenario();
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
  she = await startScenario();
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
