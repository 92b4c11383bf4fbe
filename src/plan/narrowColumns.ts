import { columnLetters } from "./address";
import type { Plan } from "./operation";
import type { Place } from "./Place";
import { tableColumnWidths } from "./sheetColumnWidths";

/**
 * Columns of a user's sheet that are narrower than names and verdicts need: theirs is the width, so it is left and told.
 * @returns "D:G", with the columns of the table that lie beside each other together
 */
export function narrowColumns(plan: Plan, { widths }: Place): readonly string[] {
  const area = plan.find((operation) => operation.kind === "write")?.area;
  const years = plan.flatMap((operation) =>
    operation.kind === "addName" && operation.name.endsWith("_Jaren") ? [operation.area.columns] : [],
  )[0];
  if (!area) return [];
  const needed = [tableColumnWidths.label, ...Array<number>(years ?? 1).fill(tableColumnWidths.year)];
  const runs: [number, number][] = [];
  needed.forEach((points, index) => {
    const column = area.column + index;
    const last = runs[runs.length - 1];
    if ((widths[index] ?? points) >= points) return;
    if (last && last[1] === column - 1) last[1] = column;
    else runs.push([column, column]);
  });
  return runs.map(([first, last]) =>
    first === last ? columnLetters(first) : `${columnLetters(first)}:${columnLetters(last)}`,
  );
}
