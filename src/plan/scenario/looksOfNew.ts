import type { Area, Operation, Plan } from "../operation";

/** The looks that a plan gives to rows and columns that are put in, and to nothing else: what the user gave the others stays. */
export function looksOfNew(plan: Plan, inserted: readonly Extract<Operation, { kind: "insertLines" }>[]): Plan {
  const clipped = (area: Area): readonly Area[] =>
    inserted.flatMap(({ axis, at, count }) => {
      const [start, size] = axis === "rows" ? [area.row, area.rows] : [area.column, area.columns];
      const first = Math.max(start, at);
      const left = Math.min(start + size, at + count) - first;
      if (left <= 0) return [];
      return [axis === "rows" ? { ...area, row: first, rows: left } : { ...area, column: first, columns: left }];
    });
  const isWider = inserted.some(({ axis }) => axis === "columns");
  return plan.flatMap((operation): readonly Operation[] => {
    if (operation.kind === "styles") {
      const areas = operation.areas.flatMap(clipped);
      return areas.length > 0 ? [{ ...operation, areas }] : [];
    }
    return operation.kind === "numberFormat" || (operation.kind === "columnWidth" && isWider)
      ? clipped(operation.area).map((area) => ({ ...operation, area }))
      : [];
  });
}
