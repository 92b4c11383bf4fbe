import type { CellStyle } from "../engine/Engine";
import { intersection } from "../model/address";
import { cutToUse, type RangeTarget } from "../objects/rangeTarget";
import type { PlayedWorkbook } from "./PlayedWorkbook";

/** What cells look like on screen, conditional formats included. */
export interface SeenCells {
  /** "#RRGGBB"; null where there is none. */
  readonly fill: readonly (readonly (string | null)[])[];
  readonly colour: readonly (readonly (string | null)[])[];
  readonly bold: readonly (readonly boolean[])[];
  readonly format: readonly (readonly string[])[];
  readonly locked: readonly (readonly boolean[])[];
  /** Of each column, in points; a hidden one has the width that it gets back. */
  readonly widths: readonly number[];
  /** Columns and rows of these cells, by their letters and numbers in `hidden.columns` and `hidden.rows`. */
  readonly hidden: { readonly columns: readonly boolean[]; readonly rows: readonly boolean[] };
}

export async function lookAtCells({ engine, host }: PlayedWorkbook, place: RangeTarget): Promise<SeenCells> {
  const { sheetId } = place;
  const { row, column, rows, columns } = cutToUse(place, host);
  const model = host.model.sheet(sheetId);
  const down = Array.from({ length: rows }, (_, at) => row + at);
  const along = Array.from({ length: columns }, (_, at) => column + at);
  const styles: CellStyle[][] = [];
  for (const each of down) {
    const line: CellStyle[] = [];
    for (const other of along) line.push(await engine.shownStyle(sheetId, each, other));
    styles.push(line);
  }
  const pick = <Value>(of: (style: CellStyle) => Value) => styles.map((line) => line.map(of));
  const isUnlocked = (r: number, c: number) =>
    model.unlocked.some((part) => intersection(part, { row: r, column: c, rows: 1, columns: 1 }) !== null);
  return {
    fill: pick(({ fill }) => fill ?? null),
    colour: pick(({ fontColor }) => fontColor ?? null),
    bold: pick(({ bold }) => bold === true),
    format: pick(({ numberFormat }) => numberFormat ?? "General"),
    locked: down.map((r) => along.map((c) => !isUnlocked(r, c))),
    widths: along.map((c) => engine.columnWidth(sheetId, c)),
    hidden: {
      columns: along.map((c) => model.hiddenColumns.has(c)),
      rows: down.map((r) => model.hiddenRows.has(r)),
    },
  };
}
