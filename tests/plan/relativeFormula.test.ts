import { relativeFormula } from "../../src/plan/relativeFormula";

it.each([
  ["=A1+$A1+A$1+$A$1", 2, 1, "=B3+$A3+B$1+$A$1"],
  ['=AND($I$1="aan",ROUND(N(B4)-N(I4),6)<>0)', 0, 3, '=AND($I$1="aan",ROUND(N(E4)-N(L4),6)<>0)'],
  ['=LEFT(B$12,16)="zie B4"', 5, 1, '=LEFT(C$12,16)="zie B4"'],
  ["=LOG10(Z9)", 1, 1, "=LOG10(AA10)"],
])("%s laid %i down and %i to the right reads %s", (formula, rows, columns, moved) =>
  expect(relativeFormula(formula, rows, columns)).toBe(moved),
);
