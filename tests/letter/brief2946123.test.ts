import { brief2946123 as letter } from "../../src/letter/brief2946123";
import { checkData } from "../../src/letter/checkData";
import data from "../../src/letter/brief-2946123.json";
import { checkLetter } from "../../src/letter/checkLetter";
import { reconcileTheme, reconcileTotal } from "../../src/letter/deviation";
import { announcedFor, sumOfAll, sumOfLines } from "../../src/letter/sums";
import type { Theme } from "../../src/letter/letter";

const years = [2020, 2021, 2022, 2023, 2024] as const;

function theme(id: string): Theme {
  const found = letter.themes.find((each) => each.id === id);
  if (!found) throw new Error(`no theme ${id}`);
  return found;
}

const mln = (euros: number | null | undefined) => (euros == null ? null : euros / 1_000_000);

describe("the letter's own arithmetic", () => {
  it.each([
    ["BB", [32.7, 39.6, 50.8, 54.7, 55.0]],
    ["MIT", [21.5, 82.1, 87.0, 93.1, 93.1]],
    ["Ondersteunend", [17.8, 4.4, 2.0, 2.0, 2.0]],
    ["Preventief", [16.0, 15.0, 10.0, null, null]],
  ])("the lines of %s add up", (id, sums) => {
    expect(years.map((year) => mln(sumOfLines(letter, theme(id), year)))).toEqual(sums);
  });

  it("all lines together give 88.0, 141.1, 149.8, 149.8 and 150.1", () => {
    expect(years.map((year) => mln(sumOfAll(letter, year)))).toEqual([88.0, 141.1, 149.8, 149.8, 150.1]);
  });

  it("the announced amounts of the themes add up to 87.3, 141.4 and 150 against 88, 141 and 150", () => {
    const announced = (year: number) =>
      letter.themes.reduce((sum, each) => sum + (announcedFor(each.announced, year, 2100)?.amount.euros ?? 0), 0);
    expect([2020, 2021, 2022, 2023].map((year) => mln(announced(year)))).toEqual([87.3, 141.4, 150, 150]);
    expect([2020, 2021, 2022].map((year) => mln(announcedFor(letter.total, year, 2100)?.amount.euros))).toEqual([
      88, 141, 150,
    ]);
  });

  it("has 23 lines in four tables", () => {
    expect(letter.themes.map((each) => each.lines.length)).toEqual([5, 9, 6, 3]);
  });
});

describe("the letter against itself", () => {
  const verdicts = (id: string) => years.map((year) => reconcileTheme(letter, theme(id), year)?.verdict);

  it("nowhere fails to fit", () => {
    const all = [
      ...letter.themes.flatMap((each) => verdicts(each.id)),
      ...years.map((y) => reconcileTotal(letter, y)?.verdict),
    ];
    expect(all).not.toContain("sluit niet aan");
  });

  it("explains B&B 2020 by rounding: -0.3", () => {
    const result = reconcileTheme(letter, theme("BB"), 2020);
    expect([mln(result?.difference), result?.verdict]).toEqual([-0.3, "sluit aan, afrondingsverschil"]);
  });

  it("explains MIT 2021 by rounding: +0.1", () => {
    expect(mln(reconcileTheme(letter, theme("MIT"), 2021)?.difference)).toBe(0.1);
  });

  it("leaves Denormalisering out of Preventief 2020: 16.0, of which 1.0 not announced, fits 15", () => {
    const result = reconcileTheme(letter, theme("Preventief"), 2020);
    expect([mln(result?.sum), mln(result?.notAnnounced), mln(result?.difference), result?.verdict]).toEqual([
      16,
      1,
      0,
      "sluit aan",
    ]);
    expect(result?.announced?.inference).toContain("Onze lezing");
  });

  it("announces nothing for Preventief after 2022", () => {
    expect(reconcileTheme(letter, theme("Preventief"), 2023)).toBeNull();
  });
});

describe("the check of the data file", () => {
  it("finds nothing wrong with the letter", () => {
    expect(checkData()).toEqual([]);
  });

  it.each<[string, (copy: typeof data) => void, RegExp]>([
    ["a mistyped amount", (copy) => void (copy.themes[1]!.lines[0]!.mln[1] = "53,5"), /MIT 2021.*differs/],
    ["an amount that is no amount", (copy) => void (copy.themes[1]!.lines[0]!.mln[1] = "35.5"), /pattern|anyOf/],
    ["a cell too few", (copy) => void copy.themes[0]!.lines[0]!.mln.pop(), /4 amounts for 5 columns/],
    [
      "a covered line that does not exist",
      (copy) => void Object.assign(copy.themes[3]!.announced[0]!, { covers: ["Weg"] }),
      /unknown line Weg/,
    ],
    [
      "two lines with one alias",
      (copy) => void (copy.themes[1]!.lines[4]!.aliases as string[]).push("LIEC"),
      /"liec" means/,
    ],
    ["no place", (copy) => void (copy.totalPlace.section = " "), /no place/],
    ["e.v. in the middle", (copy) => void (copy.themes[0]!.columns[1] = "2021 e.v."), /not the last column/],
    ["an amount finer than its precision", (copy) => void (copy.total[0]!.mln = "88,5"), /finer than its precision/],
    ["a year left out", (copy) => void (copy.themes[0]!.columns[1] = "2031"), /follows/],
  ])("finds %s", (_what, spoil, message) => {
    const copy = structuredClone(data);
    spoil(copy);
    expect(checkData(copy).join("\n")).toMatch(message);
  });

  it("finds a coverage that no inference explains", () => {
    const preventief = theme("Preventief");
    const bare = { ...preventief, announced: preventief.announced.map((item) => ({ ...item, inference: null })) };
    expect(checkLetter({ ...letter, themes: [bare] }).join()).toContain("no inference says why");
  });
});
