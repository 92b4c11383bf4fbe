import { createEngine } from "../../../src/workbench/engine/createEngine";
import type { CellInput, Engine } from "../../../src/workbench/engine/Engine";

let engine: Engine;
beforeAll(() => {
  engine = createEngine();
});
afterAll(() => engine.dispose());

const formula = (text: string): CellInput => ({ kind: "formula", formula: text });

/** Each formula's answer, asked together in column H. */
async function ask(formulas: readonly string[]): Promise<unknown[]> {
  const rect = { row: 0, column: 7, rows: formulas.length, columns: 1 };
  engine.write(
    "sheet1",
    rect,
    formulas.map((text) => [formula(text)]),
  );
  await engine.settle();
  return engine.read("sheet1", rect).map(([cell]) => cell?.error ?? cell?.value);
}

/** A1 gives "", A2 nothing stands in, A3 is 5; B1 refers to A1. C1:C2 is spilled: "" and 1. */
function fill(): void {
  engine.write("sheet1", { row: 0, column: 0, rows: 3, columns: 3 }, [
    [formula('=""'), formula("=A1"), formula('=IF({1;0},"",1)')],
    [{ kind: "empty" }, formula('=IF(A3>1,"","x")'), null],
    [{ kind: "value", value: 5 }, { kind: "empty" }, { kind: "empty" }],
  ]);
}

/**
 * "If a formula returns "" it is not blank": ISBLANK is FALSE for a cell that holds a formula, COUNTA "counts cells containing
 * any type of information, including error values and empty text", COUNTBLANK counts empty text as well, SUM passes over
 * text, and text in arithmetic is #VALUE!.
 * https://support.microsoft.com/office/counta-function-7dc98875-d5c1-46f1-9a82-53f3219e2509
 * https://support.microsoft.com/office/countblank-function-6a92d772-675c-4bee-b346-24af6bd3ac22
 * https://support.microsoft.com/office/is-functions-0f2d7971-6019-40a0-a171-f2d869135665
 */
const cases: readonly (readonly [string, unknown])[] = [
  ["=ISBLANK(A1)", false],
  ["=ISBLANK(A2)", true],
  ["=ISTEXT(A1)", true],
  ["=COUNTA(A1:A3)", 2],
  ["=COUNTA(A1)", 1],
  ["=COUNTBLANK(A1:A3)", 2],
  ["=A1=0", false],
  ['=A1=""', true],
  ["=A1=A2", true],
  ["=A2=A1", true],
  ["=FALSE=A2", true],
  ["=A2=0", true],
  ["=A1+1", "#VALUE!"],
  ["=-A1", "#VALUE!"],
  ["=A2+1", 1],
  ["=SUM(A1:A3)", 5],
  ["=COUNT(A1:A3)", 1],
  ["=AVERAGE(A1:A3)", 5],
  ["=LEN(A1)", 0],
  ['=A1&"x"', "x"],
  ["=ISBLANK(B1)", false],
  ["=ISBLANK(B2)", false],
  ["=B1+1", "#VALUE!"],
  ["=COUNTA(B1:B2)", 2],
  ["=SUMPRODUCT(A1:A3)", 5],
  ['=SUMPRODUCT(--(A1:A3=""))', 2],
  ["=SUMPRODUCT(--(A1:A3=0))", 1],
  ["=SUMPRODUCT(A1:A3*1)", "#VALUE!"],
  ['=COUNTIF(A1:A3,"")', 2],
  ["=ISBLANK(C1)", false],
  ["=C1+1", "#VALUE!"],
  ["=N(A1)", 0],
  ["=IF(A1,1,2)", "#VALUE!"],
  ["=A1>5", true],
  ["=MAX(A1:A3)", 5],
  ["=IFERROR(A1*2,7)", 7],
  ["=XLOOKUP(5,A1:A3,A1:A3)", 5],
];

describe('a formula that gives ""', () => {
  it.each(["calculated together with what refers to it", "calculated before"])(
    "is text, not an empty cell: %s",
    async (how) => {
      fill();
      if (how === "calculated before") await engine.settle();
      const answers = await ask(cases.map(([text]) => text));
      expect(cases.map(([text], index) => `${text} ${String(answers[index])}`)).toEqual(
        cases.map(([text, answer]) => `${text} ${String(answer)}`),
      );
    },
  );
});

/** "A reference to an empty cell gives 0": https://support.microsoft.com/office/if-function-69aed7c9-4e8a-4755-a9bc-aa8bbff73be2 */
const empties: readonly (readonly [string, unknown])[] = [
  ["=A2", 0],
  ["=IF(TRUE,,2)", 0],
  ["=IF(FALSE,1,)", 0],
  ["=IFERROR(Z99,1)", 0],
  ["=INDEX(A1:A3,2)", 0],
  ["=CHOOSE(1,A2)", 0],
  ["=XLOOKUP(5,A3,A2)", 0],
  ["=IF(TRUE,A2)", 0],
  ['=A2&""', ""],
  ["=VLOOKUP(5,A3:B3,2,FALSE)", 0],
];

describe("a formula whose answer is an empty cell", () => {
  it("gives 0, also where it spills", async () => {
    fill();
    const answers = await ask(empties.map(([text]) => text));
    expect(empties.map(([text], index) => `${text} ${String(answers[index])}`)).toEqual(
      empties.map(([text, answer]) => `${text} ${String(answer)}`),
    );
    engine.write("sheet1", { row: 20, column: 0, rows: 1, columns: 1 }, [[formula("=A2:A3")]]);
    await engine.settle();
    const spilled = engine.read("sheet1", { row: 20, column: 0, rows: 2, columns: 1 });
    expect(spilled.map(([cell]) => cell?.value)).toEqual([0, 5]);
  });
});
