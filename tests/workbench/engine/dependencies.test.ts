import type { CellInput, Engine, Rect } from "../../../src/workbench/engine/Engine";
import { createEngine } from "../../../src/workbench/engine/createEngine";

let engine: Engine;
let said: jest.SpyInstance;
beforeEach(() => {
  said = jest.spyOn(console, "error").mockImplementation(() => undefined);
  engine = createEngine();
});
afterEach(() => {
  engine.dispose();
  said.mockRestore();
});

const at = (row: number, column: number, rows = 1, columns = 1): Rect => ({ row, column, rows, columns });
const first = "sheet1";

async function write(sheet: string, rect: Rect, inputs: readonly (string | number)[][]): Promise<void> {
  const cells = inputs.map((row) =>
    row.map((input): CellInput =>
      typeof input === "string" ? { kind: "formula", formula: input } : { kind: "value", value: input },
    ),
  );
  engine.write(sheet, rect, cells);
  await engine.settle();
}
const value = (sheet: string, row: number, column: number) => engine.read(sheet, at(row, column))[0]?.[0]?.value;

describe("what a formula depends on", () => {
  it("is forgotten with its sheet: the engine looks for nothing that is gone", async () => {
    const other = engine.addSheet("Ander");
    await write(first, at(0, 0, 3), [[1], [2], [3]]);
    await write(first, at(0, 1), [["=SUM(A1:A3)"]]);
    await write(other, at(0, 0, 2), [["=SUM(Blad1!B1:B3)"], ["=Blad1!B1*2"]]);
    engine.removeSheet(other);
    await engine.settle();
    await write(first, at(0, 0), [[5]]);
    expect(value(first, 0, 1)).toBe(10);
    expect(said.mock.calls).toEqual([]);
  });

  it("moves with its rows, and is followed from there", async () => {
    const other = engine.addSheet("Ander");
    await write(first, at(0, 0, 3), [[1], ["=D2"], [3]]);
    await write(first, at(1, 3), [[2]]);
    await write(other, at(0, 0, 2), [["=SUM(Blad1!A1:A3)"], ["=A1+1"]]);
    engine.insertRows(other, 0, 4);
    await engine.settle();
    await write(first, at(1, 3), [[20]]);
    expect([value(other, 4, 0), value(other, 5, 0)]).toEqual([24, 25]);
    expect(said.mock.calls).toEqual([]);
  });

  it("is what the formula says now, not what it said before, in whatever order cells are written", async () => {
    await write(first, at(0, 0, 1, 4), [["=B1+1", "=C1+1", "=SUM(D1:D1)", 1]]);
    expect(value(first, 0, 0)).toBe(3);
    await write(first, at(0, 1), [["=E1+1"]]);
    await write(first, at(0, 4), [[10]]);
    expect(value(first, 0, 0)).toBe(12);
    await write(first, at(0, 3), [[7]]);
    expect([value(first, 0, 0), value(first, 0, 2)]).toEqual([12, 7]);
    expect(said.mock.calls).toEqual([]);
  });

  it("follows a name whose cells moved apart, in every calculation after", async () => {
    engine.setName("Reeks", "=Blad1!$A$1:$B$1");
    await write(first, at(0, 0, 1, 2), [[1, 2]]);
    await write(first, at(3, 0), [["=SUM(Reeks)"]]);
    expect(value(first, 3, 0)).toBe(3);
    engine.insertColumns(first, 1, 1);
    await engine.settle();
    await write(first, at(0, 1), [[10]]);
    expect([engine.nameFormula("Reeks"), value(first, 3, 0)]).toEqual(["=Blad1!$A$1:$C$1", 13]);
    await write(first, at(0, 0), [[100]]);
    expect(value(first, 3, 0)).toBe(112);
  });

  it("holds for many formulas at once, ranges and single cells", async () => {
    const rows = 400;
    await write(
      first,
      at(0, 0, rows, 3),
      Array.from({ length: rows }, (_, row) => [
        row + 1,
        `=SUM(A1:A${row + 1})`,
        row === 0 ? 0 : `=B${row}+A${row + 1}`,
      ]),
    );
    await write(first, at(0, 0), [[101]]);
    expect([value(first, rows - 1, 1), value(first, rows - 1, 2)]).toEqual([80300, 80300]);
  });
});
