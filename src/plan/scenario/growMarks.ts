import { within } from "../address";
import { movedFormula } from "../check/movedFormula";
import type { LaidRule } from "../marks/LaidRule";
import { missingMarks } from "../marks/missingMarks";
import type { Area, Operation, Plan } from "../operation";
import type { FoundRule } from "../ours/FoundRule";
import { renewRule } from "../ours/renewRule";
import { takenOut } from "../ours/takenOut";
import type { ScenarioLayout } from "./scenarioLayout";
import { controlMark, controlMarkOf03, scenarioMarks, scenarioMarksOf03 } from "./scenarioMarks";

type Inserted = Extract<Operation, { kind: "insertLines" }>;

/** A scenario's sheet before and after rows or columns were put in. */
export interface GrownSheet {
  /** Whether its formulas are of an older version: then its marks are too. */
  readonly isOlder: boolean;
  readonly before: ScenarioLayout;
  readonly after: ScenarioLayout;
  /** From the top and from the left, each at its place in the layout of after. */
  readonly inserted: readonly Inserted[];
}

/** What has to be done about its marks. */
export interface GrownMarks {
  /** To be done once the rows and columns are there. */
  readonly plan: Plan;
  /** Takes out what came, while the rows and columns are there still. */
  readonly takenOut: Plan;
  /** Puts back what was worded otherwise, once they are gone. */
  readonly back: Plan;
}

/** Whether one of its marks has to be found among all that lie on the sheet: Excel leads the others along by itself. */
export function needsRules(sheet: GrownSheet): boolean {
  return (
    sheet.isOlder || movesOf(sheet).formula(controlMark(sheet.before).formula) !== controlMark(sheet.after).formula
  );
}

/**
 * Marks over the rows and columns that come in, and where the marks of before do not reach: nothing that lies there is cleared, so
 * that those of the user's stay, in their places. Those of an older version get the words of today where they lie.
 * @param rules the conditional formats of the sheet as they lie before; null where they were not asked for, or Excel failed on them
 */
export function growMarks(sheet: GrownSheet, rules: readonly FoundRule[] | null): GrownMarks {
  const { isOlder, before, after } = sheet;
  const moves = movesOf(sheet);
  const lying = rules?.flatMap((rule) =>
    rule.sheet === after.sheet ? [{ ...rule, areas: rule.areas.map(moves.area) }] : [],
  );
  const control = controlMark(after);
  const stood = (isOlder ? controlMarkOf03 : controlMark)(before);
  const isStale = moves.formula(stood.formula) !== control.formula;
  const renewed = isStale && lying ? renewRule(control, stood.formula, lying) : { plan: [], back: [] };
  const wanted = scenarioMarks(after).filter(
    (each) => renewed.plan.length === 0 || each.kind !== "rule" || each.formula !== control.formula,
  );
  const made = (isOlder ? scenarioMarksOf03 : scenarioMarks)(before).flatMap((each): LaidRule[] =>
    each.kind !== "rule" || (isStale && each.formula === stood.formula)
      ? []
      : [{ formula: each.formula, areas: [moves.area(each.area)] }],
  );
  const found = (lying ?? []).map(({ isCustom, formulas: [formula], areas }): LaidRule => ({
    formula: isCustom ? (formula ?? null) : null,
    areas,
  }));
  const laid = isOlder && lying ? found : made;
  const plan = [...renewed.plan, ...missingMarks(wanted, { marked: [], laid }, () => true)];
  return {
    plan,
    takenOut: takenOut(plan.filter((each) => !("area" in each && moves.isNew(each.area)))),
    back: renewed.back,
  };
}

/** Where things of before are once the rows and columns are in. */
function movesOf({ after, inserted }: GrownSheet) {
  const along = (axis: Inserted["axis"]) => (place: number) =>
    inserted.reduce((now, each) => (each.axis === axis && each.at <= now ? now + each.count : now), place);
  const [row, column] = [along("rows"), along("columns")];
  const area = ({ row: top, column: left, rows, columns }: Area): Area => ({
    sheet: after.sheet,
    row: row(top),
    column: column(left),
    rows: row(top + rows - 1) - row(top) + 1,
    columns: column(left + columns - 1) - column(left) + 1,
  });
  const isNew = (place: Area) =>
    inserted.some(({ axis, at, count }) =>
      within(
        place,
        axis === "rows" ? { ...after.area, row: at, rows: count } : { ...after.area, column: at, columns: count },
      ),
    );
  return { area, isNew, formula: (formula: string) => movedFormula(formula, row, column) };
}
