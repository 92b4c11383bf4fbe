import type { Letter } from "../../letter/letter";
import { parseReference, sameArea } from "../address";
import { cellBlocks, type Cell } from "../cellBlocks";
import { movedFormula } from "../check/movedFormula";
import type { Area, CellInput, Operation, Plan } from "../operation";
import { sameCell } from "../sameCell";
import type { NameState } from "../WorkbookState";
import { looksOfNew } from "./looksOfNew";
import { planScenarioSheet } from "./planScenarioSheet";
import type { ScenarioArea } from "./recogniseScenario";
import { scenarioCells, type ScenarioSheet } from "./scenarioCells";

/** A sheet before and after rows were put in. */
export interface AddedRows {
  /** As it stands: our formulas, of this version or an older one, but for words of the user's. */
  readonly area: ScenarioArea;
  readonly before: ScenarioSheet;
  readonly after: ScenarioSheet;
  /** The rows that are put in, at their places in the layout of after, from the top. */
  readonly inserted: readonly Extract<Operation, { kind: "insertLines" }>[];
}

/**
 * What has to be written on a scenario's sheet after rows were put in, where Excel does the rest: formulas, names and looks
 * follow by themselves, and marks do as `growMarks` says. Written are the new rows, and cells whose formula is not what it became
 * by moving. All of it anew, of a dozen scenarios, is more than Excel on the web takes at once (5 MB).
 */
export function settleRows(letter: Letter, added: AddedRows): { readonly plan: Plan; readonly back: Plan } {
  const { before, after } = added;
  const cells = scenarioCells(letter, after);
  const { written, stood } = differing(letter, added, cells);
  return {
    plan: [
      ...writes(after.layout.area, written, (row, column) => cells[row]?.[column] ?? null),
      ...looksOfNew(planScenarioSheet(letter, after), added.inserted),
    ],
    back: writes(before.layout.area, stood, (row, column) => inputOf(added.area.formulas[row]?.[column])),
  };
}

/** Whether a name has moved along with the rows to where it belongs. */
export function followsRows(name: NameState, rows: readonly number[], wanted: Area): boolean {
  const stood = parseReference(name.formula);
  if (!stood) return false;
  const first = movedBy(rows, stood.row);
  const last = movedBy(rows, stood.row + stood.rows - 1);
  return sameArea({ ...stood, row: first, rows: last - first + 1 }, wanted);
}

/** Each at its place among those before it, what stands from there on moves along. */
function movedBy(rows: readonly number[], row: number): number {
  return rows.reduce((place, at) => (at <= place ? place + 1 : place), row);
}

/** Cells that are to be written, in the layout of after; and those of before whose formula goes by it. */
function differing(
  letter: Letter,
  { area, before, inserted }: AddedRows,
  wanted: readonly (readonly CellInput[])[],
): { readonly written: readonly Cell[]; readonly stood: readonly Cell[] } {
  const rows = inserted.map(({ at }) => at);
  const written: Cell[] = [];
  const stood: Cell[] = [];
  const ours = scenarioCells(letter, before);
  const from = new Map(ours.map((_cells, row) => [movedBy(rows, row), row]));
  wanted.forEach((cells, row) => {
    const old = from.get(row);
    cells.forEach((cell, column) => {
      if (old === undefined) {
        written.push({ row, column });
        return;
      }
      // Words that are still the same stay as the user worded them.
      if (typeof cell === "string" && ours[old]?.[column] === cell) return;
      const now = area.formulas[old]?.[column] ?? "";
      if (sameCell(moved(now, rows), cell)) return;
      written.push({ row, column });
      stood.push({ row: old, column });
    });
  });
  return { written, stood };
}

function moved(now: unknown, rows: readonly number[]): unknown {
  if (typeof now !== "string" || !now.startsWith("=")) return now;
  return movedFormula(
    now,
    (row) => movedBy(rows, row),
    (column) => column,
  );
}

function inputOf(now: unknown): CellInput {
  if (typeof now === "number" || typeof now === "boolean") return now;
  const text = typeof now === "string" ? now : "";
  return text === "" ? null : text.startsWith("=") ? { formula: text } : text;
}

function writes({ sheet }: Area, cells: readonly Cell[], input: (row: number, column: number) => CellInput): Plan {
  return cellBlocks(cells).map((block): Operation => ({
    kind: "write",
    area: { sheet, ...block },
    cells: Array.from({ length: block.rows }, (_, y) =>
      Array.from({ length: block.columns }, (_each, x) => input(block.row + y, block.column + x)),
    ),
  }));
}
