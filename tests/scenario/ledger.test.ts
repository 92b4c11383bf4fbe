import fc from "fast-check";
import { brief2946123 as letter } from "../../src/letter/brief2946123";
import { mutationsOf } from "../../src/scenario/Ledger";
import type { LedgerCell } from "../../src/scenario/ledgerCell";
import { ledgerColumns, type LedgerColumn } from "../../src/scenario/ledgerColumns";
import type { Mutation } from "../../src/scenario/Mutation";
import { readLedger } from "../../src/scenario/readLedger";
import { isNote } from "../../src/scenario/RowProblem";
import { writeRow } from "../../src/scenario/writeRow";
import { anyMutation, lines, million, mutation, ownLines, scenario } from "../support/scenarios";

const header = ledgerColumns.map((column) => column.header as string);
const frozen = { ...scenario, code: "S2", frozen: { moment: "slotwet", on: "2021-03-01", lastNumber: 3 } };
const context = { letter, ownLines, scenarios: [scenario, frozen] };

const read = (rows: readonly (readonly LedgerCell[])[], columns: readonly string[] = header) =>
  readLedger(columns, rows, context);
const readMutations = (mutations: readonly Mutation[]) => read(mutations.map((each) => writeRow(each, lines)));

/** A good row with other cells typed over it. */
function typed(cells: Partial<Record<LedgerColumn, LedgerCell>>): readonly LedgerCell[] {
  const good = writeRow(mutation(), lines);
  return ledgerColumns.map(({ id }, index) => cells[id] ?? good[index] ?? "");
}

const problemsOf = (cells: Partial<Record<LedgerColumn, LedgerCell>>) => read([typed(cells)]).rows[0]!.problems;
const kindsOf = (mutations: readonly Mutation[]) =>
  readMutations(mutations).rows.map((row) => row.problems.map(({ kind }) => kind));

describe("a year that is text", () => {
  it("is its digits and spaces, and what a machine's language could read otherwise is refused", () => {
    expect([" 2021", "2021 "].map((from) => problemsOf({ from }))).toEqual([[], []]);
    for (const value of ["2021,0", "2.021", "2021,5", "\u00a02021", "2021\t", "€ 2021", "2E+3"])
      expect(problemsOf({ from: value })).toEqual([{ kind: "notAYear", value }]);
  });
});

describe("one number from two colleagues who booked at once", () => {
  const mine = mutation();
  const theirs = mutation({ key: "MIT/OM", kind: "ombuiging", explanation: "Van de collega", author: "P. de Vries" });
  const told = [["sharedNumber"], ["sharedNumber"]];

  it("is told at each of its rows, which count all the same", () => {
    expect(kindsOf([mine, theirs])).toEqual(told);
    expect(readMutations([mine, theirs]).rows.every((row) => row.problems.every(isNote))).toBe(true);
  });

  it("is told where a name is missing by another kind with another explanation", () => {
    expect(kindsOf([mine, { ...theirs, author: "" }])).toEqual(told);
    expect(
      kindsOf([
        { ...mine, author: "" },
        { ...theirs, author: "" },
      ]),
    ).toEqual(told);
  });

  it("is no alarm for rows of one hand, nor for rows that lack something", () => {
    const onLine = mutation({ key: "MIT/OM", explanation: "Dekking", kind: "ombuiging", date: "2020-09-16" });
    expect(kindsOf([mine, onLine])).toEqual([[], []]);
    expect(kindsOf([mine, { ...onLine, author: "j jansen " }])).toEqual([[], []]);
    expect(kindsOf([mine, { ...onLine, author: "", kind: mine.kind }])).toEqual([[], []]);
    expect(kindsOf([mine, { ...onLine, author: "", explanation: mine.explanation }])).toEqual([[], []]);
    expect(kindsOf([mine, { ...theirs, scenario: "S2" }])).toEqual([[], []]);
  });

  it("is not told of rows without a number", () => {
    expect(
      kindsOf([
        { ...mine, number: 0 },
        { ...theirs, number: 0 },
      ]),
    ).toEqual([["noNumber"], ["noNumber"]]);
  });
});

