import { readScenarios } from "../../src/actions/readScenarios";
import { bookMutation } from "../../src/actions/bookMutation";
import { euro } from "../../src/letter/amount";
import { brief2946123 as letter } from "../../src/letter/brief2946123";
import { columnsOf, defaultHorizon } from "../../src/scenario/horizon";
import type { LedgerColumn } from "../../src/scenario/ledgerColumns";
import { headerOf } from "../../src/scenario/ledgerColumns";
import { amountAt, letterPosition, newPosition } from "../../src/scenario/Position";
import { scenarioLines, spendingLines } from "../../src/scenario/scenarioLines";
import { bookRows } from "../support/bookRows";
import type { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { mutation } from "../support/scenarios";
import { startScenario, texts } from "../support/scenarioWorkbook";

let she: Controller;
afterEach(() => she.leave());

const lines = scenarioLines(letter, []);
const horizon = defaultHorizon(letter);
const keys = spendingLines(lines).map(({ key }) => key);

/** What a user may type in a row of the ledger, and what the row then says. */
const typed: readonly (readonly [what: string, column: LedgerColumn, value: string | number, says: RegExp])[] = [
  ["an error in T/m", "to", "=NA()", /t\/m is geen jaartal/],
  ["an error in Jaar", "from", "=1/0", /geeft een fout|jaar is geen jaartal/],
  ["an error in Thema", "theme", "=NA()", /geeft een fout/],
  ["an error in Scenario", "scenario", "=NA()", /geeft een fout/],
  ["an error in Soort", "kind", "=NA()", /geeft een fout/],
  ["an error in Bedrag", "amount", "=1/0", /geeft een fout|geen getal/],
  ["an error in Toelichting", "explanation", "=NA()", /geeft een fout/],
  ["an error in Tegenboeking van", "reverses", "=NA()", /geeft een fout/],
  ["9999 as T/m", "to", 9999, /t\/m is geen jaartal/],
  ["a year beyond what the letter knows", "to", letter.horizon + 1, /t\/m is geen jaartal/],
  ["half a year", "from", 2021.5, /jaar is geen jaartal/],
  ["a year with decimals, as text", "from", "2021,0", /jaar is geen jaartal/],
  ["a year with a point, as text", "from", "2.021", /jaar is geen jaartal/],
  ["euros for millions", "amount", 4_500_000, /te groot/],
  ["a number as text", "number", "5", /nr ontbreekt/],
  ["half a number", "number", 2.5, /nr ontbreekt/],
  ["less than a euro", "amount", 1.0000004, /fijner dan een euro/],
  ["a year as text", "from", "2021", /in orde/],
];

describe("a row of the ledger with something odd in it", () => {
  beforeEach(async () => {
    she = await startScenario();
    await bookRows(typed.map((_odd, at) => mutation({ number: at + 1, key: keys[at % keys.length] ?? "", to: 2022 })));
  });

  it("says so, is counted in the pane just as on the sheet, and never lets the sheet say that all is there", async () => {
    const table = she.host.host.model.tables.find(({ name }) => name === "Offensief_Mutaties");
    if (!table) throw new Error("no ledger");
    const { sheetId, rect } = table;
    const cells = () => she.host.engine.read(sheetId, rect).map((row) => row.map(({ value }) => value));
    const header = cells()[0] ?? [];
    for (const [at, [, column, value]] of typed.entries())
      await she.typeAt(sheetId, rect.row + 1 + at, rect.column + header.indexOf(headerOf(column)), value);
    await she.host.engine.settle();

    const said = cells()
      .slice(1)
      .map((row, at) => [typed[at]?.[0], row[header.indexOf("Controle")], row[header.indexOf("Fout")]]);
    expect(said).toEqual(
      typed.map(([what, , , says]) => [what, expect.stringMatching(says), says.test("in orde") ? 0 : 1]),
    );

    const overview = facts(await readScenarios());
    const [summary] = overview.scenarios;
    const after = newPosition(
      letterPosition(letter, horizon, lines),
      summary?.mutations.flatMap(({ rows }) => rows) ?? [],
    );
    for (const key of keys)
      expect([key, she.values(`Offensief_S1_${key.replace("/", "_")}`)]).toEqual([
        key,
        columnsOf(horizon).map((_column, index) => {
          const amount = amountAt(after, key, index);
          return amount === null ? "" : amount / 1_000_000;
        }),
      ]);
    // The pane lists the same rows: all but the last one.
    const listed = new Set(overview.faults.map(({ row }) => row - rect.row - 2));
    expect(typed.flatMap(([what], at) => (listed.has(at) ? [] : [what]))).toEqual(["a year as text"]);
  });
});

describe("a herschikking", () => {
  it("that is level where it begins and ends, but not in between, says so", async () => {
    she = await startScenario();
    const part = (key: string, from: number, to: number, amount: number) =>
      mutation({ kind: "herschikking", key, from, to, amount: euro(amount) });
    await bookRows([
      part("MIT/Politie", 2021, 2024, -5_000_000),
      part("MIT/Belastingdienst", 2021, 2021, 5_000_000),
      part("MIT/Belastingdienst", 2024, 2024, 5_000_000),
    ]);
    await she.host.engine.settle();
    const table = she.host.host.model.tables.find(({ name }) => name === "Offensief_Mutaties");
    const cells = table ? she.host.engine.read(table.sheetId, table.rect) : [];
    const place = cells[0]?.findIndex(({ value }) => value === "Controle") ?? -1;
    expect(cells.slice(1).map((row) => row[place]?.value)).toContainEqual(
      expect.stringMatching(/^herschikking telt per jaar niet op tot 0/),
    );
  });
});

describe("the only row of the ledger", () => {
  it("in which she has begun to type is hers: a booking comes below it", async () => {
    she = await startScenario();
    const table = () => she.host.host.model.tables.find(({ name }) => name === "Offensief_Mutaties");
    const { sheetId, rect } = table() ?? { sheetId: "", rect: { row: 0, column: 0 } };
    const header = she.host.engine.read(sheetId, table()?.rect ?? { row: 0, column: 0, rows: 0, columns: 0 })[0] ?? [];
    const column = rect.column + header.findIndex(({ value }) => value === "Bedrag");
    await she.typeAt(sheetId, rect.row + 1, column, 7.5);
    facts(
      await bookMutation(
        "S1",
        { form: "line", kind: "overig", key: "MIT/Politie", from: 2021, to: 2021, amount: euro(1_000_000) },
        texts,
      ),
    );
    const [first, second] = she.host.engine.read(sheetId, { row: rect.row + 1, column, rows: 2, columns: 1 });
    expect([first?.[0]?.value, second?.[0]?.value]).toEqual([7.5, 1]);
  });
});
