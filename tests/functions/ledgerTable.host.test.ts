import { newScenario } from "../../src/actions/newScenario";
import { restoreRowFormulas } from "../../src/actions/restoreRowFormulas";
import { evaluateFormulas, type FormulaAnswer } from "../../src/workbench/node/evaluateFormulas";
import { bookRows } from "../support/bookRows";
import { Controller } from "../support/controller";
import { inExcel } from "../support/inExcel";
import { facts } from "../support/facts";
import { columnIn, placeOf } from "../support/scenarioWorkbook";
import { million, mutation } from "../support/scenarios";

/** The functions over the ledger as a user writes it down: the table itself, with its header. */
let she: Controller;
beforeAll(async () => {
  she = await Controller.start();
  inExcel(she.host);
  facts(await newScenario({ title: "Een" }));
  await bookRows([
    mutation({ number: 1, amount: million(4.5) }),
    mutation({ number: 2, from: 2022, amount: million(1) }),
  ]);
  await she.host.engine.settle();
});
afterAll(() => she.leave());

const ask = async (formula: string): Promise<FormulaAnswer> => {
  const [answer] = await evaluateFormulas(she.host.engine, [formula]);
  if (!answer) throw new Error("no answer");
  return answer;
};

describe("a formula over the ledger's table", () => {
  it.each([
    ['=OFFENSIEF.SCENARIO(Offensief_Mutaties[#All],"S1","MIT","Politie",2021)', 40],
    ['=OFFENSIEF.SCENARIO(Offensief_Mutaties[#Alles];"S1";"MIT";"Politie";2021)', 40],
    ['=OFFENSIEF.SCENARIO(Offensief_Mutaties[#Alles];"S1";"MIT";"Politie";2022;"x1000")', 38700],
    ['=OFFENSIEF.SCENARIO(Offensief_Mutaties[#ALLES];"S1";"MIT";;2021)', 86.6],
    ['=ROWS(OFFENSIEF.MUTATIES(Offensief_Mutaties[#Alles];"S1"))', 3],
  ])("%s is %p", async (formula, value) => {
    expect(await ask(formula)).toEqual({ formula, value });
  });

  it("refuses a row that the sheets don't count as it stands, as they say", async () => {
    const { sheetId, rect } = placeOf(she, "Offensief_Mutaties");
    const formula = '=OFFENSIEF.SCENARIO(Offensief_Mutaties[#All],"S1","MIT","Politie",2021)';
    const [from, to] = ["Van", "Tot"].map((header) => columnIn(she, "Offensief_Mutaties", header)) as [number, number];
    const cell = (column: number) => ({ row: rect.row + 1, column: rect.column + column, rows: 1, columns: 1 });
    for (const column of [from, to]) {
      const before = she.host.engine.read(sheetId, cell(column))[0]?.[0]?.formula ?? "";
      await she.typeAt(sheetId, rect.row + 1, rect.column + column, null);
      await she.host.engine.settle();
      expect(await ask(formula)).toMatchObject({ error: "#VALUE!" });
      await she.typeAt(sheetId, rect.row + 1, rect.column + column, before);
      await she.host.engine.settle();
      expect(await ask(formula)).toEqual({ formula, value: 40 });
    }
    for (const header of ["Sleutel", "Van"]) {
      await she.typeAt(sheetId, rect.row + 1, rect.column + columnIn(she, "Offensief_Mutaties", header), 2022);
      await she.host.engine.settle();
      for (const year of [2021, 2022])
        expect(await ask(formula.replace("2021", String(year)))).toMatchObject({ error: "#VALUE!" });
      facts(await restoreRowFormulas());
      await she.host.engine.settle();
      expect(await ask(formula)).toEqual({ formula, value: 40 });
    }
  });

  it("spills, and follows the ledger: a row that is typed in or added, and one that is typed below it", async () => {
    const sheet = she.host.engine.addSheet("Van mij");
    const at = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
    const shown = async (row: number, column: number) => {
      await she.host.engine.settle();
      return she.host.engine.read(sheet, at(row, column))[0]?.[0];
    };
    await she.typeAt(sheet, 0, 0, '=OFFENSIEF.SCENARIO(Offensief_Mutaties[#All],"S1","MIT","Politie",2021)');
    await she.typeAt(sheet, 2, 0, '=OFFENSIEF.MUTATIES(Offensief_Mutaties[#All],"S1")');
    expect([(await shown(0, 0))?.value, (await shown(3, 5))?.value, (await shown(4, 5))?.value]).toEqual([40, 4.5, 1]);
    await bookRows([mutation({ number: 3, amount: million(2) })]);
    expect([(await shown(0, 0))?.value, (await shown(5, 5))?.value]).toEqual([42, 2]);
    const { sheetId, rect } = placeOf(she, "Offensief_Mutaties");
    await she.typeAt(sheetId, rect.row + 1, 6, 5);
    expect((await shown(0, 0))?.value).toBe(42.5);
    const below = ["S1", 4, "MIT", "Politie", 2021, "", -1, "overig"].map((value) =>
      value === "" ? ({ kind: "empty" } as const) : ({ kind: "value", value } as const),
    );
    await she.host.userTypes(sheetId, { row: rect.row + rect.rows, column: 0, rows: 1, columns: below.length }, [
      below,
    ]);
    expect((await shown(0, 0))?.value).toBe(41.5);
    expect((await shown(0, 0))?.formula).toBe(
      '=OFFENSIEF.SCENARIO(Offensief_Mutaties[#All],"S1","MIT","Politie",2021)',
    );
  });
});
