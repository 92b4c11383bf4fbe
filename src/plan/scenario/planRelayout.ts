import type { Letter } from "../../letter/letter";
import type { Position } from "../../scenario/Position";
import type { NameState } from "../WorkbookState";
import { cellAddress } from "../address";
import type { Area, CellInput, Operation, Plan } from "../operation";
import { planned, problem, type Planned } from "../PlanProblem";
import { sameCell } from "../sameCell";
import type { NumberedLine } from "./listsLayout";
import { planScenarioSheet } from "./planScenarioSheet";
import { recogniseScenario, type ScenarioArea } from "./recogniseScenario";
import type { RegisteredScenario } from "./registerRows";
import { rewordedLabels, writeLabels } from "./rewordedLabels";
import type { LedgerPlace } from "./ledgerBelow";
import { olderCells, scenarioCells, type ScenarioSheet } from "./scenarioCells";
import { scenarioLayout, type ScenarioLayout } from "./scenarioLayout";
import { scenarioMark, scenarioNames } from "./scenarioNames";
import { followsRows, settleRows } from "./settleRows";
import { insertedLines } from "./insertedLines";
import { looksOfNew } from "./looksOfNew";
import { growMarks, needsRules } from "./growMarks";
import type { FoundRule } from "../ours/FoundRule";

/** A scenario with the lines and the stand that its sheet has, or is to have. */
export interface Laid {
  readonly scenario: RegisteredScenario;
  readonly lines: readonly NumberedLine[];
  readonly base: Position;
  /** Where the ledger stands. */
  readonly place: LedgerPlace | null;
}

export interface Relayout {
  readonly plan: Plan;
  readonly back: Plan;
  /** Whether the conditional formats of the sheet have to be known, which they were not. */
  readonly needsRules: boolean;
}

/**
 * More years or more lines on the sheet of a scenario: rows and columns are put in, so that everything that refers to the
 * sheet follows, and then all its cells are written, or where only rows came those that the rows make different. Only where
 * the sheet still is as we laid it out.
 * @param rules its conditional formats; left out where they were not asked for, null where Excel failed on them
 */
export function planRelayout(
  letter: Letter,
  area: ScenarioArea,
  from: Laid,
  to: Laid,
  names: readonly NameState[],
  rules?: readonly FoundRule[] | null,
): Planned<Relayout> {
  const before = scenarioLayout(letter, from.scenario, from.lines, area.sheet);
  if (!isAsLaid(area, before, from)) return problem({ kind: "sheetChanged", sheet: area.sheet });
  const sheet = sheetOf(before, from);
  const written = scenarioCells(letter, sheet);
  const older = olderCells(letter, sheet);
  const typed = ownCells(area, written, older);
  if (typed.length > 0) return problem({ kind: "sheetTyped", sheet: area.sheet, cells: typed });
  const after = scenarioLayout(letter, to.scenario, to.lines, area.sheet);
  const inserted = insertedLines(before, after, from.scenario.horizon, to.scenario.horizon);
  const labels = rewordedLabels(area, written);
  const rowsIn = inserted.flatMap(({ axis, at }) => (axis === "rows" ? [at] : []));
  const mark = scenarioMark(from.scenario.code);
  const sizes = { rows: before.area.rows, columns: before.area.columns };
  const removed: Operation[] = [];
  for (const operation of inserted) {
    removed.unshift({ ...operation, kind: "removeLines", mark, before: sizes[operation.axis] });
    sizes[operation.axis] += operation.count;
  }
  const onlyRows = inserted.every(({ axis }) => axis === "rows");
  const own = renaming(letter, names, after, to, (state, wanted) => onlyRows && followsRows(state, rowsIn, wanted));
  const old = scenarioNames(letter, from.scenario, before).filter(({ name }) =>
    own.some((each) => each.kind === "setName" && each.name === name),
  );
  const named = old.map(({ name, area: at }): Operation => ({ kind: "setName", name, area: at }));
  const added = own.flatMap((each): Operation[] =>
    each.kind === "addName" ? [{ kind: "removeName", name: each.name }] : [],
  );
  const grown = { isOlder: !isOfToday(area, written), before, after, inserted };
  const marks = growMarks(grown, rules ?? null);
  const isUnknown = rules === undefined && needsRules(grown);
  const start = [...added, ...marks.takenOut, ...removed];
  if (onlyRows) {
    const settled = settleRows(letter, { area, inserted, before: sheet, after: sheetOf(after, to) });
    return planned({
      plan: [...inserted, ...settled.plan, ...marks.plan, ...own],
      back: [...start, ...settled.back, ...marks.back, ...named],
      needsRules: isUnknown,
    });
  }
  const looks = looksOfNew(planScenarioSheet(letter, sheetOf(after, to)), inserted);
  const wrote = [...rewritten(letter, after, to), ...looks, ...writeLabels(area.sheet, labels, rowsIn)];
  const stood = [...rewritten(letter, before, from), ...writeLabels(area.sheet, labels)];
  return planned({
    plan: [...inserted, ...wrote, ...marks.plan, ...own],
    back: [...start, ...stood, ...marks.back, ...named],
    needsRules: isUnknown,
  });
}

