import type { Letter } from "../../letter/letter";
import type { Position } from "../../scenario/Position";
import type { CellInput } from "../operation";
import type { NumberedLine } from "../scenario/listsLayout";
import { recogniseScenario, type ScenarioArea } from "../scenario/recogniseScenario";
import type { RegisteredScenario } from "../scenario/registerRows";
import type { LedgerPlace } from "../scenario/ledgerBelow";
import { olderCells, scenarioCells } from "../scenario/scenarioCells";
import { scenarioLayout, type ScenarioBlock, type ScenarioLayout } from "../scenario/scenarioLayout";
import { alignSequences } from "./alignSequences";
import type { Moved } from "./movedFormula";

/** A scenario's sheet as it stands now, beside what we would make of it: where each row and column of ours is by now. */
export interface LaidSheet {
  readonly layout: ScenarioLayout;
  /** What we would put there, in rows and columns of our own. */
  readonly ours: readonly (readonly CellInput[])[];
  /** The same as older versions put it there. */
  readonly older: readonly (readonly (readonly CellInput[])[])[];
  readonly area: ScenarioArea;
  /** From a row or column of ours to that on the sheet, counted from 0. */
  readonly row: Moved;
  readonly column: Moved;
  /** Whether every row and column of ours is where we put it: formulas are then as we wrote them. */
  readonly isUnmoved: boolean;
}

/** @returns null where too little is left of the sheet: see `recogniseScenario` */
export function laidSheet(
  letter: Letter,
  area: ScenarioArea,
  scenario: RegisteredScenario,
  lines: readonly NumberedLine[],
  base: Position,
  place: LedgerPlace | null = null,
): LaidSheet | null {
  const found = recogniseScenario(area, scenario.horizon, lines);
  if (!found) return null;
  const layout = scenarioLayout(letter, scenario, lines, area.sheet);
  const sheet = { scenario, layout, base, ...(place && { place }) };
  const ours = scenarioCells(letter, sheet);
  let older: LaidSheet["older"] | null = null;
  const headers = (cells: readonly unknown[] | undefined) => (cells ?? []).map((cell) => String(cell ?? ""));
  const columns = alignSequences(
    headers(ours[layout.rows.years]),
    headers(area.values[found.headerRow - area.row]?.map((cell) => cell ?? "")),
  );
  const [label, key] = [columns[0] ?? 0, columns[layout.control.key] ?? -1];
  const rows = alignSequences(
    ours.map((cells) => token(cells[0], cells[layout.control.key])),
    area.values.map((cells) => token(cells[label], cells[key])),
  );
  const placed = (places: readonly (number | null)[], start: number) => (place: number) => {
    const at = places[place] ?? null;
    return at === null ? null : at + start;
  };
  const [row, column] = [placed(rows, area.row), placed(columns, area.column)];
  const isUnmoved =
    rows.every((_at, place) => row(place) === place) && columns.every((_at, place) => column(place) === place);
  return {
    ...{ layout, ours, area, row, column, isUnmoved },
    // Several times as much as ours, and asked for only where a cell is not as we would make it.
    get older() {
      older ??= olderCells(letter, sheet);
      return older;
    },
  };
}

/** A line is known by its number, whatever it is called by now; another row by its label. */
function token(label: unknown, key: unknown): string {
  return typeof key === "number" ? `#${key}` : String(label ?? "");
}

/** The theme, or the total, that a row of ours belongs to; null above them. */
export function blockOf({ total, themes }: ScenarioLayout, row: number): ScenarioBlock | null {
  return [...themes].reverse().find(({ heading }) => row >= heading) ?? (row >= total.heading ? total : null);
}

/** What a row is called, most general first. @example ["MIT", "Politie"] */
export function rowName({ layout, ours }: LaidSheet, row: number): readonly string[] {
  const block = blockOf(layout, row);
  const label = ours[row]?.[0];
  const name = typeof label === "string" ? label : "";
  if (!block) return [name];
  const heading = ours[block.heading]?.[0];
  return [typeof heading === "string" ? heading : block.id, name];
}
