import type { CellInput, Operation } from "../operation";
import { sameCell } from "../sameCell";
import type { ScenarioArea } from "./recogniseScenario";

/** A label of a scenario's sheet that the user words otherwise, by its row. */
export interface Reworded {
  readonly row: number;
  readonly input: CellInput;
}

/** The labels in the first column that no longer are as we wrote them. */
export function rewordedLabels(area: ScenarioArea, ours: readonly (readonly CellInput[])[]): readonly Reworded[] {
  return ours.flatMap(([label = null], row) => {
    const stands = area.formulas[row]?.[0] ?? "";
    if (typeof label !== "string" || sameCell(stands, label)) return [];
    const text = String(stands);
    return [{ row, input: text === "" ? null : text.startsWith("=") ? { formula: text } : text }];
  });
}

/** Where rows were put in, each at its place among those before it, the labels below move along. */
export function writeLabels(
  sheet: string,
  labels: readonly Reworded[],
  insertedRows: readonly number[] = [],
): readonly Operation[] {
  const moved = (row: number) => insertedRows.reduce((place, at) => (at <= place ? place + 1 : place), row);
  return labels.map(({ row, input }) => ({
    kind: "write",
    area: { sheet, row: moved(row), column: 0, rows: 1, columns: 1 },
    cells: [[input]],
  }));
}
