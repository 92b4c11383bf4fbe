import { impliedIntersections } from "../../../src/workbench/xlsx/impliedIntersections";
import { savedForm } from "../../../src/workbench/xlsx/savedForm";
import { EXAMPLE } from "./support";

const isOneCell = (name: string) => name === "Cel";
const shown = (formula: string) => impliedIntersections(formula, EXAMPLE, isOneCell);

/** https://learn.microsoft.com/office/vba/excel/concepts/cells-and-ranges/range-formula-vs-formula2 and the support page on "@". */
describe("a formula that a file holds without the mark of a dynamic array", () => {
  it.each([
    ["=SQRT(A1:A4)", "=SQRT(@A1:A4)"],
    ["=A1:A10", "=@A1:A10"],
    ["=INDEX(A1:A10,B1)", "=@INDEX(A1:A10,B1)"],
    ["=OFFSET(A1:A2,1,1)", "=@OFFSET(A1:A2,1,1)"],
    ["=VOORBEELD.TABEL(2021)+1", "=@VOORBEELD.TABEL(2021)+1"],
    ["=ROUND(J2:J7,2)", "=ROUND(@J2:J7,2)"],
    ["=Bereik*2", "=@Bereik*2"],
    ["=Tabel[bedrag]*2", "=@Tabel[bedrag]*2"],
    ["='Blad 2'!A:A&B1", "=@'Blad 2'!A:A&B1"],
    ["=SUM(A1:A3*B1:B3)", "=SUM(@A1:A3*@B1:B3)"],
    ["=IF(A1:A3>0,B1:B3)", "=IF(@A1:A3>0,@B1:B3)"],
    ["=VLOOKUP(A1:A3,B:C,2)", "=VLOOKUP(@A1:A3,B:C,2)"],
    ["=SUMIFS(A1:A3,B1:B3,C1:C3)", "=SUMIFS(A1:A3,B1:B3,@C1:C3)"],
    ["=SUMPRODUCT(IF(A1:A3>0,1,0))", "=SUMPRODUCT(IF(@A1:A3>0,1,0))"],
    ["=-(A1:A3)", "=-(@A1:A3)"],
    ["=ROW(A1:A3)", "=@ROW(A1:A3)"],
    ["=A1:INDEX(A:A,3)", "=@A1:INDEX(A:A,3)"],
    ["=LARGE(A1:A9,{1,2})", "=@(LARGE(A1:A9,{1,2}))"],
  ])("%s is shown as %s, and saved as it came", (stored, formula) => {
    expect(shown(stored)).toBe(formula);
    expect(savedForm(formula, EXAMPLE, isOneCell)).toEqual({ formula: stored, dynamic: false });
  });

  it.each([
    "=SQRT(A1)",
    "=SUM(A1:A3,Bereik,'Blad 2'!B:B)",
    "=SUM(INDEX(A1:C9,0,2))",
    "=SUM(OFFSET(A1,0,0,3))",
    "=SUM(VOORBEELD.TABEL())",
    "=SUM(A1:INDEX(A:A,5))",
    "=SUM(IF(A1>0,B1:B3,C1:C3))",
    "=SUM(CHOOSE(2,A1:A3,B1:B3))",
    "=SUM((A1:A3,C1:C3))",
    "=SUM(LARGE(A1:A9,{1,2}))",
    '=SUMPRODUCT((A1:A3="x")*ROUND(B1:B3,1))',
    '=IF(SUMPRODUCT((T[Code]=[@Scenario])*1)=0,"weg","")',
    '=LOOKUP(2,1/(A1:A9<>""),B1:B9)',
    '=MATCH(1,INDEX((A1:A3="x")*(B1:B3=2),0),0)',
    "=Tabel[[#This Row],[bedrag]]*[@[t/m]]",
    "=IF([@Bedrag]>0,Cel+1,TRUE)",
    "=COUNTIFS(A1:A3,1,B1:B3,C1)",
    "=DSUM(A1:C9,2,E1:E2)",
    "=B1:B3 A2:C2",
    "=ISFORMULA(A1)",
    '="A1:A3"&1E+3',
  ])("%s needs none", (formula) => expect(shown(formula)).toBe(formula));
});

describe("a formula as it is saved", () => {
  it.each([
    ["=SQRT(A1:A4)", "=SQRT(A1:A4)", true],
    ["=SQRT(A1:A4)+SQRT(@A1:A4)", "=SQRT(A1:A4)+SQRT(@A1:A4)", true],
    ["=SUM(@A1:A4)", "=SUM(@A1:A4)", true],
    ["=@A1*2", "=A1*2", false],
    ["=@SUM(A1:A3)", "=SUM(A1:A3)", false],
    ["=[@Bedrag]*2", "=[@Bedrag]*2", false],
  ])("%s is kept as %s (a dynamic array: %s)", (formula, stored, dynamic) =>
    expect(savedForm(formula, EXAMPLE, isOneCell)).toEqual({ formula: stored, dynamic }),
  );
});
