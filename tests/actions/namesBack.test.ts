import { checkWorkbook } from "../../src/actions/check/checkWorkbook";
import { checkFindingText } from "../../src/actions/check/checkTexts";
import { refresh } from "../../src/actions/refresh";
import type { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { startScenario } from "../support/scenarioWorkbook";

/** Names of a scenario that are lost come back over the cells that they belong to, wherever rows and columns were moved to. */
let she: Controller;
const sheet = "Sneller MIT";
const politie = "Offensief_S1_MIT_Politie";
beforeEach(async () => {
  she = await startScenario();
});
afterEach(() => she.leave());

const formulaOf = (name: string) => she.host.engine.nameFormula(name);
const lose = (...names: readonly string[]) => {
  const { model } = she.host.host;
  for (const name of names) {
    model.names.splice(
      model.names.findIndex((each) => each.name === name),
      1,
    );
    she.host.engine.removeName(name, null);
  }
};
const moved = async (rows: readonly number[], columns: readonly number[] = []) => {
  const { engine } = she.host;
  for (const row of rows) engine.insertRows(she.sheetId(sheet), row, 1);
  for (const column of columns) engine.insertColumns(she.sheetId(sheet), column, 1);
  await engine.settle();
};
const rowOf = (name: string) => Number(/\$(\d+)/.exec(formulaOf(name) ?? "")?.[1]) - 1;
const lost = async () => facts(await checkWorkbook()).findings.filter(({ kind }) => /^name/.test(kind));

it("where a row of hers stands above, a column of hers at the left and a row between the lines", async () => {
  await moved([1, rowOf(politie)], [1]);
  const names = [politie, "Offensief_S1_MIT", "Offensief_S1_MIT_2021", "Offensief_S1_Totaal_Oordeel"];
  const before = names.map(formulaOf);
  lose(...names);
  expect(await lost()).toMatchObject([{ kind: "namesLost", about: ["S1", expect.anything(), "4"] }]);
  expect(await she.click("bijwerken")).toMatch(/Hersteld: namen toegevoegd: S1/);
  expect(names.map(formulaOf)).toEqual(before);
  expect(await lost()).toEqual([]);
  const { findings } = facts(await refresh());
  expect(findings.filter(({ what }) => /^name/i.test(what))).toEqual([]);
});

it("one that leads to other cells is set right there as well", async () => {
  await moved([1]);
  const before = formulaOf(politie);
  she.host.engine.setName(politie, `='${sheet}'!$A$1`, null);
  await she.host.engine.settle();
  expect(await lost()).toMatchObject([{ kind: "nameElsewhere", about: [politie] }]);
  expect(await she.click("bijwerken")).toMatch(/naam weer goed gezet: Offensief_S1_MIT_Politie/);
  expect(formulaOf(politie)).toBe(before);
});

it("not over a column of hers between the years: it is said what to do first, and then they come back", async () => {
  const before = formulaOf(politie);
  const column = 1 + "ABCDEFGHIJKLMNOPQRSTUVWXYZ".indexOf(/\$([A-Z]+)/.exec(before ?? "")?.[1] ?? "");
  await moved([], [column]);
  lose(politie);
  const [finding] = await lost();
  expect(finding && checkFindingText(finding, "nl")).toMatch(/staat een kolom tussen de jaren\. Herstel dat eerst/);
  expect(await she.click("bijwerken")).not.toMatch(/namen toegevoegd/);
  expect(formulaOf(politie)).toBeNull();
  she.host.engine.removeColumns(she.sheetId(sheet), column, 1);
  await she.host.engine.settle();
  expect(await she.click("bijwerken")).toMatch(/namen toegevoegd: S1/);
  expect(formulaOf(politie)).toBe(before);
});
