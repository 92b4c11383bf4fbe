import type { Column } from "../../letter/letter";
import { columnsOf, type Horizon } from "../../scenario/horizon";
import type { LaidRule } from "../marks/LaidRule";
import type { Area } from "../operation";
import type { NumberedLine } from "./listsLayout";
import { scenarioWords } from "./scenarioWords";

/** What stands under the hidden name of a scenario's sheet. */
export interface ScenarioArea extends Area {
  readonly code: string;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  /** How the cells of the new position are shown, from a column of the sheet on; left out: it was not read. */
  readonly formats?: { readonly column: number; readonly cells: readonly (readonly unknown[])[] };
  /** Its cells that have a conditional format; null or left out where Excel doesn't tell, as on a protected sheet. */
  readonly marked?: readonly Area[] | null;
  /** The conditional formats of its sheet; left out where they were not asked for, null where Excel did not give them. */
  readonly laid?: readonly LaidRule[] | null;
}

/** A scenario's sheet as it stands now, wherever rows and columns were put in between; numbers as on the sheet. */
export interface FoundScenario {
  readonly area: ScenarioArea;
  readonly columns: readonly Column[];
  /** Where each column of a group stands, parallel to the columns. */
  readonly groups: Readonly<Record<"base" | "mutations" | "result", readonly number[]>>;
  readonly rows: readonly { readonly line: NumberedLine; readonly row: number }[];
  readonly headerRow: number;
}

/**
 * Finds years and lines again by the folded block, which has the number of each line.
 * @returns null where too little is left of it
 */
export function recogniseScenario(
  area: ScenarioArea,
  horizon: Horizon,
  lines: readonly NumberedLine[],
): FoundScenario | null {
  const columns = columnsOf(horizon);
  for (const [rowOffset, cells] of area.values.entries()) {
    const key = cells.lastIndexOf(scenarioWords.key);
    if (key < 0) continue;
    const runs = columns.map(({ year }) =>
      cells.flatMap((value, index) => (value === year && index < key ? [area.column + index] : [])),
    );
    if (runs.some((run) => run.length !== 3)) return null;
    const group = (index: number) => runs.map((run) => run[index] ?? 0);
    const rows = area.values.flatMap((row, index) => {
      const line = lines.find(({ number }) => number === row[key]);
      return line && index > rowOffset ? [{ line, row: area.row + index }] : [];
    });
    if (rows.length === 0) return null;
    return {
      area,
      columns,
      groups: { base: group(0), mutations: group(1), result: group(2) },
      rows,
      headerRow: area.row + rowOffset,
    };
  }
  return null;
}
