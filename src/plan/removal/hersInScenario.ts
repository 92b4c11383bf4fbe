import { isAsMade } from "../check/isAsMade";
import type { LaidSheet } from "../check/laidSheet";
import type { HersWithin, OwnCell } from "./OwnCell";

/** What of the user's stands on a scenario's sheet within what we made: beside our cells, and over them. */
export function hersInScenario(laid: LaidSheet): HersWithin {
  const { area, ours, older } = laid;
  const rows = placesOf(ours.length, laid.row);
  const columns = placesOf(ours[0]?.length ?? 0, laid.column);
  const stays: OwnCell[] = [];
  const goes: OwnCell[] = [];
  area.formulas.forEach((cells, rowOffset) =>
    cells.forEach((content, columnOffset) => {
      if (content === "" || content === null) return;
      const at = { row: area.row + rowOffset, column: area.column + columnOffset };
      const cell: OwnCell = { ...at, text: String(content) };
      const [row, column] = [rows.get(at.row), columns.get(at.column)];
      if (row === undefined || column === undefined) return void stays.push(cell);
      const made = [ours, ...older].flatMap((version) => {
        const input = version[row]?.[column] ?? null;
        return input === null || input === "" ? [] : [input];
      });
      if (made.length === 0) stays.push(cell);
      else if (!made.some((input) => isAsMade(laid, input, at.row, at.column))) goes.push(cell);
    }),
  );
  return { stays, goes };
}

/** From where a row or column stands by now to which one of ours it is. */
function placesOf(count: number, moved: LaidSheet["row"]): ReadonlyMap<number, number> {
  return new Map(
    Array.from({ length: count }, (_, own) => own).flatMap((own): [number, number][] => {
      const at = moved(own);
      return at === null ? [] : [[at, own]];
    }),
  );
}
