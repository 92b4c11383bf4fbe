import { mayReturnArray } from "../../../src/workbench/xlsx/mayReturnArray";
import { EXAMPLE } from "./support";

const answer = (formula: string): boolean => mayReturnArray(formula, EXAMPLE, (name) => name === "Cel");

describe("which formulas are stored as dynamic arrays, so that Excel shows no @", () => {
  it.each([
    "=A1:A3*2",
    "=Bereik+1",
    "=Blad1!A1:B2",
    "=VOORBEELD.TOTAAL(2021)",
    "=1+SUM(VOORBEELD.TABEL())",
    "=INDEX(A1:A3,2)",
    "=SEQUENCE(3)",
    "={1,2}",
    "=A1#",
    "=SUM(IF(A1:A3>0,1))",
    "=SUM(A1:A3*2)",
    "=IF(A1,B1:B3)",
    "=VLOOKUP(A1:A3,B:C,2)",
    "=SUMIFS(A1:A3,B1:B3,C1:C3)",
    "=MATCH(A1:A3,B1:B3,0)",
    "=COUNTIF(A1:A3,(B1:B3))",
    "=ROUND(A1:A3,1)",
    "=SUMPRODUCT(IF(A1:A3>0,1))",
    "=Tabel[bedrag]*2",
  ])("%s is", (formula) => expect(answer(formula)).toBe(true));

  it.each([
    "=1+1",
    "=SUM(Tabel[bedrag])",
    "=Tabel[[#This Row],[bedrag]]*2",
    "=A1*$B$2",
    "=Cel+Blad1!C4",
    '="A1:A3"&TRUE',
    "=SUM(A1:A3,Bereik,'Blad 2'!B:B)",
    "=ROUND(SUM(A1:A3)-B1,1)",
    '=SUMIFS(A1:A3,B1:B3,C1,D1:D3,">0")',
    "=COUNTIFS(A1:A3,1,B1:B3,2)",
    "=VLOOKUP(A1,B:C,2,FALSE)",
    "=MATCH(A1,Bereik,0)",
    "=SUMPRODUCT((A1:A3=1)*ROUND(B1:B3,1))",
    '=IF(AND(A1>0,B1<1E+3),TEXT(A1,"0.0"),"")',
    "=SUBTOTAL(9,A1:A3)",
    "=1.5%",
  ])("%s is not", (formula) => expect(answer(formula)).toBe(false));
});
