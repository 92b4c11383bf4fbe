import fc from "fast-check";
import { euro, type Euro } from "../../src/letter/amount";
import { brief2946123 as letter } from "../../src/letter/brief2946123";
import { columnsOf, defaultHorizon, type Horizon } from "../../src/scenario/horizon";
import { kinds, natures, statuses } from "../../src/scenario/kinds";
import type { Mutation } from "../../src/scenario/Mutation";
import { letterPosition } from "../../src/scenario/Position";
import type { Scenario } from "../../src/scenario/Scenario";
import { scenarioLines } from "../../src/scenario/scenarioLines";

/** A scenario on the letter with one line of the user's own, as most tests want it. */
export const ownLines = [{ theme: "MIT", name: "Drones" }];
export const lines = scenarioLines(letter, ownLines);
export const horizon: Horizon = defaultHorizon(letter);
export const columns = columnsOf(horizon);
export const base = letterPosition(letter, horizon, lines);
export const frame = { letter, lines, base };

export const scenario: Scenario = {
  code: "S1",
  title: "Versnellen",
  description: "",
  base: { kind: "letter" },
  horizon,
  budgetYear: 2021,
  frozen: null,
};

export const entry = {
  scenario: "S1",
  number: 1,
  explanation: "Besluit ministerraad",
  status: "concept",
  decision: "",
  author: "J. Jansen",
  date: "2020-09-15",
} as const;

/** EUR million to whole euros. */
export function million(amount: number): Euro {
  return euro(Math.round(amount * 1_000_000));
}

export function mln(euros: number | null | undefined): number | null {
  return euros == null ? null : euros / 1_000_000;
}

/** A one-off of 1 million on Politie in 2021, but for what the test says. */
export function mutation(changes: Partial<Mutation> = {}): Mutation {
  return {
    ...{ ...entry, key: "MIT/Politie", from: 2021, to: changes.from ?? 2021, amount: million(1), kind: "overig" },
    ...{ nature: "beleidsmatig", percentage: null, base: null, reverses: null },
    ...changes,
  };
}

/** A column's place among the columns. */
export function at(year: number): number {
  return columns.findIndex((column) => column.year === year);
}

export const anyAmount = fc
  .integer({ min: -900_000_000, max: 900_000_000 })
  .filter((amount) => amount !== 0)
  .map(euro);

const anyDate = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2090-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** What users type: also quotes, "=", tags and everything else. */
const anyText = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.constantFrom("=1+1", '"', "<script>alert(1)</script>", "'tekst", "*"),
);

/** Any mutation that fits in the columns of the scenario above. */
export const anyMutation: fc.Arbitrary<Mutation> = fc
  .record({
    scenario: fc.constant("S1"),
    number: fc.integer({ min: 1, max: 500 }),
    key: fc.constantFrom(...lines.map((line) => line.key)),
    from: fc.integer({ min: horizon.first, max: horizon.last }),
    length: fc.option(fc.integer({ min: 0, max: 4 })),
    amount: anyAmount,
    kind: fc.constantFrom(...kinds),
    nature: fc.constantFrom(...natures),
    explanation: anyText,
    status: fc.constantFrom(...statuses),
    decision: anyText,
    author: anyText,
    date: anyDate,
    percentage: fc.option(fc.integer({ min: -99_999, max: 99_999 }).map((value) => value / 10_000)),
    base: fc.option(anyAmount),
    reverses: fc.option(fc.integer({ min: 1, max: 500 })),
  })
  .map(({ length, ...rest }) => ({
    ...rest,
    to: length === null ? "onwards" : Math.min(rest.from + length, horizon.last),
  }));
