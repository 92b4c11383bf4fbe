import type { NodeHost } from "../../src/workbench/node/createNodeHost";
import { evaluateFormulas, type FormulaAnswer } from "../../src/workbench/node/evaluateFormulas";
import { startWithAddin } from "../support/nodeHost";

/** The built functions, called from cells through the library's own runtime. */
let host: NodeHost;
/** Answers to the formulas of the tables below, asked for together as a full sheet would. */
const known = new Map<string, FormulaAnswer>();

const figures: [string, unknown][] = [
  ["=OFFENSIEF.TOTAAL(2020)", 88],
  ["=OFFENSIEF.TOTAAL(2021)", 141],
  ["=OFFENSIEF.TOTAAL(2100)", 150],
  ['=OFFENSIEF.TOTAAL(2021;"euro")', 141_000_000],
  ['=OFFENSIEF.TOTAAL(2021;"x 1.000")', 141_000],
  ['=OFFENSIEF.TOTAAL(2021;"dzd")', 141_000],
  ['=OFFENSIEF.ENVELOPPE("b&b";2023)', 55],
  ['=OFFENSIEF.ENVELOPPE("MIT";2020)', 21.5],
  ['=OFFENSIEF.ENVELOPPE("alle";2022)', 150],
  ['=OFFENSIEF.BEDRAG("MIT";"Politie";2021)', 35.5],
  ['=OFFENSIEF.BEDRAG("Multidisciplinair Interventieteam (MIT)";"fiod";2099)', 20],
  ['=OFFENSIEF.BEDRAG("MIT";"Wetgeving";2020)', 0],
  ['=OFFENSIEF.SOMPOSTEN("alle";2021)', 141.1],
  ['=OFFENSIEF.SOMPOSTEN("alle";2024)', 150.1],
  ['=OFFENSIEF.NIETAANGEKONDIGD("Preventief";2020)', 1],
  ['=OFFENSIEF.NIETAANGEKONDIGD("alle";2020)', 1],
  ['=OFFENSIEF.AFWIJKING("B&B";2020)', -0.3],
  ['=OFFENSIEF.AFWIJKING("MIT";2021;86,5)', 4.5],
  ['=OFFENSIEF.AFWIJKING("MIT";2021;86500;"x1000")', 4500],
  ['=OFFENSIEF.AFWIJKING("alle";2020)', 0],
  ['=OFFENSIEF.AANSLUITING("B&B";2020)', "sluit aan, afrondingsverschil"],
  ['=OFFENSIEF.AANSLUITING("MIT";2021;86,5)', "sluit niet aan (+4,5)"],
  ['=OFFENSIEF.AANSLUITING("Preventief";2020)', "sluit aan"],
  ['=OFFENSIEF.CUMULATIEF("MIT";2020;2022)', 190.6],
  ["=ROWS(OFFENSIEF.THEMAS())", 4],
  ['=SUM(OFFENSIEF.JAARREEKS("MIT";"OM";2020;2025))', 60.4],
  ['=OFFENSIEF.FTE("teams")', 120],
  ['=OFFENSIEF.FTE("MIT")', 400],
];
const silent: [string, string][] = [
  ["=OFFENSIEF.TOTAAL(2019)", "beginnen in 2020"],
  ["=OFFENSIEF.TOTAAL(2101)", "tot en met 2100"],
  ['=OFFENSIEF.BEDRAG("Preventief";"Preventieve aanpak";2023)', 'loopt tot en met 2022, zonder "e.v."'],
  ['=OFFENSIEF.ENVELOPPE("Preventief";2023)', "2022"],
  ['=OFFENSIEF.JAARREEKS("Preventief";"Denormalisering";2020;2023)', "2022"],
];
const refused: [string, string][] = [
  ['=OFFENSIEF.BEDRAG("MIT";"Politi";2021)', 'Bedoelt u "Politie"?'],
  ['=OFFENSIEF.BEDRAG("MTI";"Politie";2021)', "Kies uit: Bewaken en Beveiligen; MIT"],
  ['=OFFENSIEF.TOTAAL("2021")', '"2021" is tekst, geen getal. Geef jaar zonder aanhalingstekens (2021)'],
  ['=OFFENSIEF.TOTAAL("vorig jaar")', "Geef voor jaar een heel getal"],
  ['=OFFENSIEF.AANSLUITING("MIT";2021;;"constructor")', 'Eenheid "constructor" is onbekend'],
  ['=OFFENSIEF.TOTAAL(2021;"toString")', 'Kies "mln", "x1000" of "euro"'],
  ['=OFFENSIEF.BEDRAG("__proto__";"Politie";2021)', "komt niet voor in de brief"],
  ['=OFFENSIEF.FTE("constructor")', "heeft geen fte in de brief"],
  ["=OFFENSIEF.TOTAAL(44197)", "JAAR(datum)"],
  ["=OFFENSIEF.TOTAAL(2021,5;)", "geen jaartal"],
  ["=OFFENSIEF.TOTAAL(TRUE)", "geen jaartal"],
  ['=OFFENSIEF.TOTAAL(2021;"dollar")', 'Kies "mln", "x1000" of "euro"'],
  ['=OFFENSIEF.FTE("politie")', "Informatieorganisatie; Adviseurs; Teams; MIT"],
  ['=OFFENSIEF.CUMULATIEF("MIT";2022;2020)', "Draai ze om"],
  ['=OFFENSIEF.AFWIJKING("MIT";2021;"veel")', "geen bedrag"],
  ["=OFFENSIEF.ENVELOPPE(12;2021)", "Geef voor thema een naam als tekst"],
  ["=OFFENSIEF.TOTAAL()", "Schrijf de functie als OFFENSIEF.TOTAAL(jaar; [eenheid])"],
  ['=OFFENSIEF.THEMAS("MIT")', "Schrijf de functie als OFFENSIEF.THEMAS()"],
];

