import { bookMutation } from "../../src/actions/bookMutation";
import { insertAll } from "../../src/actions/insert";
import { newScenario } from "../../src/actions/newScenario";
import { readScenarios } from "../../src/actions/readScenarios";
import { addLine } from "../../src/actions/scenarioShape";
import { findUnfinished, resolveUnfinished } from "../../src/actions/unfinished";
import type { WorkbookFile } from "../../src/workbench/xlsx/WorkbookFile";
import type { Controller } from "../support/controller";
import { breaksOff } from "../support/breaksOff";
import { facts } from "../support/facts";
import { line, refusal, tableOf, texts } from "../support/scenarioWorkbook";
import { contentsOf, differences, file03, hersIn, open03, type SavedBy, type Workbook03 } from "../support/workbook03";

/** Her Excel went away in the middle of something while version 0.3 was there; the workbook was saved so. */
let she: Controller;
let file: WorkbookFile;
const opened = (name: Workbook03, by?: SavedBy) => async () => {
  file = await file03(name, by);
  she = await open03(file);
};
const leave = () => she.leave();
const settle = () => she.host.engine.settle();
jest.setTimeout(300_000);

/** It is told at the start, nothing else is begun before it, and what is hers stays through it. */
async function resolves(kind: string): Promise<void> {
  const hers = hersIn(contentsOf(she));
  expect(facts(await findUnfinished())?.kind).toBe(kind);
  expect(refusal(await insertAll())).toMatch(/onderbroken|niet afgemaakt|afgebroken/i);
  expect(facts(await resolveUnfinished())).toEqual({ kind, left: [] });
  await settle();
  expect(facts(await findUnfinished())).toBeNull();
  expect(hersIn(contentsOf(she))).toEqual(hers);
  const gone = contentsOf(she).names.filter(({ formula }) => formula.includes("#REF!"));
  expect(gone).toEqual([]);
}

describe("a first scenario that was being added in version 0.3", () => {
  beforeAll(opened("insert-under-way"));
  afterAll(leave);

  it("is taken back, and can be added again", async () => {
    await resolves("insert");
    expect(she.sheets()).toEqual(["Blad1", "Offensief", "Offensief bronnen"]);
    expect(she.names().filter((name) => name.startsWith("Offensief_S1_"))).toEqual([]);
    expect(await she.click("afwijkingenTonen")).toMatch(/^3 afwijkingen/);
    facts(await newScenario({ title: "Sneller" }));
    await settle();
    expect(facts(await readScenarios()).faults).toEqual([]);
  });
});

describe("a herschikking that was being booked in version 0.3", () => {
  beforeAll(opened("change-under-way"));
  afterAll(leave);

  it("is taken back, and the two mutations of before count", async () => {
    expect(tableOf(she, "Offensief_Mutaties").length).toBeGreaterThan(2);
    await resolves("change");
    expect(tableOf(she, "Offensief_Mutaties").map((row) => [row["Nr"], row["Bedrag"], row["Controle"]])).toEqual([
      [1, 4.5, "in orde"],
      [2, -0.25, "in orde"],
    ]);
    expect(she.values("Offensief_S1_MIT_Politie")[1]).toBe(39.75);
    facts(await bookMutation("S1", line(1_000_000), texts));
    await settle();
    expect(she.values("Offensief_S1_MIT_Politie")[1]).toBe(40.75);
  });
});

describe("a scenario that was being deleted in version 0.3", () => {
  beforeAll(opened("remove-under-way"));
  afterAll(leave);

  it("is deleted to the end, and the other one is as it was", async () => {
    await resolves("remove");
    expect(she.sheets()).not.toContain("Later");
    expect(facts(await readScenarios()).scenarios.map(({ scenario }) => scenario.code)).toEqual(["S1"]);
    expect(tableOf(she, "Offensief_Mutaties").map((row) => [row["Scenario"], row["Nr"]])).toEqual([
      ["S1", 1],
      ["S1", 2],
    ]);
    expect(she.values("Offensief_S1_MIT_Politie")[1]).toBe(39.75);
  });
});

describe("an own line that was being added in a workbook of version 0.3", () => {
  beforeAll(opened("one"));
  afterAll(leave);

  it("is taken back: every cell, mark, look and name of its sheet is as it was, and it can be added again", async () => {
    await settle();
    const before = contentsOf(she);
    const hasCome = () => she.names().includes("Offensief_S1_MIT_Eigen1");
    await breaksOff(she, hasCome, () => addLine("MIT", "Drones"));
    expect(differences(before, contentsOf(she)).some((each) => each.startsWith("sheet Sneller:"))).toBe(true);
    expect(facts(await resolveUnfinished()).left).toEqual([]);
    await settle();
    // All but the note of it.
    expect(differences(before, contentsOf(she)).filter((each) => !each.startsWith("book:"))).toEqual([]);
    facts(await addLine("MIT", "Drones"));
    await settle();
    expect(facts(await readScenarios()).faults).toEqual([]);
  });
});

describe.each(["insert-under-way", "change-under-way", "remove-under-way"] as const)(
  "%s, saved by LibreOffice, which drops the note of it",
  (name) => {
    beforeAll(opened(name, "libreoffice"));
    afterAll(leave);

    it("keeps what is hers, and is read without an error", async () => {
      expect(facts(await findUnfinished())).toBeNull();
      const hers = hersIn(contentsOf(she));
      facts(await readScenarios());
      await she.click("bijwerken");
      await settle();
      expect(hersIn(contentsOf(she))).toEqual(hers);
    });
  },
);
