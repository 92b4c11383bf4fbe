import fc from "fast-check";
import { euro } from "../../src/letter/amount";
import { bookSpread, type Spread, type SpreadKind } from "../../src/scenario/bookSpread";
import { mutationIn, type Mutation } from "../../src/scenario/Mutation";
import { newPosition } from "../../src/scenario/Position";
import type { ScenarioProblem } from "../../src/scenario/ScenarioProblem";
import { base, columns, entry, lines, million, mln, mutation } from "../support/scenarios";

const mit = lines.filter(({ themeId, role }) => themeId === "MIT" && role === "letter").map(({ key }) => key);
const three = ["MIT/Politie", "MIT/OM", "MIT/Rechtspraak"];

const spread = (changes: Partial<Spread> = {}): Spread => ({
  ...{ amount: million(1), keys: three, from: 2021, to: 2021, way: "proportional", position: base, belowZero: false },
  ...changes,
});

function rows(booked: readonly Mutation[] | ScenarioProblem): readonly Mutation[] {
  if ("kind" in booked) throw new Error(booked.kind);
  return booked;
}

const brief = (kind: SpreadKind, changes: Partial<Spread>) =>
  rows(bookSpread(entry, kind, spread(changes))).map(({ key, from, to, amount }) => [key, from, to, mln(amount)]);
const refused = (kind: SpreadKind, changes: Partial<Spread>) => bookSpread(entry, kind, spread(changes));

