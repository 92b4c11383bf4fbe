import { dutchNumber } from "../../../src/workbench/page/dutchNumber";

describe("what a Dutch user types as a number", () => {
  it.each([
    ["40", 40],
    ["40,5", 40.5],
    ["-0,7", -0.7],
    ["1.500,25", 1500.25],
    ["1.500", 1500],
    ["1.5", null],
    ["18-6-2020", null],
    ["40,5 mln", null],
    ["", null],
  ])("%s is %s", (typed, number) => {
    expect(dutchNumber(typed)).toBe(number);
  });
});
