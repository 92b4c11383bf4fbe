import { bookMutation } from "../../src/actions/bookMutation";
import { freezeScenario } from "../../src/actions/freezeScenario";
import { newScenario } from "../../src/actions/newScenario";
import { extendScenario } from "../../src/actions/scenarioShape";
import { describeScenario } from "../../src/actions/scenarioUpkeep";
import { breaksOff, colleagueAdds, resolves } from "../support/breaksOff";
import type { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { excelOf } from "../support/nodeHost";
import { columnIn, line, placeOf, startScenario, tableOf, texts } from "../support/scenarioWorkbook";

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
beforeEach(async () => {
  she = await startScenario();
  facts(await newScenario({ title: "Later", description: "Eerst wachten", author: "P. de Vries" }));
  await settle();
});
afterEach(() => she.leave());
const settle = () => she.host.engine.settle();
/** What the register says of each scenario. */
const said = () =>
  Object.fromEntries(tableOf(she, register).map((row) => [row["Code"], written.map((header) => row[header])]));
const hasCome = (header: string, value: unknown) => () => tableOf(she, register).some((row) => row[header] === value);
const theirs = {
  ...{ Code: "S9", Titel: "Van een collega", Omschrijving: "zijn tekst", Basis: "brief" },
  ...{ Van: 2020, Tot: 2024, "Lopend jaar": 2020 },
};
const insertsAbove = () => colleagueAdds(she, register, theirs, 0);

async function sorts(): Promise<void> {
  await excelOf(she.host).run(async (context) => {
    context.workbook.tables.getItem(register).sort.apply([{ key: 0, ascending: false }]);
    await context.sync();
  });
  await settle();
  expect(tableOf(she, register).map((row) => row["Code"])).toEqual(["S2", "S1"]);
}

const described = { title: "Nieuwe titel", description: "=nieuwe 'tekst", author: "J. Jansen-Smit" };

describe.each([
  ["a colleague puts a row above it", insertsAbove, { S9: expect.anything() as unknown }],
  ["she sorts the table", sorts, {}],
] as const)("what broke off in the register, and then %s,", (_what, happens, added) => {
  it("is put back with the scenario that it is of: describing", async () => {
    const before = said();
    await breaksOff(she, hasCome("Opgesteld door", described.author), () => describeScenario("S2", described));
    expect(said()["S2"]).not.toEqual(before["S2"]);
    await happens();
    await resolves(she);
    expect(said()).toEqual({ ...before, ...added });
    if ("S9" in added) expect(tableOf(she, register)[0]).toMatchObject(theirs);
    expect(she.sheets()).toContain("Later");
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

  it("is put back with the scenario that it is of: more years", async () => {
    const before = said();
    await breaksOff(she, hasCome("Tot", 2026), () => extendScenario("S2", { first: 2020, last: 2026 }));
    await happens();
    await resolves(she);
    expect(said()).toEqual({ ...before, ...added });
  });
});

describe("what broke off in the register", () => {
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
