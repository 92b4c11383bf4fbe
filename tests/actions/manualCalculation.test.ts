import { parseAddress } from "../../src/workbench/model/address";
import { bookMutation } from "../../src/actions/bookMutation";
import { freezeScenario } from "../../src/actions/freezeScenario";
import { readDeviations } from "../../src/actions/inspect";
import { readScenarios } from "../../src/actions/readScenarios";
import type { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { line, refusal, startScenario, texts } from "../support/scenarioWorkbook";

let she: Controller;
beforeEach(async () => {
  she = await startScenario();
});
afterEach(() => she.leave());

const moment = { moment: "slotwet", name: "", date: "2021-03-01" };

describe("where Excel only calculates when she asks for it", () => {
  beforeEach(() => {
    she.host.host.switches.calculationMode = "Manual";
  });

  it("says so with a booking, and with the checks: verdicts in cells may be of before", async () => {
    expect(await bookMutation("S1", line(4_500_000), texts)).toMatchObject({ kind: "done", isManual: true });
    expect(facts(await readScenarios()).isManual).toBe(true);
    expect(await she.click("scenariosControleren")).toMatch(/Excel rekent niet vanzelf: druk op F9/);
  });

  it("says it with the official tables as well: when they are put in, brought up to date, and of their deviations", async () => {
    const told = /Excel rekent niet vanzelf: druk op F9/;
    const select = (row: number) =>
      she.host.engine.select(she.sheetId("Blad1"), { row, column: 0, rows: 1, columns: 1 });
    select(0);
    expect(await she.click("invoegenMIT")).toMatch(/De tabel staat.*Excel rekent niet vanzelf: druk op F9/);
    expect(await she.click("bijwerken")).toMatch(told);
    expect(await she.click("afwijkingenTonen")).toMatch(told);
    // For the list in the pane.
    expect(facts(await readDeviations())).toMatchObject({ isManual: true });
    she.host.host.switches.calculationMode = "Automatic";
    select(40);
    expect(await she.click("invoegenBB")).not.toContain("F9");
    expect(facts(await readDeviations())).toMatchObject({ isManual: false });
  });

  it("names a stand that was typed over: F9 would not help", async () => {
    await she.type("Offensief_S1_MIT_Politie", 0, -placesBetween(), 40);
    expect(refusal(await freezeScenario("S1", moment))).toMatch(
      /hier staat iets anders dan onze formule of ons cijfer/,
    );
  });

  it("freezes where what is shown is what the ledger comes to", async () => {
    facts(await freezeScenario("S1", moment));
  });

  it("keeps saying that a figure was typed over: F9 would not help", async () => {
    await she.type("Offensief_S1_MIT_Politie", 0, 1, 40);
    expect(refusal(await freezeScenario("S1", moment))).toMatch(/iets anders dan basis en mutaties samen. Boek/);
  });
});

it("says nothing of F9 where Excel calculates by itself", async () => {
  expect(await she.click("scenariosControleren")).not.toContain("F9");
  she.host.host.switches.calculationMode = "AutomaticExceptTables";
  expect(await she.click("scenariosControleren")).not.toContain("F9");
});

/** How far the base of a year lies before its new position: the first figure of the line's row. */
function placesBetween(): number {
  const formula = she.host.engine.nameFormula("Offensief_S1_MIT_Politie") ?? "";
  const found = parseAddress(formula);
  if (!found) throw new Error(formula);
  const { row, column } = found.rect;
  const cells = she.host.engine.read(she.sheetId("Sneller MIT"), { row, column: 0, rows: 1, columns: column })[0] ?? [];
  return column - cells.findIndex(({ value }) => typeof value === "number");
}
