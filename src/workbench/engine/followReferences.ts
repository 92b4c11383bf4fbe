import type { ConditionalRule } from "./Engine";
import type { Grid } from "./Grid";
import { readRules, setRules } from "./rules";
import {
  DataValidationModel,
  IDefinedNamesService,
  RefRangeService,
  SetDefinedNameMutation,
  SetRangeValuesMutation,
  UpdateDefinedNameController,
  UpdateFormulaController,
} from "./univer";
import { actOf, type ActParams } from "./references/actOf";
import { movedCell } from "./references/movedCell";
import { movedFormula } from "./references/movedFormula";
import { movedRules, rulesThatGo } from "./references/movedRules";
import type { StructuralAct } from "./references/StructuralAct";

interface Command {
  readonly id: string;
  readonly params?: unknown;
}
interface Mutation {
  readonly id: string;
  readonly params: object;
}
interface Mutations {
  readonly redos: readonly Mutation[];
  readonly undos: readonly Mutation[];
}

/** The commands that do the work; the others call one of these. */
const workers =
  /^sheet\.command\.(?:(?:insert|remove)-(?:row|col)-by-range|insert-range-move-(?:down|right)|delete-range-move-(?:up|left)|move-range)$/;

/**
 * Univer 0.25 changes what refers to cells that move for the sheet in front, whichever it is that they move on; it keeps
 * references to cells that were pasted over, and does not change the rules of other sheets. So all of that is done here.
 */
export function followReferences(grid: Grid): void {
  const formulas = grid.injector.get(UpdateFormulaController) as unknown as {
    _getUpdateFormula(command: Command): Mutations;
  };
  const names = grid.injector.get(UpdateDefinedNameController) as unknown as {
    _getUpdateDefinedNameMutations(workbook: unknown, params: { readonly type: number }): Mutations;
  };
  // Drop-downs follow what is known of them outside the engine: two that move them would be in each other's way.
  const choices = grid.injector.get(DataValidationModel);
  const update = choices.updateRule.bind(choices);
  choices.updateRule = (...change) => (change[4] === "patched" ? undefined : update(...change));
  patient(grid.injector.get(RefRangeService));
  const others = formulas._getUpdateFormula.bind(formulas);
  const otherNames = names._getUpdateDefinedNameMutations.bind(names);
  let sheetId = "";
  let under: { readonly act: StructuralAct; readonly rules: ReadonlyMap<string, readonly ConditionalRule[]> } | null =
    null;

  grid.commands.beforeCommandExecuted(({ id, params }) => {
    if (!workers.test(id)) return;
    const { subUnitId, fromSubUnitId } = (params ?? {}) as ActParams;
    sheetId = subUnitId ?? fromSubUnitId ?? grid.book.getActiveSheet().getSheetId();
    under = null;
  });
  formulas._getUpdateFormula = (command) => {
    const act = actOf(command, sheetId);
    if (!act) return others(command);
    for (const listener of grid.beforeAct) listener();
    under = { act, rules: allRules(grid) };
    const named = nameOf(grid, act);
    const mutations = [formulaMutations(grid, act, named), nameMutations(grid, named)];
    return { redos: mutations.flatMap(({ redos }) => redos), undos: mutations.flatMap(({ undos }) => undos) };
  };
  // 0 and 3 to 10 are the acts of above.
  names._getUpdateDefinedNameMutations = (workbook, params) =>
    params.type === 0 || (params.type >= 3 && params.type <= 10)
      ? { redos: [], undos: [] }
      : otherNames(workbook, params);
  grid.commands.onCommandExecuted(({ id }) => {
    if (!workers.test(id) || !under) return;
    const { act, rules } = under;
    under = null;
    moveRules(grid, act, rules);
    for (const listener of grid.afterAct) listener(act);
  });
}

/** Univer 0.25 fails at areas that fall apart: where cells move under two of its drop-downs at once, the act broke off. */
function patient(areas: RefRangeService): void {
  const register = areas.registerRefRange.bind(areas);
  areas.registerRefRange = (range, follow, ...place) =>
    register(
      range,
      (command) => {
        try {
          return follow(command);
        } catch {
          return { redos: [], undos: [] };
        }
      },
      ...place,
    );
}

