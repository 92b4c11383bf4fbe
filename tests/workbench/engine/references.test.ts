import { changeReferences } from "../../../src/workbench/engine/references/changeReferences";
import { movedFormula } from "../../../src/workbench/engine/references/movedFormula";

const rows = (at: number, count: number, direction: "Down" | "Up") =>
  ({ kind: "shift", sheet: "Ander", cells: { row: at, column: 0, rows: count, columns: 16_384 }, direction }) as const;
const cells = (
  row: number,
  column: number,
  rowCount: number,
  columns: number,
  direction: "Down" | "Up" | "Right" | "Left",
) => ({ kind: "shift", sheet: "Ander", cells: { row, column, rows: rowCount, columns }, direction }) as const;
const move = (from: readonly number[], row: number, column: number, sheet = "Ander") => {
  const [r = 0, c = 0, h = 1, w = 1] = from;
  return {
    kind: "move",
    sheet: "Ander",
    from: { row: r, column: c, rows: h, columns: w },
    to: { sheet, row, column },
  } as const;
};

describe("what a formula refers to", () => {
  it.each([
    // What is no reference stays: text, names, functions, tables, other workbooks, numbers, errors.
    [
      "=LOG10(A1)&\"A1\"&LOG10B&B_A1&A1.B+1E5+Tabel1[A1]+[2]Ander!A1+'[2]Ander'!A1+#N/A+'Blad:Ander'!A1+Blad1:Ander!A1+ABCD1+A0",
      "Ander",
    ],
    ["=A1:INDEX(B:B,3)+A1#+Ander!A1", "Blad1"],
  ])("is changed whole: %s", (formula, own) => {
    const seen: string[] = [];
    changeReferences(formula, { before: own, after: own }, (place) => {
      seen.push(`${place.sheet} ${place.rect.row} ${place.rect.column} ${place.rect.rows}`);
      return place;
    });
    expect(seen).toEqual(
      own === "Ander" ? ["Ander 0 0 1"] : ["Blad1 0 0 1", "Blad1 0 1 1048576", "Blad1 0 0 1", "Ander 0 0 1"],
    );
  });

  it.each([
    ["=SUM(C1:C12)", rows(2, 2, "Up"), "=SUM(C1:C10)"],
    ["=SUM($C$1:C12)*C:C", rows(0, 2, "Down"), "=SUM($C$3:C14)*C:C"],
    ["=C5+3:5", rows(4, 1, "Up"), "=#REF!+3:4"],
    ["=SUM(C12:A1)", rows(0, 1, "Up"), "=SUM(A1:C11)"],
    ["=A1048576", rows(0, 1, "Down"), "=#REF!"],
    ["=SUM(A1:C9)+B5+B9", cells(4, 1, 2, 1, "Down"), "=SUM(A1:C9)+B7+B11"],
    ["=SUM(B1:B9)+C5+D5:E5", cells(4, 1, 1, 2, "Left"), "=SUM(B1:B9)+#REF!+B5:C5"],
    ["=SUM(A1:A5)+A5", move([4, 0], 7, 0), "=SUM(A1:A8)+A8"],
    ["=SUM(A1:A5)+A5", move([4, 0], 4, 2), "=SUM(A1:A5)+C5"],
    ["=SUM(A1:A5)+A5+C1", move([0, 2], 4, 0), "=SUM(A1:A5)+#REF!+A5"],
    ["=A1+Ander!A1", move([0, 0], 1, 1, "Nog een"), "='Nog een'!B2+'Nog een'!B2"],
  ])("follows on its own sheet: %s", (formula, act, expected) => {
    expect(movedFormula(formula, "Ander", act)).toBe(expected);
  });

  it("follows from another sheet, by its name in any capitals, and keeps what it says of others", () => {
    expect(movedFormula("=ander!C5+C5+Blad1!C5+'Ander'!C1", "Blad1", rows(2, 1, "Up"))).toBe(
      "=ander!C4+C5+Blad1!C5+'Ander'!C1",
    );
    expect(movedFormula("=Ander!C3", "Blad1", rows(2, 1, "Up"))).toBe("=Ander!#REF!");
  });

  it("keeps its cells when a formula itself goes to another sheet", () => {
    const act = move([0, 0], 0, 0, "Blad1");
    expect(movedFormula("=B1+Blad1!C1+A1", "Ander", act, "Blad1")).toBe("=Ander!B1+Blad1!C1+A1");
  });
});
