import type { TableRows, WrittenRows } from "../Journal";
import { rowMark } from "../rowMark";

type Values = readonly (readonly unknown[])[];

/** Which rows of a table these are, counted from 0 below its header. */
export function rowsInTable(values: Values, rows: TableRows | WrittenRows): readonly number[] {
  return "marks" in rows ? marked(values, rows) : matching(values, rows);
}

function matching([header = [], ...body]: Values, { match }: TableRows): readonly number[] {
  const wanted = Object.entries(match).map(([name, value]) => [header.indexOf(name), String(value)] as const);
  return body.flatMap((row, index) =>
    wanted.every(([place, value]) => place >= 0 && String(row[place]) === value) ? [index] : [],
  );
}

/** As many rows of each mark as we wrote, the last ones: rows are added below. */
function marked([header = [], ...body]: Values, { header: ours, marks }: WrittenRows): readonly number[] {
  const places = ours.map((name) => header.indexOf(name));
  if (places.some((place) => place < 0)) return [];
  const left = new Map<string, number>();
  for (const mark of marks) left.set(mark, (left.get(mark) ?? 0) + 1);
  const found: number[] = [];
  for (const [index, row] of [...body.entries()].reverse()) {
    const mark = rowMark(places.map((place) => row[place]));
    const count = left.get(mark) ?? 0;
    if (count === 0) continue;
    left.set(mark, count - 1);
    found.push(index);
  }
  return found.reverse();
}
