import { alignSequences } from "../../../src/plan/check/alignSequences";
import { movedFormula } from "../../../src/plan/check/movedFormula";

describe("rows and columns of ours, found again", () => {
  it.each<[string, string, string, (number | null)[]]>([
    ["nothing changed", "abc", "abc", [0, 1, 2]],
    ["a row of hers in between", "abc", "axbc", [0, 2, 3]],
    ["a row gone", "abc", "ac", [0, null, 1]],
    ["a row renamed", "abc", "axc", [0, 1, 2]],
    ["the first one renamed", "abc", "xbc", [0, 1, 2]],
    ["the last one gone", "abc", "ab", [0, 1, null]],
    ["one gone and one put in elsewhere", "abcd", "acxd", [0, null, 1, 3]],
    ["the same words twice, one of them gone", "sasb", "sab", [0, 1, null, 2]],
    ["all gone", "ab", "", [null, null]],
  ])("%s", (_what, ours, theirs, places) => {
    expect(alignSequences([...ours], [...theirs])).toEqual(places);
  });
});

describe("a formula of ours where rows and columns have moved", () => {
  const down = (row: number) => (row < 4 ? row : row === 4 ? null : row + 2);
  const right = (column: number) => column + 1;

  it.each([
    ["=SUM(B3:B6)", "=SUM(C3:C8)"],
    ['=IF(B$3="B3",ROUND($B3,6),"A1")', '=IF(C$3="B3",ROUND($C3,6),"A1")'],
    [
      "=SUMIFS(Offensief_Mutaties[Bedrag],Offensief_Mutaties[A1],B$2)",
      "=SUMIFS(Offensief_Mutaties[Bedrag],Offensief_Mutaties[A1],C$2)",
    ],
    ["=LOG10(B1)", "=LOG10(C1)"],
  ])("%s", (formula, moved) => expect(movedFormula(formula, down, right)).toBe(moved));

  it("is none where it refers to what is gone", () => expect(movedFormula("=A5+A1", down, right)).toBeNull());
});
