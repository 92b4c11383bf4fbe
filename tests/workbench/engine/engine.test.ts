import type { FunctionAnswer } from "../../../src/workbench/engine/CustomFunction";
import type { CellInput, Engine, Rect } from "../../../src/workbench/engine/Engine";
import { createEngine } from "../../../src/workbench/engine/createEngine";

let engine: Engine;
const sheet = "sheet1";

beforeEach(() => {
  engine = createEngine();
});
afterEach(() => engine.dispose());

const at = (row: number, column: number, rows = 1, columns = 1): Rect => ({ row, column, rows, columns });

/** What a person types: "=…" is a formula, everything else is a value. */
function input(typed: string | number | boolean | null): CellInput {
  if (typed === null) return { kind: "empty" };
  if (typeof typed === "string" && typed.startsWith("=")) return { kind: "formula", formula: typed };
  return { kind: "value", value: typed };
}

async function type(row: number, column: number, ...rows: (string | number | boolean | null)[][]): Promise<void> {
  engine.write(
    sheet,
    at(row, column, rows.length, rows[0]?.length ?? 0),
    rows.map((cells) => cells.map(input)),
  );
  await engine.settle();
}

function shown(row: number, column: number, rows = 1, columns = 1): unknown[][] {
  return engine
    .read(sheet, at(row, column, rows, columns))
    .map((cells) => cells.map((cell) => cell.error ?? cell.value));
}

describe("formulas", () => {
  it.each([
    ["=SUM(1,2.5)", 3.5],
    ["=ROUND(0.1+0.2-0.3,6)", 0],
    ["=SUMIF(A1:A3,0,B1:B3)", 5],
    ["=SUMPRODUCT((A1:A3=0)*B1:B3)", 5],
    ['=IF(AND(1<2,OR(FALSE,TRUE)),"ja","nee")', "ja"],
    ["=N(B4)", 0],
    ["=IFERROR(1/0,7)", 7],
    ["=FIXED(4.5,1,TRUE)", "4,5"],
    ["=FIXED(1234.5,1)", "1.234,5"],
    ['="(+"&FIXED(-0.05,2,TRUE)&")"', "(+-0,05)"],
    ["=INDEX(B1:B3,MATCH(1,A1:A3,0))", 7],
    ["=COUNTA(A1:B4)", 7],
    ["=ABS(-3)", 3],
    ["=1/0", "#DIV/0!"],
    ["=GEENFUNCTIE(1)", "#NAME?"],
    ["=SUM(B1:B4)", 12],
  ])("%s gives %p", async (formula, value) => {
    await type(0, 0, [0, 2], [1, 7], [0, 3], [null, "tekst"], [formula, null]);
    expect(shown(4, 0)).toEqual([[value]]);
  });

  it("follow a change at once and leave nothing behind when a constant replaces them", async () => {
    await type(0, 0, [1, "=A1*2"]);
    await type(0, 0, [5]);
    expect(shown(0, 1)).toEqual([[10]]);
    await type(0, 1, ["vast"]);
    expect(engine.read(sheet, at(0, 1))[0]?.[0]).toMatchObject({ formula: null, value: "vast" });
  });

  it("keep pointing at what they pointed at when a row is inserted or a sheet renamed", async () => {
    await type(0, 0, [1], [2], ["=SUM(A1:A2)"]);
    const other = engine.addSheet("Ander");
    engine.write(other, at(0, 0), [[input("=Blad1!A3")]]);
    await engine.settle();
    engine.insertRows(sheet, 1, 1);
    engine.renameSheet(sheet, "Mijn blad");
    await engine.settle();
    expect(engine.read(sheet, at(3, 0))[0]?.[0]).toMatchObject({ formula: "=SUM(A1:A3)", value: 3 });
    expect(engine.read(other, at(0, 0))[0]?.[0]).toMatchObject({ formula: "='Mijn blad'!A4", value: 3 });
  });

  it("know names, and the names follow inserted rows", async () => {
    await type(0, 0, [1], [2]);
    engine.setName("Offensief_MIT", "=Blad1!$A$1:$A$2");
    await type(0, 1, ["=SUM(Offensief_MIT)"]);
    expect(shown(0, 1)).toEqual([[3]]);
    engine.insertRows(sheet, 1, 1);
    await engine.settle();
    expect(engine.nameFormula("Offensief_MIT")).toBe("=Blad1!$A$1:$A$3");
    engine.removeName("Offensief_MIT");
    expect(engine.nameFormula("Offensief_MIT")).toBeNull();
  });
});

