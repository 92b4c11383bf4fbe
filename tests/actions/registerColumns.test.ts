import { bookMutation } from "../../src/actions/bookMutation";
import { compareScenarios } from "../../src/actions/compareScenarios";
import { freezeScenario } from "../../src/actions/freezeScenario";
import { newScenario } from "../../src/actions/newScenario";
import { readScenarios } from "../../src/actions/readScenarios";
import { extendScenario } from "../../src/actions/scenarioShape";
import { removeMutation } from "../../src/actions/removeMutation";
import { describeScenario, previewDeletion } from "../../src/actions/scenarioUpkeep";
import type { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { excelOf } from "../support/nodeHost";
import { columnIn, line, placeOf, refusal, startScenario, tableOf, texts } from "../support/scenarioWorkbook";

const register = "Offensief_Scenarios";
let she: Controller;
beforeEach(async () => {
  she = await startScenario();
  facts(await bookMutation("S1", line(1_000_000), texts));
  await settle();
});
afterEach(() => she.leave());
const settle = () => she.host.engine.settle();
const freezing = { moment: "slotwet", date: "2021-03-01" };
const newTitle = { title: "Nieuwe titel" };

async function deletes(header: string): Promise<void> {
  await excelOf(she.host).run(async (context) => {
    context.workbook.tables.getItem(register).columns.getItem(header).delete();
    await context.sync();
  });
  await settle();
}

async function renames(header: string, to: string): Promise<void> {
  const { sheetId, rect } = placeOf(she, register);
  await she.typeAt(sheetId, rect.row, columnIn(she, register, header), to);
}

/** She calls a column otherwise and drags it to the end: what is known by its place is not there. */
async function renamesAndMoves(header: string, to: string): Promise<void> {
  const cells = tableOf(she, register).map((row) => row[header]);
  await deletes(header);
  await excelOf(she.host).run(async (context) => {
    context.workbook.tables
      .getItem(register)
      .columns.add(undefined, [[to], ...cells.map((cell) => [cell ?? ""])] as string[][]);
    await context.sync();
  });
  await settle();
}

/** Everything that could work on wrong columns. */
const useCases = {
  reading: () => readScenarios(),
  booking: () => bookMutation("S1", line(2_000_000), texts),
  "a new scenario": () => newScenario({ title: "Nog een" }),
  describing: () => describeScenario("S1", newTitle),
  "more years": () => extendScenario("S1", { first: 2020, last: 2026 }),
  freezing: () => freezeScenario("S1", freezing),
  removing: () => removeMutation("S1", 1),
  comparing: () => compareScenarios(["S1"]),
} as const;

it.each(["Code", "Basis", "Van", "Tot", "Vastgelegd als", "Laatste nr"])(
  "the register without its column %s: each says which one, and nothing is changed",
  async (header) => {
    await deletes(header);
    const before = she.picture();
    for (const [name, run] of Object.entries(useCases))
      expect([name, refusal(await run())]).toEqual([
        name,
        `In de tabel met scenario's op blad "Scenario-overzicht" ontbreekt: ${header}. Er is niets gewijzigd. Zet de kolom terug (Ctrl+Z), of geef haar weer precies deze kop. Is die tabel, Offensief_Scenarios, niet van deze invoegtoepassing, geef haar dan een andere naam (Tabelontwerp > Tabelnaam).`,
      ]);
    expect(await she.click("scenariosControleren")).toContain(
      `De kolom ${header} van het scenario-overzicht is weg of hernoemd`,
    );
    expect(she.picture()).toEqual(before);
  },
);

it("a frozen scenario does not open because its column was renamed and moved", async () => {
  facts(await freezeScenario("S1", freezing));
  await settle();
  await renamesAndMoves("Vastgelegd als", "Moment");
  expect(refusal(await bookMutation("S1", line(2_000_000), texts))).toMatch(/ontbreekt: Vastgelegd als\./);
  expect(tableOf(she, "Offensief_Mutaties")).toHaveLength(1);
  await renames("Moment", "Vastgelegd als");
  expect(refusal(await bookMutation("S1", line(2_000_000), texts))).toMatch(/^De stand is vastgelegd \(slotwet/);
});

describe("the register without its titles", () => {
  beforeEach(() => renamesAndMoves("Titel", "Naam"));

  it("is told among what is to be seen to, and the rest keeps working", async () => {
    expect(facts(await readScenarios()).missingInRegister).toEqual(["Titel"]);
    expect(await she.click("scenariosControleren")).toMatch(/De kolom Titel van het scenario-overzicht is weg/);
    facts(await bookMutation("S1", line(2_000_000), texts));
    facts(await describeScenario("S1", { description: "Zonder titel" }));
    await settle();
    expect(tableOf(she, register)[0]).toMatchObject({ Omschrijving: "Zonder titel", Naam: "Sneller: MIT?" });
  });

  it("takes no title, which would come nowhere", async () => {
    const before = she.picture();
    for (const run of [
      () => describeScenario("S1", newTitle),
      () => newScenario({ title: "Nog een" }),
      () => compareScenarios(["S1"]),
    ])
      expect(refusal(await run())).toMatch(/Scenario-overzicht" ontbreekt: Titel\. Er is niets gewijzigd/);
    expect(she.picture()).toEqual(before);
  });
});

it("a column that was renamed where it stands is still read, and no row is added whose formulas would not find it", async () => {
  await renames("Van", "Vanaf");
  const overview = facts(await readScenarios());
  expect(overview.missingInRegister).toEqual(["Van"]);
  expect(overview.scenarios[0]?.scenario.horizon).toEqual({ first: 2020, last: 2024 });
  const before = she.picture();
  for (const run of [useCases.booking, useCases.removing, useCases.comparing, () => previewDeletion("S1")])
    expect(refusal(await run())).toMatch(/ontbreekt: Van\..*weer precies deze kop/);
  expect(she.picture()).toEqual(before);
  await renames("Vanaf", "VAN");
  facts(await useCases.booking());
});
