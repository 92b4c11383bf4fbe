import { bookMutation } from "../../src/actions/bookMutation";
import { freezeScenario } from "../../src/actions/freezeScenario";
import { newScenario } from "../../src/actions/newScenario";
import { readScenarios } from "../../src/actions/readScenarios";
import { scenariosText } from "../../src/actions/check/checkedText";
import { shareScenario } from "../../src/actions/shareScenario";
import type { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { line, placeOf, refusal, startScenario, texts } from "../support/scenarioWorkbook";

// A workbook with scenarios takes a while to calculate.
jest.setTimeout(300_000);

let she: Controller;
beforeAll(async () => {
  she = await startScenario();
  facts(await bookMutation("S1", line(4_500_000), texts));
  await she.host.engine.settle();
});
afterAll(() => she.leave());

const found = async () => facts(await readScenarios()).findings;
const says = async () => scenariosText(facts(await readScenarios()), "nl");
const doing = async () => [
  refusal(await bookMutation("S1", line(1_000_000), texts)),
  refusal(await newScenario({ title: "Tweede" })),
  refusal(await freezeScenario("S1", { moment: "slotwet", date: "2020-09-15" })),
];
const inExcelDo = async (work: (context: Excel.RequestContext) => void) => {
  await globalThis.Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
  await she.host.engine.settle();
};
const ledger = (context: Excel.RequestContext) => context.workbook.tables.getItem("Offensief_Mutaties");

it("a mutation typed below the table that did not grow: found, and neither frozen nor shared", async () => {
  expect(await found()).toEqual([]);
  const { sheetId, rect } = placeOf(she, "Offensief_Mutaties");
  const row = rect.row + rect.rows;
  for (const [column, value] of ["S1", 9, "MIT", "Politie", 2021, null, 100].entries())
    await she.typeAt(sheetId, row, column, value);
  expect(await found()).toMatchObject([{ kind: "rowOutsideTable", sheet: "Mutaties", cell: `A${row + 1}` }]);
  expect(await says()).toMatch(
    /^Mutaties!A\d+: rij \d+ \(S1, nr 9\) staat onder de tabel Offensief_Mutaties en niet erin/,
  );
  expect(await says()).not.toMatch(/geen bevindingen/);
  for (const text of [
    refusal(await freezeScenario("S1", { moment: "slotwet", date: "2020-09-15" })),
    refusal(await shareScenario("S1")),
  ])
    expect(text).toMatch(new RegExp(`blad "Mutaties" staat rij ${row + 1} onder de tabel en niet erin`));
  for (const column of [0, 1, 2, 3, 4, 6]) await she.typeAt(sheetId, row, column, null);
  expect(await found()).toEqual([]);
});

it("the header row switched off: said in words, with the way out", async () => {
  await inExcelDo((context) => (ledger(context).showHeaders = false));
  expect(await found()).toMatchObject([{ kind: "headerOff", sheet: "Mutaties", about: ["Offensief_Mutaties"] }]);
  for (const text of await doing()) expect(text).toMatch(/veldnamenrij uit.*zet bij Tabelontwerp/);
  await inExcelDo((context) => (ledger(context).showHeaders = true));
  expect(await found()).toEqual([]);
});

it("the sheet of the ledger, or of a scenario, copied: found", async () => {
  await inExcelDo((context) => {
    context.workbook.worksheets.getItem("Mutaties").copy("End");
    context.workbook.worksheets.getItem("Sneller MIT").copy("End");
  });
  expect(await found()).toMatchObject([
    { kind: "bookCopied", sheet: "Mutaties (2)", about: ["Offensief_Mutaties", "Mutaties"] },
    { kind: "scenarioCopied", sheet: "Sneller MIT (2)", about: ["S1", "Sneller MIT"] },
  ]);
  await inExcelDo((context) => {
    context.workbook.worksheets.getItem("Mutaties (2)").delete();
    context.workbook.worksheets.getItem("Sneller MIT (2)").delete();
  });
  expect(await found()).toEqual([]);
});

it("the ledger converted to a range: said by all, and no second set comes beside it; all three lost likewise", async () => {
  await inExcelDo((context) => void ledger(context).convertToRange());
  const lost = [{ kind: "bookLost", sheet: "Mutaties", about: ["Offensief_Mutaties", "Mutaties"] }];
  expect((await found()).filter(({ kind }) => kind === "bookLost")).toMatchObject(lost);
  expect(await says()).toMatch(/Offensief_Mutaties .* is weg/);
  for (const text of await doing())
    expect(text).toMatch(/ontbreekt: Offensief_Mutaties \(de cellen staan nog op blad "Mutaties"/);
  await inExcelDo((context) => {
    for (const name of ["Offensief_Scenarios", "Offensief_Posten"])
      context.workbook.tables.getItem(name).convertToRange();
  });
  expect((await found()).filter(({ kind }) => kind === "bookLost")).toHaveLength(3);
  const before = she.sheets();
  for (const text of await doing()) expect(text).toMatch(/ontbreekt: .*Offensief_Scenarios.*er komt geen tweede naast/);
  expect(she.sheets()).toEqual(before);
});
