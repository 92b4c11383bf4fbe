import { yearColumns } from "../../src/plan/yearColumns";

const years = [2020, 2021, 2022, 2023];

describe("the years of a table, found in its header", () => {
  it.each([
    ["side by side", [2020, 2021, 2022, 2023], { first: 1, between: null }],
    ["behind a column of hers", ["", 2020, 2021, 2022, 2023], { first: 2, between: null }],
    ["one typed over", [2020, "x", 2022, 2023], { first: 1, between: null }],
    ["one typed over by the next", [2020, 2022, 2022, 2023], { first: 1, between: null }],
    ["the first typed over by the last", [2023, 2021, 2022, 2023], { first: 1, between: null }],
    ["a column between", [2020, 2021, "", 2022, 2023], { first: 1, between: { column: 3, next: 2 } }],
    ["two columns between", [2020, "a", "b", 2021, 2022, 2023], { first: 1, between: { column: 2, next: 1 } }],
    [
      "a column between that bears a year",
      [2020, 2021, 2021, 2022, 2023],
      { first: 1, between: { column: 3, next: 2 } },
    ],
    ["in another order", [2021, 2020, 2022, 2023], null],
    ["none left", ["a", "b", "c"], null],
  ])("%s", (_what, cells, found) => expect(yearColumns(cells, 1, years)).toEqual(found));
});
