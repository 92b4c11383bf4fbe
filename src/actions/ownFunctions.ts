import { readFormulas } from "../excel/readFormulas";
import { readLeaners } from "../excel/leaning/readLeaners";
import { readFunctionCells } from "../excel/readFunctionCells";
import { readWorkbook } from "../excel/readWorkbook";
import { cellAddress, quotedSheet } from "../plan/address";
import { findProblem } from "../plan/findProblem";
import {
  findBrokenElsewhere,
  planMendingNames,
  planMendingRules,
  type BrokenElsewhere,
} from "../plan/functions/findBrokenElsewhere";
import { findBrokenFunctions, planMending, type BrokenFunction } from "../plan/functions/findBrokenFunctions";
import type { ScopedName, SheetFormulas } from "../plan/leaning/Leaners";
import type { CellInput } from "../plan/operation";
import { namesWithFunctions, planValues, type FunctionCell } from "../plan/ownFunctions";
import type { PlanProblem } from "../plan/PlanProblem";
import type { NameState } from "../plan/WorkbookState";
import { carryOut, guarded, read } from "./carryOut";
import { firstThings } from "./firstThings";
import { done, refused, type Outcome, type Problem } from "./outcome";
import type { Undo } from "./undo";

export interface TurnedIntoValues {
  readonly cells: readonly FunctionCell[];
  readonly undo: Undo;
}

/** Cells of the user's own that call, or called, a function of ours. */
export interface OwnFunctionCells {
  /** Who has no add-in sees #NAAM? there. */
  readonly cells: readonly FunctionCell[];
  /** Broken by something else, mostly another add-in: nobody sees an answer there. */
  readonly broken: readonly BrokenFunction[];
  /** The same in names, conditional formats and rules for what may be typed. */
  readonly brokenElsewhere: readonly BrokenElsewhere[];
  /** Names with such a formula; one of a sheet's own with that sheet, as in "Blad1!Totaal". */
  readonly names: readonly string[];
  /** How many formulas were looked at, on how many sheets that hold something. */
  readonly looked: { readonly formulas: number; readonly sheets: number };
}

/** Every cell of the workbook with an OFFENSIEF formula, whole or broken. */
export function readOwnFunctions(): Promise<Outcome<OwnFunctionCells>> {
  return guarded(async () =>
    done(
      await read(async (context) => {
        const state = await readWorkbook(context);
        const { leaners } = await readLeaners(context, state);
        const { formulas, names } = leaners;
        const cells = await readFunctionCells(context, formulas);
        return {
          cells,
          broken: findBrokenFunctions(formulas),
          brokenElsewhere: findBrokenElsewhere(names, leaners.others),
          names: namesWithFunctions(names.map(withScope)),
          looked: countFormulas(formulas),
        };
      }),
    ),
  );
}

/** @example withScope({ name: "Totaal", scope: "Blad1", formula: "=1" }).name // "Blad1!Totaal" */
function withScope({ name, scope, formula }: ScopedName): NameState {
  return { name: scope === null ? name : `${quotedSheet(scope)}!${name}`, formula, comment: "" };
}

function countFormulas(sheets: readonly SheetFormulas[]): OwnFunctionCells["looked"] {
  const isFormula = (content: unknown) => typeof content === "string" && content.startsWith("=");
  const count = (rows: SheetFormulas["formulas"]) => rows.reduce((sum, row) => sum + row.filter(isFormula).length, 0);
  return {
    formulas: sheets.reduce((sum, { formulas }) => sum + count(formulas), 0),
    sheets: new Set(sheets.map(({ sheet }) => sheet)).size,
  };
}

/** How many formulas were mended, and rules that Excel took no function in: these are left as they were. */
export interface MendedFunctions {
  readonly count: number;
  readonly left: readonly BrokenElsewhere[];
}

