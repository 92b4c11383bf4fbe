import { doubtOf, largestOf } from "../../src/scenario/doubt";
import { brief2946123 as letter } from "../../src/letter/brief2946123";
import { euro } from "../../src/letter/amount";
import { amountAt } from "../../src/scenario/Position";
import { base, columns, lines, million } from "../support/scenarios";

const [politie, largest] = [million(35.5), million(82)];

describe("an amount that can hardly be meant", () => {
  it.each([
    ["x 1.000 for millions", million(35_500), { kind: "otherUnit", times: 1_000 }],
    ["euros for millions", million(35_500_000), { kind: "otherUnit", times: 1_000_000 }],
    ["the day 15-9-2020", million(44_089), { kind: "dateNumber" }],
    ["the first day of 2000", million(36_526), { kind: "dateNumber" }],
    ["the last day of 2050", million(55_153), { kind: "dateNumber" }],
    ["36500 for 36,5", million(36_500), { kind: "beyondTheme" }],
    ["a minus before it", million(-36_500), { kind: "beyondTheme" }],
    ["just over ten times the largest of the theme", million(820.1), { kind: "beyondTheme" }],
  ])("is %s", (_what, amount, doubt) => {
    expect(doubtOf(amount, politie, largest)).toMatchObject(doubt);
  });

  it.each([
    ["ten times the largest of the theme", million(820)],
    ["nil", euro(0)],
    ["all of it the other way", million(-35.5)],
    ["a little more", million(40)],
    ["what stood there", politie],
    ["a year", million(2021 / 10)],
  ])("is not %s", (_what, amount) => {
    expect(doubtOf(amount, politie, largest)).toBeNull();
  });

  it("where nothing stood, is no other unit of it", () => {
    expect(doubtOf(million(5), null, largest)).toBeNull();
    expect(doubtOf(million(5), euro(0), largest)).toBeNull();
  });

  it("is none of the letter's figures, in the place of any other of its theme", () => {
    for (const theme of letter.themes) {
      const own = lines.filter(({ key }) => key.startsWith(`${theme.id}/`));
      const figures = own.flatMap(({ key }) => columns.flatMap((_column, index) => amountAt(base, key, index) ?? []));
      for (const amount of figures)
        for (const stood of figures)
          expect([theme.id, doubtOf(amount, stood, largestOf(figures))]).toEqual([theme.id, null]);
    }
  });
});
