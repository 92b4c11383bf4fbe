import { tableReference } from "../../../src/plan/circle/tableReference";

it.each([
  ["Bedrag", [["Bedrag", "Bedrag"]], false],
  ["@Bedrag", [["Bedrag", "Bedrag"]], true],
  ["@[T/m]", [["T/m", "T/m"]], true],
  ["", "all", false],
  ["#All", "all", false],
  ["@", "all", true],
  ["[#This Row],[Bedrag]", [["Bedrag", "Bedrag"]], true],
  ["[#All],[Scenario]:[Soort]", [["Scenario", "Soort"]], false],
  [
    "[Bedrag],[Jaar]:[T/m]",
    [
      ["Bedrag", "Bedrag"],
      ["Jaar", "T/m"],
    ],
    false,
  ],
  ["[Jaar '[1']]", [["Jaar [1]", "Jaar [1]"]], false],
  ["@[Nr '#]", [["Nr #", "Nr #"]], true],
] as const)("Tabel[%s] names its columns and whether it is of one row", (inside, columns, isThisRow) => {
  expect(tableReference(inside)).toEqual({ columns, isThisRow });
});
