import fc from "fast-check";
import { euro } from "../../src/letter/amount";
import { brief2946123 as letter } from "../../src/letter/brief2946123";
import { reconcileTheme, reconcileTotal } from "../../src/letter/deviation";
import type { Mutation } from "../../src/scenario/Mutation";
import { letterPosition, newPosition, reshape, type Position } from "../../src/scenario/Position";
import { reconcileScenario } from "../../src/scenario/reconcileScenario";
import { verdictText } from "../../src/scenario/verdict";
import { at, anyMutation, columns, base, frame, horizon, lines, million, mln, mutation } from "../support/scenarios";

const theme = (id: string, year: number, mutations: readonly Mutation[]) =>
  reconcileScenario(frame, mutations).themes.get(id)!.columns[at(year)]!;
const total = (year: number, mutations: readonly Mutation[]) =>
  reconcileScenario(frame, mutations).total.columns[at(year)]!;
const shift = (year: number, amount: number, changes: Partial<Mutation> = {}) =>
  mutation({ kind: "kasschuif", from: year, amount: million(amount), ...changes });
const moved = (key: string, amount: number, changes: Partial<Mutation> = {}) =>
  mutation({ kind: "herschikking", key, amount: million(amount), ...changes });

describe("a scenario against what was announced", () => {
  it("without mutations says in every year what the letter says of itself", () => {
    for (const { year } of columns) {
      for (const each of letter.themes) {
        const own = reconcileTheme(letter, each, year);
        const result = theme(each.id, year, []);
        expect([result.difference, result.verdict]).toEqual([
          own?.difference ?? null,
          own?.verdict ?? "geen aangekondigd bedrag",
        ]);
        expect([result.balance, result.ofChanges ?? 0]).toEqual([0, 0]);
      }
      expect(total(year, []).verdict).toBe(reconcileTotal(letter, year)?.verdict);
    }
  });

  it("shows Politie 2021 overtyped with 40: +4.5 does not fit, in MIT and in the total", () => {
    const typed = [mutation({ amount: million(4.5) })];
    const result = theme("MIT", 2021, typed);
    expect([mln(result.balance), mln(result.difference), mln(result.ofChanges), mln(result.ofRounding)]).toEqual([
      4.5, 4.6, 4.5, 0.1,
    ]);
    expect(verdictText(result)).toBe("sluit niet aan (+4,5)");
    expect(verdictText(total(2021, typed))).toBe("sluit niet aan (+4,5)");
    expect(verdictText(theme("MIT", 2022, typed))).toBe("sluit aan");
  });

  it("does not hide a change behind the rounding margin", () => {
    expect(verdictText(theme("MIT", 2021, [mutation({ amount: million(-0.1) })]))).toBe("sluit niet aan (-0,1)");
    expect(verdictText(theme("MIT", 2021, [mutation({ amount: million(0.000001) })]))).toBe(
      "sluit niet aan (+0,000001)",
    );
  });

  it("fits again when the cabinet raises what was announced by as much", () => {
    const decided = [
      mutation({ amount: million(4.5) }),
      mutation({ key: "MIT/Aangekondigd", amount: million(4.5) }),
      mutation({ key: "Totaal/Aangekondigd", amount: million(4.5) }),
    ];
    expect([mln(theme("MIT", 2021, decided).announced), theme("MIT", 2021, decided).verdict]).toEqual([
      86.5,
      "sluit aan, afrondingsverschil",
    ]);
    expect(total(2021, decided).verdict).toBe("sluit aan, afrondingsverschil");
  });

  it("finds a shift into a line that was not announced, though the theme's saldo is 0", () => {
    const hidden = [
      mutation({ key: "Preventief/PreventieveAanpak", from: 2020, amount: million(-1) }),
      mutation({ key: "Preventief/Denormalisering", from: 2020, amount: million(1) }),
    ];
    const result = theme("Preventief", 2020, hidden);
    expect([mln(result.balance), mln(result.notAnnounced), verdictText(result)]).toEqual([
      0,
      2,
      "sluit niet aan (-1,0)",
    ]);
  });

  it("says of Preventief after 2022 that nothing is announced, also with an amount", () => {
    const result = theme("Preventief", 2023, [
      mutation({ key: "Preventief/LokaleAanpak", from: 2023, amount: million(5) }),
    ]);
    expect([mln(result.sum), result.difference, verdictText(result)]).toEqual([5, null, "geen aangekondigd bedrag"]);
  });

  it("compares Preventief 2023 once the cabinet announces an amount for it", () => {
    const decided = [
      mutation({ key: "Preventief/LokaleAanpak", from: 2023, amount: million(5) }),
      mutation({ key: "Preventief/Aangekondigd", from: 2023, amount: million(5) }),
    ];
    expect(theme("Preventief", 2023, decided).verdict).toBe("sluit aan");
    expect(verdictText(theme("Preventief", 2023, decided.slice(1)))).toBe("sluit niet aan (-5,0)");
  });

  it("adds up over the years without the structural column", () => {
    const { overYears } = reconcileScenario(frame, [mutation({ from: 2021, to: "onwards" })]).themes.get("MIT")!;
    expect([mln(overYears.balance), mln(overYears.announced)]).toEqual([4, 21.5 + 82 + 87 + 93 + 93]);
  });
});

