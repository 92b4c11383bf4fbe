import { bookMutation } from "../../src/actions/bookMutation";
import { freezeScenario } from "../../src/actions/freezeScenario";
import { extendScenario } from "../../src/actions/scenarioShape";
import { describeScenario } from "../../src/actions/scenarioUpkeep";
import { breaksOff, colleagueAdds, resolves } from "../support/breaksOff";
import type { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { excelOf } from "../support/nodeHost";
import { startTwoScenarios } from "../support/scenarioStarts";
import { columnIn, line, placeOf, tableOf, texts } from "../support/scenarioWorkbook";

const register = "Offensief_Scenarios";
const written = [
  "Titel",
  "Omschrijving",
  "Van",
  "Tot",
  "Lopend jaar",
  "Vastgelegd als",
  "Laatste nr",
  "Opgesteld door",
];

let she: Controller;
/** One workbook for what is tried after each other in it: each leaves the register as the next expects it. */
const inOneWorkbook = () => {
  beforeAll(async () => {
    she = await startTwoScenarios();
  });
  afterAll(() => she.leave());
};
const settle = () => she.host.engine.settle();
/** What the register says of each scenario. */
const said = () =>
  Object.fromEntries(tableOf(she, register).map((row) => [row["Code"], written.map((header) => row[header])]));
const hasCome = (header: string, value: unknown) => () => tableOf(she, register).some((row) => row[header] === value);
const theirs = {
  ...{ Code: "S9", Titel: "Van een collega", Omschrijving: "zijn tekst", Basis: "brief" },
  ...{ Van: 2020, Tot: 2024, "Lopend jaar": 2020 },
};
const codes = () => tableOf(she, register).map((row) => row["Code"]);
const insertsAbove = () => colleagueAdds(she, register, theirs, 0);
/** The colleague takes his row away again. */
const deletesAbove = () =>
  inRegister((table) => {
    table.rows.getItemAt(0).delete();
  });

async function inRegister(change: (table: Excel.Table) => void): Promise<void> {
  await excelOf(she.host).run(async (context) => {
    change(context.workbook.tables.getItem(register));
    await context.sync();
  });
  await settle();
}
const sortsBy = (ascending: boolean) =>
  inRegister((table) => {
    table.sort.apply([{ key: 0, ascending }]);
  });
async function sorts(): Promise<void> {
  await sortsBy(false);
  expect(codes()).toEqual(["S2", "S1"]);
}

const described = { title: "Nieuwe titel", description: "=nieuwe 'tekst", author: "J. Jansen-Smit" };

describe.each([
  ["a colleague puts a row above it", insertsAbove, { S9: expect.anything() as unknown }, deletesAbove],
  ["she sorts the table", sorts, {}, () => sortsBy(true)],
] as const)("what broke off in the register, and then %s,", (_what, happens, added, undoes) => {
  inOneWorkbook();
  beforeEach(() => {
    expect(codes()).toEqual(["S1", "S2"]);
  });

  it("is put back with the scenario that it is of: describing", async () => {
    const before = said();
    await breaksOff(she, hasCome("Opgesteld door", described.author), () => describeScenario("S2", described));
    expect(said()["S2"]).not.toEqual(before["S2"]);
    await happens();
    await resolves(she);
    expect(said()).toEqual({ ...before, ...added });
    if ("S9" in added) expect(tableOf(she, register)[0]).toMatchObject(theirs);
    expect(she.sheets()).toContain("Later");
    await undoes();
  });

  it("is put back with the scenario that it is of: more years", async () => {
    const before = said();
    await breaksOff(she, hasCome("Tot", 2026), () => extendScenario("S2", { first: 2020, last: 2026 }));
    await happens();
    await resolves(she);
    expect(said()).toEqual({ ...before, ...added });
    await undoes();
  });

  it("is put back with the scenario that it is of: freezing", async () => {
    facts(await bookMutation("S2", line(1_000_000), texts));
    await settle();
    const [before, sheets] = [said(), she.sheets()];
    const freezing = { moment: "slotwet", date: "2021-03-01" };
    await breaksOff(she, hasCome("Laatste nr", 1), () => freezeScenario("S2", freezing));
    await happens();
    await resolves(she);
    expect(said()).toEqual({ ...before, ...added });
    expect(she.sheets()).toEqual(sheets);
    await settle();
    facts(await freezeScenario("S2", freezing));
  });
});

describe("what broke off in the register", () => {
  inOneWorkbook();

  it("leaves what was typed in its cells since, and puts the rest back", async () => {
    await breaksOff(she, hasCome("Opgesteld door", described.author), () => describeScenario("S2", described));
    const { sheetId, rect } = placeOf(she, register);
    await she.typeAt(sheetId, rect.row + 2, columnIn(she, register, "Omschrijving"), "van mij");
    await resolves(she);
    expect(tableOf(she, register)[1]).toMatchObject({
      ...{ Titel: "Later", Omschrijving: "van mij", "Opgesteld door": "P. de Vries" },
    });
  });

  it("is put back with the title on the sheet and the name of the sheet", async () => {
    const before = she.picture();
    const isRenamed = () => she.sheets().includes("Nieuwe titel");
    await breaksOff(she, isRenamed, () => describeScenario("S2", described));
    await resolves(she);
    expect(she.picture()).toEqual(before);
  });

  it("is taken back where the row has gone: nothing is left to put back", async () => {
    await breaksOff(she, hasCome("Titel", described.title), () => describeScenario("S2", described));
    const { S1 } = said();
    const { sheetId, rect } = placeOf(she, register);
    for (let column = 0; column < rect.columns; column += 1) await she.typeAt(sheetId, rect.row + 2, column, null);
    await resolves(she);
    expect(said()["S1"]).toEqual(S1);
    expect(tableOf(she, register)[1]?.["Titel"]).toBeNull();
  });
});
