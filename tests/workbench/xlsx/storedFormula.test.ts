import { formulaFromFile } from "../../../src/workbench/xlsx/formulaFromFile";
import { storedFormula } from "../../../src/workbench/xlsx/storedFormula";
import { EXAMPLE } from "./support";

const unknown = jest.fn<undefined, [string]>();
const back = (stored: string): string => formulaFromFile(stored, EXAMPLE, unknown);

describe("a formula as the file holds it", () => {
  beforeEach(() => unknown.mockClear());

  it.each([
    ["=SUM(A1:A3)", "SUM(A1:A3)"],
    ["=VOORBEELD.TOTAAL(2021)", "_xldudf_VOORBEELD_TOTAAL(2021)"],
    ['=VOORBEELD.BEDRAG("B&B";1)&"VOORBEELD.TOTAAL(1)"', '_xldudf_VOORBEELD_BEDRAG("B&B";1)&"VOORBEELD.TOTAAL(1)"'],
    ["=VOORBEELD.REEKS.KORT(1)", "_xldudf_VOORBEELD_REEKS_KORT(1)"],
    ["=ANDER.TOTAAL(1)", "ANDER.TOTAAL(1)"],
    ["=IFS(A1>0,XLOOKUP(1,B:B,C:C))", "_xlfn.IFS(A1>0,_xlfn.XLOOKUP(1,B:B,C:C))"],
    ["=SORT(FILTER(A1:A9,B1:B9))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9))"],
    ["=CONCAT('LET(x)'!A1,LET!B1)", "_xlfn.CONCAT('LET(x)'!A1,LET!B1)"],
    ["=LET(x,1,y,x+1,x*y+xx)", "_xlfn.LET(_xlpm.x,1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y+xx)"],
    ["=LET(f,LAMBDA(a,b,a*b),f(2,3))", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a*_xlpm.b),_xlpm.f(2,3))"],
    ["=LAMBDA(x,x+1)(5)+x", "_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1)(5)+x"],
    ["=SUM(Blad1!A1#,B2#)", "SUM(_xlfn.ANCHORARRAY(Blad1!A1),_xlfn.ANCHORARRAY(B2))"],
    ["=@A1:A3+@OFFSET(A1,0,0)", "_xlfn.SINGLE(A1:A3)+_xlfn.SINGLE(OFFSET(A1,0,0))"],
    ["=@A1#", "_xlfn.SINGLE(_xlfn.ANCHORARRAY(A1))"],
    ["=IF(ISERROR(#REF!),#N/A,1E+3)", "IF(ISERROR(#REF!),#N/A,1E+3)"],
    ["=SUM(Tabel[[#This Row],[LET(a]])", "SUM(Tabel[[#This Row],[LET(a]])"],
    ["={1,2;3,4}", "{1,2;3,4}"],
    ["=WORKDAY.INTL(1,2)+STDEV.S(A1:A2)", "WORKDAY.INTL(1,2)+_xlfn.STDEV.S(A1:A2)"],
  ])("%s", (formula, stored) => {
    expect(storedFormula(formula, EXAMPLE)).toBe(stored);
    expect(back(stored)).toBe(formula);
    expect(unknown).not.toHaveBeenCalled();
  });

  it("knows functions in small letters", () => {
    expect(storedFormula("=voorbeeld.totaal(1)+xlookup(1,A:A,B:B)", EXAMPLE)).toBe(
      "_xldudf_VOORBEELD_TOTAAL(1)+_xlfn.XLOOKUP(1,A:A,B:B)",
    );
  });

  it("tells of a custom function of an unknown add-in, and leaves its name", () => {
    expect(back("_xldudf_CONTOSO_ADD(1,2)")).toBe("=_xldudf_CONTOSO_ADD(1,2)");
    expect(unknown).toHaveBeenCalledWith("_xldudf_CONTOSO_ADD");
  });

  it("keeps a formula that is broken off as it is", () => {
    for (const formula of ['="a', "=SUM(A1", "='Blad", "=Tabel[a", "=)", "=LET(", "=@"]) {
      expect(storedFormula(formula, EXAMPLE).replace(/_xl\w+\.|SINGLE\(\)/g, "")).toBe(
        formula.slice(1).replace("@", ""),
      );
    }
  });
});