/** The same act with the sheets' names, as formulas have them. */
function nameOf(grid: Grid, act: StructuralAct): StructuralAct {
  const name = (sheetId: string) => grid.sheet(sheetId).getSheetName();
  const named = { ...act, sheet: name(act.sheet) };
  return named.kind === "move" ? { ...named, to: { ...named.to, sheet: name(named.to.sheet) } } : named;
}

/** Formulas that move are entered anew at their new places, since ROW() and its kind have another answer there. */
function formulaMutations(grid: Grid, act: StructuralAct, named: StructuralAct): Mutations {
  const redos = new Values();
  const undos = new Values();
  for (const sheet of grid.workbook().getSheets()) {
    const sheetId = sheet.getSheetId();
    const own = sheet.getName();
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (!cell?.f && !cell?.si) return;
      const formula = grid.formulas.getFormulaStringByCell(row, column, sheetId, grid.unitId);
      const to = movedCell({ sheet: sheetId, row, column }, act);
      if (!formula || !to) return;
      const isMoved = to.row !== row || to.column !== column || to.sheet !== sheetId;
      const changed = movedFormula(
        formula,
        own,
        named,
        to.sheet === sheetId ? own : grid.sheet(to.sheet).getSheetName(),
      );
      if (changed === formula && !isMoved) return;
      if (isMoved) redos.clear(sheetId, row, column);
      redos.set(to.sheet, to.row, to.column, changed);
      if (isMoved) undos.clear(to.sheet, to.row, to.column);
      undos.set(sheetId, row, column, formula);
    });
  }
  return { redos: redos.mutations(grid), undos: undos.mutations(grid) };
}

interface Entry {
  readonly f: string | null;
  readonly si: null;
}

/** What is to be put into the cells of each sheet. */
class Values {
  private readonly sheets = new Map<string, Record<number, Record<number, Entry>>>();

  set(sheetId: string, row: number, column: number, formula: string): void {
    this.row(sheetId, row)[column] = { f: formula, si: null };
  }
  /** Takes the formula away, where no other comes. */
  clear(sheetId: string, row: number, column: number): void {
    this.row(sheetId, row)[column] ??= { f: null, si: null };
  }
  mutations({ unitId }: Grid): Mutation[] {
    return [...this.sheets].map(([subUnitId, cellValue]) => ({
      id: SetRangeValuesMutation.id,
      params: { unitId, subUnitId, cellValue },
    }));
  }
  private row(sheetId: string, row: number): Record<number, Entry> {
    const rows = this.sheets.get(sheetId) ?? {};
    this.sheets.set(sheetId, rows);
    return (rows[row] ??= {});
  }
}

function nameMutations(grid: Grid, named: StructuralAct): Mutations {
  const { unitId } = grid;
  const all = Object.values(grid.injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
  const changed = all.flatMap((item) => {
    const formulaOrRefString = movedFormula(item.formulaOrRefString, "", named);
    return formulaOrRefString === item.formulaOrRefString ? [] : [{ item, formulaOrRefString }];
  });
  const mutation = (params: object): Mutation => ({ id: SetDefinedNameMutation.id, params: { unitId, ...params } });
  return {
    redos: changed.map(({ item, formulaOrRefString }) => mutation({ ...item, formulaOrRefString })),
    undos: changed.map(({ item }) => mutation(item)),
  };
}

function allRules(grid: Grid): ReadonlyMap<string, readonly ConditionalRule[]> {
  return new Map(
    grid.book.getSheets().map((sheet) => [sheet.getSheetId(), readRules(grid, sheet.getSheetId())] as const),
  );
}

/** In the browser Univer moves some of the rules itself: they are put as they should be in any case. */
function moveRules(grid: Grid, act: StructuralAct, before: ReadonlyMap<string, readonly ConditionalRule[]>): void {
  const named = nameOf(grid, act);
  for (const [sheetId, rules] of before) {
    const isTarget = named.kind === "move" && act.kind === "move" && act.to.sheet === sheetId && act.sheet !== sheetId;
    const coming = isTarget ? rulesThatGo(before.get(act.sheet) ?? [], named) : [];
    if (rules.length + coming.length === 0) continue;
    const moved = [...movedRules(rules, grid.sheet(sheetId).getSheetName(), named), ...coming];
    if (JSON.stringify(moved) !== JSON.stringify(readRules(grid, sheetId))) setRules(grid, sheetId, moved);
  }
}