describe("values", () => {
  it("stay what they were put in as", async () => {
    await type(0, 0, ["007", "2020", 7, true, "=A1&B1", null]);
    expect(shown(0, 0, 1, 6)).toEqual([["007", "2020", 7, true, "0072020", null]]);
  });

  it("beyond the sheet's size make the sheet grow", async () => {
    await type(500, 40, [3]);
    expect(shown(500, 40)).toEqual([[3]]);
    expect(engine.usedRect(sheet)).toEqual(at(500, 40));
  });

  it("count for the used rectangle, formats do not", () => {
    engine.setStyle(sheet, at(50, 5), { bold: true });
    expect(engine.usedRect(sheet)).toBeNull();
  });
});

describe("custom functions", () => {
  const define = (call: (args: readonly unknown[]) => Promise<FunctionAnswer>) =>
    engine.registerFunctions([{ name: "PROEF.DOE", description: "", parameters: [], call }]);

  it("answer later, spill, and can be used inside other functions", async () => {
    define(async () => ({
      kind: "values",
      values: [
        ["a", 1],
        ["b", null],
      ],
    }));
    await type(0, 0, ["=PROEF.DOE(1)"], [null]);
    await type(0, 4, ["=SUM(PROEF.DOE(2))"]);
    expect(shown(0, 0, 2, 2)).toEqual([
      ["a", 1],
      ["b", 0],
    ]);
    expect(engine.read(sheet, at(1, 1))[0]?.[0]).toMatchObject({ spilled: true, formula: null });
    expect(shown(0, 4)).toEqual([[1]]);
  });

  it("show #SPILL! where something is in the way", async () => {
    define(async () => ({ kind: "values", values: [[1], [2]] }));
    await type(1, 0, ["bezet"]);
    await type(0, 0, ["=PROEF.DOE()"]);
    expect(shown(0, 0, 2, 1)).toEqual([["#SPILL!"], ["bezet"]]);
  });

  it("give an error with their own words", async () => {
    define(async () => ({ kind: "error", error: "#N/A", text: "De brief zwijgt." }));
    await type(0, 0, ["=PROEF.DOE()"]);
    expect(engine.read(sheet, at(0, 0))[0]?.[0]).toMatchObject({
      error: "#N/A",
      errorText: "De brief zwijgt.",
      value: null,
    });
  });

  it("receive empty cells as null, ranges as matrices and errors as errors", async () => {
    const seen: unknown[] = [];
    define(async (args) => {
      seen.push(...args);
      return { kind: "values", values: [[1]] };
    });
    await type(0, 0, [1, "=1/0"], [null, "x"]);
    await type(0, 5, ["=PROEF.DOE(A1:B2,A2,B1,2021)"]);
    expect(seen).toEqual([
      [
        [1, { error: "#DIV/0!" }],
        [null, "x"],
      ],
      null,
      { error: "#DIV/0!" },
      2021,
    ]);
  });

  it("are asked all at once, not one after another", async () => {
    let most = 0;
    let busy = 0;
    define(async () => {
      busy += 1;
      most = Math.max(most, busy);
      await new Promise((resolve) => setTimeout(resolve, 20));
      busy -= 1;
      return { kind: "values", values: [[1]] };
    });
    await type(0, 0, ...Array.from({ length: 200 }, (_, index) => [`=PROEF.DOE(${index})`]));
    expect(most).toBe(200);
  });
});

