import { formulaReferences } from "../../src/plan/leaning/formulaReferences";

/** As `Blad!r1k1:r2k2`, or what it is called. */
function told(formula: string): string[] {
  return formulaReferences(formula).map((each) => {
    if (each.kind === "ownTable") return `own table ${each.inside}`;
    if (each.kind !== "cells")
      return `${each.kind} ${"sheet" in each && each.sheet ? `${each.sheet}!` : ""}${each.name}`;
    const sheets = [each.sheet ?? "", ...(each.lastSheet === null ? [] : [each.lastSheet])].join(":");
    return `${sheets}!${each.row},${each.column},${each.rows},${each.columns}`;
  });
}

describe("what a formula refers to", () => {
  it.each([
    ["=A1", ["!0,0,1,1"]],
    ["=SUM($B$2:B10)*2", ["!1,1,9,1"]],
    ["=SUM(Kosten!B:B)", ["Kosten!0,1,1048576,1"]],
    ["=SUM('Mijn ''blad'''!3:$4)", ["Mijn 'blad'!2,0,2,16384"]],
    ["=SUM(Jan:Dec!C3)", ["Jan:Dec!2,2,1,1"]],
    ["=SUM('1 jan:31 dec'!C3)", ["1 jan:31 dec!2,2,1,1"]],
    ["=A1:Blad2!B5+Blad2!A1:Blad2!C9", ["!0,0,5,2", "Blad2!0,0,9,3"]],
    [
      "=Btw*Blad1!Btw+_xlfn.XLOOKUP(Tarief,A1#,B1)",
      ["name Btw", "name Blad1!Btw", "name Tarief", "!0,0,1,1", "!0,1,1,1"],
    ],
    [
      "=SUM(Kosten[Bedrag],Kosten[[#All],[Jaar '[1']]])+[@Bedrag]",
      ["table Kosten", "table Kosten", "own table @Bedrag"],
    ],
    ["=VLOOKUP(A1,[Map2.xlsx]Offensief!A:B,2)+'[Map 2.xlsx]Blad1'!C1+[1]!Naam", ["!0,0,1,1"]],
    ['="Offensief!A1"&LOG10(100)&1E5&Tabel1[Offensief_MIT]', ["table Tabel1"]],
    ["=#REF!+Offensief!#REF!+#N/A", []],
    ['=INDIRECT("Offensief!B5")', ["Offensief!4,1,1,1"]],
    ['=HYPERLINK("#Offensief!B5";"zie")', ["Offensief!4,1,1,1", "name zie"]],
    ["=IF(TRUE,XFD1048576,A2B)", ["name TRUE", "!1048575,16383,1,1", "name A2B"]],
  ] as [string, string[]][])("%s", (formula, expected) => {
    expect(told(formula)).toEqual(expected);
  });
});
