import fc from "fast-check";
import { brief2946123 as letter } from "../../src/letter/brief2946123";
import { yearLabel } from "../../src/letter/year";
import { checkHorizon, columnsOf, defaultHorizon, extendHorizon } from "../../src/scenario/horizon";
import { mutationIn, nextNumber, outside } from "../../src/scenario/Mutation";
import { letterPosition, newPosition, reshape } from "../../src/scenario/Position";
import { nextCode } from "../../src/scenario/Scenario";
import { addOwnLine } from "../../src/scenario/addOwnLine";
import { findScenarioLine, lineFinder } from "../../src/scenario/findScenarioLine";
import { ownLinesIn } from "../../src/scenario/ownLinesIn";
import { lineLabel, scenarioLines } from "../../src/scenario/scenarioLines";
import { anyMutation, base, columns, horizon, lines, million, mln, mutation, ownLines } from "../support/scenarios";

const row = (key: string, position = base) => position.amounts.get(key)?.map(mln);

describe("the lines of a scenario", () => {
  it("are the letter's, the user's own, Nog te verdelen and the announced amount, per theme", () => {
    expect(lines.filter((line) => line.themeId === "Preventief").map((line) => line.name)).toEqual([
      "Preventieve aanpak",
      "Lokale en regionale aanpak",
      "Denormalisering drugsgebruik",
      "Nog te verdelen",
      "Aangekondigd bedrag",
    ]);
    expect(lines.map((line) => line.key).slice(15, 19)).toEqual([
      "MIT/LIEC",
      "MIT/Eigen1",
      "MIT/NogTeVerdelen",
      "MIT/Aangekondigd",
    ]);
    expect(lines.at(-1)).toMatchObject({ key: "Totaal/Aangekondigd", themeName: "Totaal" });
    expect(new Set(lines.map((line) => line.key)).size).toBe(lines.length);
  });

  it("are labelled by theme and name", () => {
    expect(lineLabel(lines, "MIT/OM")).toBe("MIT, OM (incl. Rijksrecherche)");
  });

  it.each([
    ["a name of the letter, typed otherwise", "MIT", " poLITIE ", "nameTaken"],
    ["an alias", "MIT", "F.I.O.D.", "nameTaken"],
    ["a name of the user's own", "MIT", "drones", "nameTaken"],
    ["Nog te verdelen", "BB", "Nog te verdelen", "nameTaken"],
    ["only signs", "BB", "***", "emptyName"],
    ["a whole story", "BB", "x".repeat(201), "nameTooLong"],
    ["an unknown theme", "Nergens", "Drones", "unknownTheme"],
    ["a slip of a line of the letter", "MIT", "Politi", "nameTooLike"],
    ["a slip of Nog te verdelen", "BB", "Nog te verdeelen", "nameTooLike"],
    ["what Excel shows of an error", "MIT", "#VERW!", "emptyName"],
  ])("refuse %s", (_what, theme, name, kind) => {
    expect(addOwnLine(letter, ownLines, { theme, name })).toMatchObject({ kind });
  });

  it("refuse a slip and say which line it is like", () => {
    expect(addOwnLine(letter, ownLines, { theme: "MIT", name: "Rechtspraek" })).toMatchObject({
      ...{ kind: "nameTooLike", name: "Rechtspraek", like: "Rechtspraak" },
    });
  });

  it("that are taken are found again where only the ledger's rows are at hand, and the others are not", () => {
    const anyTheme = fc.constantFrom(...letter.themes);
    const known = anyTheme.chain((theme) =>
      fc.record({
        theme: fc.constant(theme.id),
        name: fc
          .tuple(
            fc.constantFrom(
              ...theme.lines.flatMap(({ id, name, aliases }) => [id, name, ...aliases]),
              "Nog te verdelen",
            ),
            fc.array(fc.tuple(fc.nat(40), fc.constantFrom("", "x", "ee", "2")), { maxLength: 4 }),
          )
          .map(([name, slips]) => slips.reduce((word, [at, by]) => word.slice(0, at) + by + word.slice(at + 1), name)),
      }),
    );
    const any = fc.record({ theme: anyTheme.map(({ id }) => id), name: fc.string({ maxLength: 20 }) });
    fc.assert(
      fc.property(fc.oneof(known, any), (line) => {
        const added = addOwnLine(letter, [], line);
        const read = ownLinesIn(letter, [{ theme: line.theme, line: line.name.trim() }]);
        if (!("kind" in added)) expect(read).toEqual(added);
        else if (added.kind !== "nameTaken") expect([added.kind, read]).toEqual([added.kind, []]);
        else {
          const found = findScenarioLine(lineFinder(letter, scenarioLines(letter, [])), line.theme, line.name);
          expect("key" in found || added.name === "Aangekondigd bedrag").toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("take a new one, also where another theme has it", () => {
    const added = addOwnLine(letter, ownLines, { theme: "BB", name: " Drones " });
    expect(added).toEqual([...ownLines, { theme: "BB", name: "Drones" }]);
  });
});

describe("the columns of a scenario", () => {
  it("are five years and structural by default", () => {
    expect(columnsOf(defaultHorizon(letter)).map(yearLabel)).toEqual([
      "2020",
      "2021",
      "2022",
      "2023",
      "2024",
      "2025 e.v.",
    ]);
  });

  it("split where a one-off falls in a year of e.v.", () => {
    const wider = extendHorizon({ first: 2020, last: 2023 }, [mutation({ from: 2024 })]);
    expect(columnsOf(wider).map(yearLabel).slice(-2)).toEqual(["2024", "2025 e.v."]);
  });

  it("grow to hold any mutation, and no further", () => {
    const anyYears = fc.tuple(fc.integer({ min: 2010, max: 2040 }), fc.option(fc.nat(9)));
    fc.assert(
      fc.property(anyYears, ([from, length]) => {
        const years = { from, to: length === null ? ("onwards" as const) : from + length };
        const wider = extendHorizon(horizon, [years]);
        expect(outside(years, wider)).toBe(false);
        if (!outside(years, horizon)) expect(wider).toEqual(horizon);
        if (wider.last > horizon.last) expect(outside(years, { ...wider, last: wider.last - 1 })).toBe(true);
        if (wider.first < horizon.first) expect(outside(years, { ...wider, first: wider.first + 1 })).toBe(true);
      }),
    );
  });

  it.each([
    [{ first: 2022, last: 2021 }, "reversedYears"],
    [{ first: 2020, last: 2022 }, "horizonTooShort"],
    [{ first: 2020, last: 2099 }, "horizonTooLong"],
  ])("refuse %p: %s", (years, kind) => {
    expect(checkHorizon(letter, years)).toMatchObject({ kind });
  });

  it("end in 2023 at the earliest, for after it the letter changes no more", () => {
    expect(checkHorizon(letter, { first: 2020, last: 2023 })).toBeNull();
    expect(row("BB/Uitvoering", letterPosition(letter, { first: 2020, last: 2023 }, lines))?.slice(-2)).toEqual([
      47.9, 48.2,
    ]);
  });
});

describe("a mutation in a column", () => {
  const years = (from: number, to: number | "onwards") =>
    columns.map((column) => mln(mutationIn(mutation({ from, to }), column)));

  it.each([
    [2021, 2021, [0, 1, 0, 0, 0, 0]],
    [2022, 2023, [0, 0, 1, 1, 0, 0]],
    [2023, "onwards", [0, 0, 0, 1, 1, 1]],
    [2025, "onwards", [0, 0, 0, 0, 0, 1]],
    [2025, 2025, [0, 0, 0, 0, 0, 0]],
    [2026, "onwards", [0, 0, 0, 0, 0, 0]],
  ] as const)("from %s to %s", (from, to, amounts) => {
    expect(years(from, to)).toEqual(amounts);
  });

  it("has a part without a column where it says so", () => {
    const cases = [
      [2019, 2021],
      [2024, 2025],
      [2025, 2025],
      [2026, "onwards"],
      [2025, "onwards"],
      [2020, 2024],
    ] as const;
    expect(cases.map(([from, to]) => outside({ from, to }, horizon))).toEqual([true, true, true, true, false, false]);
  });
});

describe("a position", () => {
  it("has the letter's figures: 0 for an empty cell, none where the letter is silent", () => {
    expect(row("MIT/Politie")).toEqual([5.1, 35.5, 37.7, 40.4, 40.4, 40.4]);
    expect(row("BB/ExtraKosten")).toEqual([24.2, 0, 0, 0, 0, 0]);
    expect(row("Preventief/LokaleAanpak")).toEqual([0, 15, 10, null, null, null]);
    expect(row("Preventief/Aangekondigd")).toEqual([15, 15, 10, null, null, null]);
    expect(row("Totaal/Aangekondigd")).toEqual([88, 141, 150, 150, 150, 150]);
    expect(row("MIT/NogTeVerdelen")).toEqual(Array(6).fill(null));
    expect(row("MIT/Politie", letterPosition(letter, { first: 2019, last: 2023 }, lines))?.[0]).toBeNull();
  });

  it("is base plus mutations, for any ledger, whatever the order", () => {
    fc.assert(
      fc.property(fc.array(anyMutation, { maxLength: 30 }), (mutations) => {
        const after = newPosition(base, mutations);
        expect(newPosition(base, [...mutations].reverse())).toEqual(after);
        for (const { key } of lines)
          columns.forEach((column, index) => {
            const own = mutations.filter((each) => each.key === key);
            const added = own.reduce((sum, each) => sum + mutationIn(each, column), 0);
            expect(after.amounts.get(key)![index] ?? 0).toBe((base.amounts.get(key)![index] ?? 0) + added);
          });
      }),
      { numRuns: 30 },
    );
  });

  it("is left without a figure by a mutation and its tegenboeking, as it was before", () => {
    const there = mutation({ key: "Preventief/Aangekondigd", from: 2023, amount: million(5) });
    const after = newPosition(base, [there, { ...there, amount: million(-5), reverses: 1 }]);
    expect(row("Preventief/Aangekondigd", after)).toEqual(row("Preventief/Aangekondigd"));
  });

  it("takes no mutation of a line that it does not have: nothing is left out in silence", () => {
    expect(() => newPosition(base, [mutation({ key: "MIT/Eigen9" })])).toThrow(
      expect.objectContaining({ name: "RangeError" }),
    );
  });

  it("in more years keeps its structural figure, and has none before it began", () => {
    const wider = reshape(base, { first: 2019, last: 2026 });
    expect(row("BB/Uitvoering", wider)).toEqual([null, 3.9, 30.7, 44, 47.9, 48.2, 48.2, 48.2, 48.2]);
    const changed = newPosition(base, [mutation({ from: 2025, to: "onwards", amount: million(2) })]);
    expect(row("MIT/Politie", reshape(changed, { first: 2024, last: 2025 }))).toEqual([40.4, 42.4, 42.4]);
  });
});

describe("codes and numbers", () => {
  it("go on from the highest, so that none is used twice", () => {
    expect([nextCode([]), nextCode(["S2", "S11", "iets"])]).toEqual(["S1", "S12"]);
    const taken = [mutation({ number: 4 }), mutation({ number: 9, scenario: "S2" })];
    expect(nextNumber(taken, "S1")).toBe(5);
  });
});