describe("money that only moves", () => {
  it("from one year to another: both years say so", () => {
    const moves = [shift(2021, -1), shift(2022, 1)];
    expect([2021, 2022].map((year) => verdictText(theme("MIT", year, moves)))).toEqual(
      Array(2).fill("verschoven; meerjarig saldo 0"),
    );
    expect([2021, 2022].map((year) => total(year, moves).verdict)).toEqual(
      Array(2).fill("verschoven; meerjarig saldo 0"),
    );
    expect(verdictText(theme("MIT", 2023, moves))).toBe("sluit aan, afrondingsverschil");
  });

  it("is no kasschuif where it does not come to 0 over the years, or runs on for ever", () => {
    expect(verdictText(theme("MIT", 2021, [shift(2021, -1), shift(2022, 0.5)]))).toBe("sluit niet aan (-1,0)");
    const forEver = [shift(2021, -1), shift(2024, 1, { to: "onwards" })];
    expect(verdictText(theme("MIT", 2021, forEver))).toBe("sluit niet aan (-1,0)");
    expect(verdictText(theme("MIT", 2025, forEver))).toBe("sluit niet aan (+1,0)");
  });

  it("to another theme: both say so, and the total is what it was", () => {
    const moves = [moved("MIT/Politie", -2), moved("BB/Uitvoering", 2)];
    expect(["MIT", "BB"].map((id) => theme(id, 2021, moves).verdict)).toEqual(
      Array(2).fill("tussen thema's, totaal 0"),
    );
    expect(total(2021, moves).verdict).toBe(total(2021, []).verdict);
  });

  it("is no herschikking where the themes together do not come to 0", () => {
    const moves = [moved("MIT/Politie", -2), moved("BB/Uitvoering", 1)];
    expect(verdictText(theme("MIT", 2021, moves))).toBe("sluit niet aan (-2,0)");
    expect(verdictText(total(2021, moves))).toBe("sluit niet aan (-1,0)");
  });

  it("within a theme leaves its verdict as it was", () => {
    const moves = [moved("MIT/Politie", -2), moved("MIT/Eigen1", 2)];
    expect(theme("MIT", 2021, moves).verdict).toBe("sluit aan, afrondingsverschil");
  });

  it("both ways at once has its own words", () => {
    const moves = [moved("MIT/Politie", -2), moved("BB/Uitvoering", 2), shift(2021, -1), shift(2022, 1)];
    expect(theme("MIT", 2021, moves).verdict).toBe("verschoven en tussen thema's, totaal 0");
  });

  it("does not cover for another change in the same year", () => {
    const moves = [shift(2021, -1), shift(2022, 1), mutation({ amount: million(0.3) })];
    expect(verdictText(theme("MIT", 2021, moves))).toBe("sluit niet aan (-0,7)");
    expect(verdictText(theme("MIT", 2022, moves))).toBe("verschoven; meerjarig saldo 0");
  });
});

describe("indexation", () => {
  it("leaves every verdict as it was, for the announced amounts are not indexed", () => {
    const rows = [
      mutation({ kind: "loonbijstelling", from: 2020, to: "onwards", amount: million(2) }),
      mutation({ kind: "prijsbijstelling", key: "Preventief/Denormalisering", from: 2020, to: 2024 }),
    ];
    const before = reconcileScenario(frame, []);
    const after = reconcileScenario(frame, rows);
    for (const [id, { columns: results }] of after.themes) {
      const earlier = before.themes.get(id)!.columns;
      expect(results.map(verdictText)).toEqual(earlier.map(verdictText));
    }
    expect(after.total.columns.map(verdictText)).toEqual(before.total.columns.map(verdictText));
    expect(mln(after.themes.get("MIT")!.columns[at(2021)]!.sum)).toBe(84.1);
  });

  it("stays out of the comparison when it is in the frozen position that a scenario starts from", () => {
    const frozen = newPosition(base, [mutation({ kind: "loonbijstelling" })]);
    const result = reconcileScenario({ ...frame, base: frozen }, []).themes.get("MIT")!.columns[at(2021)]!;
    expect([mln(result.indexation), result.verdict]).toEqual([1, "sluit aan, afrondingsverschil"]);
  });

  it("frozen changes of another kind still count as changes, not as rounding", () => {
    const frozen = newPosition(base, [mutation({ amount: million(0.2) })]);
    const result = reconcileScenario({ ...frame, base: frozen }, []).themes.get("MIT")!.columns[at(2021)]!;
    expect([mln(result.balance), verdictText(result)]).toEqual([0.2, "sluit niet aan (+0,2)"]);
  });
});

