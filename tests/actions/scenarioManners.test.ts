import { bookMutation } from "../../src/actions/bookMutation";
import { bookTyped } from "../../src/actions/bookTyped";
import { copyScenario } from "../../src/actions/copyScenario";
import { freezeScenario } from "../../src/actions/freezeScenario";
import { selectCell } from "../../src/actions/inspect";
import { newScenario } from "../../src/actions/newScenario";
import { readScenarios } from "../../src/actions/readScenarios";
import { addLine, extendScenario } from "../../src/actions/scenarioShape";
import { deleteScenario, previewDeletion } from "../../src/actions/scenarioUpkeep";
import { checkComparison, controlOf } from "../support/checkComparison";
import { compare } from "../support/comparison";
import type { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { columnIn, line, placeOf, refusal, startScenario, texts } from "../support/scenarioWorkbook";

let she: Controller;
const start = async () => {
  she = await startScenario();
};
const leave = () => she.leave();

const settle = () => she.host.engine.settle();
const renameHeader = async (from: string, to: string) => {
  const { sheetId, rect } = placeOf(she, "Offensief_Scenarios");
  await she.typeAt(sheetId, rect.row, columnIn(she, "Offensief_Scenarios", from), to);
};

describe("a workbook with one scenario", () => {
  beforeAll(start);
  afterAll(leave);

  it.each([
    ["Hidden", /verborgen\. Klik met de rechtermuisknop/],
    ["VeryHidden", /Visual Basic/],
  ] as const)("says how to get at a cell on a sheet that is %s", async (visibility, said) => {
    const { sheetId } = placeOf(she, "Offensief_Mutaties");
    const sheet = she.host.engine.sheets().find(({ id }) => id === sheetId)?.name ?? "";
    expect(refusal(await selectCell(sheet, "A1"))).toBe("done");
    she.host.engine.select(she.sheetId("Sneller MIT"), { row: 0, column: 0, rows: 1, columns: 1 });
    she.host.host.model.sheet(sheetId).visibility = visibility;
    expect(refusal(await selectCell(sheet, "A1"))).toMatch(said);
    she.host.host.model.sheet(sheetId).visibility = "Visible";
  });

  it("advises on a protected ledger what helps for a booking", async () => {
    const { sheetId } = placeOf(she, "Offensief_Mutaties");
    she.host.host.model.sheet(sheetId).protection.protected = true;
    const said = refusal(await bookMutation("S1", line(1_000_000), texts));
    expect(said).toMatch(/beveiligd\. Er is niets gewijzigd\. .*probeer het opnieuw\.$/);
    expect(said).not.toContain("nieuw blad");
    she.host.host.model.sheet(sheetId).protection.protected = false;
  });

  describe("a register with other headers", () => {
    it.each(["Van", "Tot", "Code"])("still has the scenario where %s was renamed", async (header) => {
      await renameHeader(header, "Eigen woord");
      expect(facts(await readScenarios()).scenarios).toMatchObject([
        { scenario: { code: "S1", horizon: { first: 2020, last: 2024 } } },
      ]);
      await renameHeader("Eigen woord", header);
    });

    it("still says that a scenario is frozen", async () => {
      facts(await freezeScenario("S1", { moment: "slotwet", name: "", date: "2021-03-01" }));
      await settle();
      await renameHeader("Vastgelegd als", "Moment");
      expect(facts(await readScenarios()).scenarios[0]?.scenario.frozen?.moment).toBe("slotwet");
      expect(refusal(await bookMutation("S1", line(1_000_000), texts))).toMatch(/slotwet/);
      await renameHeader("Moment", "Vastgelegd als");
    });
  });

  it("gives a scenario no years before those of the frozen position that it starts from", async () => {
    facts(await newScenario({ title: "Later", base: { code: "S1" }, horizon: { first: 2020, last: 2025 } }));
    await settle();
    expect(refusal(await extendScenario("S2", { first: 2018, last: 2025 }))).toMatch(/2020/);
  });
});

describe("a scenario in a workbook of its own", () => {
  beforeEach(start);
  afterEach(leave);

  it("books a figure typed over an own line on that line, also where the table of lines was sorted", async () => {
    facts(await addLine("MIT", "Drones"));
    facts(await addLine("MIT", "Honden"));
    await settle();
    const { sheetId, rect } = placeOf(she, "Offensief_Posten");
    const key = columnIn(she, "Offensief_Posten", "Sleutel");
    const rows = she.host.engine.read(sheetId, rect);
    const at = (name: string) => rows.findIndex((row) => row[key - rect.column]?.value === name);
    const [first, second] = [at("MIT/Eigen1"), at("MIT/Eigen2")];
    // Sorted the other way round.
    for (const [from, to] of [
      [first, second],
      [second, first],
    ] as const)
      for (const [index, cell] of (rows[from] ?? []).entries())
        if (cell.formula === null)
          await she.typeAt(sheetId, rect.row + to, rect.column + index, cell.value as string | number | null);
    await she.type("Offensief_S1_MIT_Eigen1", 0, 1, 2);
    const booked = facts(await bookTyped(texts));
    await settle();
    expect(booked.rows).toMatchObject([{ key: "MIT/Eigen1", amount: 2_000_000 }]);
    expect(booked.lines.find(({ key: own }) => own === "MIT/Eigen1")?.name).toBe("Drones");
    expect(she.values("Offensief_S1_MIT_Eigen1")[1]).toBe(2);
  });

  it("works with any title and any name of a sheet, an exclamation mark in it too", async () => {
    facts(await newScenario({ title: "Doen!" }));
    await settle();
    she.host.engine.renameSheet(she.sheetId("Sneller MIT"), "A'b!c");
    facts(await addLine("MIT", "Drones!"));
    await settle();
    facts(await bookMutation("S1", line(1_000_000), texts));
    await settle();
    facts(await compare(["S1", "S2"]));
    await settle();
    await checkComparison(she, ["S1", "S2"]);
    expect(controlOf(she)).toMatch(/^48 verlopen nagekeken, geen bevindingen/);
  });

  it("gives a way out where a scenario's sheet was deleted, that leads out", async () => {
    await bookMutation("S1", line(1_000_000), texts);
    she.host.engine.removeSheet(she.sheetId("Sneller MIT"));
    await settle();
    expect(refusal(await addLine("MIT", "Drones"))).toMatch(
      /kopieer het scenario, dat maakt een nieuw blad, en verwijder daarna scenario S1\.$/,
    );
    expect(facts(await copyScenario("S1", "Opnieuw"))).toMatchObject({ code: "S2" });
    await settle();
    facts(await deleteScenario(facts(await previewDeletion("S1"))));
    await settle();
    facts(await addLine("MIT", "Drones"));
    await settle();
    expect(she.values("Offensief_S2_MIT_Politie")[1]).toBe(36.5);
  });
});
