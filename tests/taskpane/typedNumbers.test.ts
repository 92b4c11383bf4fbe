import fc from "fast-check";
import { euro } from "../../src/letter/amount";
import { formatAmount } from "../../src/letter/formatAmount";
import { fieldProblemText } from "../../src/taskpane/scenario/fieldProblemTexts";
import { isFieldProblem, readBooking } from "../../src/taskpane/scenario/readBooking";
import { isTypedProblem, typedAmount, typedPercentage } from "../../src/taskpane/scenario/typedAmount";
import { horizon } from "../support/scenarios";

const said = (text: string, mark: "," | "." = ",") => {
  const problem = typedAmount(text, mark);
  if (!isTypedProblem(problem)) throw new Error(String(problem));
  return fieldProblemText({ field: "amount", problem }, mark === "," ? "nl" : "en");
};

describe("an amount in EUR million", () => {
  it.each([
    ["4,5", 4_500_000],
    ["−4,5", -4_500_000],
    ["-4,5", -4_500_000],
    ["+ 4,5", 4_500_000],
    ["4.5", 4_500_000],
    ["0.125", 125_000],
    ["12.3456", 12_345_600],
    ["1,500", 1_500_000],
    ["1.500,5", 1_500_500_000],
    ["1 500", 1_500_000_000],
    ["€ 4,5 mln", 4_500_000],
    ["0,000001", 1],
    ["007,50", 7_500_000],
    ["-0", 0],
  ])("is taken where it can mean one thing: %s", (text, euros) => {
    expect(typedAmount(text, ",")).toBe(euros);
  });

  it("that can mean two things is refused, with both readings to choose from", () => {
    expect(said("1.500")).toBe('"1.500" kan twee dingen betekenen. Typ 1,500 of 1500.');
    expect(said("1,500", ".")).toBe('"1,500" can mean two things. Type 1.500 or 1500.');
    expect(typedAmount("1,500", ",")).toBe(1_500_000);
    expect(typedAmount("1.500", ".")).toBe(1_500_000);
  });

  it.each(["", "abc", "4,5,6", "1.50.000", "4,5-", "=1+1", "<script>", "1e3", "4..5", "١"])(
    "that is none is refused: %s",
    (text) => {
      expect(isTypedProblem(typedAmount(text, ","))).toBe(true);
    },
  );

  it("that was typed in euros, or finer than a euro, is refused with what to do", () => {
    expect(said("4500000")).toContain("Typt u in euro's? Deel dan door een miljoen.");
    expect(said("1.500.000")).toContain("Deel dan door een miljoen");
    expect(said("0,1234567")).toContain("te veel cijfers achter de komma");
    expect(said("x".repeat(200)).length).toBeLessThan(140);
  });

  it("comes back from what we show, to the euro, whatever the amount", () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), (amount) => {
        expect(typedAmount(formatAmount(euro(amount)), ",")).toBe(amount);
        expect(typedAmount(formatAmount(euro(amount)).replace(",", "."), ".")).toBe(amount);
      }),
    );
  });
});

describe("a percentage", () => {
  it("is exactly what was typed", () => {
    expect([typedPercentage("2,3", ","), typedPercentage("2.3 %", ","), typedPercentage("-0,25%", ",")]).toEqual([
      2.3, 2.3, -0.25,
    ]);
    expect(typedPercentage("2,34567", ",")).toMatchObject({ kind: "tooFine" });
  });
});

describe("a form", () => {
  const years = { from: "2021", to: "" };
  const indexation = {
    form: "indexation",
    kind: "loonbijstelling",
    percentage: "2,3",
    share: "70",
    keys: ["MIT/Politie"],
    ...years,
  } as const;
  const spread = {
    form: "spread",
    kind: "taakstelling",
    amount: "1",
    perYear: null,
    way: "byHand",
    belowZero: false,
    ...years,
  } as const;

  it("with e.v. takes the years from there on and the structural column", () => {
    expect(readBooking({ ...indexation, to: "onwards", from: "2023" }, horizon, ",")).toMatchObject({
      share: 0.7,
      percentage: 2.3,
      columns: [
        { year: 2023, onwards: false },
        { year: 2024, onwards: false },
        { year: 2025, onwards: true },
      ],
    });
    expect(readBooking(indexation, horizon, ",")).toMatchObject({ columns: [{ year: 2021, onwards: false }] });
  });

  it("takes an empty field among several for nil, and names the one that is wrong", () => {
    const parts = [
      { id: "a", key: "MIT/Politie", amount: "", perYear: [] },
      { id: "b", key: "MIT/OM", amount: "1", perYear: [] },
    ];
    expect(readBooking({ ...spread, parts }, horizon, ",")).toMatchObject({ way: { byHand: [0, 1_000_000] } });
    const wrong = [...parts, { id: "c", key: "MIT/FIOD", amount: "veel", perYear: [] }];
    expect(readBooking({ ...spread, parts: wrong }, horizon, ",")).toMatchObject({ field: "c" });
  });

  describe("with an amount for each year", () => {
    const perYear = ["", "1", "2,5", "", "", "3"].map((amount, index) => ({ id: `year-${2020 + index}`, amount }));
    const part = (key: string, ...amounts: readonly string[]) => ({
      ...{ id: key, key, amount: "" },
      perYear: amounts.map((amount, index) => ({ id: `${key}-${2020 + index}`, amount })),
    });
    const parts = [part("MIT/Politie", "", "0,4", "2,5", "", "", "1"), part("MIT/OM", "", "0,6", "", "", "", "2")];

    it("takes all columns of the scenario, the structural one too, and nil for what is left empty", () => {
      expect(readBooking({ ...spread, way: "equal", perYear, parts }, horizon, ",")).toMatchObject({
        ...{ from: 2020, to: "onwards", way: "equal", keys: ["MIT/Politie", "MIT/OM"] },
        amount: [0, 1_000_000, 2_500_000, 0, 0, 3_000_000],
      });
    });

    it("and parts by hand takes a part for each line in each year", () => {
      const booking = readBooking({ ...spread, perYear, parts }, horizon, ",");
      expect(booking).toMatchObject({
        way: {
          byHand: [
            [0, 400_000, 2_500_000, 0, 0, 1_000_000],
            [0, 600_000, 0, 0, 0, 2_000_000],
          ],
        },
      });
    });

    it("says at the field of the year, or of the part, what is wrong with it", () => {
      const wrong = perYear.map((each) => (each.id === "year-2023" ? { ...each, amount: "veel" } : each));
      expect(readBooking({ ...spread, perYear: wrong, parts }, horizon, ",")).toMatchObject({ field: "year-2023" });
      const wrongParts = [parts[0]!, part("MIT/OM", "", "", "", "", "1.234")];
      expect(readBooking({ ...spread, perYear, parts: wrongParts }, horizon, ",")).toMatchObject({
        field: "MIT/OM-2024",
      });
    });
  });

  it.each([
    ["no line", { ...spread, parts: [] }, "lines"],
    ["no amount", { ...spread, amount: "", parts: [] }, "amount"],
    ["a share above 100", { ...indexation, share: "170" }, "share"],
    ["a share of nothing", { ...indexation, share: "0" }, "share"],
    ["a share that is too fine", { ...indexation, share: "33,333" }, "share"],
    ["no percentage", { ...indexation, percentage: "" }, "percentage"],
  ] as const)("with %s says so at its field", (_what, fields, field) => {
    const problem = readBooking(fields, horizon, ",");
    expect(problem).toMatchObject({ field });
    if (isFieldProblem(problem)) expect(fieldProblemText(problem, "nl")).not.toBe("");
  });
});