/** Puts broken formulas right, in cells, names of the workbook and rules, if they still are as they were listed. */
export function mendFunctions(
  cells: readonly BrokenFunction[],
  elsewhere: readonly BrokenElsewhere[] = [],
): Promise<Outcome<MendedFunctions>> {
  const names = elsewhere.filter(({ kind, isMendable }) => isMendable && kind === "name");
  const rules = elsewhere.filter(({ kind, isMendable }) => isMendable && kind !== "name");
  return guarded(async () => {
    const { state, found, others } = await read(async (context) => {
      const state = await readWorkbook(context);
      if (rules.length === 0)
        return { state, found: findBrokenFunctions(await readFormulas(context, state)), others: [] };
      const { leaners } = await readLeaners(context, state);
      const others = findBrokenElsewhere([], leaners.others);
      return { state, found: findBrokenFunctions(leaners.formulas), others };
    });
    const first = firstThings(state);
    if (first) return refused(first);
    const now = new Set([...found, ...others].map((each) => JSON.stringify(each)));
    const changed = [
      ...cells.filter((cell) => !now.has(JSON.stringify(cell))).map(({ address }) => address),
      ...names
        .filter(({ where, formula }) => !state.names.some((each) => each.name === where && each.formula === formula))
        .map(({ where }) => where),
      ...rules.filter((rule) => !now.has(JSON.stringify(rule))).map(({ where }) => where),
    ];
    if (changed.length > 0) return refused({ kind: "changedSince", cells: changed });
    const [inCells, inNames, inRules] = [planMending(cells), planMendingNames(names), planMendingRules(rules)];
    const plan = [...inCells.plan, ...inNames.plan];
    const back = [...inCells.back, ...inNames.back];
    const problem = findProblem([...plan, ...inRules.plan], state);
    if (problem) return refused(inWords(problem));
    const outcome = await carryOut({ state }, plan, { kind: "change", back }, { count: plan.length, left: [] });
    if (outcome.kind === "refused" || rules.length === 0) return outcome;
    // Apart: where Excel takes no function of an add-in in a rule, the cells are mended all the same.
    const { plan: written, back: before } = inRules;
    const inRule = await carryOut({ state }, written, { kind: "change", back: before }, null);
    if (inRule.kind === "refused" && inRule.problem.kind === "halfDone") return inRule;
    const isDone = inRule.kind === "done";
    return { ...outcome, facts: { count: plan.length + (isDone ? rules.length : 0), left: isDone ? [] : rules } };
  });
}

/** Puts what these cells show in the place of their formulas, if they still are as they were listed. */
export function turnIntoValues(cells: readonly FunctionCell[]): Promise<Outcome<TurnedIntoValues>> {
  return guarded(async () => {
    const { state, found } = await read(async (context) => {
      const state = await readWorkbook(context);
      return { state, found: await readFunctionCells(context, await readFormulas(context, state)) };
    });
    const first = firstThings(state);
    if (first) return refused(first);
    const now = new Map(found.map((cell) => [cell.address, JSON.stringify(cell)]));
    const changed = cells.filter((cell) => now.get(cell.address) !== JSON.stringify(cell));
    if (changed.length > 0) return refused({ kind: "changedSince", cells: changed.map(({ address }) => address) });
    const waiting = cells.filter(({ ready }) => !ready);
    if (waiting.length > 0) return refused({ kind: "notCalculated", cells: waiting.map(({ address }) => address) });
    const stuck = cells.filter(({ obstacle }) => obstacle !== null);
    if (stuck.length > 0)
      return refused({
        kind: "noValue",
        cells: stuck.map(({ address, obstacle }) => ({
          address,
          error: obstacle?.kind === "error" ? obstacle.error : null,
        })),
      });
    const { plan, back } = planValues(cells);
    const problem = findProblem(plan, state);
    if (problem) return refused(inWords(problem));
    return carryOut({ state }, plan, { kind: "change", back }, { cells, undo: { plan, back } });
  });
}

/** *Terugnemen*: the formulas again, where the values still stand as they were put there. */
export function putFunctionsBack({ plan, back }: Undo): Promise<Outcome<null>> {
  return guarded(async () => {
    const { state, sheets } = await read(async (context) => {
      const state = await readWorkbook(context);
      return { state, sheets: await readFormulas(context, state) };
    });
    const first = firstThings(state);
    if (first) return refused(first);
    const changed = plan.flatMap((operation) => {
      if (operation.kind !== "write") return [];
      const { sheet, row, column } = operation.area;
      return operation.cells.flatMap((line, rowOffset) =>
        line.flatMap((input, columnOffset) => {
          const [r, c] = [row + rowOffset, column + columnOffset];
          return shownAt(sheets, sheet, r, c) === written(input) ? [] : [`${sheet}!${cellAddress(r, c)}`];
        }),
      );
    });
    if (changed.length > 0) return refused({ kind: "changedSince", cells: changed });
    const problem = findProblem(back, state);
    if (problem) return refused(inWords(problem));
    return carryOut({ state }, back, { kind: "change", back: plan }, null);
  });
}

/** No other sheet will do, as it would for something new. */
function inWords(problem: PlanProblem): Problem {
  return problem.kind === "sheetProtected" ? { kind: "cellsProtected", sheet: problem.sheet } : problem;
}

function shownAt(sheets: readonly SheetFormulas[], sheet: string, row: number, column: number): unknown {
  const contents = sheets.flatMap((each) =>
    each.sheet === sheet ? [each.formulas[row - each.row]?.[column - each.column] ?? ""] : [],
  );
  return plain(contents.find((content) => content !== "") ?? "");
}

function written(input: CellInput): unknown {
  return plain(typeof input === "object" ? (input?.formula ?? "") : input);
}

/** Excel gives an error that was typed with or without "=". */
function plain(content: unknown): unknown {
  return typeof content === "string" ? content.replace(/^=(?=#)/, "") : content;
}
