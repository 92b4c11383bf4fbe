import { readOwnFunctions, putFunctionsBack, turnIntoValues } from "../../src/actions/ownFunctions";
import type { FunctionCell } from "../../src/plan/ownFunctions";
import { toWorkbookFile } from "../../src/workbench/model/toWorkbookFile";
import type { WorkbookFile } from "../../src/workbench/xlsx/WorkbookFile";
import { HostError } from "../../src/workbench/protocol/HostError";
import { Controller } from "../support/controller";
import { inExcel } from "../support/inExcel";
import { startHost } from "../support/nodeHost";
import { facts } from "../support/facts";
import { refusal } from "../support/scenarioWorkbook";

let she: Controller;
const settle = () => she.host.engine.settle();
const found = async (): Promise<readonly FunctionCell[]> => facts(await readOwnFunctions()).cells;
/** Who has no add-in opens the workbook. */
async function withoutAddIn(): Promise<unknown[][]> {
  const host = await startHost({ file: toWorkbookFile(she.host.engine, she.host.host.model) });
  await host.engine.settle();
  const shown = host.engine
    .read("sheet1", { row: 0, column: 0, rows: 20, columns: 8 })
    .map((row) => row.map((cell) => cell.error ?? cell.value ?? ""));
  host.dispose();
  return shown;
}
const here = () =>
  she.host.engine
    .read("sheet1", { row: 0, column: 0, rows: 20, columns: 8 })
    .map((row) => row.map((cell) => cell.error ?? cell.value ?? ""));

const written: readonly (readonly [row: number, formula: string])[] = [
  [0, "=OFFENSIEF.TOTAAL(2021)"],
  [1, '=ROUND(2*offensief.bedrag("MIT","Politie",2021),1)'],
  [2, '=OFFENSIEF.ENVELOPPE("Preventief",2023)'],
  [3, '="OFFENSIEF.TOTAAL(2021)"'],
  [4, "=A1+1"],
  [5, '=OFFENSIEF.AANSLUITING("MIT",2021)'],
  [7, '=OFFENSIEF.THEMATABEL("Preventief")'],
];
const writes = (sheet: string, row: number, column: number, formula: string) =>
  she.host.engine.write(sheet, { row, column, rows: 1, columns: 1 }, [[{ kind: "formula", formula }]]);
/** Her workbook as it is at first, for who opens it elsewhere. */
let file: WorkbookFile;
beforeAll(async () => {
  she = await Controller.start();
  inExcel(she.host);
  for (const [row, formula] of written) writes(she.sheetId("Blad1"), row, 0, formula);
  const hidden = she.host.engine.addSheet("Jan's blad");
  writes(hidden, 2, 1, "=IF(TRUE,OFFENSIEF.TOTAAL(2020),0)");
  she.host.host.model.sheet(hidden).visibility = "VeryHidden";
  await settle();
  file = toWorkbookFile(she.host.engine, she.host.host.model);
});
afterAll(() => she.leave());