describe("on a frozen stand", () => {
  const on = (frozen: readonly Mutation[], own: readonly Mutation[]) =>
    reconcileScenario({ ...frame, base: newPosition(base, frozen) }, own).themes;
  const words = (themes: ReturnType<typeof on>, id: string, year: number) =>
    verdictText(themes.get(id)!.columns[at(year)]!);

  it("a kasschuif and a herschikking that were frozen are still money that only moved", () => {
    const frozen = [shift(2021, -1), shift(2022, 1), moved("MIT/Politie", -2), moved("BB/Uitvoering", 2)];
    expect(words(on(frozen, []), "MIT", 2021)).toBe("verschoven en tussen thema's, totaal 0");
    expect(words(on(frozen, []), "MIT", 2022)).toBe("verschoven; meerjarig saldo 0");
    expect(words(on(frozen, []), "BB", 2021)).toBe("tussen thema's, totaal 0");
  });

  it("what the stand has and a scenario takes out again is no deviation", () => {
    const frozen = [mutation({ amount: million(4.5) })];
    expect(words(on(frozen, [mutation({ amount: million(-4.5) })]), "MIT", 2021)).toBe("sluit aan, afrondingsverschil");
    const decided = mutation({ key: "MIT/Aangekondigd", amount: million(4.5) });
    expect(words(on(frozen, [decided]), "MIT", 2021)).toBe("sluit aan, afrondingsverschil");
    expect(words(on([decided], []), "MIT", 2021)).toBe("sluit niet aan (-4,5)");
  });

  it("a kasschuif stays one where the scenario begins after its first year, and when it is frozen once more", () => {
    const frozen = newPosition(base, [shift(2020, -1), shift(2022, 1)]);
    const later = reshape(frozen, { first: 2021, last: 2024 });
    const themes = (stand: Position) => reconcileScenario({ ...frame, base: stand }, []).themes.get("MIT")!;
    expect(themes(later).columns.map(verdictText)[1]).toBe("verschoven; meerjarig saldo 0");
    const again = reshape(newPosition(later, []), { first: 2022, last: 2026 });
    expect(themes(again).columns.map(verdictText)[0]).toBe("verschoven; meerjarig saldo 0");
  });

  it("for any ledger, says what the letter with all mutations says: it doesn't matter when was frozen", () => {
    // Amounts such that own mutations never undo frozen ones to the euro: a figure that became 0 is not the same as none.
    const mutations = (rest: number) =>
      fc.array(
        anyMutation.map((each) => ({ ...each, amount: euro(each.amount - (each.amount % 1000) + rest) })),
        { maxLength: 25 },
      );
    fc.assert(
      fc.property(mutations(0), mutations(1), fc.integer({ min: 0, max: 3 }), (frozen, own, later) => {
        const last = horizon.last + later;
        const wide = { first: horizon.first, last };
        const whole = { ...frame, base: letterPosition(letter, wide, lines) };
        const stand = { ...frame, base: reshape(newPosition(base, frozen), wide) };
        expect(reconcileScenario(stand, own)).toEqual(reconcileScenario(whole, [...frozen, ...own]));
      }),
      { numRuns: 60 },
    );
  });
});

describe("for any ledger", () => {
  it("the difference is rounding plus changes, and the themes add up to the total", () => {
    fc.assert(
      fc.property(fc.array(anyMutation, { maxLength: 40 }), (mutations) => {
        const { themes, total: all } = reconcileScenario(frame, mutations);
        columns.forEach((_, index) => {
          const results = [...themes.values()].map((group) => group.columns[index]!);
          expect(results.reduce((sum, each) => sum + each.sum, 0)).toBe(all.columns[index]!.sum);
          for (const each of results)
            if (each.difference !== null) expect(each.difference).toBe(each.ofRounding! + each.ofChanges!);
        });
      }),
    );
  });
});
