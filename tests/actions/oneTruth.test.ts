import fc from "fast-check";
import { readScenarios } from "../../src/actions/readScenarios";
import { scenarioLines, spendingLines } from "../../src/scenario/scenarioLines";
import { brief2946123 as letter } from "../../src/letter/brief2946123";
import { calculated } from "../../src/scenario/calculatedColumns";
import { headerOf, ledgerColumns, type LedgerColumn } from "../../src/scenario/ledgerColumns";
import type { CellInput } from "../../src/workbench/engine/Engine";
import { bookRows } from "../support/bookRows";
import type { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { mutation } from "../support/scenarios";
import { columnIn, placeOf, startScenario, tableOf } from "../support/scenarioWorkbook";

/**
 * What the sheet says of a row and what the pane says of it. Cases marked as failing are known: they are mended where the
 * ledger's rules get one source, and turn into ordinary ones then.
 */
const ledger = "Offensief_Mutaties";
const keys = spendingLines(scenarioLines(letter, [])).map(({ key }) => key);
const rowsInAll = 60;
let she: Controller;

beforeAll(async () => {
  she = await startScenario();
  await bookRows(
    Array.from({ length: rowsInAll }, (_, at) => mutation({ number: at + 1, key: keys[at % keys.length] ?? "" })),
  );
});
afterAll(() => she.leave());

type Row = Partial<Record<LedgerColumn, string | number>>;
const good: Row = { scenario: "S1", number: 1, theme: "MIT", line: "Politie", from: 2021, to: "", amount: 1 };
const words: Row = { kind: "overig", nature: "beleidsmatig", explanation: "x", status: "concept", reverses: "" };

/** Types these rows over the first ones, and makes the others empty. */
async function type(rows: readonly Row[]): Promise<void> {
  const { sheetId, rect } = placeOf(she, ledger);
  for (const { id } of ledgerColumns) {
    const column = rect.column + columnIn(she, ledger, headerOf(id));
    const cells = Array.from({ length: rowsInAll }, (_, at): CellInput[] => {
      const row = rows[at];
      const value = row ? ({ ...good, ...words, ...row }[id] ?? "") : "";
      return [value === "" ? { kind: "empty" } : { kind: "value", value }];
    });
    she.host.engine.write(sheetId, { row: rect.row + 1, column, rows: rowsInAll, columns: 1 }, cells);
  }
  await she.host.engine.settle();
}

/** The rows, from 0, that the sheet and that the pane find wrong; a missing explanation is not among them. */
async function wrong(): Promise<{ sheet: number[]; pane: number[] }> {
  const { rect } = placeOf(she, ledger);
  const sheet = tableOf(she, ledger).flatMap((row, at) => (row[calculated.fault] === 0 ? [] : [at]));
  const { faults } = facts(await readScenarios());
  const pane = faults.filter(({ isNote }) => !isNote).map(({ row }) => row - rect.row - 2);
  return { sheet, pane: [...new Set(pane)].sort((a, b) => a - b) };
}

describe("a row of the ledger is wrong on the sheet where it is wrong in the pane", () => {
  it("where all is well", async () => {
    await type([{}, { number: 2, amount: 2.5, to: "e.v." }]);
    expect(await wrong()).toEqual({ sheet: [], pane: [] });
  });

  it("where a herschikking does not come to zero", async () => {
    await type([
      { kind: "herschikking", amount: -1 },
      { kind: "herschikking", line: "OM", amount: 2 },
    ]);
    expect(await wrong()).toEqual({ sheet: [0, 1], pane: [0, 1] });
  });

  // The check of a number's rows sums rows that count nowhere.
  it.failing(
    "where the other half of a herschikking is on a line that is not there, so that it counts alone",
    async () => {
      await type([
        { kind: "herschikking", amount: -1 },
        { kind: "herschikking", line: "Openbaar", amount: 1 },
      ]);
      expect(await wrong()).toEqual({ sheet: [0, 1], pane: [0, 1] });
    },
  );

  it("where the other half of a kasschuif has no year", async () => {
    await type([
      { kind: "kasschuif", amount: -1 },
      { kind: "kasschuif", amount: 1, from: "volgend jaar" },
    ]);
    expect(await wrong()).toEqual({ sheet: [0, 1], pane: [0, 1] });
  });

  /** What may stand in a cell, next to what should. */
  const odd: fc.Arbitrary<Row> = fc.oneof(
    { weight: 18, arbitrary: fc.constant<Row>({}) },
    fc.record({ scenario: fc.constantFrom("S9", "s1", "S 1", " S1") }),
    fc.record({ number: fc.constantFrom("", "5", 0, -1, 2.5) }),
    fc.record({ theme: fc.constantFrom("mit", "MTI", "Multidisciplinair Interventieteam (MIT)", "") }),
    fc.record({ line: fc.constantFrom("politie", "Politi", "OM", "Openbaar Ministerie", "Getuigenbescherming", "") }),
    fc.record({ from: fc.constantFrom("2021", "2021,0", 2021.5, 1800, 2030, "") }),
    fc.record({ to: fc.constantFrom(2019, "e.v", "E.V.", "2022", 9999) }),
    fc.record({ amount: fc.constantFrom("4,5", "", 2_000_000, 0.0000004, 0) }),
    fc.record({ kind: fc.constantFrom("Overig", "iets", "") }),
    fc.record({ reverses: fc.constantFrom(1, 99, "1") }),
  );
  const row: fc.Arbitrary<Row> = fc
    .tuple(
      fc.record({
        number: fc.integer({ min: 1, max: 30 }),
        line: fc.constantFrom("Politie", "OM", "Belastingdienst/FIOD/Douane"),
        from: fc.integer({ min: 2020, max: 2023 }),
        amount: fc.constantFrom(-1, 1),
        kind: fc.constantFrom("overig", "kasschuif", "herschikking", "herschikking"),
      }),
      odd,
    )
    .map(([usual, strange]) => ({ ...usual, ...strange }));

  it.failing("in random ledgers with odd rows", async () => {
    const ledgers = fc.sample(fc.array(row, { minLength: rowsInAll, maxLength: rowsInAll }), { numRuns: 5, seed: 4 });
    for (const rows of ledgers) {
      await type(rows);
      const { sheet, pane } = await wrong();
      expect(sheet).toEqual(pane);
    }
  });
});