describe("a row of the ledger", () => {
  it("comes back as it was written, for any mutation and any text", () => {
    fc.assert(
      fc.property(anyMutation, (each) => {
        expect(readMutations([each]).rows[0]!.mutation).toEqual(each);
      }),
      { numRuns: 500 },
    );
  });

  it("has T/m empty for one year, a year, or e.v.", () => {
    const ends = ([2021, 2023, "onwards"] as const).map((to) => writeRow(mutation({ to }), lines)[5]);
    expect(ends).toEqual(["", 2023, "e.v."]);
  });

  it("has its amount in millions and its date as Excel counts days", () => {
    const row = writeRow(mutation({ amount: million(-4.1), date: "2020-09-15" }), lines);
    expect([row[6], row[13]]).toEqual([-4.1, 44089]);
  });

  it("is found when its columns were moved and others put between them", () => {
    const good = writeRow(mutation(), lines);
    const rows = [["mijn eigen kolom", ...[...good].reverse()]];
    expect(read(rows, ["Check", ...[...header].reverse()]).rows[0]!.mutation).toEqual(mutation());
  });

  it("is skipped when empty, whatever stands in the user's own columns", () => {
    const { rows } = read(
      [
        [...header.map(() => ""), "eigen"],
        [...typed({}), "eigen"],
      ],
      [...header, "Check"],
    );
    expect(rows.map(({ index }) => index)).toEqual([1]);
  });

  it("may be written in capitals or not, as Excel's own formulas have it", () => {
    expect(read([typed({ theme: "mit", line: "POLITIE" })]).rows[0]).toMatchObject({
      mutation: { key: "MIT/Politie" },
      problems: [],
    });
  });

  it("is not counted under an alias, which formulas don't know, and says which name is meant", () => {
    const { mutation: found, problems } = read([typed({ theme: "mit", line: "F.I.O.D." })]).rows[0]!;
    expect(found).toBeNull();
    expect(problems).toEqual([
      { kind: "otherSpelling", column: "line", value: "F.I.O.D.", written: "Belastingdienst/FIOD/Douane" },
    ]);
  });

  it.each([
    ["a user's own line", "MIT", "Drones", "MIT/Eigen1"],
    ["Nog te verdelen", "Preventieve en regionale aanpak", "Nog te verdelen", "Preventief/NogTeVerdelen"],
    ["an announced amount", "MIT", "Aangekondigd bedrag", "MIT/Aangekondigd"],
    ["the announced total", "Totaal", "Aangekondigd totaal", "Totaal/Aangekondigd"],
  ])("may be about %s", (_what, theme, line, key) => {
    const row = read([typed({ theme, line })]).rows[0]!;
    expect([row.mutation?.key, row.problems]).toEqual([key, []]);
  });
});