/** Whether years and lines stand where we put them; a row or column of the user's own in between would be written over. */
export function isAsLaid(
  area: ScenarioArea,
  layout: ScenarioLayout,
  { scenario, lines }: Pick<Laid, "scenario" | "lines">,
): boolean {
  const found = recogniseScenario(area, scenario.horizon, lines);
  if (!found || area.row !== 0 || area.column !== 0) return false;
  if (area.rows !== layout.area.rows || area.columns !== layout.area.columns) return false;
  const places = [layout.total, ...layout.themes].flatMap((block) => [
    ...block.lines.map(({ line, row }) => [line.number, row] as const),
    [block.announcedLine.number, block.parts.get("announced")] as const,
  ]);
  const isThere = (group: keyof ScenarioLayout["groups"]) =>
    found.groups[group].every((column, index) => column === layout.groups[group] + index);
  return (
    isThere("base") &&
    isThere("mutations") &&
    isThere("result") &&
    found.rows.length === places.length &&
    places.every(([number, row]) => found.rows.some((each) => each.line.number === number && each.row === row))
  );
}

/** Cells that hold a figure, a formula or a note of the user's: writing the sheet anew would lose it. Our own words may be worded otherwise. */
function ownCells(
  area: ScenarioArea,
  written: readonly (readonly CellInput[])[],
  older: readonly (readonly (readonly CellInput[])[])[],
): readonly string[] {
  return written.flatMap((cells, row) =>
    cells.flatMap((ours, column) => {
      const now = area.formulas[row]?.[column] ?? "";
      const isOurs =
        typeof ours === "string" ||
        [ours, ...older.map((each) => each[row]?.[column] ?? null)].some((each) => sameCell(now, each));
      return isOurs ? [] : [cellAddress(area.row + row, area.column + column)];
    }),
  );
}

/** Whether formulas and figures are as this version writes them: then its marks are too. */
function isOfToday(area: ScenarioArea, written: readonly (readonly CellInput[])[]): boolean {
  return written.every((cells, row) =>
    cells.every((ours, column) => typeof ours === "string" || sameCell(area.formulas[row]?.[column] ?? "", ours)),
  );
}

function sheetOf(layout: ScenarioLayout, { scenario, base, place }: Laid): ScenarioSheet {
  return { scenario, layout, base, ...(place && { place }) };
}

/** Every cell, and what is printed. Marks and looks of what was there stay, the user's as well as ours. */
function rewritten(letter: Letter, layout: ScenarioLayout, laid: Laid): readonly Operation[] {
  return planScenarioSheet(letter, sheetOf(layout, laid)).filter(({ kind }) => kind === "write" || kind === "page");
}

/** Names that are there are pointed to where they belong now; new ones come where the scenario has names at all. */
function renaming(
  letter: Letter,
  names: readonly NameState[],
  layout: ScenarioLayout,
  { scenario }: Laid,
  follows: (name: NameState, wanted: Area) => boolean,
): readonly Operation[] {
  const wanted = scenarioNames(letter, scenario, layout);
  const hasNames = wanted.some(({ name, visible }) => visible && has(names, name));
  return wanted.flatMap((each): Operation[] => {
    const found = names.find(({ name }) => name.toLowerCase() === each.name.toLowerCase());
    if (found) return follows(found, each.area) ? [] : [{ kind: "setName", name: each.name, area: each.area }];
    return hasNames ? [each] : [];
  });
}

function has(names: readonly NameState[], name: string): boolean {
  return names.some((each) => each.name.toLowerCase() === name.toLowerCase());
}
