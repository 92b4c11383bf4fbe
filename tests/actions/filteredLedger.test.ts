import { bookMutation } from "../../src/actions/bookMutation";
import { restoreRowFormulas } from "../../src/actions/restoreRowFormulas";
import { removeMutation } from "../../src/actions/removeMutation";
import { deleteScenario, previewDeletion } from "../../src/actions/scenarioUpkeep";
import { findUnfinished, resolveUnfinished } from "../../src/actions/unfinished";
import type { Controller } from "../support/controller";
import { breaksOff } from "../support/breaksOff";
import { facts } from "../support/facts";
import { line, placeOf, refusal, startScenario, tableOf, texts } from "../support/scenarioWorkbook";

const [ledger, register] = ["Offensief_Mutaties", "Offensief_Scenarios"] as const;
let she: Controller;
const settle = () => she.host.engine.settle();
const filters = (name: string, isOn = true) => {
  placeOf(she, name).isFiltered = isOn;
};

beforeEach(async () => {
  she = await startScenario();
  for (const amount of [1_000_000, 2_000_000]) facts(await bookMutation("S1", line(amount), texts));
  await settle();
});
afterEach(() => she.leave());

describe("a ledger that she filters", () => {
  const said = /blad "Mutaties" staat een filter.*Gegevens, Wissen/;

  it("keeps its rows: removing, deleting and putting formulas back are not begun, and work without the filter", async () => {
    const shown = facts(await previewDeletion("S1"));
    filters(ledger);
    const before = she.picture();
    expect(refusal(await removeMutation("S1", 1))).toMatch(said);
    expect(refusal(await restoreRowFormulas())).toMatch(said);
    expect(refusal(await previewDeletion("S1"))).toMatch(said);
    expect(refusal(await deleteScenario(shown))).toMatch(said);
    expect(she.picture()).toEqual(before);
    expect(facts(await findUnfinished())).toBeNull();
    filters(ledger, false);
    expect(facts(await removeMutation("S1", 1))).toEqual({ rows: 1 });
    facts(await restoreRowFormulas());
  });

  it("is booked in all the same, below its last row", async () => {
    filters(ledger);
    facts(await bookMutation("S1", line(3_000_000), texts));
    await settle();
    expect(tableOf(she, ledger).map((row) => row["Bedrag"])).toEqual([1, 2, 3]);
    expect(she.values("Offensief_S1_MIT_Politie")[1]).toBe(41.5);
  });

  it("says so where a booking that broke off has to be taken back, which goes on once the filter is off", async () => {
    const hasCome = () => tableOf(she, ledger).length === 3;
    await breaksOff(she, hasCome, () => bookMutation("S1", line(3_000_000), texts));
    filters(ledger);
    expect(refusal(await resolveUnfinished())).toMatch(said);
    expect(tableOf(she, ledger)).toHaveLength(3);
    filters(ledger, false);
    facts(await resolveUnfinished());
    await settle();
    expect(tableOf(she, ledger).map((row) => row["Bedrag"])).toEqual([1, 2]);
    expect(facts(await findUnfinished())).toBeNull();
  });
});

describe("a register that she filters", () => {
  it("keeps the scenario that she would delete, until the filter is off", async () => {
    filters(register);
    expect(refusal(await previewDeletion("S1"))).toMatch(/blad "Scenario-overzicht" staat een filter/);
    filters(register, false);
    facts(await deleteScenario(facts(await previewDeletion("S1"))));
  });
});