describe("a row that can't be given a place", () => {
  it.each<[string, Partial<Record<LedgerColumn, LedgerCell>>, object]>([
    [
      "a scenario that is not there",
      { scenario: "S9" },
      { kind: "unknownScenario", value: "S9", choices: ["S1", "S2"] },
    ],
    ["an unknown theme", { theme: "Politie" }, { kind: "unknownTheme", value: "Politie" }],
    ["a line with a typing slip", { line: "Rechtsprak" }, { kind: "unknownLine", suggestion: "Rechtspraak" }],
    ["a line of another theme", { line: "Detentie" }, { kind: "unknownLine", value: "Detentie" }],
    ["an error in a cell", { line: "#REF!" }, { kind: "unknownLine", value: "#REF!" }],
    ["no year", { from: "" }, { kind: "notAYear", value: "" }],
    ["a date instead of a year", { from: 44197 }, { kind: "notAYear", value: "44197" }],
    ["half a year", { from: 2021.5 }, { kind: "notAYear", value: "2021.5" }],
    ["an end that is no year", { to: "eind 2023" }, { kind: "notAnEnd", value: "eind 2023" }],
    ["t/m before van", { to: 2020 }, { kind: "reversedYears", from: 2021, to: 2020 }],
    ["an amount that is text", { amount: "4,5" }, { kind: "notAnAmount", value: "4,5" }],
    ["no amount", { amount: "" }, { kind: "notAnAmount", value: "" }],
    ["an amount beyond any budget", { amount: 1e12 }, { kind: "tooLarge" }],
  ])("says so of %s, and counts it as unallocated", (_what, cells, problem) => {
    const ledger = read([typed(cells), typed({})]);
    expect(ledger.rows[0]!.mutation).toBeNull();
    expect(ledger.rows[0]!.problems).toContainEqual(expect.objectContaining(problem));
    expect(ledger.unallocated).toEqual({ rows: 1, amount: "amount" in cells ? 0 : 1_000_000 });
    expect(ledger.rows[1]!.mutation).not.toBeNull();
  });

  it("tells everything that is wrong at once", () => {
    const wrong = problemsOf({ scenario: "S9", line: "?", from: "x", amount: "veel", kind: "cadeau" });
    expect(wrong.map(({ kind }) => kind)).toEqual([
      "unknownScenario",
      "unknownLine",
      "notAYear",
      "notAnAmount",
      "unknownKind",
    ]);
  });

  it("in a ledger without its column Bedrag or Post, every row is; the ledger names the column once", () => {
    const cut = (row: readonly LedgerCell[]) => row.filter((_, index) => index !== 3);
    const ledger = read(
      [cut(typed({})), cut(typed({}))],
      header.filter((word) => word !== "Post"),
    );
    expect(ledger.missing).toEqual(["line"]);
    expect(ledger.rows.map((row) => [row.mutation, row.problems])).toEqual([
      [null, []],
      [null, []],
    ]);
    expect(ledger.unallocated).toEqual({ rows: 2, amount: 2_000_000 });
  });

  it("is not made by a renamed column that no sum needs", () => {
    const ledger = read(
      [typed({})],
      header.map((word) => (word === "Besluit" ? "Stuk" : word)),
    );
    expect([ledger.missing, ledger.rows[0]!.mutation?.key]).toEqual([["decision"], "MIT/Politie"]);
  });

  it("is never lost: mutations and unallocated rows are all rows, and their amounts all amounts", () => {
    const anyCell = fc.oneof(fc.constantFrom<LedgerCell>("", "MIT", "S1", "Politie", 2021, "e.v.", 1.5), fc.string());
    const anyRow = fc.array(anyCell, { minLength: header.length, maxLength: header.length });
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 10 }), (rows) => {
        const { rows: found, unallocated } = read(rows);
        const amounts = rows.flatMap((row) => (typeof row[6] === "number" ? [Math.round(row[6] * 1e6)] : []));
        const counted = found.reduce((sum, row) => sum + (row.mutation?.amount ?? 0), 0);
        expect(counted + unallocated.amount).toBe(amounts.reduce((sum, each) => sum + each, 0));
        expect(found).toHaveLength(rows.filter((row) => row.some((cell) => cell !== "")).length);
      }),
    );
  });
});

describe("a row that counts, with something wrong", () => {
  it("of an unknown kind counts as overig", () => {
    const row = read([typed({ kind: "cadeau" })]).rows[0]!;
    expect([row.mutation?.kind, row.problems]).toEqual(["overig", [{ kind: "unknownKind", value: "cadeau" }]]);
  });

  it("outside the columns says which years are needed", () => {
    expect(problemsOf({ from: 2027 })).toEqual([{ kind: "outsideHorizon", needed: { first: 2020, last: 2027 } }]);
  });

  it("finer than a euro is rounded; a binary fraction of a whole euro is not finer", () => {
    const fine = problemsOf({ amount: 0.0000015 });
    expect(fine).toEqual([{ kind: "tooFine", counted: 2 }]);
    expect(fine.some(isNote)).toBe(false);
    expect(problemsOf({ amount: 4.1 })).toEqual([]);
    expect(problemsOf({ amount: 0.1 + 0.2 })).toEqual([]);
  });

  it.each<[string, Partial<Record<LedgerColumn, LedgerCell>>, string]>([
    ["no explanation", { explanation: "  " }, "noExplanation"],
    ["a date that does not exist", { date: "31-2-2021" }, "unreadable"],
    ["a status of their own", { status: "bijna" }, "unreadable"],
  ])("has a note on %s", (_what, cells, kind) => {
    const row = read([typed(cells)]).rows[0]!;
    expect(row.mutation).not.toBeNull();
    expect(row.problems.map((problem) => [problem.kind, isNote(problem)])).toEqual([[kind, true]]);
  });

  it("without a number says so; a year may be text", () => {
    const row = read([typed({ number: "", from: "2021" })]).rows[0]!;
    expect([row.mutation?.from, row.problems]).toEqual([2021, [{ kind: "noNumber" }]]);
  });

  it("of a kind that is nearly right counts as overig, as in the formulas", () => {
    const row = read([typed({ kind: "kas schuif" })]).rows[0]!;
    expect([row.mutation?.kind, row.problems[0]?.kind]).toEqual(["overig", "otherSpelling"]);
  });

  it("pasted twice is found under its number, and both still count", () => {
    const other = mutation({ number: 2 });
    const ledger = readMutations([mutation(), other, mutation()]);
    expect(ledger.rows.map((row) => row.problems)).toEqual([
      [{ kind: "doubled", first: 0 }],
      [],
      [{ kind: "doubled", first: 0 }],
    ]);
    expect(mutationsOf(ledger, "S1")).toHaveLength(3);
  });
});

