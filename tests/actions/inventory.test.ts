import { insertAll, insertTable } from "../../src/actions/insert";
import { previewRemoval, remove } from "../../src/actions/remove";
import { refresh } from "../../src/actions/refresh";
import { checkWorkbook } from "../../src/actions/check/checkWorkbook";
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

const cells = (sheet = "Offensief inventaris") => {
  const id = she.sheetId(sheet);
  const used = she.host.engine.usedRect(id);
  return used ? she.host.engine.read(id, used).map((row) => row.map(({ value }) => value ?? "")) : [];
};
const kindsFound = async () => {
  await she.host.engine.settle();
  return facts(await checkWorkbook()).findings.map(({ kind }) => kind);
};

it("Alles invoegen writes down what it put where, on a hidden sheet; a check finds names and inventory the same", async () => {
  facts(await insertAll());
  await she.host.engine.settle();
  expect(
    cells()
      .slice(1)
      .map(([kind, id, , sheet]) => [kind, id, sheet]),
  ).toEqual([
    ["bronnen", "Offensief bronnen", "Offensief bronnen"],
    ...letter.themes.map(({ id }) => ["tabel", `Offensief_${id}_Tabel`, "Offensief"]),
    ["overzicht", "Offensief_Overzicht_Tabel", "Offensief"],
  ]);
  expect(await kindsFound()).toEqual([]);
  expect(facts(await refresh()).findings).toEqual([]);
});

it("goes with the last thing of ours", async () => {
  const before = she.picture();
  facts(await insertAll());
  facts(await remove(facts(await previewRemoval())));
  expect(she.picture()).toEqual(before);
});

it("is made by Bijwerken where there is none, as in a workbook of version 0.3", async () => {
  facts(await insertAll());
  she.host.engine.removeSheet(she.sheetId("Offensief inventaris"));
  const mark = she.host.host.model.names.find(({ name }) => name === "Offensief_Inventaris");
  expect(mark).toBeDefined();
  expect(await kindsFound()).toEqual(["inventoryLost"]);
  expect(facts(await refresh()).findings).toMatchObject([{ what: "inventoryMade" }]);
  expect(await kindsFound()).toEqual([]);
  expect(cells()).toHaveLength(7);
});

it("a second thing comes below the first, in one read and one write", async () => {
  const [bb, mit] = letter.themes;
  if (!bb || !mit) throw new Error("no themes");
  facts(await insertTable(bb, "newSheet"));
  facts(await insertTable(mit, "newSheet"));
  await she.host.engine.settle();
  expect(
    cells()
      .slice(1)
      .map(([, id]) => id),
  ).toEqual(["Offensief_BB_Tabel", "Offensief_MIT_Tabel"]);
  expect(await kindsFound()).toEqual([]);
});
