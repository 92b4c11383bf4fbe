import { FormulaDataModel } from "./univer";

/** The members of Univer's book of formulas that a write into a sheet asks. */
interface Formulas {
  getFormulaData(): object;
  getSheetFormulaData(unitId: string, sheetId: string): object;
  updateFormulaData(unitId: string, sheetId: string, cells: object): unknown;
}

/** Univer 0.25 gathers the formulas of the whole workbook at every write, to look at those of one sheet. Here it gathers those. */
export function oneSheetsFormulas(): void {
  const formulas = FormulaDataModel.prototype as unknown as Formulas;
  const update = formulas.updateFormulaData;
  formulas.updateFormulaData = function (this: Formulas, unitId, sheetId, cells) {
    const ofSheet = Object.create(this, {
      getFormulaData: { value: () => ({ [unitId]: { [sheetId]: this.getSheetFormulaData(unitId, sheetId) } }) },
    }) as Formulas;
    return update.call(ofSheet, unitId, sheetId, cells);
  };
}
