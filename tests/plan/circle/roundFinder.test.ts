import { parseReference } from "../../../src/plan/address";
import { roundFinder } from "../../../src/plan/circle/roundFinder";
import type { FormulaBlock, FormulaWorld } from "../../../src/plan/circle/FormulaWorld";

/** Formulas by cell, each a block of its own. */
function block(place: string, rows: readonly (readonly unknown[])[]): FormulaBlock {
  const area = parseReference(`=${place}`);
  if (!area) throw new Error(place);
  return { ...area, rows: rows.length, columns: rows[0]?.length ?? 0, at: (row, column) => rows[row]?.[column] };
}

/** A ledger in B3:D5 (Nr, Bedrag, Dubbel); a sheet of a scenario that adds it up, with sum and names. */
const world: FormulaWorld = {
  blocks: [
    { ...block("Mutaties!D3", [["=[@Bedrag]*2"], ["=[@Bedrag]*2"], ["=[@Bedrag]*2"]]), isFilled: () => true },
    block("Mutaties!C3", [[1], ["=Blad1!A1"], [3]]),
    block("Sneller!B2", [
      [10, "=SUM(Mut[Bedrag])", "=B2+C2"],
      [20, 0, "=B3+C3"],
      ["=SUM(B2:B3)", "=SUM(C2:C3)", "=SUM(D2:D3)"],
    ]),
  ],
  tables: [
    {
      name: "Mut",
      body: { sheet: "Mutaties", row: 2, column: 1, rows: 3, columns: 3 },
      header: ["Nr", "Bedrag", "Dubbel"],
    },
  ],
  names: [
    { name: "Stand", scope: null, formula: "=Sneller!$D$4" },
    { name: "Begin", scope: null, formula: "=Sneller!$B$2:$B$4" },
    { name: "Rond", scope: null, formula: "=Rond+1" },
    { name: "Stand", scope: "Blad1", formula: "=Blad1!$A$1" },
    { name: "Keer", scope: null, formula: "=Stand*2" },
  ],
  sheets: ["Mutaties", "Sneller", "Blad1"],
};
const goesRound = roundFinder(world);
const asked = (place: string, formula: string) => goesRound(parseReference(`=${place}`)!, formula);

describe("the formula of an amount in the ledger", () => {
  it.each([
    ["its own cell", "=C3+1"],
    ["its own cell in its table", "=[@Bedrag]*2"],
    ["its own column", "=SUM(Mut[Bedrag])"],
    ["the whole table", "=COUNT(Mut[#All])"],
    ["a whole column of the sheet", "=SUM(C:C)"],
    ["a whole row of the sheet", "=SUM(3:3)"],
    ["what is worked out of its own row", "=[@Dubbel]"],
    ["what is worked out of all rows", "=MAX(Mut[Dubbel])"],
    ["a sum on another sheet", "=Sneller!D4/2"],
    ["a sum through a name", "=Stand"],
    ["a sum through a name of a name", "=Keer"],
    ["a whole column of another sheet", "=SUM(Sneller!D:D)"],
    ["several sheets", "=SUM(Mutaties:Blad1!C2)"],
    ["a text that leads somewhere", '=INDIRECT("Sneller!D4")'],
  ])("that leads to %s is asked", (_what, formula) => {
    expect(asked("Mutaties!C3", formula)).toBe(true);
  });

  it.each([
    ["another row", "=C4"],
    ["what is worked out of another row", "=D5"],
    ["other columns of its row", "=[@Nr]*2"],
    ["what a scenario starts from", "=Sneller!B2*10%"],
    ["the same through a name", "=SUM(Begin)"],
    ["a sheet of hers", "=Blad1!A1"],
    ["a name that leads nowhere", "=Rond"],
    ["the place of its row", "=INDEX(Blad1!A:A,ROW(C3))"],
    ["nothing", "=35.5+4.5"],
  ])("that leads to %s is not", (_what, formula) => {
    expect(asked("Mutaties!C3", formula)).toBe(false);
  });
});

describe("the formula over a position", () => {
  it.each([
    ["=D2+1", true],
    ["=D4-D3", true],
    ["=SUM(D:D)", true],
    ["=Stand", true],
    ["=B2+C2+1", false],
    ["=D3", false],
    ["=SUM(C:C)", false],
  ])("%s is asked: %s", (formula, expected) => {
    expect(asked("Sneller!D2", formula)).toBe(expected);
  });

  it("is asked where an amount of the ledger refers to it", () => {
    const own: FormulaWorld = { ...world, blocks: [...world.blocks, block("Mutaties!C5", [["=Sneller!D2"]])] };
    expect(roundFinder(own)(parseReference("=Sneller!D2")!, "=B2+C2")).toBe(true);
  });
});
