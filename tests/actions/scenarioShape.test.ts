import { bookMutation } from "../../src/actions/bookMutation";
import type { Outcome } from "../../src/actions/outcome";
import { addLine, extendScenario } from "../../src/actions/scenarioShape";
import { problemText } from "../../src/actions/problemTexts";
import { findUnfinished } from "../../src/actions/unfinished";
import { euro } from "../../src/letter/amount";
import { HostError } from "../../src/workbench/protocol/HostError";
import type { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { startPlan } from "../support/scenarioStarts";

let she: Controller;
/** One workbook for what is tried after each other in it: each leaves it as the next expects it. */
const inOneWorkbook = () => {
  beforeAll(async () => {
    she = await startPlan();
  });
  afterAll(() => she.leave());
};

const texts = { explanation: "x", status: "concept", decision: "", author: "", date: "" } as const;
const book = (year: number, amount: number, key = "MIT/Politie") =>
  bookMutation("S1", { form: "line", kind: "overig", key, from: year, to: year, amount: euro(amount) }, texts);
const control = () => {
  const cell = she.host.engine.read(she.sheetId("Plan"), { row: 2, column: 2, rows: 1, columns: 1 })[0]?.[0];
  return String(cell?.value);
};

describe("more years", () => {
  inOneWorkbook();

  it("split the structural column: a one-off in a year of 'e.v.' gets its place, and what points to the sheet follows", async () => {
    const sheet = she.host.engine.addSheet("Van mij");
    await she.typeAt(sheet, 0, 0, "=SUM(Offensief_S1_MIT_Saldo)");
    facts(await book(2026, 1_000_000));
    await she.host.engine.settle();
    expect(control()).toMatch(/^1 regel/);
    expect(facts(await extendScenario("S1", { first: 2020, last: 2026 }))).toEqual({ first: 2020, last: 2026 });
    await she.host.engine.settle();
    expect(she.values("Offensief_S1_MIT_Jaren")).toEqual([2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]);
    expect(she.values("Offensief_S1_MIT_Politie")).toEqual([5.1, 40, 37.7, 40.4, 40.4, 40.4, 41.4, 40.4]);
    expect(she.values("Offensief_S1_MIT_Oordeel")[6]).toBe("sluit niet aan (+1,0)");
    expect(she.values("Offensief_S1_MIT_2026")[0]).toBe(41.4);
    expect(control()).toMatch(/^\d rij(en)? van S1 in Offensief_Mutaties nagekeken, geen bevindingen \(som /);
    expect(she.host.engine.read(sheet, { row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]?.value).toBe(5.5);
  });
});

describe("labels that the user words otherwise", () => {
  inOneWorkbook();

  const rowOf = (name: string) => Number(/\$(\d+)/.exec(she.host.engine.nameFormula(name) ?? "")?.[1]) - 1;
  const label = (row: number) => {
    const rect = { row, column: 0, rows: 1, columns: 1 };
    return she.host.engine.read(she.sheetId("Plan"), rect)[0]?.[0]?.value;
  };

  it("stay so, and move along with their rows", async () => {
    await she.typeAt(she.sheetId("Plan"), 0, 0, "Mijn plan");
    await she.typeAt(she.sheetId("Plan"), rowOf("Offensief_S1_MIT_Saldo"), 0, "Wat ik wijzig");
    facts(await addLine("BB", "Drones"));
    facts(await extendScenario("S1", { first: 2020, last: 2026 }));
    await she.host.engine.settle();
    expect([label(0), label(rowOf("Offensief_S1_MIT_Saldo"))]).toEqual(["Mijn plan", "Wat ik wijzig"]);
    expect(label(rowOf("Offensief_S1_BB_Saldo"))).toBe("Saldo wijzigingen");
    expect(label(rowOf("Offensief_S1_BB_Eigen1"))).toBe("Drones");
  });
});

describe("a line of the user's own", () => {
  inOneWorkbook();

  it("comes into the table of its theme, the list of the ledger and the sums", async () => {
    facts(await addLine("MIT", "Drones"));
    await she.host.engine.settle();
    facts(await book(2022, 2_000_000, "MIT/Eigen1"));
    await she.host.engine.settle();
    expect(she.values("Offensief_S1_MIT_Eigen1")).toEqual(["", "", 2, "", "", ""]);
    expect(she.values("Offensief_S1_MIT_Politie")[1]).toBe(40);
    expect(she.values("Offensief_S1_MIT_Som")[2]).toBe(89);
    expect(she.values("Offensief_S1_MIT_Oordeel")[2]).toBe("sluit niet aan (+2,0)");
    expect(control()).toMatch(/^\d rij(en)? van S1 in Offensief_Mutaties nagekeken, geen bevindingen \(som /);
    expect(she.values("Offensief_S1_BB_Oordeel")[0]).toBe("sluit aan, afrondingsverschil");
  });
});

describe("in a workbook that stays as it is,", () => {
  inOneWorkbook();

  describe("a sheet with something of the user's own on it", () => {
    it.each([
      ["a figure typed over a formula", "Offensief_S1_MIT_Politie", 1, 40],
      ["an announced amount typed over", "Offensief_S1_MIT_Enveloppe", 1, 90],
      ["a note between the tables", "Offensief_S1_MIT_Oordeel", 7, "nabellen"],
    ])("%s, is never written over", async (_what, name, place, value) => {
      const [untouched, stood] = [she.picture(), she.input(name, 0, place)];
      await she.type(name, 0, place, value);
      const before = she.picture();
      for (const outcome of [await extendScenario("S1", { first: 2020, last: 2026 }), await addLine("MIT", "Drones")])
        expect(outcome).toMatchObject({ kind: "refused", problem: { kind: "sheetTyped", sheet: "Plan" } });
      expect(she.picture()).toEqual(before);
      await she.type(name, 0, place, stood);
      expect(she.picture()).toEqual(untouched);
    });
  });

  describe("a line of the user's own", () => {
    it("may not have the name of a line of the letter", async () => {
      expect(await addLine("MIT", "politie")).toMatchObject({
        kind: "refused",
        problem: { problem: { kind: "nameTaken" } },
      });
    });
  });

  describe("a name that is but a typing slip away from a line of the letter", () => {
    it("is refused with that line and what to do, and nothing is written", async () => {
      const before = she.picture();
      const outcome = await addLine("MIT", "Politi");
      expect(outcome).toMatchObject({ kind: "refused" });
      if (outcome.kind !== "refused") return;
      expect(problemText(outcome.problem, "nl").text).toBe(
        '"Politi" lijkt te veel op de post "Politie" van MIT: in de mutaties zou het voor een tikfout daarvan doorgaan. Bedoelt u die post, boek dan daarop; kies anders een naam die er duidelijk van verschilt.',
      );
      expect(she.picture()).toEqual(before);
    });
  });

  describe("more years", () => {
    it("are refused where the user put a row of his own between ours", async () => {
      she.host.engine.insertRows(she.sheetId("Plan"), 30, 1);
      const outcome = await extendScenario("S1", { first: 2020, last: 2026 });
      expect(outcome).toMatchObject({ kind: "refused", problem: { kind: "sheetChanged", sheet: "Plan" } });
    });
  });
});

describe.each([
  ["more years", [60, 120, 240, 400, 800], () => extendScenario("S1", { first: 2019, last: 2026 })],
  ["a line", [15, 25, 35, 45, 50], () => addLine("MIT", "Drones")],
] as const)("%s, whatever action fails", (_what, places, work: () => Promise<Outcome<unknown>>) => {
  inOneWorkbook();

  it("leaves the workbook as it was", async () => {
    const figures = () =>
      ["MIT_Jaren", "MIT", "MIT_Som", "MIT_Oordeel", "Totaal_Saldo"].map((name) => she.values(`Offensief_S1_${name}`));
    const before = figures();
    const names = she.names();
    // Only the request that writes sets anything.
    const sets = 4;
    for (const place of places) {
      let [isBroken, writes] = [false, false];
      she.host.host.switches.beforeAction = ({ ActionType }, index) => {
        writes = index > 0 && (writes || ActionType === sets);
        if (!writes || index < place || isBroken) return;
        isBroken = true;
        throw new HostError("GeneralException", "broken");
      };
      const outcome = await work();
      she.host.host.switches.beforeAction = null;
      await she.host.engine.settle();
      expect([place, isBroken, outcome.kind, figures(), she.names()]).toEqual([place, true, "refused", before, names]);
      expect(await findUnfinished()).toEqual({ kind: "done", facts: null });
    }
    expect((await work()).kind).toBe("done");
  });
});
