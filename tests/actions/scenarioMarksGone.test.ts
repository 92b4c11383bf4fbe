import { checkWorkbook } from "../../src/actions/check/checkWorkbook";
import { refresh } from "../../src/actions/refresh";
import { undo } from "../../src/actions/undo";
import type { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { startScenario } from "../support/scenarioWorkbook";

/** Marks on the sheet of a scenario that a paste or another program took along. */
let she: Controller;
const sheet = "Sneller MIT";
beforeEach(async () => {
  she = await startScenario();
});
afterEach(() => she.leave());
const lost = async () => facts(await checkWorkbook()).findings.filter(({ kind }) => kind === "marksLost");
const rulesNow = () =>
  she.host.engine
    .rules(she.sheetId(sheet))
    .map(({ formula }) => formula)
    .sort();

it("are found and put back, once; and taken out again when that is taken back", async () => {
  expect(await lost()).toEqual([]);
  const before = rulesNow();
  she.host.engine.setRules(she.sheetId(sheet), []);
  expect(await lost()).toMatchObject([{ kind: "marksLost", about: ["S1"], sheet }]);
  const { findings, undo: way } = facts(await refresh());
  expect(findings).toMatchObject([{ what: "marksRestored", subject: "S1", sheet }]);
  expect(rulesNow()).toEqual(before);
  expect(await lost()).toEqual([]);
  if (!way) throw new Error("no way back");
  facts(await undo(way));
  expect(rulesNow()).toEqual([]);
});

it("are found where rows of hers stand above them, and come back where they belong", async () => {
  she.host.engine.insertRows(she.sheetId(sheet), 1, 1);
  await she.host.engine.settle();
  expect(await lost()).toEqual([]);
  she.host.engine.setRules(she.sheetId(sheet), []);
  facts(await refresh());
  expect(await lost()).toEqual([]);
  const fill = async () => (await she.shown("Offensief_S1_MIT_Politie", 0, 1)).fill ?? null;
  expect(await fill()).toBeNull();
  await she.type("Offensief_S1_MIT_Politie", 0, 1, 40);
  expect(await fill()).not.toBeNull();
});

it("are found where rules of hers lie over the same cells, and in a workbook that says no version; hers stay", async () => {
  const id = she.sheetId(sheet);
  const before = she.host.engine.rules(id);
  const hers = { formula: "=FALSE", style: { fill: "#00FF00" }, stopIfTrue: true };
  const isOurs = (formula: string) => formula.startsWith("=OR(NOT(ISFORMULA(");
  she.host.engine.setRules(
    id,
    before.map((rule) => (isOurs(rule.formula) ? { ...rule, ...hers } : rule)),
  );
  expect(await lost()).toMatchObject([{ kind: "marksLost", about: ["S1"], sheet }]);
  const { names } = she.host.host.model;
  const version = names.findIndex(({ name }) => name.startsWith("Offensief_Scenarios_Versie_"));
  const [taken] = version >= 0 ? names.splice(version, 1) : [];
  expect(taken).toBeDefined();
  expect(await lost()).toMatchObject([{ kind: "marksLost", about: ["S1"], sheet }]);
  if (taken) names.splice(version, 0, taken);
  facts(await refresh());
  expect(await lost()).toEqual([]);
  const count = before.filter(({ formula }) => isOurs(formula)).length;
  expect(rulesNow().filter((formula) => formula === hers.formula)).toHaveLength(count);
});
