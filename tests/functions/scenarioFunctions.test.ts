import { mutaties, scenario } from "../../src/functions/scenarioFunctions";
import { ledgerColumns } from "../../src/scenario/ledgerColumns";
import { CellError, header, refusal, row, table, withCellErrors, type Typed } from "../support/ledgerCells";

beforeAll(withCellErrors);

describe("the figure of a scenario", () => {
  const ledger = table(
    { amount: 4.5 },
    { scenario: "S2", amount: -2, from: 2020, to: "e.v." },
    { line: "Nog te verdelen", amount: 3, to: "e.v." },
    { line: "Drones", amount: 0.7 },
    { line: "Aangekondigd bedrag", amount: 6, to: 2022 },
    { theme: "Totaal", line: "Aangekondigd totaal", amount: 9 },
    { theme: "Preventieve en regionale aanpak", line: "Denormalisering drugsgebruik", amount: 5, from: 2024 },
  );
  const S1 = (thema: unknown, post: unknown, jaar: unknown, eenheid?: unknown) =>
    scenario(ledger, "S1", thema, post, jaar, eenheid);

  it.each<[string, () => number, number]>([
    ["a line: letter and mutation", () => S1("MIT", "Politie", 2021), 40],
    ["the letter's own in a year without mutations", () => S1("mit", "politie", 2022), 37.7],
    ["a line by an alias", () => S1("MIT", "F.I.O.D.", 2021), 17.5],
    ["another scenario", () => scenario(ledger, "s2", "MIT", "Politie", 2021), 33.5],
    ["two scenarios, one on the other", () => scenario(ledger, "S1 + S2", "MIT", "Politie", 2021), 38],
    ["a code that is there twice, counted once", () => scenario(ledger, "S1+S1", "MIT", "Politie", 2021), 40],
    ["the last year that e.v. holds for", () => scenario(ledger, "S2", "MIT", "Politie", 2100), 40.4 - 2],
    ["Nog te verdelen", () => S1("MIT", "nog te verdelen", 2050), 3],
    ["Nog te verdelen without mutations is 0", () => S1("B&B", "Nog te verdelen", 2021), 0],
    ["a line of the user's own", () => S1("MIT", "drones", 2021), 0.7],
    ["the same in a year without", () => S1("MIT", "Drones", 2022), 0],
    ["the announced amount", () => S1("MIT", "Aangekondigd bedrag", 2022), 87 + 6],
    ["the announced total", () => S1("alle", "Aangekondigd bedrag", 2021), 150],
    ["the same in the ledger's words", () => S1("Totaal", "Aangekondigd totaal", 2021), 150],
    ["a theme, without its announced amount", () => S1("MIT", "", 2021), 82.1 + 4.5 + 3 + 0.7],
    ["all themes", () => S1("alle", null, 2021), 141.1 + 4.5 + 3 + 0.7],
    ["a year of which only the mutation speaks", () => S1("Preventief", undefined, 2024), 5],
    ["another unit", () => S1("MIT", "Politie", 2021, "euro"), 40_000_000],
  ])("%s", (_what, run, expected) => {
    expect(run()).toBeCloseTo(expected, 9);
  });

  describe("over a part of the columns", () => {
    const good = [...header, "Klopt", "Van haar"];
    const at = (name: string) => good.indexOf(name);
    const counted = (cells: unknown[], more: Readonly<Record<string, unknown>> = {}) => {
      const whole = [...cells, "", "x"];
      const own = { Controle: "in orde", Sleutel: 8, Van: 2021, Tot: 2021, Meerjarig: 1, Fout: 0, ...more };
      for (const [name, value] of Object.entries(own)) whole[at(name)] = value;
      return whole;
    };
    const right = [good, counted(row({ amount: 1 })), counted(row({ number: 2, amount: 1 }))];
    const overwritten = "formule van deze rij overschreven: Ctrl+Z";
    /** Of each the sheet says 36.5: the second row is in no sum, or in that of another year. */
    const wrong = [
      { Controle: overwritten, Sleutel: 0, Fout: 1 },
      { Controle: overwritten, Fout: 1 },
      { Sleutel: "", Fout: 0 },
      { Van: "", Fout: 0 },
      { Tot: "2021", Fout: 0 },
      { Van: 2022, Tot: 2022, Fout: 0 },
    ].map((behind) => [good, counted(row({ amount: 1 })), counted(row({ number: 2, amount: 1 }), behind)]);

    /** What every part that lies together answers, each with the last column that it has. */
    const answers = (cells: readonly (readonly unknown[])[]) =>
      good.flatMap((_first, from) =>
        good.slice(from).map((last, more): readonly [string, string] => {
          const part = cells.map((each) => each.slice(from, from + more + 1));
          const answer = refusal(() => scenario(part, "S1", "MIT", "Politie", 2021));
          return [`${String(good[from])} … ${String(last)}`, answer];
        }),
      );

    it("is right, or refused with what to pass", () => {
      const answered = answers(right).filter(([, answer]) => !/^#VALUE!: .*\[#Alles\]/.test(answer));
      expect(answered).toEqual(
        ["Fout", "Klopt", "Van haar"].map((last) => [`Scenario … ${last}`, "no error but 37.5"]),
      );
    });

    it("is never what the whole table refuses", () => {
      for (const cells of wrong)
        expect(answers(cells).filter(([, answer]) => !answer.startsWith("#VALUE!: "))).toEqual([]);
    });
  });

  it.each<[string, () => number, string]>([
    [
      "a code that no row has",
      () => scenario(ledger, "S9", "MIT", "Politie", 2021),
      '#N/A: De tabel met mutaties heeft geen rij voor scenario "S9". Kies uit: S1; S2',
    ],
    ["one of two", () => scenario(ledger, "S1+S3", "MIT", "Politie", 2021), 'scenario "S3"'],
    [
      "half a sum of codes",
      () => scenario(ledger, "S1+", "MIT", "Politie", 2021),
      '#N/A: De tabel met mutaties heeft geen rij voor scenario ""',
    ],
    [
      "no code",
      () => scenario(ledger, "", "MIT", "Politie", 2021),
      '#VALUE!: Geef voor code een naam als tekst, bijvoorbeeld "S1"',
    ],
    [
      "a line that neither has",
      () => S1("MIT", "Politi", 2021),
      '#VALUE!: Post "Politi" komt niet voor bij MIT. Bedoelt u "Politie"?',
    ],
    [
      "a line of all themes",
      () => S1("alle", "Politie", 2021),
      '#VALUE!: Post "Politie" komt niet voor bij alle. Kies uit: Aangekondigd totaal',
    ],
    ["an unknown theme", () => S1("MTI", "Politie", 2021), "#VALUE!: Thema"],
    ["a year that is a date", () => S1("MIT", "Politie", 44197), "#VALUE!: "],
    ["a year after e.v.", () => S1("MIT", "Politie", 2101), "#N/A: De brief geeft geen bedrag voor 2101"],
    [
      "a year before the letter",
      () => S1("MIT", "Nog te verdelen", 2019),
      "#N/A: De brief geeft geen bedrag voor 2019",
    ],
    [
      "a line of which both are silent",
      () => S1("Preventief", "Preventieve aanpak", 2024),
      "#N/A: De brief geeft geen bedrag voor 2024",
    ],
    [
      "an announced amount that there isn't",
      () => S1("Preventief", "Aangekondigd bedrag", 2024),
      "#N/A: De brief geeft geen bedrag",
    ],
    [
      "an error for a range",
      () => scenario(new CellError("#REF!", "oh") as never, "S1", "MIT", "Politie", 2021),
      "#VALUE!: Een argument bevat de fout #VERW!",
    ],
  ])("refuses %s", (_what, run, text) => {
    expect(refusal(run)).toContain(text);
  });
});

describe("the table as it is passed", () => {
  it("without its header is refused, with what to pass", () => {
    for (const cells of [
      table().slice(1),
      [row()],
      [row({ explanation: "Besluit" })],
      [[""]],
      5,
      "S1",
    ] as unknown[][][])
      expect(refusal(() => scenario(cells, "S1", "MIT", "Politie", 2021))).toMatch(/^#VALUE!: .*\[#Alles\]/);
  });

  it("without a column that sums need says which one", () => {
    const renamed = [header.map((word) => (word === "Bedrag" ? "Bedragen" : word)), row()];
    expect(refusal(() => scenario(renamed, "S1", "MIT", "Politie", 2021))).toContain('Kolom "Bedrag" ontbreekt');
  });

  it("with columns moved and others added is read the same", () => {
    const cells = table({ amount: 4.5 }).map((each) => ["eigen", ...[...each].reverse()]);
    expect(scenario(cells, "S1", "MIT", "Politie", 2021)).toBe(40);
  });

  it.each([[""], [null], [0], [undefined]])("with its empty cells as %p is read the same", (empty) => {
    const blank = Object.fromEntries(ledgerColumns.map(({ id }) => [id, empty])) as Typed;
    const cells = table({ amount: 4.5, to: empty, decision: empty, reverses: empty }, blank, {
      amount: 1,
      from: 2022,
      to: empty,
    });
    expect(scenario(cells, "S1", "MIT", "Politie", 2021)).toBe(40);
    expect(mutaties(cells, "S1")).toHaveLength(3);
  });

  it("with a row of totals below it counts that nowhere", () => {
    const none = Object.fromEntries(ledgerColumns.map(({ id }) => [id, ""])) as Typed;
    for (const total of [
      { ...none, scenario: "Totaal", amount: 4.5 },
      { ...none, amount: 4.5 },
    ])
      expect(scenario(table({ amount: 4.5 }, total), "S1", "MIT", "Politie", 2021)).toBe(40);
  });

  it("is read anew when one cell changed, also by whoever keeps the same array", () => {
    const cells = table({ amount: 4.5 });
    expect(scenario(cells, "S1", "MIT", "Politie", 2021)).toBe(40);
    cells[1]![6] = 5.5;
    expect(scenario(cells, "S1", "MIT", "Politie", 2021)).toBe(41);
    expect(scenario(table({ amount: 4.5 }), "S1", "MIT", "Politie", 2021)).toBe(40);
  });
});

describe("a row that can't be read is never left out in silence", () => {
  const withBad = (typed: Typed) => table({ amount: 4.5 }, { number: 2, from: 2022, line: "Drones" }, typed);
  const politie = (typed: Typed) => refusal(() => scenario(withBad(typed), "S1", "MIT", "Politie", 2021));

  it.each<[string, Typed, string]>([
    ["an amount that is text", { amount: "veel" }, '"veel" is geen bedrag'],
    ["no amount", { amount: "" }, "is geen bedrag"],
    ["an error for an amount", { amount: new CellError("#REF!") }, '"#VERW!" is geen bedrag'],
    ["an unknown theme", { theme: "MTI" }, 'Thema "MTI" bestaat niet'],
    ["no line", { line: "" }, 'Post "" komt niet voor'],
    ["a line with a typing slip", { line: "Rechtsprak" }, "eigen post"],
    ["an announced amount with one", { line: "Aangekondigd bedrg" }, 'Post "Aangekondigd bedrg"'],
    ["a line by an alias, which the sheets don't know", { line: "Nationale Politie" }, 'bedoeld is "Politie"'],
    ["no year", { from: "" }, "geen jaartal"],
    ["an end that is none", { from: 2020, to: "later" }, '"later" is geen einde'],
    ["years the wrong way round", { from: 2022, to: 2021 }, "Draai ze om"],
    ["another spelling of the code", { scenario: "S 1" }, 'bedoeld is "S1"'],
    ["no code", { scenario: "" }, 'Scenario "" bestaat niet'],
  ])("%s", (_what, typed, text) => {
    const shown = politie(typed);
    expect(shown).toMatch(/^#VALUE!: Rij 3 van de tabel/);
    expect(shown).toContain(text);
  });

  it.each<[string, Typed]>([
    ["another scenario", { scenario: "S2", amount: "veel" }],
    ["another theme", { theme: "Bewaken en Beveiligen", line: "?" }],
    ["another line", { line: "Rechtspraak", amount: "veel" }],
    ["other years", { from: 2022, to: "e.v.", amount: "veel" }],
    [
      "nothing yet but a code",
      Object.fromEntries(ledgerColumns.map(({ id }) => [id, id === "scenario" ? "S1" : ""])) as Typed,
    ],
    ["an unknown kind, which counts", { from: 2023, kind: "cadeau" }],
  ])("but says nothing where it is about %s", (_what, typed) => {
    expect(scenario(withBad(typed), "S1", "MIT", "Politie", 2021)).toBe(40);
  });
});

describe("the list of mutations", () => {
  const texts = ["=1+1", "<script>alert(1)</script>", "\"quotes\" & 'more'", "*?~", "x".repeat(200)];
  const ledger = table(
    { number: 3, amount: -4.5, explanation: texts[0] },
    { scenario: "S2" },
    { number: 1, line: "Drones", from: 2022, to: "e.v.", explanation: texts[1], kind: "cadeau", status: "in beraad" },
    { number: 2, theme: "Totaal", line: "Aangekondigd totaal", to: 2023, explanation: texts[2] },
    { number: "", amount: 0, explanation: texts[3] },
  );

  it("has a header and a row per mutation, in the ledger's order, in the user's words", () => {
    expect(mutaties(ledger, "S1")).toEqual([
      ["Nr", "Thema", "Post", "Jaar", "T/m", "Bedrag", "Soort", "Toelichting", "Status"],
      [3, "MIT", "Politie", 2021, "", -4.5, "overig", "=1+1", "concept"],
      [1, "MIT", "Drones", 2022, "e.v.", 1, "cadeau", "<script>alert(1)</script>", "in beraad"],
      [2, "Totaal", "Aangekondigd totaal", 2021, 2023, 1, "overig", texts[2], "concept"],
      ["", "MIT", "Politie", 2021, "", 0, "overig", "*?~", "concept"],
    ]);
  });

  it("is of a theme and a year where these are given", () => {
    const numbers = (...args: unknown[]) =>
      mutaties(ledger, "s1", ...args)
        .slice(1)
        .map(([number]) => number);
    expect(numbers("MIT")).toEqual([3, 1, ""]);
    expect(numbers("", 2022)).toEqual([1, 2]);
    expect(numbers("alle", 2100)).toEqual([1]);
    expect(numbers("mit", 2021)).toEqual([3, ""]);
    expect(numbers("Totaal", 0)).toEqual([3, 1, 2, ""]);
  });

  it.each<[string, () => unknown, string]>([
    [
      "where there is none",
      () => mutaties(ledger, "S1", "B&B", 2021),
      '#N/A: Scenario "S1" heeft geen mutaties bij Bewaken en Beveiligen in 2021',
    ],
    [
      "of a scenario that is not there",
      () => mutaties(ledger, "S7"),
      '#N/A: De tabel met mutaties heeft geen rij voor scenario "S7"',
    ],
    ["of two scenarios", () => mutaties(ledger, "S1+S2"), "#VALUE!: Geef één scenario"],
    ["beyond e.v.", () => mutaties(ledger, "S1", "", 2101), "#N/A: "],
    [
      "with a row that can't be read",
      () => mutaties(table({}, { amount: "?" }), "S1", "MIT", 2021),
      "#VALUE!: Rij 2 van de tabel",
    ],
  ])("refuses a list %s", (_what, run, text) => {
    expect(refusal(run)).toContain(text);
  });
});
