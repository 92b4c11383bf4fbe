import type { Letter } from "../../letter/letter";
import { yearLabel } from "../../letter/year";
import { mutationIn, type Mutation } from "../../scenario/Mutation";
import type { Position } from "../../scenario/Position";
import { reconcileScenario } from "../../scenario/reconcileScenario";
import type { ColumnResult } from "../../scenario/ScenarioResult";
import { verdictText } from "../../scenario/verdict";
import { cellAddress } from "../address";
import type { NumberedLine } from "../scenario/listsLayout";
import type { ScenarioBlock, ScenarioPart } from "../scenario/scenarioLayout";
import type { CheckFinding } from "./CheckFinding";
import { rowName, type LaidSheet } from "./laidSheet";

/**
 * Where a scenario's sheet shows another figure or verdict than its stand and its mutations come to, one finding a row. The
 * new positions themselves are held against them by `checkFreezable`.
 */
export function figureFaults(
  letter: Letter,
  laid: LaidSheet,
  base: Position,
  mutations: readonly Mutation[],
  lines: readonly NumberedLine[],
): readonly CheckFinding[] {
  const { layout, area } = laid;
  const { themes, total } = reconcileScenario({ letter, lines, base }, mutations);
  const compare = (row: number, group: number, expected: readonly (number | string | null)[]): CheckFinding[] => {
    const index = layout.columns.findIndex((_column, at) => !isShown(laid, row, group + at, expected[at] ?? null));
    const column = layout.columns[index];
    const at = [laid.row(row), laid.column(group + index)];
    if (!column || at[0] == null || at[1] == null) return [];
    const about = [area.code, ...rowName(laid, row), yearLabel(column)];
    return [{ kind: "sheetFigure", sheet: area.sheet, cell: cellAddress(at[0], at[1]), about }];
  };
  const booked = (key: string) =>
    layout.columns.map((column) =>
      mutations.reduce((sum, mutation) => (mutation.key === key ? sum + mutationIn(mutation, column) : sum), 0),
    );
  const block = (of: ScenarioBlock): CheckFinding[] => {
    const group = themes.get(of.id) ?? total;
    return [
      ...of.lines.flatMap(({ line, row }) => compare(row, layout.groups.mutations, booked(line.key))),
      ...[...of.parts].flatMap(([part, row]) => [
        ...(part === "announced" ? compare(row, layout.groups.mutations, booked(of.announcedLine.key)) : []),
        ...compare(row, layout.groups.result, group.columns.map(shownAs[part])),
      ]),
    ];
  };
  return [layout.total, ...layout.themes].flatMap(block);
}

/** What a part of the results shows: whole euros, or words; null for nothing. */
const shownAs: Readonly<Record<ScenarioPart, (column: ColumnResult) => number | string | null>> = {
  sum: ({ sum }) => sum,
  notAnnounced: ({ notAnnounced }) => notAnnounced,
  indexation: ({ indexation }) => indexation,
  comparable: ({ comparable }) => comparable,
  announced: ({ announced }) => announced,
  difference: ({ difference }) => difference,
  ofChanges: ({ ofChanges }) => ofChanges,
  inLetter: ({ ofRounding }) => ofRounding,
  balance: ({ balance }) => balance,
  shift: ({ shift }) => shift,
  reallocation: ({ reallocation }) => reallocation,
  verdict: verdictText,
};

function isShown(laid: LaidSheet, row: number, column: number, expected: number | string | null): boolean {
  const { area } = laid;
  const [at, across] = [laid.row(row), laid.column(column)];
  if (at === null || across === null) return true;
  const value = area.values[at - area.row]?.[across - area.column] ?? "";
  if (typeof expected === "number") return typeof value === "number" && Math.round(value * 1_000_000) === expected;
  return value === (expected ?? "");
}