describe("what is on screen", () => {
  it.each([
    ["0.0", 35.5, "35,5"],
    ['0" e.v."', 2024, "2024 e.v."],
    ["+0.0;-0.0;0.0", 4.5, "+4,5"],
    ["#,##0.0", 1234.5, "1.234,5"],
    ["General", 4.5, "4,5"],
  ])("format %s shows %p as %s in Dutch", async (numberFormat, value, text) => {
    await type(0, 0, [value]);
    engine.setStyle(sheet, at(0, 0), { numberFormat });
    expect(engine.readText(sheet, at(0, 0), "nl-NL")).toEqual([[text]]);
  });

  it("a rule lights up the cells for which its formula holds, and no longer when it does not", async () => {
    await type(0, 0, [1], [5], [9]);
    engine.setRules(sheet, [
      {
        id: "r1",
        rects: [at(0, 0, 3, 1)],
        formula: "=$A1>4",
        style: { fill: "#ff0000", bold: true },
        stopIfTrue: false,
      },
    ]);
    expect((await engine.shownStyle(sheet, 0, 0)).fill).toBeUndefined();
    expect(await engine.shownStyle(sheet, 1, 0)).toMatchObject({ fill: "#ff0000", bold: true });
    await type(1, 0, [2]);
    expect((await engine.shownStyle(sheet, 1, 0)).fill).toBeUndefined();
    engine.insertRows(sheet, 0, 1);
    expect(engine.rules(sheet)[0]).toMatchObject({ rects: [at(1, 0, 3, 1)], formula: "=$A2>4" });
    engine.removeRows(sheet, 2, 1);
    expect(engine.rules(sheet)[0]).toMatchObject({ rects: [at(1, 0, 2, 1)], formula: "=$A2>4" });
  });

  it("text stays text under a style, digits and words of truth too", async () => {
    await type(0, 0, ["2020", "TRUE", "x"]);
    engine.setStyle(sheet, at(0, 0, 1, 3), { horizontal: "Right", wrap: true });
    expect(shown(0, 0, 1, 3)).toEqual([["2020", "TRUE", "x"]]);
  });

  it("styles are kept member by member", () => {
    engine.setStyle(sheet, at(0, 0), {
      bold: true,
      fill: "#eeeeee",
      indent: 1,
      bottom: { style: "Continuous", weight: "Thin", color: "#000000" },
    });
    engine.setStyle(sheet, at(0, 0), { italic: true, fill: null });
    const style = engine.style(sheet, 0, 0);
    expect(style).toMatchObject({
      bold: true,
      italic: true,
      indent: 1,
      bottom: { style: "Continuous", weight: "Thin" },
    });
    expect(style.fill).toBeUndefined();
  });
});

it("keeps text that reads as a number as text, whatever it looks like", async () => {
  engine.write(sheet, at(0, 0), [[{ kind: "value", value: "2020" }]]);
  engine.setStyle(sheet, at(0, 0), { bold: true });
  await type(0, 1, ["=ISTEXT(A1)", '=MATCH("2020",A1:A3,0)', "=SUM(A1:A3)"]);
  expect(engine.read(sheet, at(0, 0, 1, 4))[0]?.map(({ value }) => value)).toEqual(["2020", true, 1, 0]);
});

describe("comparing cells", () => {
  it("tells nil from empty text, however often it is asked", async () => {
    const formulas = ['=A1=""', '=A1=""', "=A2=0", "=A2=0", '=A3=""', "=A3=0", "=SUMPRODUCT((ROUND(A4:A5,0)=2)*1)"];
    await type(0, 0, [0]);
    await type(1, 0, ["x"]);
    await type(3, 0, [1.6]);
    await type(4, 0, [2.4]);
    engine.write(
      sheet,
      at(0, 2, formulas.length, 1),
      formulas.map((formula) => [{ kind: "formula", formula }]),
    );
    await engine.settle();
    const answers = engine.read(sheet, at(0, 2, formulas.length, 1)).map(([cell]) => cell?.value);
    expect(answers).toEqual([false, false, false, false, true, true, 2]);
  });
});

describe("sheets", () => {
  it("are added, moved, hidden and removed", () => {
    const second = engine.addSheet("Twee");
    const third = engine.addSheet("Drie", 0);
    engine.setSheetVisible(second, false);
    expect(engine.sheets().map(({ name, visible }) => [name, visible])).toEqual([
      ["Drie", true],
      ["Blad1", true],
      ["Twee", false],
    ]);
    engine.removeSheet(third);
    expect(engine.sheets().map(({ name }) => name)).toEqual(["Blad1", "Twee"]);
  });

  it("remember what is selected", () => {
    engine.select(sheet, at(3, 2, 2, 2));
    expect(engine.selection()).toEqual({ sheetId: sheet, rect: at(3, 2, 2, 2) });
  });
});

it("waits for nothing when nothing is to be calculated", async () => {
  await type(0, 0, [1]);
  const start = performance.now();
  await engine.settle();
  expect(performance.now() - start).toBeLessThan(20);
});
