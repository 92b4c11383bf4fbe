import { bookMutation } from "../../src/actions/bookMutation";
import { freezeScenario } from "../../src/actions/freezeScenario";
import { newScenario } from "../../src/actions/newScenario";
import { addLine } from "../../src/actions/scenarioShape";
import { shareInNewWorkbook } from "../../src/actions/shareInNewWorkbook";
import type { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { fileOf } from "../support/sharePlan";
import { line, placeOf, refusal, startScenario, texts } from "../support/scenarioWorkbook";

let she: Controller;
const settle = () => she.host.engine.settle();
beforeAll(async () => {
  she = await startScenario();
  facts(await addLine("MIT", "Drones"));
  facts(await addLine("MIT", "Boten"));
  facts(await bookMutation("S1", line(5_000_000, { key: "MIT/Eigen1" }), texts));
  facts(await newScenario({ title: "Geheim" }));
  facts(await bookMutation("S2", line(2_000_000, { key: "MIT/Eigen2" }), texts));
  await settle();
});
afterAll(() => she.leave());

describe("lines of the user's own", () => {
  it("go along in a copy where it has an amount on them, and no other scenario's does; the copy shows its figures at once", async () => {
    facts(await shareInNewWorkbook("S1", { date: "2020-09-16" }));
    await settle();
    const file = await fileOf(she.host.host.createdWorkbooks.at(-1)?.bytes ?? new Uint8Array());
    const text = JSON.stringify(file);
    expect([text.includes("Drones"), text.includes("Boten")]).toEqual([true, false]);
    const [sheet] = file.sheets;
    const formulas = sheet!.cells.filter(({ formula }) => formula !== null);
    expect(formulas.length).toBeGreaterThan(500);
    expect(formulas.filter(({ value }) => value === null)).toEqual([]);
    const row = sheet!.cells.find(({ value }) => value === "Drones")?.row;
    expect(sheet!.cells.filter((cell) => cell.row === row).map(({ value }) => value)).toContain(5);
  });

  it("that are taken off the list after freezing: nobody else gets their amounts, and a new scenario on that stand names the line", async () => {
    facts(await freezeScenario("S1", { moment: "ontwerpbegroting", date: "2020-09-15" }));
    await settle();
    const { sheetId, rect } = placeOf(she, "Offensief_Posten");
    const names = she.host.engine.read(sheetId, rect).map((row) => row[3]?.value);
    const deleted = names.indexOf("Drones");
    expect(deleted).toBeGreaterThan(0);
    const row = { row: rect.row + deleted, column: rect.column, rows: 1, columns: 5 };
    she.host.engine.write(sheetId, row, [Array.from({ length: 5 }, () => ({ kind: "empty" as const }))]);
    await settle();
    expect(refusal(await newScenario({ title: "Verder", base: { code: "S1" } }))).toMatch(
      /vastgelegde stand van S1 staan bedragen van MIT, Drones \(MIT\/Eigen1\).*zet de rij van die post terug/,
    );
  });
});
