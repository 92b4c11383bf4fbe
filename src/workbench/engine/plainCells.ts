import { BaseReferenceObject } from "./univer";

interface Cells {
  getValue(row: number, column: number): object | null | undefined;
}
/** The members of a reference of Univer's that read a cell. */
interface Reference {
  getCurrentActiveSheetData(): { readonly cellData: Cells } | undefined;
  getCurrentRuntimeSheetData(): Cells | undefined;
  getCurrentActiveArrayFormulaCellData(): Cells | undefined;
  getCurrentRuntimeActiveArrayFormulaCellData(): Cells | undefined;
  getRuntimeFeatureCellValue(row: number, column: number): object | null | undefined;
  getCellData(row: number, column: number): object | null | undefined;
}

/**
 * Univer 0.25 looks at the areas of all spilled formulas for each cell that it reads, through two objects made for it. Here only
 * where something has spilled into that cell.
 */
export function plainCells(): void {
  const references = BaseReferenceObject.prototype as unknown as Reference;
  const read = references.getCellData;
  references.getCellData = function (this: Reference, row, column) {
    if (this.getCurrentActiveArrayFormulaCellData()?.getValue(row, column)) return read.call(this, row, column);
    return (
      this.getCurrentRuntimeSheetData()?.getValue(row, column) ||
      this.getCurrentRuntimeActiveArrayFormulaCellData()?.getValue(row, column) ||
      this.getRuntimeFeatureCellValue(row, column) ||
      this.getCurrentActiveSheetData()?.cellData.getValue(row, column)
    );
  };
}
