import { readOurs } from "../excel/readOurs";
import { readSelectedTables } from "../excel/readSelectedTables";
import type { Asked } from "../excel/readWorkbook";
import { selectCell as showCell } from "../excel/selectCell";
import { brief2946123 } from "../letter/brief2946123";
import { check } from "../plan/check/check";
import type { CheckFinding } from "../plan/check/CheckFinding";
import type { Coverage } from "../plan/check/Coverage";
import type { Everything } from "../plan/check/Everything";
import type { Deviation } from "../plan/findDeviations";
import { insertedTable } from "../plan/InsertedTable";
import { planSwitches } from "../plan/planSwitches";
import { recogniseTables } from "../plan/recogniseTable";
import { sourceOfCell, type Source } from "../plan/sourceOfCell";
import { carryOut, guarded, read, said, withOurs } from "./carryOut";
import { readInLook, type Look } from "./KnownNames";
import { done, refused, type Outcome } from "./outcome";

/** What the tables in the workbook say now. */
export interface Inspection {
  readonly deviations: readonly Deviation[];
  readonly tables: number;
  readonly marksOn: boolean;
  /** Excel calculates only with F9: figures that are formulas, and the verdicts in the tables, may be of before. */
  readonly isManual: boolean;
  /** All that was found of the letter's tables, and what was read of them: nothing of scenarios. */
  readonly findings: readonly CheckFinding[];
  readonly covered: Coverage;
}

/**
 * What the pane shows while the letter's tables are looked at: every marked cell, with amount and cause, and what else was found.
 * @param look of whoever follows the workbook; left out: all names are read
 */
export function readDeviations(look?: Look): Promise<Outcome<Inspection>> {
  return guarded(async () => inspectionOf(await readInLook("letter", look)));
}

/** The same of what was read, whatever more that is. */
export function inspectionOf(everything: Everything): Outcome<Inspection> {
  const { findings, covered, letter } = check(brief2946123, { ...everything, scenarios: null });
  if (covered.expected.tables === 0 && findings.length === 0) return refused({ kind: "nothingInserted" });
  const { tables, deviations } = letter;
  const marksOn = tables.some((table) => table.marksOn);
  const isManual = everything.state.isManual === true;
  const facts: Inspection = { deviations, tables: tables.length, marksOn, isManual, findings, covered };
  return said(done(facts), everything.state);
}

/** Switches the marks of all our tables; without an argument the other way round. */
export function setMarks(on?: boolean): Promise<Outcome<{ readonly on: boolean }>> {
  return withOurs(async ({ state, areas }) => {
    const tables = recogniseTables(brief2946123, areas);
    if (tables.length === 0) return refused({ kind: "nothingInserted" });
    const wanted = on ?? !tables.some((table) => table.marksOn);
    const { plan, back } = planSwitches(tables, wanted);
    return carryOut({ state }, plan, { kind: "change", back }, { on: wanted });
  });
}

/** *Bron*: the place in the letter of the selected figure. */
export function sourceOfSelection(): Promise<Outcome<Source>> {
  return guarded(async () => {
    const { tables, state } = await readTables({ selection: true });
    if (tables.length === 0) return refused({ kind: "nothingInserted" });
    const source = state.selection && sourceOfCell(brief2946123, tables.map(insertedTable), state.selection);
    return source ? done(source) : refused({ kind: "noFigureSelected" });
  });
}

/** The same while she moves about, where she asked nothing: null where no figure of ours is selected. */
export function sourceWhileSelecting(): Promise<Outcome<Source | null>> {
  return guarded(async () => {
    const { cell, areas } = await read((context) => readSelectedTables(context, brief2946123));
    const tables = recogniseTables(brief2946123, areas).map(insertedTable);
    return done(sourceOfCell(brief2946123, tables, cell));
  });
}

/** Goes to a cell; for lists with places. */
export function selectCell(sheet: string, address: string): Promise<Outcome<null>> {
  return guarded(async () => {
    const visibility = await read((context) => showCell(context, sheet, address));
    return visibility === "Visible"
      ? done(null)
      : refused({ kind: "sheetHidden", sheet, isVery: visibility === "VeryHidden" });
  });
}

async function readTables(asked: Asked = {}) {
  const { state, areas } = await read((context) => readOurs(context, brief2946123, asked));
  return { state, tables: recogniseTables(brief2946123, areas) };
}
