import type { Engine } from "../../../src/workbench/engine/Engine";
import { createEngine } from "../../../src/workbench/engine/createEngine";

const open: Engine[] = [];
const workbook = () => {
  const engine = createEngine();
  open.push(engine);
  return engine;
};
afterEach(() => open.splice(0).forEach((engine) => engine.dispose()));

/** What formulas answer, one below the other. */
async function answers(engine: Engine, ...formulas: readonly string[]): Promise<unknown[]> {
  const rect = { row: 0, column: 0, rows: formulas.length, columns: 1 };
  const inputs = formulas.map((formula) => [{ kind: "formula", formula } as const]);
  engine.write("sheet1", rect, inputs);
  await engine.settle();
  return engine.read("sheet1", rect).map(([cell]) => cell?.error ?? cell?.value);
}

describe("formulas that the engine might take for one and the same", () => {
  it("long ones of equal length, which a hash of 32 bits does not tell apart", async () => {
    const rest = ",100000".repeat(7);
    const both = [`=SUM(914711,420519,269239${rest})`, `=SUM(327314,840925,755158${rest})`];
    expect(await answers(workbook(), ...both)).toEqual([2_304_469, 2_623_397]);
  });

  it("the same text in two workbooks, of which one has a name for a word of it", async () => {
    const [without, having] = [workbook(), workbook()];
    having.setName("Tarief", "=5");
    expect(await answers(without, "=Tarief+1")).toEqual(["#NAME?"]);
    expect(await answers(having, "=Tarief+1")).toEqual([6]);
    expect(await answers(workbook(), "=Tarief+1")).toEqual(["#NAME?"]);
    without.setName("Tarief", "=7");
    expect(await answers(without, "=Tarief+1")).toEqual([8]);
  });

  it("the same text in two workbooks, with a name that stands for something else", async () => {
    const [one, other] = [workbook(), workbook()];
    one.setName("Tarief", "=5");
    other.setName("Tarief", "=6");
    expect(await answers(one, "=Tarief*2")).toEqual([10]);
    expect(await answers(other, "=Tarief*2")).toEqual([12]);
    one.setName("Tarief", "=7");
    await one.settle();
    expect(one.read("sheet1", { row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]?.value).toBe(14);
  });

  it("the same text after the workbook that had it first was closed", async () => {
    const [first] = [workbook()];
    expect(await answers(first, "=SUM(2,3)*4")).toEqual([20]);
    open.splice(0).forEach((engine) => engine.dispose());
    expect(await answers(workbook(), "=SUM(2,3)*4")).toEqual([20]);
  });

  it("with words of its own, LET, in two workbooks", async () => {
    expect(await answers(workbook(), "=LET(a,2,a*3)")).toEqual([6]);
    expect(await answers(workbook(), "=LET(a,2,a*3)")).toEqual([6]);
  });

  it("with a table that stands elsewhere in the next workbook, with other columns, or is not there", async () => {
    /** A column for each header, one row of figures, from this column on. */
    const withTable = (column: number, figures: Readonly<Record<string, number>>) => {
      const engine = workbook();
      const columns = Object.keys(figures);
      const rect = { row: 0, column, rows: 2, columns: columns.length };
      engine.write("sheet1", rect, [
        columns.map((value) => ({ kind: "value", value })),
        Object.values(figures).map((value) => ({ kind: "value", value })),
      ]);
      engine.setTable({ name: "Kosten", sheetId: "sheet1", rect, hasHeaders: true, hasTotals: false, columns });
      return engine;
    };
    const closed = async (engine: Engine, formula: string) => {
      const [answer] = await answers(engine, formula);
      open.splice(0).forEach((each) => each.dispose());
      return answer;
    };
    const formula = "=SUM(Kosten[Bedrag])*1";
    expect(await closed(withTable(3, { Bedrag: 5, Jaar: 2021 }), formula)).toBe(5);
    expect(await closed(withTable(6, { Jaar: 2021, Bedrag: 7 }), formula)).toBe(7);
    expect(await closed(workbook(), formula)).toMatch(/^#/);
    expect(await closed(withTable(3, { Bedrag: 9 }), formula)).toBe(9);
  });

  it("with a function that the next workbook has otherwise, or not at all", async () => {
    const having = (answer: number) => {
      const engine = workbook();
      const call = () => Promise.resolve({ kind: "values", values: [[answer]] } as const);
      const parameters = [{ name: "getal", description: "", optional: false, repeating: false }];
      engine.registerFunctions([{ name: "EIGEN.DUBBEL", description: "", parameters, call }]);
      return engine;
    };
    const formula = "=EIGEN.DUBBEL(2)+1";
    for (const [make, answer] of [
      [() => having(4), 5],
      [() => having(40), 41],
      [workbook, "#NAME?"],
      [() => having(400), 401],
    ] as const) {
      expect(await answers(make(), formula)).toEqual([answer]);
      open.splice(0).forEach((each) => each.dispose());
    }
  });

  it("with cells of its own sheet, which the next workbook's sheet has others of", async () => {
    for (const figure of [3, 4]) {
      const engine = workbook();
      engine.write("sheet1", { row: 0, column: 5, rows: 1, columns: 1 }, [[{ kind: "value", value: figure }]]);
      expect(await answers(engine, "=F1*2", '=-F1&""')).toEqual([figure * 2, `-${figure}`]);
      open.splice(0).forEach((each) => each.dispose());
    }
  });
});
