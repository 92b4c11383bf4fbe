import fc from "fast-check";
import type { CellInput, Engine } from "../../../src/workbench/engine/Engine";
import { createEngine } from "../../../src/workbench/engine/createEngine";

type Cell = string | number | boolean | null;

let engine: Engine;
beforeEach(() => {
  engine = createEngine();
});
afterEach(() => engine.dispose());

const input = (cell: Cell): CellInput =>
  cell === null
    ? { kind: "empty" }
    : typeof cell === "string" && cell.startsWith("=")
      ? { kind: "formula", formula: cell }
      : { kind: "value", value: cell };

function put(column: number, cells: readonly Cell[]): void {
  const rect = { row: 0, column, rows: cells.length, columns: 1 };
  engine.write(
    "sheet1",
    rect,
    cells.map((cell) => [input(cell)]),
  );
}

/** What formulas come to, asked together, in the columns behind those with figures. */
async function ask(...formulas: readonly string[]): Promise<unknown[]> {
  put(6, formulas);
  await engine.settle();
  const rect = { row: 0, column: 6, rows: formulas.length, columns: 1 };
  return engine.read("sheet1", rect).map(([cell]) => cell?.error ?? cell?.value);
}

/** Excel's rule for one cell, said plainly. */
function fits(cell: Cell, criterion: string | number): boolean {
  const compared = /^(<=|>=|<|>)(-?\d+)$/.exec(String(criterion));
  if (typeof criterion === "number") return cell === criterion;
  if (!compared) return typeof cell === "string" && cell.toLowerCase() === criterion.toLowerCase();
  const limit = Number(compared[2]);
  if (typeof cell !== "number") return false;
  return { "<=": cell <= limit, ">=": cell >= limit, "<": cell < limit, ">": cell > limit }[compared[1] ?? ""] ?? false;
}

describe("COUNTIFS and SUMIFS", () => {
  it("count and add up the rows that fit every criterion, whatever stands in them", async () => {
    const word = fc.constantFrom("S1", "s1", "S2", "kasschuif", "Kasschuif", "");
    const cell = fc.oneof(word, fc.integer({ min: -3, max: 3 }), fc.constant(null));
    const column = fc.array(cell, { minLength: 12, maxLength: 12 });
    const criterion = fc.oneof(
      fc.constantFrom("S1", "kasschuif", "nergens"),
      fc.integer({ min: -3, max: 3 }),
      fc
        .tuple(fc.constantFrom("<=", ">=", "<", ">"), fc.integer({ min: -3, max: 3 }))
        .map(([sign, limit]) => sign + limit),
    );
    const anyCase = fc.record({
      columns: fc.tuple(column, column, fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 12, maxLength: 12 })),
      criteria: fc.tuple(criterion, criterion),
    });
    await fc.assert(
      fc.asyncProperty(anyCase, async ({ columns: [one, two, amounts], criteria: [first, second] }) => {
        [one, two, amounts].forEach((cells, place) =>
          put(
            place,
            cells.map((each) => (each === "" ? null : each)),
          ),
        );
        const said = (each: string | number) => (typeof each === "number" ? String(each) : `"${each}"`);
        const rows = amounts.flatMap((_amount, row) =>
          fits(one[row] ?? null, first) && fits(two[row] ?? null, second) ? [row] : [],
        );
        const pairs = `A1:A12,${said(first)},B1:B12,${said(second)}`;
        expect(await ask(`=COUNTIFS(${pairs})`, `=SUMIFS(C1:C12,${pairs})`)).toEqual([
          rows.length,
          rows.reduce((sum, row) => sum + (amounts[row] ?? 0), 0),
        ]);
      }),
      { numRuns: 60 },
    );
  });

  it("take a criterion from a cell, and follow the cells when they change", async () => {
    put(0, ["S1", "S2", "s1"]);
    put(1, [1, 2, 3]);
    put(2, ["S1"]);
    const asked = ["=COUNTIFS(A1:A3,C1)", "=SUMIFS(B1:B3,A1:A3,C1)"];
    expect(await ask(...asked)).toEqual([2, 4]);
    put(0, ["S2"]);
    expect(await ask(...asked)).toEqual([1, 3]);
    put(2, ["S2"]);
    expect(await ask(...asked)).toEqual([2, 3]);
  });

  it("answer for each cell of a column of criteria, and take an empty one for 0", async () => {
    put(0, ["S1", "S2", "S1", "S2"]);
    put(1, [1, 2, 4, 8]);
    put(2, [7, 0, 7, null]);
    put(3, [0, 7, null]);
    expect(
      await ask(
        '=SUMPRODUCT(SUMIFS(B1:B4,A1:A4,"S1",C1:C4,D1:D2)*{1;10})',
        '=SUMPRODUCT(SUMIFS(B1:B4,A1:A4,"S2",C1:C4,D1:D2)*{1;10})',
        "=COUNTIFS(C1:C4,D3)",
        "=SUMPRODUCT(COUNTIFS(C1:C4,D1:D3))",
      ),
    ).toEqual([50, 2, 1, 4]);
  });

  it("still know wildcards, numbers as text, blanks, more columns at once, and pass errors on", async () => {
    put(0, ["S1", "S2", "kas", "2021", 2021, null]);
    put(1, [1, 2, 4, 8, 16, 32]);
    put(2, [1, "=1/0", 4, 8, 16, 32]);
    expect(
      await ask(
        '=COUNTIFS(A1:A6,"S*")',
        "=COUNTIFS(A1:A6,2021)",
        '=SUMIFS(B1:B6,A1:A6,"<>S1")',
        '=SUMIFS(C1:C6,A1:A6,"kas")',
        '=COUNTIFS(A1:B2,"S1")',
        '=COUNTIFS(A1:A6,"S1",B1:B2,1)',
      ),
    ).toEqual([2, 2, 62, 4, 1, "#VALUE!"]);
  });
});

describe("blank cells and cells that hold an empty text, in criteria", () => {
  it.each([
    ['COUNTIF(A1:A5,"<>")', 4],
    ['COUNTIF(A1:A5,"=")', 1],
    ['COUNTIF(A1:A5,"")', 2],
    ['COUNTIF(A1:A5,"*")', 2],
    ['COUNTIF(A1:A5,"?*")', 1],
    ['COUNTIF(A1:A5,"<>*")', 3],
    ['COUNTIF(A1:A5,"<>"&A2)', 4],
    ['COUNTIFS(A1:A5,"<>",B1:B5,">1")', 3],
    ['SUMIF(A1:A5,"<>",B1:B5)', 12],
    ['SUMIF(A1:A5,"<>")', 5],
    ['SUMIFS(B1:B5,A1:A5,"=")', 3],
    ['AVERAGEIF(A1:A5,"<>",B1:B5)', 3],
    ['MAXIFS(B1:B5,A1:A5,"*")', 4],
  ])("%s is %s", async (formula, value) => {
    put(0, [2, '=""', null, "woord", 3]);
    put(1, [1, 2, 3, 4, 5]);
    expect(await ask(`=${formula}`)).toEqual([value]);
  });
});
