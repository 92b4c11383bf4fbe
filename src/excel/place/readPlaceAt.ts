import { findPointers } from "../../plan/leaning/findPointers";
import type { Area } from "../../plan/operation";
import type { Place } from "../../plan/Place";
import type { WorkbookState } from "../../plan/WorkbookState";
import { readBlocks } from "../readFormulas";
import { readPlace } from "./readPlace";

/** How large an area something needs, from the selected cell. */
export interface Wanted {
  readonly rows: number;
  readonly columns: number;
}

/** What is at the selected cell, as far as something of this size needs; null where no cell is selected. */
export async function readPlaceAt(
  context: Excel.RequestContext,
  state: WorkbookState,
  { rows, columns }: Wanted,
): Promise<Place | null> {
  if (state.selection === null) return null;
  const area: Area = { ...state.selection, rows, columns };
  const { formulaAreas, sheetNames, ...place } = await readPlace(context, area, state.sheets);
  // What is refused anyway needs no formulas.
  if (place.occupied.length > 0 || place.obstacles.length > 0) return { ...place, counting: [] };
  const names = [...state.names.map(({ name, formula }) => ({ name, scope: null, formula })), ...sheetNames];
  const leaners = {
    formulas: formulaAreas.length === 0 ? [] : await readBlocks(context, formulaAreas),
    names,
    others: [],
    tables: [],
  };
  const subject = { sheets: [], areas: [area], names: [] };
  const pointers = findPointers(
    leaners,
    subject,
    state.sheets.map(({ name }) => name),
  );
  return { ...place, counting: pointers.filter(({ kind }) => kind === "formula") };
}
