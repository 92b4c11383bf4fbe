import type { Area, Plan } from "../operation";

/** Where an area stands once a plan is carried out that puts rows or columns into sheets and renames them, as Excel lets a reference follow. */
export function movedByPlan(area: Area, plan: Plan): Area {
  return plan.reduce((now, operation): Area => {
    if (!("sheet" in operation) || operation.sheet.toLowerCase() !== now.sheet.toLowerCase()) return now;
    if (operation.kind === "renameSheet") return { ...now, sheet: operation.name };
    if (operation.kind !== "insertLines") return now;
    const { axis, at, count } = operation;
    const [start, size] = axis === "rows" ? [now.row, now.rows] : [now.column, now.columns];
    const place = {
      start: at <= start ? start + count : start,
      size: at > start && at < start + size ? size + count : size,
    };
    return axis === "rows"
      ? { ...now, row: place.start, rows: place.size }
      : { ...now, column: place.start, columns: place.size };
  }, area);
}