describe("spreading an amount over lines", () => {
  it("in proportion to the year's position: 35.5, 10.6 and 1.6 share a cut of 1.0", () => {
    expect(brief("taakstelling", {})).toEqual([
      ["MIT/Politie", 2021, 2021, -0.744],
      ["MIT/OM", 2021, 2021, -0.222],
      ["MIT/Rechtspraak", 2021, 2021, -0.034],
    ]);
  });

  it("in equal parts, with what is left over to the first in the table, however the lines were chosen", () => {
    expect(brief("intensivering", { way: "equal", keys: [...three].reverse() })).toEqual([
      ["MIT/Politie", 2021, 2021, 0.334],
      ["MIT/OM", 2021, 2021, 0.333],
      ["MIT/Rechtspraak", 2021, 2021, 0.333],
    ]);
  });

  it("by hand, each line its own", () => {
    const byHand = [million(0.1), million(0.9)];
    expect(brief("ombuiging", { keys: ["MIT/Rechtspraak", "MIT/Politie"], way: { byHand } })).toEqual([
      ["MIT/Politie", 2021, 2021, -0.9],
      ["MIT/Rechtspraak", 2021, 2021, -0.1],
    ]);
  });

  it("of a structural amount makes one row where the parts stay the same", () => {
    expect(brief("intensivering", { way: "equal", keys: ["MIT/OM", "MIT/KMar"], to: "onwards" })).toEqual([
      ["MIT/OM", 2021, "onwards", 0.5],
      ["MIT/KMar", 2021, "onwards", 0.5],
    ]);
  });

  it("of an amount that grows follows the position and the amounts of each year", () => {
    const amount = [million(1), million(2), million(3), million(3), million(3)];
    const booked = brief("intensivering", { amount, keys: ["MIT/OM"], to: "onwards" });
    expect(booked).toEqual([
      ["MIT/OM", 2021, 2021, 1],
      ["MIT/OM", 2022, 2022, 2],
      ["MIT/OM", 2023, "onwards", 3],
    ]);
  });

  it("by hand may differ per year too, a year without anything between them", () => {
    const byHand = [
      [million(0.4), euro(0), million(1), million(1), million(1)],
      [million(0.6), euro(0), million(2), million(2), million(1)],
    ];
    const amount = [million(1), euro(0), million(3), million(3), million(2)];
    expect(brief("intensivering", { amount, keys: ["MIT/OM", "MIT/KMar"], to: "onwards", way: { byHand } })).toEqual([
      ["MIT/OM", 2021, 2021, 0.4],
      ["MIT/OM", 2023, "onwards", 1],
      ["MIT/KMar", 2021, 2021, 0.6],
      ["MIT/KMar", 2023, 2024, 2],
      ["MIT/KMar", 2025, "onwards", 1],
    ]);
    const short = [[million(0.4)], [million(0.6)]];
    expect(
      refused("intensivering", { amount, keys: ["MIT/OM", "MIT/KMar"], to: "onwards", way: { byHand: short } }),
    ).toMatchObject({ kind: "handNotEqual", column: { year: 2023 }, given: 0 });
  });

  it("takes no line below zero: the others bear what it can't", () => {
    expect(brief("taakstelling", { way: "equal", keys: ["MIT/Politie", "MIT/Wetgeving"], amount: million(3) })).toEqual(
      [
        ["MIT/Politie", 2021, 2021, -2.5],
        ["MIT/Wetgeving", 2021, 2021, -0.5],
      ],
    );
  });

  it("takes lines below zero where the user says so", () => {
    const below = {
      way: "equal",
      keys: ["MIT/Politie", "MIT/Wetgeving"],
      amount: million(3),
      belowZero: true,
    } as const;
    expect(brief("taakstelling", below)).toContainEqual(["MIT/Wetgeving", 2021, 2021, -1.5]);
  });

  it("counts what was cut before", () => {
    const position = newPosition(base, [mutation({ key: "MIT/Wetgeving", amount: million(-0.4) })]);
    const keys = ["MIT/Wetgeving", "MIT/LIEC"];
    expect(brief("taakstelling", { way: "equal", keys, position, amount: million(0.4) })).toEqual([
      ["MIT/Wetgeving", 2021, 2021, -0.1],
      ["MIT/LIEC", 2021, 2021, -0.3],
    ]);
  });

  it.each<[string, SpreadKind, Partial<Spread>, object]>([
    ["more than is there", "taakstelling", { amount: million(100) }, { kind: "moreThanThere", available: 47_700_000 }],
    ["part of a thousand", "ombuiging", { amount: euro(1_500) }, { kind: "notWholeThousands", amount: 1_500 }],
    ["an amount below zero", "taakstelling", { amount: million(-1) }, { kind: "notPositive" }],
    ["nothing", "taakstelling", { amount: euro(0) }, { kind: "notPositive" }],
    ["no lines", "taakstelling", { keys: [] }, { kind: "tooFewLines", least: 1 }],
    ["a line twice", "taakstelling", { keys: ["MIT/OM", "MIT/OM"] }, { kind: "sameLineTwice", key: "MIT/OM" }],
    ["t/m before van", "taakstelling", { to: 2020 }, { kind: "reversedYears" }],
    [
      "years without a column",
      "taakstelling",
      { to: 2027 },
      { kind: "outsideHorizon", needed: { first: 2020, last: 2027 } },
    ],
    ["too few amounts", "taakstelling", { amount: [million(1)], to: 2022 }, { kind: "amountsMissing", columns: 2 }],
    [
      "parts that are not the whole",
      "ombuiging",
      { way: { byHand: [million(0.5), million(0.4), euro(0)] } },
      { kind: "handNotEqual", asked: 1_000_000, given: 900_000 },
    ],
    [
      "parts finer than a thousand",
      "ombuiging",
      { way: { byHand: [euro(999_500), euro(500), euro(0)] } },
      { kind: "notWholeThousands" },
    ],
    [
      "a part larger than its line",
      "ombuiging",
      { amount: million(2), way: { byHand: [euro(0), euro(0), million(2)] } },
      { kind: "belowZero", key: "MIT/Rechtspraak", amount: -400_000 },
    ],
  ])("refuses %s", (_what, kind, changes, problem) => {
    expect(refused(kind, changes)).toMatchObject(problem);
  });

  it("adds up to the amount in every column, in whole thousands, never below zero, for any lines", () => {
    const anyCase = fc.record({
      keys: fc.shuffledSubarray(mit, { minLength: 1 }),
      amount: fc.integer({ min: 1, max: 90_000 }).map((thousands) => euro(thousands * 1000)),
      way: fc.constantFrom("proportional" as const, "equal" as const),
      to: fc.constantFrom(2021, 2023, "onwards" as const),
      kind: fc.constantFrom<SpreadKind>("taakstelling", "ombuiging", "intensivering"),
      belowZero: fc.boolean(),
    });
    fc.assert(
      fc.property(anyCase, ({ kind, ...changes }) => {
        const booked = bookSpread(entry, kind, spread(changes));
        if ("kind" in booked) {
          expect([booked.kind, kind === "intensivering" || changes.belowZero]).toEqual(["moreThanThere", false]);
          return;
        }
        const sign = kind === "intensivering" ? 1 : -1;
        const after = newPosition(base, booked);
        columns.forEach((column, index) => {
          const sum = booked.reduce((all, each) => all + mutationIn(each, column), 0);
          const inside = mutationIn({ from: 2021, to: changes.to, amount: euro(1) }, column) === 1;
          expect(sum + 0).toBe(inside ? sign * changes.amount : 0);
          if (!changes.belowZero)
            for (const key of mit) expect(after.amounts.get(key)![index]!).toBeGreaterThanOrEqual(0);
        });
        expect(booked.every(({ amount }) => amount % 1000 === 0 && Math.sign(amount) === sign)).toBe(true);
      }),
    );
  });

  it("adds up to each year's own amount, zero in a year without one, for any lines and any way", () => {
    const thousands = (most: number) => fc.integer({ min: 0, max: most }).map((each) => euro(each * 1000));
    const anyCase = fc
      .record({
        keys: fc.shuffledSubarray(mit, { minLength: 1 }),
        kind: fc.constantFrom<SpreadKind>("taakstelling", "ombuiging", "intensivering"),
        way: fc.constantFrom("proportional", "equal", "byHand"),
        amount: fc.array(thousands(20_000), { minLength: columns.length, maxLength: columns.length }),
      })
      .filter(({ amount }) => amount.some((each) => each > 0))
      .chain((chosen) =>
        fc.record({
          chosen: fc.constant(chosen),
          // By hand: the first line takes what the others leave.
          others: fc.array(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 30, maxLength: 30 }), {
            ...{ minLength: columns.length, maxLength: columns.length },
          }),
        }),
      );
    const handed = (amounts: readonly number[], count: number, others: readonly (readonly number[])[]) => {
      const perColumn = amounts.map((amount, index) => {
        let left = amount / 1000;
        const rest = Array.from({ length: count - 1 }, (_, line) => {
          const part = Math.floor(left * (others[index]?.[line] ?? 0));
          left -= part;
          return part;
        });
        return [left, ...rest];
      });
      return Array.from({ length: count }, (_, line) => perColumn.map((parts) => euro((parts[line] ?? 0) * 1000)));
    };
    fc.assert(
      fc.property(anyCase, ({ chosen: { way, kind, keys, amount }, others }) => {
        const asked = way === "byHand" ? { byHand: handed(amount, keys.length, others) } : (way as "equal");
        const whole = { keys, amount, from: columns[0]!.year, to: "onwards", way: asked, belowZero: true } as const;
        const booked = rows(bookSpread(entry, kind, spread(whole)));
        const sign = kind === "intensivering" ? 1 : -1;
        columns.forEach((column, index) => {
          const sum = booked.reduce((all, each) => all + mutationIn(each, column), 0);
          expect(sum + 0).toBe(sign * (amount[index] ?? 0) + 0);
        });
        expect(booked.every((each) => each.amount % 1000 === 0 && each.amount !== 0)).toBe(true);
      }),
    );
  });
});
