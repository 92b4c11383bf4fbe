import { euro } from "../../src/letter/amount";
import type { EffectWarning } from "../../src/scenario/effectOf";
import { problemText } from "../../src/scenario/problemTexts";
import { missingColumnText } from "../../src/scenario/rowProblemTexts";
import { rowText } from "../../src/scenario/rowText";
import type { RowProblem } from "../../src/scenario/RowProblem";
import type { ScenarioProblem } from "../../src/scenario/ScenarioProblem";
import { lines, million } from "../support/scenarios";

type Rest<Union extends { kind: string }, Kind> = Union extends unknown
  ? Kind extends Union["kind"]
    ? Omit<Union, "kind">
    : never
  : never;
type Sample<Union extends { kind: string }> = { readonly [Kind in Union["kind"]]: Rest<Union, Kind> };

const column = { year: 2021, onwards: false };
const needed = { first: 2020, last: 2027 };

/** One of every kind: a new kind without a sample does not compile. */
const problems: Sample<ScenarioProblem | EffectWarning> = {
  unknownTheme: { theme: "Nergens" },
  emptyName: {},
  nameTooLong: { most: 200 },
  nameTaken: { theme: "MIT", name: "FIOD" },
  nameTooLike: { theme: "MIT", name: "Politi", like: "Politie" },
  reversedYears: { from: 2022, to: 2021 },
  outsideStand: { stand: { first: 2020, last: 2024 } },
  horizonTooShort: { needed: 2023 },
  horizonTooLong: { most: 2049 },
  outsideHorizon: { needed },
  zeroAmount: {},
  tooFewYears: {},
  sameYearTwice: { year: 2021 },
  tooFewLines: { least: 2 },
  sameLineTwice: { key: "MIT/OM" },
  sumNotZero: { sum: million(-0.1) },
  badPercentage: {},
  badShare: {},
  nothingToIndex: {},
  notPositive: {},
  notWholeThousands: { amount: euro(1_500) },
  amountsMissing: { columns: 2, amounts: 1 },
  moreThanThere: { column, asked: million(100), available: million(47.7) },
  belowZero: { key: "MIT/OM", column, amount: million(-0.4) },
  handNotEqual: { column, asked: million(1), given: million(0.9) },
  unknownNumber: { number: 9 },
  alreadyReversed: { number: 1, by: 2 },
  hasReversal: { number: 1, by: 2 },
  sharedNumber: { number: 3, authors: ["J. Jansen", "P. de Vries"] },
  frozen: { moment: "slotwet", on: "2021-03-01" },
  closedYear: { year: 2020, budgetYear: 2021 },
  noExplanation: {},
  inDoubt: { amount: million(36_500), doubt: { kind: "beyondTheme", largest: million(93) } },
};

const rowProblems: Sample<RowProblem> = {
  unknownScenario: { value: "S9", choices: ["S1"] },
  unknownTheme: { value: "Politie", suggestion: null, choices: ["MIT"] },
  unknownLine: { value: "Rechtsprak", suggestion: "Rechtspraak", choices: [] },
  notAYear: { value: "44197" },
  formulasGone: { counts: "asItStands" },
  besideGone: { first: 2 },
  sheetSays: { text: "dubbel: dezelfde regel staat er vaker; verwijder er een" },
  notAnEnd: { value: "eind 2023" },
  reversedYears: { from: 2022, to: 2021 },
  notAnAmount: { value: "veel" },
  tooLarge: { value: "4500000" },
  unknownKind: { value: "cadeau" },
  outsideHorizon: { needed },
  shiftOnwards: {},
  shiftNotZero: { number: 3, sum: million(0.5) },
  reallocationNotZero: { number: 3, year: 2021, sum: million(0.5) },
  doubled: { first: 0 },
  notReversal: { moment: "slotwet", lastNumber: 3 },
  reversalDiffers: { number: 3 },
  sharedNumber: { number: 3, authors: ["J. Jansen", ""] },
  closedYear: { year: 2020, budgetYear: 2021 },
  tooFine: { counted: euro(2) },
  inDoubt: { amount: million(36_500), doubt: { kind: "beyondTheme", largest: million(93) } },
  noNumber: {},
  noExplanation: {},
  otherSpelling: { column: "line", value: "FIOD", written: "Belastingdienst/FIOD/Douane" },
  unreadable: { column: "date", value: "31-2-2021" },
};

const frozen = { moment: "slotwet", on: "2021-03-01", lastNumber: 3 };
const inFrozen: readonly RowProblem[] = [
  { kind: "doubled", first: 0, frozen },
  { kind: "sharedNumber", number: 3, authors: ["J. Jansen", "P. de Vries"], frozen },
];

const texts: readonly (readonly [string, string, string])[] = [
  ...Object.entries(problems).map(([kind, rest]) => {
    const problem = { kind, ...rest } as ScenarioProblem;
    return [kind, problemText(problem, "nl", lines), problemText(problem, "en", lines)] as const;
  }),
  ...Object.entries(rowProblems).map(([kind, rest]) => {
    const problem = { kind, ...rest } as RowProblem;
    return [kind, rowText(problem, "nl"), rowText(problem, "en")] as const;
  }),
  ...inFrozen.map((problem) => {
    return [`${problem.kind}, frozen`, rowText(problem, "nl"), rowText(problem, "en")] as const;
  }),
  ["missing column", missingColumnText("Bedrag", "nl"), missingColumnText("Bedrag", "en")],
];

describe("what a user reads", () => {
  it.each(texts)("of %s is there in two languages, whole, and says what to do", (_kind, dutch, english) => {
    expect(dutch).not.toBe(english);
    for (const text of [dutch, english]) expect(text).not.toMatch(/undefined|NaN|\[object|MIT\/OM/);
    expect(dutch).toMatch(/[.?]$/);
    const advice =
      /\b(Kies|Geef|Gebruik|Draai|Laat|Vul|Voeg|Pas|Rond|Maak|Boek|Verwijder|Controleer|Verlaag|Zet|Deel|Typ|Wijzig|laat|verwijder|Verbeter|Bedoelt)\b/;
    expect(dutch).toMatch(advice);
  });

  it("names lines and amounts as the tables do", () => {
    expect(problemText({ kind: "belowZero", ...problems.belowZero }, "nl", lines)).toBe(
      "MIT, OM (incl. Rijksrecherche) komt in 2021 onder nul (−0,4 mln). Verlaag het bedrag, of sta dit uitdrukkelijk toe.",
    );
    expect(problemText({ kind: "sumNotZero", sum: million(-0.1) }, "nl", lines)).toContain("met +0,1 mln");
  });

  it("cuts what users typed, and passes it on as text", () => {
    const value = `<script>${"x".repeat(200)}`;
    const text = rowText({ kind: "notAnAmount", value }, "nl");
    expect(text).toContain("<script>xxx");
    expect(text.length).toBeLessThan(140);
  });
});
