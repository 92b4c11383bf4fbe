import fc from "fast-check";
import { brief2946123 as letter } from "../../src/letter/brief2946123";
import { confirmedText, isAnswer, isConfirmed } from "../../src/scenario/confirmed";
import { doubtOfRow } from "../../src/scenario/doubtOfRow";
import { figureIn, letterFigures } from "../../src/scenario/letterFigures";
import { readLedger } from "../../src/scenario/readLedger";
import { confirmedHeader } from "../../src/scenario/confirmedColumn";
import { ledgerColumns } from "../../src/scenario/ledgerColumns";
import type { Mutation } from "../../src/scenario/Mutation";
import { isDoubt, isNote } from "../../src/scenario/RowProblem";
import { withDoubts } from "../../src/scenario/withDoubts";
import { writeRow } from "../../src/scenario/writeRow";
import { base, columns, horizon, lines, million, mutation, ownLines, scenario } from "../support/scenarios";

const figures = letterFigures(letter);
const doubt = (changes: Partial<Mutation>) => doubtOfRow(mutation(changes), figures);
const header = [...ledgerColumns.map((column) => column.header), confirmedHeader];
const read = (row: Mutation, klopt: string | null = null) => {
  const titles = klopt === null ? header.slice(0, -1) : header;
  const cells = [[...writeRow(row, lines), ...(klopt === null ? [] : [klopt])]];
  const ledger = readLedger(titles, cells, { letter, ownLines, scenarios: [scenario] });
  return withDoubts(letter, titles, cells, ledger).rows[0]!;
};

describe("the amount of a row in the ledger", () => {
  it.each([
    ["36500 for 36,5", { amount: million(36_500) }, "beyondTheme"],
    ["a minus before it", { amount: million(-36_500) }, "beyondTheme"],
    ["the day 15-9-2020", { amount: million(44_089) }, "dateNumber"],
    ["the letter's figure in thousands", { amount: million(35_500) }, "otherUnit"],
    [
      "a small figure in thousands, less than ten times the largest",
      { key: "MIT/Wetgeving", amount: million(500) },
      "otherUnit",
    ],
    ["the same in a year without end", { key: "MIT/Wetgeving", from: 2031, amount: million(500) }, "otherUnit"],
    [
      "too much for a small theme",
      { key: "Preventief/LokaleAanpak", from: 2020, amount: million(150.1) },
      "beyondTheme",
    ],
    ["too much on a line of her own", { key: "MIT/Eigen1", amount: million(930.1) }, "beyondTheme"],
    ["too much of the announced total", { key: "Totaal/Aangekondigd", amount: million(1500.1) }, "beyondTheme"],
  ] as const)("is asked about where it is %s", (_what, changes, kind) => {
    expect(doubt(changes)?.kind).toBe(kind);
  });

  it.each([
    ["ten times the largest of its theme", { amount: million(930) }],
    ["nil", { amount: million(0) }],
    ["thousand times a figure of another year", { key: "MIT/Wetgeving", from: 2020, amount: million(500) }],
    ["of years before the letter", { key: "MIT/Wetgeving", from: 2019, amount: million(500) }],
    ["taken back: the opposite was asked about", { amount: million(36_500), reverses: 3 }],
    ["confirmed", { amount: million(36_500), confirmed: "36500000000 euro · J. Jansen · 2020-09-15" }],
  ])("is not asked about where it is %s", (_what, changes) => {
    expect(doubt(changes)).toBeNull();
  });

  it("is asked about again where it is another than was confirmed", () => {
    const confirmed = confirmedText(million(3_650), "J. Jansen", "2020-09-15");
    expect(doubt({ amount: million(36_500), confirmed })).not.toBeNull();
    expect(doubt({ amount: million(-3_650), confirmed })).not.toBeNull();
    expect(doubt({ amount: million(3_650), confirmed })).toBeNull();
  });

  it("is none that the letter has, whatever row it is put in, as it is and the other way", () => {
    for (const line of lines)
      for (const { year } of columns)
        for (const key of lines
          .map((each) => each.key)
          .filter((each) => each.split("/")[0] === line.key.split("/")[0])) {
          const amount = figureIn(figures, line.key, year);
          if (amount === null) continue;
          for (const each of [amount, -amount])
            expect([key, year, doubt({ key, from: year, amount: each as Mutation["amount"] })]).toEqual([
              key,
              year,
              null,
            ]);
        }
  });

  it("is none that fits the letter: up to its largest figures, on any line and in any year", () => {
    const fair = fc.record({
      key: fc.constantFrom(...base.amounts.keys()),
      from: fc.integer({ min: horizon.first, max: 2040 }),
      amount: fc.integer({ min: -20_000_000, max: 20_000_000 }).map((amount) => million(amount / 1_000_000)),
    });
    fc.assert(fc.property(fair, (changes) => doubt(changes) === null));
  });
});

describe("a row that is read with such an amount", () => {
  const row = mutation({ amount: million(36_500) });

  it("counts, and is a question: neither in order nor a note", () => {
    const { mutation: counted, problems } = read(row, "");
    expect(counted?.amount).toBe(million(36_500));
    expect(problems.map(({ kind }) => kind)).toEqual(["inDoubt"]);
    expect(problems.map((each) => [isDoubt(each), isNote(each)])).toEqual([[true, false]]);
  });

  it("is asked about in a ledger of before, that has no column for the answer", () => {
    expect(read(row).problems.map(({ kind }) => kind)).toEqual(["inDoubt"]);
  });

  it("is as any other once it was confirmed, and keeps what was said of it", () => {
    const klopt = confirmedText(row.amount, "J. Jansen", "2020-09-15");
    expect(read(row, klopt)).toMatchObject({ problems: [], mutation: { confirmed: klopt } });
  });
});

describe("what stands under Klopt", () => {
  it.each([
    ["", true],
    [null, true],
    ["36500000000 euro · J. Jansen · 2020-09-15", true],
    ["-5 euro", true],
    ["ja", false],
    [1, false],
    ["500 euros", false],
  ])("%s is nothing, or an answer of ours: %s", (cell, expected) => {
    expect(isAnswer(cell)).toBe(expected);
  });

  it.each([
    ["36500000000 euro · J. Jansen · 2020-09-15", true],
    ["36500000000 euro", true],
    ["365000000000 euro · J. Jansen", false],
    ["36500000000", false],
    ["ja", false],
    ["", false],
  ])("%s says of 36.500 mln: %s", (text, says) => {
    expect(isConfirmed(text, million(36_500))).toBe(says);
  });
});
