import fc from "fast-check";
import { euro } from "../../src/letter/amount";
import { bookCashShift } from "../../src/scenario/bookCashShift";
import { bookIndexation } from "../../src/scenario/bookIndexation";
import { bookLine } from "../../src/scenario/bookLine";
import { bookOvertyped } from "../../src/scenario/bookOvertyped";
import { bookReallocation } from "../../src/scenario/bookReallocation";
import { mutationIn, type Mutation } from "../../src/scenario/Mutation";
import { newPosition } from "../../src/scenario/Position";
import { reconcileScenario } from "../../src/scenario/reconcileScenario";
import { checkBookable, removeMutation, reverse } from "../../src/scenario/reverse";
import type { ScenarioProblem } from "../../src/scenario/ScenarioProblem";
import { verdictText } from "../../src/scenario/verdict";
import * as given from "../support/scenarios";

const { anyAmount, anyMutation, at, base, columns, entry, frame, lines, million, mutation, scenario } = given;

/** The rows, or a failing test. */
function rows(booked: readonly Mutation[] | ScenarioProblem): readonly Mutation[] {
  if ("kind" in booked) throw new Error(booked.kind);
  return booked;
}

const brief = (booked: readonly Mutation[] | ScenarioProblem) =>
  rows(booked).map(({ key, from, to, amount }) => [key, from, to, given.mln(amount)]);

const anyLines = fc.shuffledSubarray(
  lines.filter(({ role }) => role !== "announced").map(({ key }) => key),
  { minLength: 2, maxLength: 6 },
);

/** Amounts that come to zero together. */
const balanced = (amounts: readonly number[]) => [...amounts, -amounts.reduce((sum, each) => sum + each, 0)].map(euro);

describe("a mutation on a line", () => {
  it("has the nature of its kind unless the user says otherwise", () => {
    const booked = (nature?: "technisch") =>
      rows(bookLine({ ...entry, ...(nature && { nature }) }, "intensivering", "MIT/OM", 2021, "onwards", million(2)));
    expect([booked()[0]?.nature, booked("technisch")[0]?.nature]).toEqual(["beleidsmatig", "technisch"]);
    expect(booked()[0]).toMatchObject({ ...entry, from: 2021, to: "onwards", reverses: null, percentage: null });
  });

  it("of nothing, or with t/m before van, is refused", () => {
    expect(bookLine(entry, "overig", "MIT/OM", 2021, 2021, euro(0))).toEqual({ kind: "zeroAmount" });
    expect(bookLine(entry, "overig", "MIT/OM", 2022, 2021, euro(1))).toMatchObject({ kind: "reversedYears" });
  });
});

describe("a kasschuif", () => {
  it("leaves the line's total over the years as it was, whatever the years and amounts", () => {
    const anyYears = fc.shuffledSubarray([2020, 2021, 2022, 2023, 2024], { minLength: 2 });
    fc.assert(
      fc.property(anyYears, fc.array(anyAmount, { minLength: 4, maxLength: 4 }), (years, amounts) => {
        const legs = balanced(amounts.slice(0, years.length - 1)).map((amount, i) => ({ year: years[i]!, amount }));
        const booked = rows(bookCashShift(entry, "MIT/Politie", legs));
        const total = (position: typeof base) =>
          position.amounts.get("MIT/Politie")!.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
        expect(total(newPosition(base, booked))).toBe(total(base));
        expect(reconcileScenario(frame, booked).themes.get("MIT")!.overYears.balance).toBe(0);
      }),
    );
  });

  it.each([
    [
      [
        [2021, -1],
        [2022, 0.9],
      ],
      { kind: "sumNotZero", sum: -100_000 },
    ],
    [
      [
        [2021, -1],
        [2021, 1],
      ],
      { kind: "sameYearTwice", year: 2021 },
    ],
    [
      [
        [2021, 0],
        [2022, 0],
      ],
      { kind: "tooFewYears" },
    ],
    [[], { kind: "tooFewYears" }],
  ] as [number[][], ScenarioProblem][])("of %p is refused", (legs, problem) => {
    const years = legs.map(([year = 0, amount = 0]) => ({ year, amount: million(amount) }));
    expect(bookCashShift(entry, "MIT/Politie", years)).toEqual(problem);
  });
});

