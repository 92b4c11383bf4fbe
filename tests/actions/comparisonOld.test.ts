import { readScenarios } from "../../src/actions/readScenarios";
import { addLine, extendScenario } from "../../src/actions/scenarioShape";
import { checkComparison, controlOf } from "../support/checkComparison";
import { book, compare, line, rowsOf, sheetCells, withScenarios } from "../support/comparison";
import type { Controller } from "../support/controller";
import { facts } from "../support/facts";

// A workbook with scenarios takes a while to calculate.
jest.setTimeout(400_000);

let she: Controller;
beforeAll(async () => {
  she = await withScenarios();
  facts(await compare(["S1", "S3"]));
  await settle();
});
afterAll(() => she.leave());

const settle = () => she.host.engine.settle();
const rows = () => rowsOf(sheetCells(she, "Vergelijking"));
const old = async () =>
  facts(await readScenarios())
    .findings.filter(({ kind }) => kind === "comparisonOld")
    .map(({ sheet, about }) => [sheet, ...about]);
const outdated = /^Verouderd: een scenario heeft nu andere jaren.*Kies opnieuw Vergelijken\.$/;

it("more years for a scenario, and an amount in one: the comparison says that it is out of date, and is made anew with one click", async () => {
  expect(await old()).toEqual([]);
  facts(await extendScenario("S1", { first: 2020, last: 2025 }));
  await book("S1", line("intensivering", "MIT/Politie", [2025, 2025], 100));
  await settle();
  expect(controlOf(she)).toMatch(outdated);
  expect(await old()).toEqual([["Vergelijking", "S1", "S3"]]);
  await she.typeAt(she.sheetId("Blad1"), 0, 0, "=Vergelijking!A1");
  expect(facts(await compare(["S1", "S3"]))).toMatchObject({ sheet: "Vergelijking", again: true });
  await settle();
  expect(await old()).toEqual([]);
  expect(await checkComparison(she, ["S1", "S3"])).toBeGreaterThan(900);
  expect(rows().get("MIT|S1 oordeel")?.cells[5]).toMatch(/^sluit niet aan \(\+100,/);
});

it("the one that was out of date stays with what leans on it, says so, and is not compared again", async () => {
  expect(sheetCells(she, "Vergelijking (oud)")[1]?.[0]).toMatch(
    /^VEROUDERD en niet meer bijgewerkt: zie blad Vergelijking/,
  );
  const id = she.sheetId("Blad1");
  expect(she.host.engine.read(id, { row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]?.formula).toContain("(oud)");
  expect(she.names().filter((name) => name.startsWith("Offensief_Vergelijking"))).toEqual([
    "Offensief_Vergelijking_S1_S3",
  ]);
  const before = she.picture();
  facts(await compare(["S1", "S3"]));
  expect(she.picture()).toEqual(before);
});

it("a line of her own likewise", async () => {
  facts(await addLine("MIT", "Drones"));
  await settle();
  expect(controlOf(she)).toMatch(outdated);
  expect(await old()).toEqual([["Vergelijking", "S1", "S3"]]);
  facts(await compare(["S1", "S3"]));
  await settle();
  expect(await old()).toEqual([]);
  expect(she.sheets()).toContain("Vergelijking (oud 2)");
});
