import type { Horizon } from "../../scenario/horizon";
import type { Operation } from "../operation";
import type { ScenarioLayout } from "./scenarioLayout";

/** The rows and columns that make a scenario's sheet into another one. From the top and from the left, in the places of the new layout: those before have been put in by then. */
export function insertedLines(
  before: ScenarioLayout,
  after: ScenarioLayout,
  from: Horizon,
  to: Horizon,
): readonly Extract<Operation, { kind: "insertLines" }>[] {
  const { sheet } = after;
  const known = new Set(before.themes.flatMap(({ lines }) => lines.map(({ line }) => line.number)));
  const rows = after.themes
    .flatMap(({ lines }) => lines.filter(({ line }) => !known.has(line.number)))
    .map(({ row }) => ({ kind: "insertLines" as const, sheet, axis: "rows" as const, at: row, count: 1 }));
  const early = from.first - to.first;
  const late = to.last - from.last;
  const count = before.columns.length + early + late;
  const starts = [...Object.values(after.groups), after.control.covered, after.control.official];
  const columns = starts.flatMap((start) =>
    [
      { at: start, count: early },
      { at: start + count - 1 - late, count: late },
    ].filter((each) => each.count > 0),
  );
  return [
    ...rows,
    ...columns.map((each) => ({ kind: "insertLines" as const, sheet, axis: "columns" as const, ...each })),
  ];
}
