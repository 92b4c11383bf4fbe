import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formulaPieces } from "../../../src/plan/functions/formulaPieces";
import { functionNames } from "../../../src/plan/functions/functionNames";
import { mendedFormula } from "../../../src/plan/functions/mendedFormula";

describe("a formula that another add-in broke", () => {
  it.each([
    ["a number for the other file", "=[2]!_xldudf_OFFENSIEF_TOTAAL(2021)", "=OFFENSIEF.TOTAAL(2021)"],
    [
      "the other file by its path",
      `='C:\\Program Files\\Jan''s map\\FUNCRES.XLAM'!_xldudf_OFFENSIEF_TOTAAL(2021)`,
      "=OFFENSIEF.TOTAAL(2021)",
    ],
    ["the other file without quotes", '=Ander.xla!_xldudf_OFFENSIEF_FTE("MIT")', '=OFFENSIEF.FTE("MIT")'],
    ["arithmetic before it", "=5 - Ander.xla!_xldudf_OFFENSIEF_TOTAAL(2021)", "=5 - OFFENSIEF.TOTAAL(2021)"],
    ["nothing before it", "=_xldudf_OFFENSIEF_TOTAAL(2021)", "=OFFENSIEF.TOTAAL(2021)"],
    ["lower case, as LibreOffice saves it", "=_xldudf_offensief_totaal(2021)", "=OFFENSIEF.TOTAAL(2021)"],
    ["the mark of a newer function before it", "=_xlfn._xldudf_OFFENSIEF_TOTAAL(2021)", "=OFFENSIEF.TOTAAL(2021)"],
    ["the version for development", "=[1]!_xldudf_OFFENSIEFDEV_TOTAAL(2021)", "=OFFENSIEFDEV.TOTAAL(2021)"],
    [
      "several calls among her own",
      '=ROUND([2]!_xldudf_OFFENSIEF_BEDRAG("MIT","Politie",[2]!_xldudf_OFFENSIEF_TOTAAL(2021))+[Map.xlsx]Blad1!A1,1)',
      '=ROUND(OFFENSIEF.BEDRAG("MIT","Politie",OFFENSIEF.TOTAAL(2021))+[Map.xlsx]Blad1!A1,1)',
    ],
    [
      "a whole table with an escaped header as its argument",
      '=[3]!_xldudf_OFFENSIEF_SCENARIO(T[[#All],[Nr \'#]:[_xldudf_OFFENSIEF_X(]],"S1","MIT",,2021)',
      '=OFFENSIEF.SCENARIO(T[[#All],[Nr \'#]:[_xldudf_OFFENSIEF_X(]],"S1","MIT",,2021)',
    ],
  ])("with %s is as she wrote it again", (_what, broken, mended) => {
    expect(mendedFormula(broken)).toBe(mended);
    expect(mendedFormula(mended)).toBeNull();
  });

  it.each([
    ["a function of another add-in", "=[2]!_xldudf_CONTOSO_TOTAAL(2021)"],
    ["a function that there is not", "=[2]!_xldudf_OFFENSIEF_BESTAATNIET(2021)"],
    [
      "one of both kinds, where mending a half would help nobody",
      "=_xldudf_OFFENSIEF_TOTAAL(1)+_xldudf_OFFENSIEF_WEG(1)",
    ],
    ["words in a text", '="_xldudf_OFFENSIEF_TOTAAL(2021)"'],
    ["a sheet of that name", "='_xldudf_OFFENSIEF_TOTAAL(2021)'!A1"],
    ["a column of that name", "=T[_xldudf_OFFENSIEF_TOTAAL(2021)]"],
    ["a name that ends like it", "=mijn_xldudf_OFFENSIEF_TOTAAL(2021)"],
    ["a name, no call", "=_xldudf_OFFENSIEF_TOTAAL"],
    ["text", "_xldudf_OFFENSIEF_TOTAAL(2021)"],
  ])("is not seen in %s", (_what, formula) => {
    expect(mendedFormula(formula)).toBeNull();
  });
});

it("no character of a formula is lost when it is cut into pieces, closed or not", () => {
  for (const formula of [`=F("a""b")+'Jan''s'!A1+T[[#All],[Nr '#]]`, '="open', "='open", "=T[open", "", "=1"])
    expect(
      formulaPieces(formula)
        .map(({ text }) => text)
        .join(""),
    ).toBe(formula);
});

it("the functions are those that the build declares", () => {
  const built = readFileSync(join(__dirname, "..", "..", "..", "dist", "functions.json"), "utf8");
  const { functions } = JSON.parse(built) as { functions: readonly { id: string }[] };
  expect([...functionNames].sort()).toEqual(functions.map(({ id }) => id).sort());
});
