import { mendFunctions, readOwnFunctions } from "../../src/actions/ownFunctions";
import { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { inExcel } from "../support/inExcel";
import { refusal } from "../support/scenarioWorkbook";

let she: Controller;
const broken = async () => facts(await readOwnFunctions()).broken;
const answer = (row: number) => {
  const [[cell] = []] = she.host.engine.read(she.sheetId("Blad1"), { row, column: 0, rows: 1, columns: 1 });
  return cell?.error ?? cell?.value;
};

beforeEach(async () => {
  she = await Controller.start();
  inExcel(she.host);
  const sheet = she.sheetId("Blad1");
  await she.typeAt(sheet, 0, 0, "=[2]!_xldudf_OFFENSIEF_TOTAAL(2021)");
  await she.typeAt(sheet, 1, 0, "=1+_xldudf_OFFENSIEF_TOTAAL(2020)");
  await she.typeAt(sheet, 2, 0, "=OFFENSIEF.TOTAAL(2022)");
  await she.typeAt(sheet, 3, 0, '="_xldudf_OFFENSIEF_TOTAAL(2021)"');
  await she.host.engine.settle();
});
afterEach(() => she.leave());

describe("formulas that another add-in broke", () => {
  it("are found with their places, and what was looked at is counted; whole ones and words are not among them", async () => {
    const { broken: found, cells, looked } = facts(await readOwnFunctions());
    expect(found.map(({ address, mended }) => [address, mended])).toEqual([
      ["Blad1!A1", "=OFFENSIEF.TOTAAL(2021)"],
      ["Blad1!A2", "=1+OFFENSIEF.TOTAAL(2020)"],
    ]);
    expect(cells.map(({ address }) => address)).toEqual(["Blad1!A3"]);
    expect(looked).toEqual({ formulas: 4, sheets: 1 });
  });

  it("answer again once they are mended", async () => {
    expect(answer(0)).not.toBe(141);
    expect(facts(await mendFunctions(await broken())).count).toBe(2);
    await she.host.engine.settle();
    expect([answer(0), answer(1), answer(2)]).toEqual([141, 89, 150]);
    expect(await broken()).toEqual([]);
  });

  it("are left alone where she changed them meanwhile, and that cell is named", async () => {
    const listed = await broken();
    await she.typeAt(she.sheetId("Blad1"), 0, 0, 7);
    expect(refusal(await mendFunctions(listed))).toContain("Blad1!A1");
    expect(answer(0)).toBe(7);
  });

  it("are found in names, conditional formats and drop-downs, and mended there", async () => {
    const left = "=[2]!_xldudf_OFFENSIEF_TOTAAL(2021)";
    const { model } = she.host.host;
    model.names.push({ name: "Mijn_totaal", formula: left, comment: "", visible: true, scope: null });
    she.host.engine.setName("Mijn_totaal", left, null);
    await globalThis.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("C3:C5").conditionalFormats.add("Custom").custom.rule.formula =
        "=C3>_xldudf_OFFENSIEF_TOTAAL(2020)";
      sheet.getRange("D3").dataValidation.rule = {
        list: { inCellDropDown: true, source: '=_xldudf_OFFENSIEF_POSTEN("MIT")' },
      };
      await context.sync();
    });
    const { brokenElsewhere: found, broken: cells } = facts(await readOwnFunctions());
    expect(found.map(({ kind, where, mended, isMendable }) => [kind, where, mended, isMendable])).toEqual([
      ["name", "Mijn_totaal", "=OFFENSIEF.TOTAAL(2021)", true],
      ["rule", "Blad1!C3:C5", "=C3>OFFENSIEF.TOTAAL(2020)", true],
      ["choices", "Blad1!D3", '=OFFENSIEF.POSTEN("MIT")', true],
    ]);
    expect(facts(await mendFunctions(cells, found))).toEqual({ count: 5, left: [] });
    await she.typeAt(she.sheetId("Blad1"), 5, 0, "=Mijn_totaal");
    await she.host.engine.settle();
    expect([answer(0), answer(5)]).toEqual([141, 141]);
    expect(facts(await readOwnFunctions()).brokenElsewhere).toEqual([]);
    const sheet = she.sheetId("Blad1");
    expect(she.host.engine.rules(sheet).map(({ formula }) => formula)).toEqual(["=C3>OFFENSIEF.TOTAAL(2020)"]);
    expect(model.sheet(sheet).validations.map(({ source }) => source)).toEqual(['=OFFENSIEF.POSTEN("MIT")']);
  });

  it("are left in a rule that she changed meanwhile, and its cells are named", async () => {
    const rule = (formula: string) =>
      globalThis.Excel.run(async (context) => {
        const { conditionalFormats } = context.workbook.worksheets.getItem("Blad1").getRange("C3:C5");
        conditionalFormats.clearAll();
        conditionalFormats.add("Custom").custom.rule.formula = formula;
        await context.sync();
      });
    await rule("=C3>_xldudf_OFFENSIEF_TOTAAL(2020)");
    const { brokenElsewhere: found } = facts(await readOwnFunctions());
    await rule("=C3>7");
    expect(refusal(await mendFunctions([], found))).toContain("Blad1!C3:C5");
    expect(she.host.engine.rules(she.sheetId("Blad1")).map(({ formula }) => formula)).toEqual(["=C3>7"]);
  });
});
