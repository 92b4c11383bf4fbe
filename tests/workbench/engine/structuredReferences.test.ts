import type { CellInput, Engine, EngineTable } from "../../../src/workbench/engine/Engine";
import { createEngine } from "../../../src/workbench/engine/createEngine";

let engine: Engine;
const LEDGER: EngineTable = {
  name: "Offensief_Mutaties",
  sheetId: "sheet1",
  rect: { row: 1, column: 1, rows: 4, columns: 4 },
  hasHeaders: true,
  hasTotals: false,
  columns: ["Code", "Bedrag", "t/m", "Per jaar"],
};
const ROWS = [[...LEDGER.columns], ["S1", 10, 2021, 1], ["S2", 20, 2022, 2], ["S1", 30, 2023, 3]];

beforeEach(() => {
  engine = createEngine();
  engine.write(
    "sheet1",
    LEDGER.rect,
    ROWS.map((row) => row.map((value) => ({ kind: "value", value }))),
  );
  engine.setTable(LEDGER);
});
afterEach(() => engine.dispose());

const put = (row: number, column: number, input: string | number | CellInput) => {
  const made: CellInput =
    typeof input === "object"
      ? input
      : typeof input === "string" && input.startsWith("=")
        ? { kind: "formula", formula: input }
        : { kind: "value", value: input };
  engine.write("sheet1", { row, column, rows: 1, columns: 1 }, [[made]]);
};
const cellAt = (row: number, column: number) => engine.read("sheet1", { row, column, rows: 1, columns: 1 })[0]?.[0];
const shown = (row: number, column: number) => {
  const cell = cellAt(row, column);
  return [cell?.formula, cell?.error ?? cell?.value];
};
const answer = async (formula: string, row = 20, column = 20) => {
  put(row, column, formula);
  await engine.settle();
  return shown(row, column);
};

