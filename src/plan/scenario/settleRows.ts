import type { Letter } from "../../letter/letter";
import { parseReference, sameArea, within } from "../address";
import { cellBlocks, type Cell } from "../cellBlocks";
import { movedFormula } from "../check/movedFormula";
import type { Area, CellInput, Operation, Plan } from "../operation";
import { sameCell } from "../sameCell";
import type { NameState } from "../WorkbookState";
import { planScenarioSheet } from "./planScenarioSheet";
import type { ScenarioArea } from "./recogniseScenario";
import { scenarioMarks, scenarioMarksOf03 } from "./scenarioMarks";
import { scenarioCells, type ScenarioSheet } from "./scenarioCells";

/** A sheet before and after rows were put in. */
export interface AddedRows {
  /** As it stands: our formulas, of this version or an older one, but for words of the user's. */
  readonly area: ScenarioArea;
  /** Whether the formulas are of an older version: then the marks of the whole sheet are too. */
  readonly isOlder: boolean;
  readonly before: ScenarioSheet;
  readonly after: ScenarioSheet;
  /** The rows that are put in, by their places in the layout of after, from the top. */
  readonly rows: readonly number[];
}

/**
 * What has to be written on a scenario's sheet after rows were put in, where Excel does the rest: formulas, names, looks and
 * marks follow by themselves. Written are the new rows, cells whose formula is not what it became by moving, and the marks
 * of a theme that got a row. All of it anew, of a dozen scenarios, is more than Excel on the web takes at once (5 MB).
 */
export function settleRows(letter: Letter, added: AddedRows): { readonly plan: Plan; readonly back: Plan } {
  const { before, after } = added;
  const cells = scenarioCells(letter, after);
  const { written, stood } = differing(letter, added, cells);
  const grew = (sheet: ScenarioSheet) => (added.isOlder ? [sheet.layout.area] : blocksOf(sheet, added));
  return {
    plan: [
      ...writes(after.layout.area, written, (row, column) => cells[row]?.[column] ?? null),
      ...looksOf(letter, after, added.rows),
      ...marksOf(scenarioMarks(after.layout), grew(after)),
    ],
    back: [
      ...writes(before.layout.area, stood, (row, column) => inputOf(added.area.formulas[row]?.[column])),
      // What stands there again goes by its own words.
      ...marksOf((added.isOlder ? scenarioMarksOf03 : scenarioMarks)(before.layout), grew(before)),
    ],
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
  { area, before, rows }: AddedRows,
  wanted: readonly (readonly CellInput[])[],
): { readonly written: readonly Cell[]; readonly stood: readonly Cell[] } {
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

/** The looks of the new rows only. */
function looksOf(letter: Letter, sheet: ScenarioSheet, rows: readonly number[]): Plan {
  const clipped = (area: Area): readonly Area[] =>
    rows.flatMap((row) => (row >= area.row && row < area.row + area.rows ? [{ ...area, row, rows: 1 }] : []));
  return planScenarioSheet(letter, sheet).flatMap((operation): readonly Operation[] => {
    if (operation.kind === "styles") {
      const areas = operation.areas.flatMap(clipped);
      return areas.length > 0 ? [{ ...operation, areas }] : [];
    }
    return operation.kind === "numberFormat" ? clipped(operation.area).map((area) => ({ ...operation, area })) : [];
  });
}

/** The rows of the themes that have got a line, from the first line down to the verdict: no mark of a theme reaches beyond them. */
function blocksOf({ layout }: ScenarioSheet, { after, rows }: AddedRows): readonly Area[] {
  const grown = after.layout.themes.filter(({ lines }) => lines.some(({ row }) => rows.includes(row)));
  return layout.themes
    .filter(({ id }) => grown.some((theme) => theme.id === id))
    .map(({ heading, parts }) => ({
      ...layout.visible,
      row: heading,
      rows: Math.max(...parts.values()) - heading + 1,
    }));
}

function marksOf(marks: readonly Operation[], blocks: readonly Area[]): Plan {
  const rules = marks.filter(
    (operation) => operation.kind === "rule" && blocks.some((block) => within(operation.area, block)),
  );
  return [...blocks.map((area): Operation => ({ kind: "clearRules", area })), ...rules];
}
