import { bookMutation, previewBooking } from "../../src/actions/bookMutation";
import { copyScenario } from "../../src/actions/copyScenario";
import { newScenario } from "../../src/actions/newScenario";
import { readScenarios } from "../../src/actions/readScenarios";
import { scenariosText } from "../../src/actions/check/checkedText";
import { deleteScenario, previewDeletion } from "../../src/actions/scenarioUpkeep";
import { euro } from "../../src/letter/amount";
import type { Booking } from "../../src/scenario/Booking";
import { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { inExcel } from "../support/inExcel";

let she: Controller;
beforeEach(async () => {
  she = await Controller.start();
  inExcel(she.host);
});
afterEach(() => she.leave());

const texts = { explanation: "Besluit", status: "voorstel", decision: "", author: "J.", date: "2020-09-15" } as const;
const one: Booking = {
  form: "line",
  kind: "overig",
  key: "MIT/Politie",
  from: 2021,
  to: 2021,
  amount: euro(1_000_000),
};
const overview = async () => facts(await readScenarios());
const ledgerCell = async (row: number, column: number, value: string | number | null) =>
  she.typeAt(she.sheetId("Mutaties"), row, column, value);

it("a workbook without scenarios has none, which is no problem; Controle says what to do", async () => {
  expect(await overview()).toMatchObject({ scenarios: [], faults: [], typed: [], missingColumns: [] });
  expect(await she.click("scenariosControleren")).toContain("Kies Nieuw scenario");
});

describe("what the pane shows of scenarios", () => {
  beforeEach(async () => {
    facts(await newScenario({ title: `<script>alert("1")</script> =1+1` }));
    facts(await bookMutation("S1", one, texts));
    await she.host.engine.settle();
  });

  it("is every number with its rows, and what takes it back", async () => {
    facts(await bookMutation("S1", { form: "reversal", number: 1 }, { ...texts, explanation: "" }));
    const { scenarios, faults } = await overview();
    expect(scenarios[0]?.scenario.title).toBe(`<script>alert("1")</script> =1+1`);
    expect(scenarios[0]?.mutations.map(({ number, rows, reversedBy }) => [number, rows.length, reversedBy])).toEqual([
      [1, 1, 2],
      [2, 1, null],
    ]);
    expect(faults).toMatchObject([{ code: "S1", number: 2, sheet: "Mutaties", address: "J7", isNote: true }]);
  });

  it("is each row with a fault, with its place; Controle counts them", async () => {
    expect(await she.click("scenariosControleren")).toBe(
      "1 scenario, 1 mutatie nagekeken, geen bevindingen (mutaties som +1,0 mln, zonder teken 1,0 mln).",
    );
    await ledgerCell(5, 3, "Polisie");
    await she.host.engine.settle();
    const { faults, scenarios } = await overview();
    expect(faults).toMatchObject([
      { code: "S1", row: 6, address: "A6", isNote: false, problem: { kind: "unknownLine" } },
    ]);
    expect(scenarios[0]?.mutations).toEqual([]);
    expect(await she.click("scenariosControleren")).toBe(
      "Na te lopen: 1 regel met een fout. 1 scenario, 0 van de 1 mutatie nagekeken.",
    );
  });

  it("is a renamed column, a sheet that is gone; the rest keeps working", async () => {
    await ledgerCell(4, 6, "Bedragen");
    await she.host.engine.settle();
    expect((await overview()).missingColumns).toEqual(["Bedrag"]);
    await ledgerCell(4, 6, "Bedrag");
    await she.host.engine.settle();
    const sheet = (await overview()).scenarios[0]?.sheet ?? "";
    she.host.engine.removeSheet(she.sheetId(sheet));
    await she.host.engine.settle();
    const after = await overview();
    expect([after.scenarios[0]?.sheet, after.scenarios[0]?.mutations.length]).toEqual([null, 1]);
    expect(scenariosText(after, "nl")).toMatch(/Scenario S1, .* ontbreekt.* 0 van de 1 scenario, 1 mutatie nagekeken/);
    facts(await copyScenario("S1", "Weer een blad"));
    expect((await overview()).scenarios[1]).toMatchObject({ sheet: "Weer een blad", mutations: [{ number: 1 }] });
  });

  it("is a sheet of which too little is left to see what was typed over", async () => {
    const sheet = (await overview()).scenarios[0]?.sheet ?? "";
    const id = she.sheetId(sheet);
    const used = she.host.engine.usedRect(id);
    for (const row of [5, 6])
      if (used) she.host.engine.write(id, { ...used, row, rows: 1 }, [Array(used.columns).fill({ kind: "empty" })]);
    await she.host.engine.settle();
    expect((await overview()).scenarios[0]).toMatchObject({ isUnreadable: true });
  });

  it("is gone with the scenario", async () => {
    facts(await deleteScenario(facts(await previewDeletion("S1"))));
    expect(await overview()).toMatchObject({ scenarios: [], faults: [] });
  });

  it("is booked only as it was shown: a workbook that changed meanwhile gets nothing", async () => {
    const cut: Booking = {
      ...{ form: "spread", kind: "ombuiging", amount: euro(3_000_000), keys: ["MIT/Politie", "MIT/OM"] },
      ...{ from: 2021, to: 2021, way: "proportional", belowZero: false },
    };
    const shown = facts(await previewBooking("S1", cut, texts));
    await ledgerCell(5, 6, 30);
    await she.host.engine.settle();
    expect(await bookMutation("S1", cut, texts, shown)).toMatchObject({
      kind: "refused",
      problem: { kind: "changedSince" },
    });
    expect((await overview()).scenarios[0]?.mutations).toHaveLength(1);
  });

  it("opens from the ribbon, on the place that was asked for", async () => {
    const shown = () => she.host.page.evaluate("globalThis.offensiefMessages.latest.show");
    await she.click("nieuwScenario");
    expect(shown()).toBe("newScenario");
    await she.click("mutatieBoeken");
    expect(shown()).toBe("bookMutation");
    await she.click("scenariosControleren");
    expect(shown()).toBe("scenarios");
  });
});
