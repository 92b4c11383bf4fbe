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
    expect(doubtOf(amount, { stood: politie, largest })).toMatchObject(doubt);
  });

  it.each([
    ["ten times the largest of the theme", million(820)],
    ["nil", euro(0)],
    ["all of it the other way", million(-35.5)],
    ["a little more", million(40)],
    ["what stood there", politie],
    ["a year", million(2021 / 10)],
  ])("is not %s", (_what, amount) => {
    expect(doubtOf(amount, { stood: politie, largest })).toBeNull();
  });

  it("is a day as the workbook counts them: 1,462 lower where it counts from 1904", () => {
    const huge = million(100_000);
    const in1904 = (amount: number) =>
      doubtOf(million(amount), { stood: null, largest: huge, dates: "1904" })?.kind ?? null;
    expect([35_063, 35_064, 53_691, 53_692].map(in1904)).toEqual([null, "dateNumber", "dateNumber", null]);
    expect(doubtOf(million(35_064), { stood: null, largest: huge })).toBeNull();
  });

  it.each([
    ["its cell shows a date", { isDate: true, goesRound: false }, "dateCell"],
    ["its formula leads to itself", { isDate: false, goesRound: true }, "circle"],
  ])("is a fair one where %s", (_what, seen, kind) => {
    expect(doubtOf(million(40), { stood: politie, largest, seen })).toEqual({ kind });
    // What everybody can see comes first, so that no witness says another than the sheet.
    expect(doubtOf(million(44_089), { stood: politie, largest, seen })).toEqual({ kind: "dateNumber" });
  });

  it("where nothing stood, is no other unit of it", () => {
    expect(doubtOf(million(5), { stood: null, largest })).toBeNull();
    expect(doubtOf(million(5), { stood: euro(0), largest })).toBeNull();
  });

  it("is none of the letter's figures, in the place of any other of its theme", () => {
    for (const theme of letter.themes) {
      const own = lines.filter(({ key }) => key.startsWith(`${theme.id}/`));
      const figures = own.flatMap(({ key }) => columns.flatMap((_column, index) => amountAt(base, key, index) ?? []));
      for (const amount of figures)
        for (const stood of figures)
          expect([theme.id, doubtOf(amount, { stood, largest: largestOf(figures) })]).toEqual([theme.id, null]);
    }
  });
});
