import type { Grid } from "./Grid";
import { IFunctionService } from "./univer";

/** The members of Univer's references, and of the functions that answer with one, that decide on which sheet it is. */
interface SheetReference {
  isTable(): boolean;
  isReferenceObject(): boolean;
  getForcedSheetId(): string | undefined;
  setForcedSheetName(name: string): void;
}
interface Referring {
  createReferenceObject(reference: SheetReference, range: object): SheetReference;
}

/**
 * INDEX and OFFSET answer with cells of the sheet that their table is on. Univer 0.25 takes the formula's own sheet, since
 * a table's reference names none.
 */
export function cellsOfTables(grid: Grid): void {
  const functions = grid.injector.get(IFunctionService);
  for (const name of ["INDEX", "OFFSET"]) {
    const executor = functions.getExecutor(name) as unknown as Referring | undefined;
    if (!executor) throw new Error(`The engine has no ${name}`);
    const create = executor.createReferenceObject.bind(executor);
    executor.createReferenceObject = (reference, range) => {
      const made = create(reference, range);
      const sheetId = reference.isTable() ? reference.getForcedSheetId() : undefined;
      const sheet = grid.book.getSheets().find((each) => each.getSheetId() === sheetId);
      if (sheet && made.isReferenceObject()) made.setForcedSheetName(sheet.getSheetName());
      return made;
    };
  }
}