describe("a herschikking", () => {
  it("leaves the total of every year as it was, whatever the lines and amounts", () => {
    fc.assert(
      fc.property(anyLines, fc.array(anyAmount, { minLength: 5, maxLength: 5 }), (keys, amounts) => {
        const legs = balanced(amounts.slice(0, keys.length - 1)).map((amount, i) => ({ key: keys[i]!, amount }));
        const booked = rows(bookReallocation(entry, 2021, "onwards", legs));
        const sums = (mutations: readonly Mutation[]) =>
          reconcileScenario(frame, mutations).total.columns.map(({ sum, verdict }) => [sum, verdict]);
        expect(sums(booked)).toEqual(sums([]));
      }),
    );
  });

  it.each([
    [
      [
        ["MIT/OM", -1],
        ["BB/Uitvoering", 2],
      ],
      { kind: "sumNotZero", sum: 1_000_000 },
    ],
    [
      [
        ["MIT/OM", -1],
        ["MIT/OM", 1],
      ],
      { kind: "sameLineTwice", key: "MIT/OM" },
    ],
    [[["MIT/OM", 0]], { kind: "tooFewLines", least: 2 }],
  ] as [[string, number][], ScenarioProblem][])("of %p is refused", (legs, problem) => {
    const moved = legs.map(([key, amount]) => ({ key, amount: million(amount) }));
    expect(bookReallocation(entry, 2021, 2021, moved)).toEqual(problem);
  });
});

describe("an indexation", () => {
  const tranche = { percentage: 2.3, share: 1, keys: ["MIT/Politie"], columns, position: base };

  it("is the percentage of the sensitive part of each year, in whole thousands, kept with percentage and base", () => {
    const booked = rows(bookIndexation(entry, "loonbijstelling", { ...tranche, share: 0.7 }));
    expect(booked.map(({ from, to, amount, base: of }) => [from, to, amount, of])).toEqual([
      [2020, 2020, 82_000, 3_570_000],
      [2021, 2021, 572_000, 24_850_000],
      [2022, 2022, 607_000, 26_390_000],
      [2023, "onwards", 650_000, 28_280_000],
    ]);
    expect(booked[0]).toMatchObject({ percentage: 2.3, kind: "loonbijstelling", nature: "technisch" });
  });

  it("rounds halves away from zero, up and down", () => {
    const only = { ...tranche, columns: columns.slice(1, 2) };
    expect(rows(bookIndexation(entry, "prijsbijstelling", only))[0]?.amount).toBe(817_000);
    expect(rows(bookIndexation(entry, "prijsbijstelling", { ...only, percentage: -2.3 }))[0]?.amount).toBe(-817_000);
  });

  it("of a second tranche is taken of the position with the first in it", () => {
    const first = rows(bookIndexation(entry, "loonbijstelling", tranche));
    const second = rows(bookIndexation(entry, "loonbijstelling", { ...tranche, position: newPosition(base, first) }));
    expect(second.find(({ from }) => from === 2021)).toMatchObject({ base: 36_317_000, amount: 835_000 });
  });

  it("leaves out lines without a figure, and says so when nothing is left", () => {
    const keys = ["BB/ExtraKosten", "MIT/NogTeVerdelen"];
    expect(brief(bookIndexation(entry, "loonbijstelling", { ...tranche, keys }))).toEqual([
      ["BB/ExtraKosten", 2020, 2020, 0.557],
    ]);
    const none = { ...tranche, keys: ["MIT/NogTeVerdelen"] };
    expect(bookIndexation(entry, "loonbijstelling", none)).toEqual({ kind: "nothingToIndex" });
  });

  it("leaves every verdict as it was", () => {
    const booked = rows(
      bookIndexation(entry, "loonbijstelling", {
        ...tranche,
        keys: lines.map(({ key }) => key).filter((key) => !key.endsWith("Aangekondigd")),
      }),
    );
    const texts = (mutations: readonly Mutation[]) => {
      const { themes, total } = reconcileScenario(frame, mutations);
      return [...themes.values(), total].map((group) => group.columns.map(verdictText));
    };
    expect(texts(booked)).toEqual(texts([]));
  });

  it.each([
    [{ percentage: 0 }, "badPercentage"],
    [{ percentage: 230 }, "badPercentage"],
    [{ percentage: 2.30001 }, "badPercentage"],
    [{ percentage: Number.NaN }, "badPercentage"],
    [{ share: 0 }, "badShare"],
    [{ share: 1.1 }, "badShare"],
  ])("with %p is refused", (wrong, kind) => {
    expect(bookIndexation(entry, "loonbijstelling", { ...tranche, ...wrong })).toEqual({ kind });
  });
});

