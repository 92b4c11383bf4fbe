import fc from "fast-check";
import * as amounts from "../../src/functions/amountFunctions";
import * as checks from "../../src/functions/checkFunctions";
import * as lists from "../../src/functions/listFunctions";
import * as scenarios from "../../src/functions/scenarioFunctions";
import * as sources from "../../src/functions/sourceFunctions";

/** What the library gives; the real one is used in functions.host.test.ts. */
class CellError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
beforeAll(() => {
  Object.assign(globalThis, {
    CustomFunctions: { Error: CellError, ErrorCode: { notAvailable: "#N/A", invalidValue: "#VALUE!" } },
  });
});

type AnyFunction = (...args: unknown[]) => unknown;
const all = Object.values({ ...amounts, ...checks, ...lists, ...scenarios, ...sources }) as AnyFunction[];

describe("whatever arrives as an argument", () => {
  const odd = fc.oneof(
    fc.anything(),
    fc.constantFrom(
      "MIT",
      "B&B",
      "alle",
      "Politie",
      2021,
      2020.5,
      -1,
      0,
      "",
      null,
      undefined,
      [[2021]],
      [["MIT", 1]],
      Number.NaN,
      Infinity,
      1e308,
    ),
  );

  it("every function gives a figure or text, or a cell error with advice: nothing else is thrown, and never NaN", () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.array(odd, { maxLength: 6 }), (run, args) => {
        let result: unknown;
        try {
          result = run(...args);
        } catch (error) {
          expect(error).toBeInstanceOf(CellError);
          expect((error as CellError).message.length).toBeGreaterThan(20);
          return;
        }
        const cells = Array.isArray(result) ? (result.flat() as unknown[]) : [result];
        for (const cell of cells)
          expect(typeof cell === "string" || (typeof cell === "number" && Number.isFinite(cell))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([[null], [undefined], [""], [0]])("an optional unit that arrives as %p is the default", (unit) => {
    expect(amounts.totaal(2021, unit)).toBe(141);
  });

  it("an amount of 0 is an amount; one that is left out is the letter's", () => {
    expect(checks.afwijking("MIT", 2021, 0)).toBe(-82);
    expect(checks.afwijking("MIT", 2021, null)).toBe(0.1);
    expect(checks.afwijking("MIT", 2021)).toBe(0.1);
  });
});
