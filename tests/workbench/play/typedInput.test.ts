import { formulaFromLocal } from "../../../src/workbench/play/formulaFromLocal";
import { formulaToLocal } from "../../../src/workbench/play/formulaToLocal";
import { typedInput } from "../../../src/workbench/play/typedInput";

const nl = (text: string) => {
  const { input } = typedInput(text, "nl-NL", false);
  return input.kind === "value" ? input.value : input.kind === "formula" ? input.formula : null;
};

describe("what is typed in a Dutch Excel", () => {
  it.each([
    ["40,5", 40.5],
    ["1.500,25", 1500.25],
    ["-4", -4],
    ["(5)", -5],
    ["12,5%", 0.125],
    ["€ 5,00", 5],
    ["1e3", 1000],
    ["15-9-2020", 44089],
    ["2020-09-15", 44089],
    ["31-2-2020", "31-2-2020"],
    ["waar", true],
    ["TRUE", "TRUE"],
    ["'40", "40"],
    ["40.5", "40.5"],
    ["", null],
    ["#N/B", "#N/B"],
    ["=A1+1,5", "=A1+1.5"],
    ["-A1", "=-A1"],
    ["- vervallen", "- vervallen"],
    ["tekst", "tekst"],
  ])("%s", (typed, value) => {
    expect(nl(typed)).toBe(value);
  });

  it("is text in a cell whose format is Text", () => {
    expect(typedInput("40", "nl-NL", true).input).toEqual({ kind: "value", value: "40" });
    expect(typedInput("=A1", "nl-NL", true).input).toEqual({ kind: "value", value: "=A1" });
  });

  it("gives a date and a percentage their format", () => {
    expect(typedInput("15-9-2020", "nl-NL", false).format).toBe("d-m-yyyy");
    expect(typedInput("12%", "nl-NL", false).format).toBe("0%");
  });

  it("has a decimal point and American dates in an American Excel", () => {
    expect(typedInput("1,500.25", "en-US", false).input).toEqual({ kind: "value", value: 1500.25 });
    expect(typedInput("9/15/2020", "en-US", false).input).toEqual({ kind: "value", value: 44089 });
  });
});

describe("a formula of a Dutch Excel", () => {
  it.each([
    ["=SOM(A1;86,5)", "=SUM(A1,86.5)"],
    ['=ALS(A1="a;b";WAAR;ONWAAR)', '=IF(A1="a;b",TRUE,FALSE)'],
    ["={1\\2;3\\4}", "={1,2;3,4}"],
    ["=ALS.FOUT('Blad; 1'!A1;#N/B)", "=IFERROR('Blad; 1'!A1,#N/A)"],
    ["=INDEX(Offensief_Mutaties[[#Alles];[Bedrag; EUR]];3)", "=INDEX(Offensief_Mutaties[[#All],[Bedrag; EUR]],3)"],
  ])("%s and back", (dutch, english) => {
    expect(formulaFromLocal(dutch, "nl-NL")).toBe(english);
    expect(formulaToLocal(english, "nl-NL")).toBe(dutch);
  });

  it("may have English names of functions, and not commas between arguments", () => {
    expect(formulaFromLocal("=SUM(A1;B1)", "nl-NL")).toBe("=SUM(A1,B1)");
    expect(() => formulaFromLocal("=SUM(A1,B1)", "nl-NL")).toThrow('a Dutch Excel separates with ";"');
  });
});
