import { toInvariant } from "../../../src/workbench/model/formulaNotation";

describe("a formula as a user types it", () => {
  it.each([
    ["=OFFENSIEF.TOTAAL(2021)", "=OFFENSIEF.TOTAAL(2021)"],
    ["OFFENSIEF.TOTAAL(2021)", "=OFFENSIEF.TOTAAL(2021)"],
    ['=OFFENSIEF.BEDRAG("MIT";"OM";2021)', '=OFFENSIEF.BEDRAG("MIT","OM",2021)'],
    ['=OFFENSIEF.BEDRAG("MIT","OM",2021)', '=OFFENSIEF.BEDRAG("MIT","OM",2021)'],
    ['=OFFENSIEF.AFWIJKING("MIT";2021;86,5)', '=OFFENSIEF.AFWIJKING("MIT",2021,86.5)'],
    ["=SUM(1,2)", "=SUM(1,2)"],
    ["=1,5+A1", "=1.5+A1"],
    ["=SUM({1,2;3,4})", "=SUM({1,2;3,4})"],
    ['=LEN("a;b,c""d;")', '=LEN("a;b,c""d;")'],
    ["=SUM('Blad;1'!A1;2)", "=SUM('Blad;1'!A1,2)"],
    ["=ROWS(Tabel1[#Alles])", "=ROWS(Tabel1[#All])"],
    ["=SOM(Tabel1[[#Kopteksten];[#Gegevens];[Bedrag]];1,5)", "=SOM(Tabel1[[#Headers],[#Data],[Bedrag]],1.5)"],
    ["=Tabel1[[#Deze rij];[Bedrag]]", "=Tabel1[[#This Row],[Bedrag]]"],
    ['=LEN("[#Alles]")', '=LEN("[#Alles]")'],
  ])("%s is read as %s", (typed, read) => {
    expect(toInvariant(typed)).toBe(read);
  });
});
