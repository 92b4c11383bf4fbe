import { excelProblem } from "../excel/excelProblem";
import { readTables } from "../excel/readTables";
import { selectCell as showCell } from "../excel/selectCell";
import { writeSwitches } from "../excel/writeSwitches";
import { brief2946123 } from "../letter/brief2946123";
import { findDeviations, type Deviation } from "../plan/findDeviations";
import { sourceOfCell, type Source } from "../plan/sourceOfCell";
import { done, refused, type Outcome } from "./outcome";

/** What the tables in the workbook say now. */
export interface Inspection {
  readonly deviations: readonly Deviation[];
  readonly tables: number;
  readonly marksOn: boolean;
}

/** *Afwijkingen tonen*: every marked cell, with amount and cause. */
export function readDeviations(): Promise<Outcome<Inspection>> {
  return guarded(async (context) => {
    const { tables } = await readTables(context, brief2946123);
    if (tables.length === 0) return refused({ kind: "nothingInserted" });
    const marksOn = tables.some((table) => table.marksOn === true);
    return done({ deviations: findDeviations(brief2946123, tables), tables: tables.length, marksOn });
  });
}

/** Switches the marks of all our tables; without an argument the other way round. */
export function setMarks(on?: boolean): Promise<Outcome<{ readonly on: boolean }>> {
  return guarded(async (context) => {
    const { tables } = await readTables(context, brief2946123);
    const switches = tables.filter((table) => table.marksOn !== null);
    if (switches.length === 0) return refused({ kind: "nothingInserted" });
    const wanted = on ?? !switches.some((table) => table.marksOn === true);
    await writeSwitches(context, switches, wanted);
    return done({ on: wanted });
  });
}

/** *Bron*: the place in the letter of the selected figure. */
export function sourceOfSelection(): Promise<Outcome<Source>> {
  return guarded(async (context) => {
    const { tables, selection } = await readTables(context, brief2946123);
    if (tables.length === 0) return refused({ kind: "nothingInserted" });
    const source = sourceOfCell(brief2946123, tables, selection);
    return source ? done(source) : refused({ kind: "noFigureSelected" });
  });
}

/** Goes to a cell; for the list of deviations. */
export function selectCell(sheet: string, address: string): Promise<Outcome<null>> {
  return guarded(async (context) => {
    await showCell(context, sheet, address);
    return done(null);
  });
}

async function guarded<Facts>(
  work: (context: Excel.RequestContext) => Promise<Outcome<Facts>>,
): Promise<Outcome<Facts>> {
  try {
    return await Excel.run(work);
  } catch (error) {
    return refused(excelProblem(error));
  }
}