describe("a formula with structured references", () => {
  it.each([
    ["=SUM(Offensief_Mutaties[Bedrag])", 60],
    ["=SUM(Offensief_Mutaties[t/m])", 6066],
    ["=SUM(Offensief_Mutaties[[Bedrag]:[t/m]])", 6126],
    ["=ROWS(Offensief_Mutaties)", 3],
    ["=ROWS(Offensief_Mutaties[#All])", 4],
    ["=ROWS(Offensief_Mutaties[[#All],[Bedrag]])", 4],
    ["=ROWS(Offensief_Mutaties[[#Headers],[#Data],[Bedrag]])", 4],
    ["=Offensief_Mutaties[[#Headers],[t/m]]", "t/m"],
    ["=COUNTA(Offensief_Mutaties[#Headers])", 4],
    ['=SUMIFS(Offensief_Mutaties[Bedrag],Offensief_Mutaties[Code],"S1",Offensief_Mutaties[t/m],">=2022")', 30],
    ['=SUMPRODUCT((Offensief_Mutaties[Code]="S1")*Offensief_Mutaties[Bedrag])', 40],
    ["=INDEX(Offensief_Mutaties[Per jaar],2)", 2],
    ['=SUM(FILTER(Offensief_Mutaties[Bedrag],Offensief_Mutaties[Code]="S2"))', 20],
    ['="Offensief_Mutaties[Bedrag]"', "Offensief_Mutaties[Bedrag]"],
  ])("is calculated, and stands as it was typed: %s", async (formula, value) => {
    expect(await answer(formula)).toEqual([formula, value]);
  });

  it("takes the table's and the columns' own capitals, and Excel's short form", async () => {
    expect(await answer("=sum(offensief_mutaties[BEDRAG])")).toEqual(["=sum(Offensief_Mutaties[Bedrag])", 60]);
    expect(await answer("=Offensief_Mutaties[[#This Row],[Per jaar]]*2", 3, 20)).toEqual([
      "=Offensief_Mutaties[@[Per jaar]]*2",
      4,
    ]);
    expect(await answer("=SUM(Offensief_Mutaties[#Data])-SUM(Offensief_Mutaties[])")).toEqual([
      "=SUM(Offensief_Mutaties)-SUM(Offensief_Mutaties)",
      0,
    ]);
  });

  it("leaves the table's name out within the table", async () => {
    for (const row of [2, 3, 4]) put(row, 4, "=[@Bedrag]*[@[t/m]]");
    await engine.settle();
    expect([shown(2, 4), shown(4, 4)]).toEqual([
      ["=[@Bedrag]*[@[t/m]]", 20210],
      ["=[@Bedrag]*[@[t/m]]", 60690],
    ]);
    expect(await answer("=[@Bedrag]/SUM(Offensief_Mutaties[Bedrag])", 3, 4)).toEqual([
      "=[@Bedrag]/SUM([Bedrag])",
      20 / 60,
    ]);
    expect(await answer("=SUM([@])", 2, 4).then(([formula]) => formula)).toBe("=SUM([@])");
  });

  it("names what leads nowhere", () => {
    const problem = (formula: string, row = 20) => engine.unknownReference(formula, "sheet1", row, 2);
    expect(problem("=SUM(Weg[Bedrag])")).toBe("Weg[Bedrag]");
    expect(problem("=SUM(Offensief_Mutaties[Weg])")).toBe("Offensief_Mutaties[Weg]");
    expect(problem("=[@Bedrag]")).toBe("[@Bedrag]");
    expect(problem("=[@Bedrag]", 3)).toBeNull();
    expect(problem("=[Map2.xlsx]Blad1!A1+SUM(Offensief_Mutaties[t/m])")).toBeNull();
  });

  it.each([
    "a[b]",
    "x#y",
    "it's",
    '€ mln (k), "q"',
    "a:b;c",
    "A1",
    "2021",
    "e.v.",
    "<script>",
    "=1+1",
    "#This Row",
    "@x",
  ])("reads a column called %s", async (name) => {
    engine.setTable({ ...LEDGER, columns: ["Code", name, "t/m", "Per jaar"] }, LEDGER);
    const formula = `=SUM(Offensief_Mutaties[${name.replace(/[[\]#'@]/g, "'$&")}])`;
    expect(await answer(formula)).toEqual([formula, 60]);
    const short = `=Offensief_Mutaties[@[${name.replace(/[[\]#'@]/g, "'$&")}]]`;
    expect((await answer(short, 3, 20))[1]).toBe(20);
    expect(String(shown(3, 20)[0]).replace(/\[@(\w+)\]/, "[@[$1]]")).toBe(short);
  });

  it("is calculated anew when the table grows, through a name too", async () => {
    engine.setName("Bedragen", "=Offensief_Mutaties[Bedrag]");
    put(20, 20, "=SUM(Offensief_Mutaties[Bedrag])");
    put(21, 20, "=SUM(Bedragen)");
    await engine.settle();
    const grown = { ...LEDGER, rect: { ...LEDGER.rect, rows: 5 } };
    engine.setTable(grown, LEDGER);
    put(5, 2, 40);
    await engine.settle();
    expect([shown(20, 20)[1], shown(21, 20)[1]]).toEqual([100, 100]);
    expect(engine.nameFormula("Bedragen")).toBe("=Offensief_Mutaties[Bedrag]");
    engine.setTable(LEDGER, grown);
    await engine.settle();
    expect([shown(20, 20)[1], shown(21, 20)[1]]).toEqual([60, 60]);
  });

  it("keeps to the table as it grew, in every calculation after", async () => {
    const formula =
      '=SUMIFS(Offensief_Mutaties[Bedrag],Offensief_Mutaties[Code],"S1",Offensief_Mutaties[t/m],"<=2030")';
    expect((await answer(formula))[1]).toBe(40);
    let table = LEDGER;
    for (const amount of [50, 60]) {
      const grown = { ...table, rect: { ...table.rect, rows: table.rect.rows + 1 } };
      engine.setTable(grown, table);
      table = grown;
      await engine.settle();
      engine.write("sheet1", { row: table.rect.rows, column: 1, rows: 1, columns: 3 }, [
        ["S1", amount, 2024].map((value) => ({ kind: "value", value })),
      ]);
      await engine.settle();
    }
    expect(shown(20, 20)[1]).toBe(150);
  });

  it("keeps to the table where it moved to, in formulas that were read before", async () => {
    const row = "=Offensief_Mutaties[@Bedrag]*2";
    expect((await answer("=SUM(Offensief_Mutaties[Bedrag])"))[1]).toBe(60);
    expect((await answer(row, 3, 20))[1]).toBe(40);
    engine.insertRows("sheet1", 0, 2);
    const moved = { ...LEDGER, rect: { ...LEDGER.rect, row: 3 } };
    engine.setTable(moved, LEDGER);
    put(4, 2, 11);
    await engine.settle();
    expect([shown(22, 20)[1], shown(5, 20)]).toEqual([61, [row, 40]]);
  });

  it("finds the cells of a table on another sheet", async () => {
    const other = engine.addSheet("Elders");
    const write = (row: number, formula: string) =>
      engine.write(other, { row, column: 0, rows: 1, columns: 1 }, [[{ kind: "formula", formula }]]);
    write(0, '=INDEX(Offensief_Mutaties[Bedrag],MATCH("S2",Offensief_Mutaties[Code],0))');
    write(1, "=SUM(OFFSET(Offensief_Mutaties[Bedrag],1,0,2,1))");
    await engine.settle();
    const cells = engine.read(other, { row: 0, column: 0, rows: 2, columns: 1 });
    expect(cells.map(([cell]) => cell?.error ?? cell?.value)).toEqual([20, 50]);
  });

  it("follows new names of the table and its columns", async () => {
    engine.setName("Bedragen", "=Offensief_Mutaties[Bedrag]");
    put(20, 20, "=SUM(Offensief_Mutaties[Bedrag])+SUM(Bedragen)");
    const renamed = { ...LEDGER, name: "Grootboek_2", columns: ["Code", "Bedrag (mln)", "t/m", "Per jaar"] };
    engine.setTable(renamed, LEDGER);
    await engine.settle();
    expect(shown(20, 20)).toEqual(["=SUM(Grootboek_2[Bedrag (mln)])+SUM(Bedragen)", 120]);
    expect(engine.nameFormula("Bedragen")).toBe("=Grootboek_2[Bedrag (mln)]");
    put(2, 2, 11);
    await engine.settle();
    expect(shown(20, 20)[1]).toBe(122);
  });

  it("shows #REF! when its column or its table is gone", async () => {
    put(20, 20, "=SUM(Offensief_Mutaties[Bedrag])");
    put(21, 20, "=SUM(Offensief_Mutaties[t/m])");
    const narrow = { ...LEDGER, rect: { ...LEDGER.rect, columns: 3 }, columns: ["Code", "t/m", "Per jaar"] };
    engine.setTable(narrow, LEDGER);
    await engine.settle();
    expect(shown(20, 20)).toEqual(["=SUM(#REF!)", "#REF!"]);
    expect(shown(21, 20)[0]).toBe("=SUM(Offensief_Mutaties[t/m])");
    engine.removeTable(narrow, false);
    await engine.settle();
    expect(shown(21, 20)).toEqual(["=SUM(#REF!)", "#REF!"]);
  });

  it("becomes a range when the table becomes one", async () => {
    put(20, 20, "=SUM(Offensief_Mutaties[Bedrag])");
    put(3, 4, "=[@Bedrag]*2");
    engine.removeTable(LEDGER, true);
    await engine.settle();
    expect(shown(20, 20)).toEqual(["=SUM('Blad1'!$C$3:$C$5)", 60]);
    expect(shown(3, 4)).toEqual(["='Blad1'!$C4*2", 40]);
  });

  it("leaves out headers and totals of a table that has them, and counts rows from the first where it has no headers", async () => {
    const totals = { ...LEDGER, hasTotals: true };
    engine.setTable(totals, LEDGER);
    expect(await answer("=SUM(Offensief_Mutaties[Bedrag])")).toEqual(["=SUM(Offensief_Mutaties[Bedrag])", 30]);
    expect((await answer("=Offensief_Mutaties[[#Totals],[Bedrag]]"))[1]).toBe(30);
    expect((await answer("=SUM(Offensief_Mutaties[[#Data],[#Totals],[Bedrag]])"))[1]).toBe(60);
    const bare = { ...LEDGER, hasHeaders: false, rect: { ...LEDGER.rect, row: 2, rows: 3 } };
    engine.setTable(bare, totals);
    expect((await answer("=SUM(Offensief_Mutaties[Bedrag])"))[1]).toBe(60);
  });

  it("stays whole when rows come and go elsewhere", async () => {
    put(20, 20, "=SUM(Offensief_Mutaties[t/m])+A30+[#REF!]".replace("+[#REF!]", ""));
    engine.insertRows("sheet1", 15, 2);
    await engine.settle();
    expect(shown(22, 20)).toEqual(["=SUM(Offensief_Mutaties[t/m])+A32", 6066]);
  });
});

it("a name that gets another formula, or comes after the formulas that use it, is calculated anew", async () => {
  put(20, 20, "=SUM(Later)");
  await engine.settle();
  expect(shown(20, 20)).toEqual(["=SUM(Later)", "#NAME?"]);
  engine.setName("Later", "='Blad1'!$C$3:$C$4");
  await engine.settle();
  expect(shown(20, 20)).toEqual(["=SUM(Later)", 30]);
  engine.setName("Later", "='Blad1'!$C$3:$C$5");
  await engine.settle();
  expect(shown(20, 20)).toEqual(["=SUM(Later)", 60]);
});
