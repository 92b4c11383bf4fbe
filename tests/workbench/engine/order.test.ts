import fc from "fast-check";
import type { CellInput, Engine } from "../../../src/workbench/engine/Engine";
import { createEngine } from "../../../src/workbench/engine/createEngine";

let engine: Engine;
beforeEach(() => {
  engine = createEngine();
});
afterEach(() => engine.dispose());

const input = (cell: string | number): CellInput =>
  typeof cell === "string" ? { kind: "formula", formula: cell } : { kind: "value", value: cell };
const put = (row: number, column: number, cell: string | number) =>
  engine.write("sheet1", { row, column, rows: 1, columns: 1 }, [[input(cell)]]);
const shown = (row: number, column: number) => {
  const cell = engine.read("sheet1", { row, column, rows: 1, columns: 1 })[0]?.[0];
  return cell?.error ?? cell?.value;
};

describe("formulas that depend on each other", () => {
  it("are calculated in the right order, over cells and over ranges, wherever they were written first", async () => {
    const span = fc.tuple(fc.nat({ max: 11 }), fc.nat({ max: 11 }));
    const column = fc.array(span, { minLength: 12, maxLength: 12 });
    const order = fc.shuffledSubarray(
      Array.from({ length: 12 }, (_, row) => row),
      { minLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(column, order, fc.integer({ min: 1, max: 9 }), async (spans, writing, amount) => {
        // Each row adds up some rows above it, so that nothing goes round.
        const ranges = spans.map(([one, other], row): [number, number] => [
          Math.min(one, other) % (row + 1),
          Math.max(one, other) % (row + 1),
        ]);
        const sums: number[] = [amount];
        const from = ranges.map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);
        for (let row = 1; row <= 12; row += 1) {
          const [first, last] = from[row - 1] ?? [0, 0];
          sums.push(1 + sums.slice(first, last + 1).reduce((all, each) => all + each, 0));
        }
        put(0, 0, 0);
        for (const row of writing) {
          const [first, last] = from[row] ?? [0, 0];
          const range = first === last ? `A${first + 1}` : `A${first + 1}:A${last + 1}`;
          put(row + 1, 0, `=SUM(${range})+1`);
        }
        await engine.settle();
        put(0, 0, amount);
        await engine.settle();
        expect(sums.map((_, row) => shown(row, 0))).toEqual(sums);
      }),
      { numRuns: 40 },
    );
  });

  it("that go round, by a cell or by a range that they lie in, keep nothing else from being calculated", async () => {
    put(0, 0, "=B1+1");
    put(0, 1, "=A1+1");
    put(0, 2, "=SUM(C1:C3)");
    put(0, 4, 5);
    put(0, 5, "=E1*2");
    await engine.settle();
    expect(shown(0, 5)).toBe(10);
    put(0, 4, 6);
    await engine.settle();
    expect(shown(0, 5)).toBe(12);
  });
});

describe("IF", () => {
  it("works out only the answer that it gives, as Excel does", async () => {
    const asked: unknown[] = [];
    const call = (args: readonly unknown[]) => {
      asked.push(args[0]);
      return Promise.resolve({ kind: "values" as const, values: [[Number(args[0]) * 10]] });
    };
    engine.registerFunctions([{ name: "PROEF.DOE", description: "", parameters: [], call }]);
    put(0, 0, 1);
    put(0, 1, "=IF(A1=1,PROEF.DOE(1),PROEF.DOE(2))");
    await engine.settle();
    expect([shown(0, 1), asked]).toEqual([10, [1]]);
    put(0, 0, 3);
    await engine.settle();
    expect([shown(0, 1), asked]).toEqual([20, [1, 2]]);
  });

  it("gives each answer for a block, the error of its test, and FALSE where an answer is missing", async () => {
    put(0, 0, 1);
    put(1, 0, 0);
    put(0, 1, "=SUMPRODUCT(IF(A1:A2=1,10,3))");
    put(1, 1, "=IF(1/0,1,2)");
    put(2, 1, "=IF(A2=1,5)");
    put(3, 1, "=IF(A1,IF(A2,1/0,SUM(A1:A2)),1/0)");
    await engine.settle();
    expect([0, 1, 2, 3].map((row) => shown(row, 1))).toEqual([13, "#DIV/0!", false, 1]);
  });

  it("takes no text for a test but the words TRUE and FALSE", async () => {
    const formulas = [
      '=IF("tekst",1,2)',
      '=IF("",1,2)',
      '=IF("0",1,2)',
      '=IF("false",1,2)',
      "=IF(C1,1,2)",
      "=IF(C2,1,2)",
    ];
    engine.write("sheet1", { row: 0, column: 2, rows: 1, columns: 1 }, [[{ kind: "value", value: "TRUE" }]]);
    formulas.forEach((formula, row) => put(row, 1, formula));
    await engine.settle();
    expect(formulas.map((_, row) => shown(row, 1))).toEqual(["#VALUE!", "#VALUE!", "#VALUE!", 2, 1, 2]);
  });
});
