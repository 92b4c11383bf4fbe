import { bookMutation } from "../../src/actions/bookMutation";
import { bookTyped, findTyped } from "../../src/actions/bookTyped";
import { newScenario } from "../../src/actions/newScenario";
import type { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { line, shift, startScenario, texts } from "../support/scenarioWorkbook";

let she: Controller;
beforeEach(async () => {
  she = await startScenario();
});
afterEach(() => she.leave());

const settle = () => she.host.engine.settle();
/** What stands under a header of the ledger, in its first row. */
const column = (name: string) => {
  const table = she.host.host.model.tables.find((each) => each.name === "Offensief_Mutaties");
  const [header = [], row = []] = table ? she.host.engine.read(table.sheetId, table.rect) : [];
  return row[header.findIndex(({ value }) => value === name)]?.value;
};
/** Types over a cell of a named range. */
const type = async (name: string, place: number, value: string | number) => {
  await she.type(name, 0, place, value);
  await settle();
};

describe("a scenario whose figures were typed over", () => {
  it("books what was typed over a formula, and puts the formula back", async () => {
    await type("Offensief_S1_MIT_Politie", 1, 40);
    expect(facts(await findTyped())).toMatchObject([{ key: "MIT/Politie", typed: 40_000_000 }]);
    const booked = facts(await bookTyped({ ...texts, explanation: "" }));
    await settle();
    expect(booked.rows).toMatchObject([{ amount: 4_500_000, from: 2021, to: 2021, kind: "overig" }]);
    expect([column("Bedrag"), column("Controle")]).toEqual([4.5, "toelichting ontbreekt"]);
    expect(she.values("Offensief_S1_MIT_Politie")[1]).toBe(40);
    expect(facts(await findTyped())).toEqual([]);
  });

  it("books what was typed over in two scenarios at once, under a number of each", async () => {
    facts(await newScenario({ title: "Later" }));
    await settle();
    await type("Offensief_S1_MIT_Politie", 1, 40);
    await type("Offensief_S2_MIT_Politie", 1, 30);
    const { rows } = facts(await bookTyped(texts));
    await settle();
    expect(rows).toMatchObject([
      { scenario: "S1", number: 1, amount: 4_500_000 },
      { scenario: "S2", number: 1, amount: -5_500_000 },
    ]);
    expect(["S1", "S2"].map((code) => she.values(`Offensief_${code}_MIT_Politie`)[1])).toEqual([40, 30]);
    expect(facts(await findTyped())).toEqual([]);
  });

  it("marks a cell that was typed over, natively", async () => {
    await type("Offensief_S1_MIT_Politie", 1, 40);
    expect(await she.shown("Offensief_S1_MIT_Politie", 0, 1)).toMatchObject({ fill: "#D9D2E9" });
  });

  it("marks what makes a verdict misfit otherwise than what only moved, natively", async () => {
    facts(await bookMutation("S1", line(4_500_000), texts));
    facts(await bookMutation("S1", shift, texts));
    await settle();
    expect(await she.shown("Offensief_S1_MIT_Politie", 0, 1)).toMatchObject({ fill: "#F8CBAD", bold: true });
    expect(await she.shown("Offensief_S1_MIT_Politie", 0, 2)).toMatchObject({ fill: "#FFF2CC", italic: true });
  });

  it("books an announced amount that was typed over as well, and marks it until then", async () => {
    await type("Offensief_S1_MIT_Enveloppe", 1, 90);
    await type("Offensief_S1_Totaal_Enveloppe", 1, 149);
    for (const name of ["MIT", "Totaal"])
      expect(await she.shown(`Offensief_S1_${name}_Enveloppe`, 0, 1)).toMatchObject({ fill: "#D9D2E9" });
    const booked = facts(await bookTyped(texts));
    await settle();
    expect(booked.rows).toMatchObject([
      { key: "Totaal/Aangekondigd", from: 2021, to: 2021, amount: 8_000_000 },
      { key: "MIT/Aangekondigd", from: 2021, to: 2021, amount: 8_000_000 },
    ]);
    expect([she.values("Offensief_S1_MIT_Enveloppe")[1], she.values("Offensief_S1_Totaal_Enveloppe")[1]]).toEqual([
      90, 149,
    ]);
    expect(await she.shown("Offensief_S1_MIT_Enveloppe", 0, 1)).not.toMatchObject({ fill: "#D9D2E9" });
  });

  it("gives a cell that was emptied its formula back, and books nothing", async () => {
    await she.type("Offensief_S1_MIT_Politie", 0, 1, null);
    await settle();
    const booked = facts(await bookTyped(texts));
    await settle();
    expect([booked.rows, booked.restored.length]).toEqual([[], 1]);
    expect(she.values("Offensief_S1_MIT_Politie")[1]).toBe(35.5);
  });
});