beforeAll(async () => {
  host = await startWithAddin();
  const formulas = [...figures, ...silent, ...refused].map(([formula]) => formula);
  for (const answer of await evaluateFormulas(host.engine, formulas)) known.set(answer.formula, answer);
});
afterAll(() => host.dispose());

const ask = async (formula: string): Promise<FormulaAnswer> => {
  const [answer] = known.has(formula) ? [known.get(formula)] : await evaluateFormulas(host.engine, [formula]);
  if (!answer) throw new Error("no answer");
  return answer;
};

describe("figures", () => {
  it.each(figures)("%s is %p", async (formula, value) => {
    expect(await ask(formula)).toEqual({ formula, value });
  });

  it("a table spills with its headings, and empty text where the letter is empty", async () => {
    const answer = await ask('=OFFENSIEF.THEMATABEL("Preventief")');
    expect(answer).toMatchObject({
      value: [
        ["Post", 2020, 2021, 2022],
        ["Preventieve aanpak", 15, "", ""],
        ["Lokale en regionale aanpak", "", 15, 10],
        ["Denormalisering drugsgebruik", 1, "", ""],
      ],
    });
    expect(await ask('=OFFENSIEF.THEMATABEL("MIT")')).toMatchObject({
      value: expect.arrayContaining([["Post", 2020, 2021, 2022, "2023 e.v."]]),
    });
  });

  it("the source names table, row, column, section, letter and parliamentary paper", async () => {
    expect(await ask('=OFFENSIEF.BRON("Preventief";"Denormalisering";2020)')).toMatchObject({
      value:
        'Tabel "Preventieve en regionale aanpak", rij "Denormalisering drugsgebruik", kolom 2020, paragraaf "Preventieve en lokale aanpak"; brief 18 juni 2020, kenmerk 2946123; Kamerstukken II 2019/20, 29911, nr. 281',
    });
  });
});

describe("what the letter does not say is #N/A, with the reason", () => {
  it.each(silent)("%s: %s", async (formula, reason) => {
    const answer = await ask(formula);
    expect(answer).toMatchObject({ error: "#N/A" });
    expect("message" in answer && answer.message).toContain(reason);
  });
});

describe("what can't be answered is #VALUE!, with what to do", () => {
  it.each(refused)("%s: %s", async (formula, advice) => {
    const answer = await ask(formula);
    expect(answer).toMatchObject({ error: "#VALUE!" });
    expect("message" in answer && answer.message).toContain(advice);
  });

  it("an error in an argument comes through as it is", async () => {
    expect(await ask("=OFFENSIEF.TOTAAL(1/0)")).toMatchObject({ error: "#DIV/0!" });
  });
});

describe("cells as arguments", () => {
  const put = async (values: (string | number | null)[]) => {
    const inputs = values.map((value) => [
      value === null ? ({ kind: "empty" } as const) : ({ kind: "value", value } as const),
    ]);
    host.engine.write("sheet1", { row: 0, column: 0, rows: values.length, columns: 1 }, inputs);
    await host.engine.settle();
  };

  it("give their values, and an empty cell for the unit is the default", async () => {
    await put(["MIT", "politie", 2021, null]);
    expect(await ask("=OFFENSIEF.BEDRAG(Blad1!A1;Blad1!A2;Blad1!A3;Blad1!A4)")).toMatchObject({ value: 35.5 });
  });

  it("of more than one are refused where one is due", async () => {
    await put([2020, 2021]);
    const answer = await ask("=OFFENSIEF.TOTAAL(Blad1!A1:A2)");
    expect("message" in answer && answer.message).toContain("één cel");
  });
});
