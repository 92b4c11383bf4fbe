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
});