describe("cells of her own with functions of ours", () => {
  let untouched: string[];
  beforeAll(() => {
    untouched = she.picture();
  });

  it("are listed on every sheet, hidden ones too; words in texts are not", async () => {
    expect((await found()).map(({ address, ready }) => [address, ready])).toEqual([
      ["Blad1!A1", true],
      ["Blad1!A2", true],
      ["Blad1!A3", true],
      ["Blad1!A6", true],
      ["Blad1!A8", true],
      ["'Jan''s blad'!B3", true],
    ]);
  });

  it("get their formulas back", async () => {
    const before = she.picture();
    const { undo } = facts(await turnIntoValues(await found()));
    await settle();
    expect(she.picture()).not.toEqual(before);
    facts(await putFunctionsBack(undo));
    await settle();
    expect(she.picture()).toEqual(before);
  });

  it("are all as they were when it fails halfway", async () => {
    const { switches } = she.host.host;
    const before = she.picture();
    const listed = await found();
    let written = 0;
    switches.beforeAction = (action) => {
      if (JSON.stringify(action).includes('"Name":"Formulas"') && (written += 1) === 4)
        throw new HostError("GeneralException", "broken");
    };
    const outcome = await turnIntoValues(listed);
    switches.beforeAction = null;
    await settle();
    expect([written >= 4, outcome.kind]).toEqual([true, "refused"]);
    expect(she.picture()).toEqual(before);
  });

  it("can be turned one by one", async () => {
    const [first] = await found();
    const { undo } = facts(await turnIntoValues([first!]));
    await settle();
    expect((await found()).map(({ address }) => address)).not.toContain("Blad1!A1");
    expect(she.host.engine.read("sheet1", { row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]).toMatchObject({
      formula: null,
      value: 141,
    });
    facts(await putFunctionsBack(undo));
    await settle();
    expect(she.picture()).toEqual(untouched);
  });

  it("are left alone on a protected sheet, with what to do there", async () => {
    const listed = await found();
    const { undo } = facts(await turnIntoValues(listed.slice(0, 1)));
    await settle();
    she.host.host.model.sheet("sheet1").protection.protected = true;
    const before = she.picture();
    const said = /^Blad "Blad1" is beveiligd\. Er is niets gewijzigd\. Hef de beveiliging op .*probeer het opnieuw\.$/;
    expect(refusal(await turnIntoValues(await found()))).toMatch(said);
    expect(refusal(await putFunctionsBack(undo))).toMatch(said);
    expect(she.picture()).toEqual(before);
    she.host.host.model.sheet("sheet1").protection.protected = false;
    facts(await putFunctionsBack(undo));
    await settle();
    expect(she.picture()).toEqual(untouched);
  });

  it("become the values that they show, spilled tables and errors with a reason too: no #NAAM? without the add-in", async () => {
    const before = here();
    expect((await withoutAddIn()).flat()).toContain("#NAME?");
    const { undo } = facts(await turnIntoValues(await found()));
    await settle();
    expect(here()).toEqual(before);
    expect(await withoutAddIn()).toEqual(before);
    expect(before[2]?.[0]).toBe("#N/A");
    expect(await found()).toEqual([]);
    facts(await putFunctionsBack(undo));
    await settle();
    expect(she.picture()).toEqual(untouched);
  });

  it("that give an error of their own are no less ready; one that can't spill says so, and stays a formula", async () => {
    await she.typeAt("sheet1", 0, 1, "=OFFENSIEF.TOTAAL(2021)/0");
    await she.typeAt("sheet1", 8, 1, "in de weg");
    const cells = await found();
    const of = (address: string) => cells.find((cell) => cell.address === `Blad1!${address}`)!;
    expect(of("B1")).toMatchObject({ ready: true, obstacle: null });
    expect(of("A8")).toMatchObject({ ready: true, obstacle: { kind: "error", error: "#SPILL!" } });
    expect(refusal(await turnIntoValues([of("A8")]))).toMatch(/Blad1!A8 \(#SPILL!\).*Maak .* de cellen leeg/);
    facts(await turnIntoValues([of("B1")]));
    await settle();
    expect(here()[0]?.[1]).toBe("#DIV/0!");
    await she.typeAt("sheet1", 0, 1, null);
    await she.typeAt("sheet1", 8, 1, null);
    expect(she.picture()).toEqual(untouched);
  });

  it("are found between headers of tables with an apostrophe, and in names", async () => {
    const { engine, host } = she.host;
    engine.write("sheet1", { row: 0, column: 4, rows: 3, columns: 2 }, [
      [
        { kind: "value", value: "Nr #" },
        { kind: "value", value: "Uit" },
      ],
      [{ kind: "value", value: 2 }, { kind: "empty" }],
      [{ kind: "value", value: 3 }, { kind: "empty" }],
    ]);
    await Excel.run(async (context) => {
      context.workbook.tables.add("Blad1!E1:F3", true).name = "Kosten";
      context.workbook.names.add("MijnTotaal", "=OFFENSIEF.TOTAAL(2021)/2");
      context.workbook.names.add("Gewoon", '="OFFENSIEF.TOTAAL(2021)"');
      context.workbook.worksheets.getItem("Blad1").names.add("Hier", "=OFFENSIEF.TOTAAL(2022)");
      await context.sync();
    });
    await she.typeAt("sheet1", 1, 5, "=Kosten[[#This Row],[Nr '#]]*OFFENSIEF.TOTAAL(2021)/Kosten[[#This Row],[Nr '#]]");
    await settle();
    expect(host.model.tables.map(({ name }) => name)).toEqual(["Kosten"]);
    expect((await found()).map(({ address }) => address)).toContain("Blad1!F2");
    expect(facts(await readOwnFunctions()).names).toEqual(["MijnTotaal", "Blad1!Hier"]);
  });

  it("are left alone when a cell was changed since they were listed, or since they became values", async () => {
    const listed = await found();
    await she.typeAt("sheet1", 0, 0, 7);
    await settle();
    expect(refusal(await turnIntoValues(listed))).toMatch(/intussen gewijzigd \(Blad1!A1\)/);
    const { undo } = facts(await turnIntoValues(await found()));
    await she.typeAt("sheet1", 9, 1, 7);
    await settle();
    expect(refusal(await putFunctionsBack(undo))).toMatch(/intussen gewijzigd \(Blad1!B10\)/);
  });
});

describe("functions without an answer", () => {
  it("are listed as such where the add-in is not loaded, and never become #NAAM? for good", async () => {
    const host = await startHost({ file });
    inExcel(host);
    await host.engine.settle();
    const cells = await found();
    expect(cells.map(({ ready }) => ready)).toEqual(cells.map(() => false));
    expect(refusal(await turnIntoValues(cells))).toMatch(/^Nog niet berekend: Blad1!A1, .*Ctrl\+Alt\+F9/);
    host.dispose();
  });
});

describe("an Excel that can't say how far an answer spills", () => {
  it("leaves a spilled answer as it stands, whole, and says what she can do; one cell by itself becomes a value", async () => {
    she.leave();
    she = await Controller.start({ file, excelApi: "1.11" });
    inExcel(she.host);
    await settle();
    const before = here();
    const cells = await found();
    const table = cells.filter(({ address }) => address === "Blad1!A8");
    expect(table).toMatchObject([{ obstacle: { kind: "extent" } }]);
    expect(refusal(await turnIntoValues(table))).toMatch(/hoeveel cellen .* beslaat van Blad1!A8.*Plakken speciaal/);
    facts(await turnIntoValues(cells.filter(({ ready, obstacle }) => ready && obstacle === null)));
    await settle();
    expect(here()).toEqual(before);
    expect((await found()).filter(({ ready }) => ready).map(({ address }) => address)).toEqual(["Blad1!A8"]);
  });
});
