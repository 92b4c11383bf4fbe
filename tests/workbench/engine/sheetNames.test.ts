import type { CellInput, Engine } from "../../../src/workbench/engine/Engine";
import { createEngine } from "../../../src/workbench/engine/createEngine";

let engine: Engine;
beforeEach(() => {
  engine = createEngine();
});
afterEach(() => engine.dispose());

const put = (sheet: string, row: number, cells: readonly (string | number)[]) =>
  engine.write(sheet, { row, column: 0, rows: 1, columns: cells.length }, [
    cells.map((cell): CellInput =>
      typeof cell === "string" ? { kind: "formula", formula: cell } : { kind: "value", value: cell },
    ),
  ]);
const shown = () =>
  engine
    .read("sheet1", { row: 0, column: 0, rows: 1, columns: 5 })
    .flat()
    .map(({ formula, error, value }) => [formula, error ?? value]);

it.each(["Doen!", "A'b!c", "!", "a!A1", "x!!y"])(
  "a sheet called %s can be referred to, and moves along",
  async (name) => {
    const other = engine.addSheet(name);
    put(other, 0, [5]);
    put(other, 1, [6]);
    const quoted = `'${name.replaceAll("'", "''")}'`;
    engine.setName("Naam", `=${quoted}!$A$1:$A$2`);
    const formulas = (row: number) => [
      `=${quoted}!A${row}`,
      `=SUM(${quoted}!A${row}:A${row + 1})`,
      `=IF(${quoted}!A${row}=5,"hoi!",${quoted}!A${row + 1})`,
      `=SUMPRODUCT((${quoted}!$A$${row}:$A$${row + 1}=6)*1)`,
      "=SUM(Naam)",
    ];
    const answers = [5, 11, "hoi!", 1, 11];
    put("sheet1", 0, formulas(1));
    await engine.settle();
    expect(shown()).toEqual(formulas(1).map((formula, index) => [formula, answers[index]]));
    engine.insertRows(other, 0, 1);
    await engine.settle();
    expect(shown()).toEqual(formulas(2).map((formula, index) => [formula, answers[index]]));
    expect(engine.nameFormula("Naam")).toBe(`=${quoted}!$A$2:$A$3`);
  },
);
