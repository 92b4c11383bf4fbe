import fc from "fast-check";
import { newScenario } from "../../src/actions/newScenario";
import { euro } from "../../src/letter/amount";
import { brief2946123 as letter } from "../../src/letter/brief2946123";
import { columnsOf, defaultHorizon } from "../../src/scenario/horizon";
import { kinds } from "../../src/scenario/kinds";
import type { Mutation } from "../../src/scenario/Mutation";
import { amountAt, letterPosition, newPosition } from "../../src/scenario/Position";
import { reconcileScenario } from "../../src/scenario/reconcileScenario";
import { scenarioLines, spendingLines } from "../../src/scenario/scenarioLines";
import { verdictText } from "../../src/scenario/verdict";
import { toWorkbookFile } from "../../src/workbench/model/toWorkbookFile";
import { writeXlsx } from "../../src/workbench/xlsx/writeXlsx";
import { bookRows } from "../support/bookRows";
import { Controller } from "../support/controller";
import { inExcel } from "../support/inExcel";
import { describeWithLibreOffice } from "../support/libreOffice";
import { comparedWithLibreOffice } from "../support/sameInLibreOffice";

const lines = scenarioLines(letter, []);
const horizon = defaultHorizon(letter);
const columns = columnsOf(horizon);
const base = letterPosition(letter, horizon, lines);

/** Rows as users might book them, in whole euros, of every kind; a kasschuif or herschikking comes to zero or not. */
const mutation: fc.Arbitrary<Mutation> = fc
  .record({
    number: fc.integer({ min: 1, max: 400 }),
    key: fc.constantFrom(...lines.map(({ key }) => key)),
    from: fc.integer({ min: horizon.first, max: horizon.last + 1 }),
    span: fc.constantFrom<number | "onwards">(0, 0, 0, 1, 2, "onwards"),
    amount: fc.oneof(
      fc.integer({ min: -200, max: 200 }).map((tenths) => tenths * 100_000),
      fc.integer({ min: -5_000_000, max: 5_000_000 }),
    ),
    kind: fc.constantFrom(...kinds),
  })
  .map(({ number, key, from, span, amount, kind }): Mutation => {
    const onwards = span === "onwards" || from > horizon.last;
    return {
      ...{ scenario: "S1", number, key, from, amount: euro(amount), kind, explanation: "x", status: "concept" },
      to: onwards ? "onwards" : Math.min(horizon.last, from + span),
      ...{ nature: "technisch", decision: "", author: "", date: "", percentage: null, base: null, reverses: null },
    };
  });

/** What the sheet shows, by the names that a user would use. */
function shown(she: Controller, name: string): unknown[] {
  return she.values(`Offensief_S1_${name}`);
}
const millions = (amount: number | null) => (amount === null ? "" : Math.round(amount) / 1_000_000);

function expectSheetIsPure(she: Controller, mutations: readonly Mutation[]): void {
  const after = newPosition(base, mutations);
  for (const { key } of spendingLines(lines))
    expect([key, shown(she, key.replace("/", "_"))]).toEqual([
      key,
      columns.map((_column, index) => millions(amountAt(after, key, index))),
    ]);
  const result = reconcileScenario({ letter, lines, base }, mutations);
  const groups = [
    ...letter.themes.map(({ id }) => [id, result.themes.get(id)] as const),
    ["Totaal", result.total] as const,
  ];
  for (const [id, group] of groups) {
    const of = (pick: (column: NonNullable<typeof group>["columns"][number]) => unknown) => group?.columns.map(pick);
    expect([id, shown(she, `${id}_Som`)]).toEqual([id, of(({ sum }) => millions(sum))]);
    expect([id, shown(she, `${id}_Enveloppe`)]).toEqual([id, of(({ announced }) => millions(announced))]);
    expect([id, shown(she, `${id}_Verschil`)]).toEqual([id, of(({ difference }) => millions(difference))]);
    expect([id, shown(she, `${id}_Saldo`)]).toEqual([id, of(({ balance }) => millions(balance))]);
    expect([id, shown(she, `${id}_Oordeel`)]).toEqual([id, of(verdictText)]);
  }
}

/** In steps: few rows leave verdicts that many drown. */
const steps = [3, 10, 40, Number(process.env["ROWS"] ?? 1000)];
const [mutations = []] = fc.sample(fc.array(mutation, { minLength: 1000, maxLength: 5000, size: "max" }), {
  numRuns: 1,
  seed: Number(process.env["SEED"] ?? 2_946_123),
});

let she: Controller;
beforeAll(async () => {
  she = await Controller.start();
  inExcel(she.host);
  await newScenario({ title: "Veel" });
});
afterAll(() => she.leave());

describe("the native formulas of a scenario's sheet", () => {
  it.each(steps.map((to, index) => [to, steps[index - 1] ?? 0] as const))(
    "give the figures and verdicts of the pure code, for a random ledger of %i rows",
    async (to, from) => {
      const began = Date.now();
      await bookRows(mutations.slice(from, to));
      await she.host.engine.settle();
      if (process.env["ROWS"]) console.log(`${to} rows: ${Date.now() - began} ms`);
      expectSheetIsPure(she, mutations.slice(0, to));
    },
    900_000,
  );
});

describeWithLibreOffice("the saved workbook in LibreOffice, calculated anew there", () => {
  it("has the same in every cell of the scenario, the register and the ledger with its checks", () => {
    const bytes = writeXlsx(toWorkbookFile(she.host.engine, she.host.host.model), { namespaces: ["OFFENSIEF"] });
    const { differences, compared } = comparedWithLibreOffice(she, bytes, (name) => name !== "Blad1");
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(20_000);
  });
});
