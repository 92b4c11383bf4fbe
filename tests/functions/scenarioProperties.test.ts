import fc from "fast-check";
import { bedrag, somposten, totaal } from "../../src/functions/amountFunctions";
import { mutaties, scenario } from "../../src/functions/scenarioFunctions";
import { ledgerColumns } from "../../src/scenario/ledgerColumns";
import { mutationIn } from "../../src/scenario/Mutation";
import { header, refusal, row, table, tableOf, withCellErrors } from "../support/ledgerCells";
import { anyMutation, million, mutation } from "../support/scenarios";

beforeAll(withCellErrors);

describe("for any ledger", () => {
  const ledgers = fc.array(
    anyMutation.map((each) => ({ ...each, scenario: `S${(each.number % 3) + 1}` })),
    { minLength: 1, maxLength: 30 },
  );

  it("the figure is the letter's plus that scenario's mutations, and codes add up", () => {
    fc.assert(
      fc.property(ledgers, fc.integer({ min: 2020, max: 2022 }), (mutations, year) => {
        const cells = tableOf(mutations);
        const added = (codes: string[], keys: (key: string) => boolean) =>
          mutations
            .filter(({ scenario: code, key }) => codes.includes(code) && keys(key))
            .reduce((sum, each) => sum + mutationIn(each, { year, onwards: false }), 0);
        const present = [...new Set(mutations.map((each) => each.scenario))];
        for (const codes of [...present.map((code) => [code]), present]) {
          const figure = (thema: string, post: string) => scenario(cells, codes.join("+"), thema, post, year, "euro");
          expect(figure("MIT", "")).toBe(
            somposten("MIT", year, "euro") + added(codes, (key) => /^MIT\/(?!Aangekondigd)/.test(key)),
          );
          expect(figure("alle", "")).toBe(
            somposten("alle", year, "euro") + added(codes, (key) => !key.endsWith("/Aangekondigd")),
          );
          expect(figure("MIT", "om")).toBe(bedrag("MIT", "OM", year, "euro") + added(codes, (key) => key === "MIT/OM"));
          expect(figure("alle", "Aangekondigd bedrag")).toBe(
            totaal(year, "euro") + added(codes, (key) => key === "Totaal/Aangekondigd"),
          );
        }
      }),
      { numRuns: 100 },
    );
  });

  it("the list has each mutation of the scenario once", () => {
    fc.assert(
      fc.property(ledgers, (mutations) => {
        const own = mutations.filter((each) => each.scenario === mutations[0]!.scenario);
        const [, ...listed] = mutaties(tableOf(mutations), mutations[0]!.scenario);
        expect(listed.map((cells) => cells[5])).toEqual(own.map(({ amount }) => amount / 1_000_000));
        expect(listed.map((cells) => cells[7])).toEqual(own.map(({ explanation }) => explanation));
      }),
      { numRuns: 100 },
    );
  });

  it("whatever stands in its cells, the answer is a figure or an error with advice", () => {
    const oddCell = fc.oneof(
      fc.anything(),
      fc.constantFrom("S1", "MIT", "Politie", 2021, "e.v.", 4.5, "", null, 0, new Date(), Number.NaN),
    );
    const oddTable = fc.oneof(
      fc.anything(),
      fc.array(fc.array(oddCell, { maxLength: 20 }), { maxLength: 6 }).map((rows) => [[...header], ...rows, row()]),
      fc.dictionary(fc.constantFrom(...ledgerColumns.map(({ id }) => id)), oddCell).map((typed) => table({}, typed)),
    );
    fc.assert(
      fc.property(oddTable, fc.array(oddCell, { maxLength: 6 }), fc.boolean(), (cells, args, plain) => {
        const rest = plain ? ["S1", "MIT", "Politie", 2021] : args;
        for (const run of [scenario, mutaties] as ((...all: unknown[]) => unknown)[]) {
          let answer: unknown[] = [];
          const shown = refusal(() => (answer = [run(cells, ...rest)].flat(2)));
          for (const cell of answer) expect(typeof cell === "string" || Number.isFinite(cell)).toBe(true);
          if (answer.length === 0) expect(shown.length).toBeGreaterThan(30);
          expect(shown).not.toContain("Onverwachte fout");
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("amounts stay exact over thousands of rows", () => {
    const many = tableOf(
      Array.from({ length: 3000 }, (_, index) => mutation({ number: index + 1, amount: million(0.1) })),
    );
    expect(scenario(many, "S1", "MIT", "Politie", 2021)).toBe(335.5);
  });
});
