import { insertAll } from "../../src/actions/insert";
import { newScenario } from "../../src/actions/newScenario";
import { readOwnFunctions, putFunctionsBack, turnIntoValues } from "../../src/actions/ownFunctions";
import { previewRemoval, remove } from "../../src/actions/remove";
import { shareInNewWorkbook } from "../../src/actions/shareInNewWorkbook";
import { readFormulas } from "../../src/excel/readFormulas";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { euro } from "../../src/letter/amount";
import { cellAddress } from "../../src/plan/address";
import { bookRows } from "../support/bookRows";
import { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { inExcel } from "../support/inExcel";
import { columnIn, placeOf, refusal } from "../support/scenarioWorkbook";
import { mutation } from "../support/scenarios";

const web = 5_000_000;
let she: Controller;
const settle = () => she.host.engine.settle();
const { stringify } = JSON;

beforeEach(async () => {
  she = await Controller.start();
  inExcel(she.host);
});
afterEach(() => she.leave());

/** All that is read, by its place, and the requests that it took beside those about the workbook itself. */
function readAll(): Promise<{ readonly cells: ReadonlyMap<string, unknown>; readonly requests: number }> {
  const { traffic } = she.host.bridge;
  return Excel.run(async (context) => {
    const state = await readWorkbook(context);
    const before = traffic.requests;
    traffic.largestAnswer = 0;
    const blocks = await readFormulas(context, state);
    const cells = blocks.flatMap(({ sheet, row, column, formulas }) =>
      formulas.flatMap((line, y) =>
        line.map((content, x): [string, unknown] => [`${sheet}!${cellAddress(row + y, column + x)}`, content]),
      ),
    );
    const filled = cells.filter(([, content]) => content !== "");
    expect(new Set(filled.map(([place]) => place)).size).toBe(filled.length);
    return { cells: new Map(filled), requests: traffic.requests - before };
  });
}

describe("a workbook whose formulas are more than Excel on the web gives at once", () => {
  const mostRows = 80;
  let pointer: string;
  let call: string;
  beforeEach(async () => {
    facts(await insertAll());
    facts(await newScenario({ title: "Groot", author: "J. Jansen" }));
    const amounts = Array.from({ length: mostRows }, (_, index) => euro(1000 * (index + 1)));
    await bookRows(amounts.map((amount, index) => mutation({ number: index + 1, amount })));
    // In the last row, beside the columns that are worked out; and below all that is ours.
    const { sheetId, rect } = placeOf(she, "Offensief_Mutaties");
    const [row, column] = [rect.row + rect.rows - 1, rect.column + columnIn(she, "Offensief_Mutaties", "Grondslag")];
    await she.typeAt(sheetId, row, column, "=SUM(Offensief_MIT_Politie)");
    await she.typeAt(sheetId, row + 3, 0, "=OFFENSIEF.TOTAAL(2021)");
    await settle();
    pointer = cellAddress(row, column);
    call = `Mutaties!${cellAddress(row + 3, 0)}`;
  });

  it("can be cleared of what we inserted, her formula in the ledger's last row listed first", async () => {
    const whole = facts(await previewRemoval());
    she.host.bridge.traffic.largestAnswer = 0;
    she.host.host.switches.payloadLimit = 120_000;
    const shown = facts(await previewRemoval());
    expect(she.host.bridge.traffic.largestAnswer).toBeGreaterThan(3 * 120_000);
    expect(shown).toEqual(whole);
    expect(shown.pointers.map(({ address }) => address)).toContain(pointer);
    facts(await remove(shown));
    expect(shown.sheets).toEqual(["Offensief", "Offensief bronnen"]);
    expect(she.sheets().filter((name) => shown.sheets.includes(name))).toEqual([]);
    expect(she.sheets()).toContain("Mutaties");
  });

  it("can be shared, and her own OFFENSIEF formula below the ledger becomes a value and a formula again", async () => {
    she.host.host.switches.payloadLimit = 200_000;
    facts(await shareInNewWorkbook("S1"));
    const before = she.picture();
    const found = facts(await readOwnFunctions()).cells;
    expect(found.map(({ address }) => address)).toEqual([call]);
    const { undo } = facts(await turnIntoValues(found));
    await settle();
    expect(facts(await readOwnFunctions()).cells).toEqual([]);
    facts(await putFunctionsBack(undo));
    await settle();
    expect(she.picture()).toEqual(before);
  });

  it("is read in smaller blocks after each refusal, until every cell was read, once", async () => {
    const whole = await readAll();
    expect(whole.requests).toBe(2);
    she.host.host.switches.payloadLimit = 100_000;
    const inBlocks = await readAll();
    expect(she.host.bridge.traffic.largestAnswer).toBeGreaterThan(100_000);
    expect(inBlocks.cells).toEqual(whole.cells);
    // Halved until each fits: more as the formulas of the ledger are longer, never one for each of its 80 rows.
    expect(inBlocks.requests).toBeLessThan(mostRows / 2);
  });
});

describe("a large sheet of her own", () => {
  const write = (row: number, rows: number, columns: number, input: (row: number, column: number) => string | number) =>
    she.host.engine.write(
      she.sheetId("Blad1"),
      { row, column: 0, rows, columns },
      Array.from({ length: rows }, (_, y) =>
        Array.from({ length: columns }, (_, x) => ({ kind: "value" as const, value: input(row + y, x) })),
      ),
    );

  it("is read in a few answers, none of them too large for Excel on the web", async () => {
    write(0, 6000, 20, (row, column) => `Toelichting bij regel ${row} in kolom ${column}, zoals die is afgesproken`);
    await she.typeAt(she.sheetId("Blad1"), 6000, 19, "=OFFENSIEF.TOTAAL(2021)");
    she.host.host.switches.payloadLimit = web;
    const { cells, requests } = await readAll();
    expect(cells.size).toBe(6000 * 20 + 1);
    expect(requests).toBeLessThan(8);
    expect(she.host.bridge.traffic.largestAnswer).toBeLessThan(web / 2);
    expect(facts(await readOwnFunctions()).cells.map(({ address }) => address)).toEqual(["Blad1!T6001"]);
  });

  it("may have thousands of OFFENSIEF formulas: they become values, and formulas again", async () => {
    const sheet = she.sheetId("Blad1");
    const rows = Array.from({ length: 1600 }, () => [{ kind: "formula" as const, formula: "=OFFENSIEF.TOTAAL(2021)" }]);
    she.host.engine.write(sheet, { row: 0, column: 0, rows: rows.length, columns: 1 }, rows);
    await settle();
    // A third of what Excel on the web takes, so that a third of the formulas will do.
    she.host.host.switches.payloadLimit = web / 3;
    const found = facts(await readOwnFunctions()).cells;
    expect(found).toHaveLength(rows.length);
    const { undo } = facts(await turnIntoValues(found));
    expect(facts(await readOwnFunctions()).cells).toEqual([]);
    facts(await putFunctionsBack(undo));
    await settle();
    expect(facts(await readOwnFunctions()).cells).toEqual(found);
  });

  it("takes few requests, too, where a stray cell makes it two million cells of nothing", async () => {
    await she.typeAt(she.sheetId("Blad1"), 0, 0, "=OFFENSIEF.TOTAAL(2021)");
    await she.typeAt(she.sheetId("Blad1"), 199_999, 9, 1);
    she.host.host.switches.payloadLimit = web;
    const { cells, requests } = await readAll();
    expect(cells.size).toBe(2);
    expect(requests).toBeLessThan(8);
  });

  it("is refused, with where to look, when something stands at the far end of it", async () => {
    await she.typeAt(she.sheetId("Blad1"), 0, 0, "=OFFENSIEF.TOTAAL(2021)");
    await she.typeAt(she.sheetId("Blad1"), 1_048_575, 16_383, 1);
    expect(refusal(await readOwnFunctions())).toMatch(
      /^Blad "Blad1" is te groot om na te lopen.* Er is niets gewijzigd\. Druk op dat blad op Ctrl\+End/,
    );
  });

  it("is refused in words where one cell alone is too much", async () => {
    await she.typeAt(she.sheetId("Blad1"), 0, 0, `=LEN(${stringify("x".repeat(250))})${"+1".repeat(3000)}`);
    she.host.host.switches.payloadLimit = 6000;
    expect(refusal(await readOwnFunctions())).toMatch(/^Dit is meer dan Excel op het web ineens aankan/);
  });
});

describe("an ordinary workbook", () => {
  it("is read in two requests, however many sheets it has", async () => {
    facts(await insertAll());
    for (const name of ["Een", "Twee", "Drie"]) await she.typeAt(she.host.engine.addSheet(name), 3, 3, "=1+1");
    const { cells, requests } = await readAll();
    expect(requests).toBe(2);
    expect(cells.get("Drie!D4")).toBe("=1+1");
  });
});
