import { checkWorkbook } from "../../src/actions/check/checkWorkbook";
import { insertAll, insertTable } from "../../src/actions/insert";
import { brief2946123 as letter } from "../../src/letter/brief2946123";
import { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { inExcel } from "../support/inExcel";

/** She puts a column between the years of a table: no figure behind it is where names and formulas look for it. */
let she: Controller;
beforeEach(async () => {
  she = await Controller.start();
  inExcel(she.host);
});
afterEach(() => she.leave());

const theme = (id: string) => {
  const found = letter.themes.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};
const columnsIn = async (sheet: string, at: number) => {
  she.host.engine.insertColumns(she.sheetId(sheet), at, 1);
  await she.host.engine.settle();
};
const found = async () => facts(await checkWorkbook());

describe("between the years of a table on a sheet of its own", () => {
  const sheet = "Offensief MIT";
  beforeEach(async () => {
    facts(await insertTable(theme("MIT"), "newSheet"));
    facts(await insertTable(theme("BB"), "newSheet"));
    await she.type("Offensief_MIT_Politie", 0, 1, 40);
    await columnsIn(sheet, 3);
  });

  it("is said with its place, and that names give her column too; nothing says that all is as in the letter", async () => {
    const { findings, covered } = await found();
    expect(findings).toEqual([
      {
        ...{ kind: "columnBetween", sheet, cell: "D3" },
        about: ["MIT", "2021", "2022", "Offensief_MIT_Jaren"],
      },
    ]);
    expect([covered.tables, covered.expected.tables]).toEqual([1, 2]);
    const told = await she.click("afwijkingenTonen");
    expect(told).toMatch(
      /^Offensief MIT!D3: MIT: tussen 2021 en 2022 staat een kolom .*namen als Offensief_MIT_Jaren .*Verwijder de kolom/,
    );
    expect(told).toMatch(/1 van de 2 tabellen/);
    expect(told).not.toMatch(/geen bevindingen|geen afwijkingen/i);
  });

  it("is said by Bijwerken, which changes nothing and does not say that nothing had to be mended", async () => {
    const before = she.picture();
    const told = await she.click("bijwerken");
    expect(told).toMatch(
      /^1 van de 2 tabellen, .*nagekeken .*Kijk zelf na: tussen de jaren .*: MIT \(Offensief MIT!D3\)/,
    );
    expect(told).not.toMatch(/Niets hoefde/);
    expect(she.picture()).toEqual(before);
  });

  it("is forgotten once the column is gone: the figure that was typed over is told", async () => {
    she.host.engine.removeColumns(she.sheetId(sheet), 3, 1);
    await she.host.engine.settle();
    expect((await found()).findings).toMatchObject([
      { kind: "lineChanged", about: ["MIT", "Politie", "2021", "40,0", "35,5", "+4,5"] },
    ]);
  });
});

it("between the years of all tables on one sheet is said of each of them, and of the overview", async () => {
  facts(await insertAll());
  await columnsIn("Offensief", 3);
  const { findings } = await found();
  const between = findings.filter(({ kind }) => kind === "columnBetween");
  expect(between.map(({ about: [what], cell }) => [what, cell?.replace(/\d+/, "")])).toEqual([
    ...letter.themes.map(({ name }) => [name, "D"]),
    ["Overzicht", "D"],
  ]);
  expect(findings.map(({ kind }) => kind)).not.toContain("tableLost");
  expect(await she.click("afwijkingenTonen")).toMatch(/0 van de 4 tabellen/);
  expect(await she.click("bijwerken")).toMatch(/^0 van de 4 tabellen, .*nagekeken.*Kijk zelf na: tussen de jaren/);
});

it("in the control block, where the letter's figures stand, is said as well", async () => {
  facts(await insertTable(theme("MIT"), "newSheet"));
  const { columns } = theme("MIT");
  await columnsIn("Offensief MIT", 1 + columns.length + 2 + 1);
  expect((await found()).findings).toMatchObject([{ kind: "columnBetween", about: ["MIT", "2020", "2021"] }]);
});

it("beside the years, before the first or behind the last, is hers and changes nothing", async () => {
  facts(await insertTable(theme("MIT"), "newSheet"));
  const { columns } = theme("MIT");
  await columnsIn("Offensief MIT", 1 + columns.length);
  await columnsIn("Offensief MIT", 1);
  expect((await found()).findings).toEqual([]);
});