describe("rows under one number", () => {
  const shift = (year: number, amount: number, changes: Partial<Mutation> = {}) =>
    mutation({ kind: "kasschuif", from: year, to: year, amount: million(amount), ...changes });
  const moved = (key: string, amount: number, changes: Partial<Mutation> = {}) =>
    mutation({ kind: "herschikking", key, amount: million(amount), ...changes });

  it("of a kasschuif come to zero, counting every year of a row", () => {
    expect(kindsOf([shift(2021, -2), shift(2022, 1, { to: 2023 })])).toEqual([[], []]);
    expect(readMutations([shift(2021, -2), shift(2022, 1)]).rows[0]!.problems).toEqual([
      { kind: "shiftNotZero", number: 1, sum: -1_000_000 },
    ]);
  });

  it("of a kasschuif come to zero on each line by itself", () => {
    const between = [shift(2021, -1), shift(2022, 1, { key: "MIT/OM" })];
    expect(kindsOf(between)).toEqual([["shiftNotZero"], ["shiftNotZero"]]);
  });

  it("of a kasschuif never run on", () => {
    expect(kindsOf([shift(2021, -1), shift(2022, 1, { to: "onwards" })])).toEqual([[], ["shiftOnwards"]]);
  });

  it("of a herschikking come to zero in every year", () => {
    const fits = [moved("MIT/OM", -1, { to: "onwards" }), moved("BB/Uitvoering", 1, { to: "onwards" })];
    expect(kindsOf(fits)).toEqual([[], []]);
    const gap = [moved("MIT/OM", -1, { to: 2023 }), moved("BB/Uitvoering", 1, { to: 2024 })];
    expect(readMutations(gap).rows[0]!.problems).toEqual([
      { kind: "reallocationNotZero", number: 1, year: 2024, sum: 1_000_000 },
    ]);
  });

  it("of other scenarios or numbers have nothing to do with it", () => {
    expect(kindsOf([shift(2021, -1), shift(2022, 1, { number: 2 })])).toEqual([["shiftNotZero"], ["shiftNotZero"]]);
    expect(kindsOf([shift(2021, -1), shift(2022, 1, { scenario: "S2" })])).toEqual([
      ["shiftNotZero"],
      ["shiftNotZero"],
    ]);
  });

  it("that take a number back are its opposite, once", () => {
    const back = mutation({ number: 2, amount: million(-1), reverses: 1 });
    expect(kindsOf([mutation(), back])).toEqual([[], []]);
    expect(kindsOf([mutation(), { ...back, amount: million(-0.9) }])).toEqual([[], ["reversalDiffers"]]);
    expect(kindsOf([mutation(), back, { ...back, number: 3 }])).toEqual([[], ["reversalDiffers"], ["reversalDiffers"]]);
    expect(kindsOf([back])).toEqual([["reversalDiffers"]]);
  });

  it("of a frozen scenario may only be tegenboekingen from then on", () => {
    const rows = [
      mutation({ scenario: "S2", number: 3 }),
      mutation({ scenario: "S2", number: 4 }),
      mutation({ scenario: "S2", number: 5, amount: million(-1), reverses: 3 }),
    ];
    expect(kindsOf(rows)).toEqual([[], ["notReversal"], []]);
  });
});
