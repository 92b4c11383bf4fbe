import { shiftFormula } from "../../../src/workbench/xlsx/shiftFormula";

describe("a shared formula in another cell", () => {
  it.each([
    ["A1+$B$1+C$1+$D1", 2, 1, "B3+$B$1+D$1+$D3"],
    ["SUM(A:A,$B:$B,1:1,$2:$2)", 2, 1, "SUM(B:B,$B:$B,3:3,$2:$2)"],
    ["LOG10(A1)&\"A1\"&'A1'!A1&A1!B2", 1, 0, "LOG10(A2)&\"A1\"&'A1'!A2&A1!B3"],
    ["Naam+A1:B2", 0, 2, "Naam+C1:D2"],
    ["A1", -1, 0, "#REF!"],
    ["XFD1", 0, 1, "#REF!"],
    ["A1*1E5+TRUE", 1, 1, "B2*1E5+TRUE"],
  ])("%s, %d down and %d to the right, is %s", (formula, rows, columns, shifted) => {
    expect(shiftFormula(formula, rows, columns)).toBe(shifted);
  });
});