describe("a figure typed over", () => {
  it("Politie 2021 with 40 becomes +4.5 of kind overig; typed over with itself, nothing", () => {
    const column = { year: 2021, onwards: false };
    expect(brief(bookOvertyped(entry, "MIT/Politie", column, million(35.5), million(40)))).toEqual([
      ["MIT/Politie", 2021, 2021, 4.5],
    ]);
    expect(bookOvertyped(entry, "MIT/Politie", column, million(40), million(40))).toEqual([]);
  });

  it("gives exactly the typed figure in its own column and no other, also where there was none", () => {
    fc.assert(
      fc.property(fc.constantFrom(...lines), fc.nat(columns.length - 1), anyAmount, ({ key }, index, after) => {
        const before = base.amounts.get(key)!;
        const booked = bookOvertyped({ ...entry, explanation: "" }, key, columns[index]!, before[index]!, after);
        const now = newPosition(base, booked).amounts.get(key)!;
        now.forEach((amount, place) => expect(amount).toBe(place === index ? after : before[place]));
      }),
    );
  });
});

describe("taking back", () => {
  it("leaves nothing of a mutation, whatever it was", () => {
    fc.assert(
      fc.property(fc.array(anyMutation, { minLength: 1, maxLength: 6 }), (mutations) => {
        const before = mutations.map((each) => ({ ...each, number: 7, reverses: null, author: entry.author }));
        const back = rows(reverse(before, 7, { ...entry, number: 8 }));
        for (const column of columns)
          for (const { key } of lines) {
            const own = [...before, ...back].filter((each) => each.key === key);
            expect(own.reduce((sum, each) => sum + mutationIn(each, column), 0)).toBe(0);
          }
        expect(back.every(({ number, reverses }) => number === 8 && reverses === 7)).toBe(true);
        expect(back.map(({ kind }) => kind)).toEqual(before.map(({ kind }) => kind));
      }),
    );
  });

  it("of a kasschuif leaves the verdicts of the letter", () => {
    const shift = rows(
      bookCashShift(entry, "MIT/Politie", [
        { year: 2021, amount: million(-1) },
        { year: 2022, amount: million(1) },
      ]),
    );
    const all = [...shift, ...rows(reverse(shift, 1, { ...entry, number: 2 }))];
    expect(reconcileScenario(frame, all).themes.get("MIT")!.columns[at(2022)]!.verdict).toBe("sluit aan");
  });

  it("is refused for what was taken back already, or is not there in this scenario", () => {
    const all = [mutation(), ...rows(reverse([mutation()], 1, { ...entry, number: 2 }))];
    expect(reverse(all, 1, { ...entry, number: 3 })).toEqual({ kind: "alreadyReversed", number: 1, by: 2 });
    expect(reverse(all, 9, { ...entry, number: 3 })).toEqual({ kind: "unknownNumber", number: 9 });
    expect(reverse(all, 1, { ...entry, scenario: "S2", number: 1 })).toEqual({ kind: "unknownNumber", number: 1 });
  });
});

describe("removing", () => {
  const frozen = { ...scenario, frozen: { moment: "slotwet", on: "2021-03-01", lastNumber: 1 } };

  it("takes all rows of the number away and no others", () => {
    const all = [mutation(), mutation({ number: 2 }), mutation({ from: 2022 }), mutation({ scenario: "S2" })];
    expect(removeMutation(all, 1, scenario)).toEqual([all[1], all[3]]);
  });

  it("is refused once the scenario is frozen, as booking is; tegenboeken is not", () => {
    const problem = { kind: "frozen", moment: "slotwet", on: "2021-03-01" };
    expect(removeMutation([mutation()], 1, frozen)).toEqual(problem);
    expect([checkBookable(frozen), checkBookable(scenario)]).toEqual([problem, null]);
    expect(rows(reverse([mutation()], 1, { ...entry, number: 2 }))).toHaveLength(1);
  });

  it("is refused while a tegenboeking points to it", () => {
    const all = [mutation(), mutation({ number: 2, reverses: 1, amount: million(-1) })];
    expect(removeMutation(all, 1, scenario)).toEqual({ kind: "hasReversal", number: 1, by: 2 });
    expect(removeMutation(all, 5, scenario)).toEqual({ kind: "unknownNumber", number: 5 });
  });

  it("is refused, as tegenboeken is, where two colleagues got the same number at once", () => {
    const all = [mutation(), mutation({ author: "P. de Vries", key: "MIT/OM" })];
    const problem = { kind: "sharedNumber", number: 1, authors: ["J. Jansen", "P. de Vries"] };
    expect(removeMutation(all, 1, scenario)).toEqual(problem);
    expect(reverse(all, 1, { ...entry, number: 2 })).toEqual(problem);
  });
});
