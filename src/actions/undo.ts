import { readInputs } from "../excel/readInputs";
import { marksOfSheets } from "../excel/marksOfSheets";
import { cellAddress, sameArea, within } from "../plan/address";
import { inputAt } from "../plan/FoundTable";
import type { Area, CellInput, Operation, Plan } from "../plan/operation";
import { foundMark } from "../plan/ours/foundMark";
import type { FoundRule } from "../plan/ours/FoundRule";
import { takenOut } from "../plan/ours/takenOut";
import { sameCell } from "../plan/sameCell";
import { carryOut, read, withOurs } from "./carryOut";
import { refused, type Outcome } from "./outcome";

type Write = Extract<Operation, { kind: "write" }>;
type Rule = Extract<Operation, { kind: "rule" }>;
type Reworded = Extract<Operation, { kind: "ruleFormula" }>;

/** The way back of a change in our tables, while nobody changed those cells since. */
export interface Undo {
  readonly plan: Plan;
  readonly back: Plan;
  /** Marks that were added beside others, which are found again one by one. */
  readonly marks?: readonly Rule[];
  /** Something of it is not taken back, since it changes no figure: the formulas behind the rows of the ledger, and the column Klopt. */
  readonly stays?: boolean;
}

/** *Terugnemen*: puts back what stood there; a cell that was changed since is never touched. */
export function undo({ plan, back, marks = [] }: Undo): Promise<Outcome<null>> {
  return withOurs(async ({ state, areas }) => {
    const touched = back.flatMap((operation) => (operation.kind === "write" ? [operation.area] : []));
    const ours = plan.flatMap((operation) =>
      operation.kind === "write" && touched.some((area) => sameArea(area, operation.area)) ? [operation] : [],
    );
    const inTables = ours.filter(({ area }) => areas.some((each) => within(area, each)));
    const elsewhere = ours.filter((each) => !inTables.includes(each));
    const found =
      elsewhere.length > 0
        ? await read((context) =>
            readInputs(
              context,
              elsewhere.map(({ area }) => area),
            ),
          )
        : [];
    const changed = [
      ...inTables.flatMap(({ area, cells }) => {
        const table = areas.find((each) => within(area, each));
        const now = table ? inputAt(table, area.row, area.column) : undefined;
        return JSON.stringify(now) === JSON.stringify(cells[0]?.[0] ?? null) ? [] : [placeOf(area)];
      }),
      ...elsewhere.flatMap((write, index) => (isAsWritten(write, found[index] ?? []) ? [] : [placeOf(write.area)])),
    ];
    if (changed.length > 0) return refused({ kind: "changedSince", cells: changed });
    const rules = await rulesOn([...marks, ...back.filter(isReworded)].map(({ area }) => area.sheet));
    const stands = back.filter((each) => !isReworded(each) || isAsTold(each, plan, rules));
    return carryOut({ state }, [...stands, ...marksToRemove(marks, rules)], { kind: "change", back: plan }, null);
  });
}

function isAsWritten({ cells }: Write, now: readonly (readonly unknown[])[]): boolean {
  return cells.every((row, at) => row.every((cell: CellInput, across) => sameCell(now[at]?.[across] ?? "", cell)));
}

function placeOf({ sheet, row, column }: Area): string {
  return `${sheet}!${cellAddress(row, column)}`;
}

function isReworded(operation: Operation): operation is Reworded {
  return operation.kind === "ruleFormula";
}

/** Whether a mark that got another formula is there still, and has that formula. */
function isAsTold({ area, id }: Reworded, plan: Plan, rules: readonly FoundRule[]): boolean {
  const told = plan.find(
    (each): each is Reworded => isReworded(each) && each.id === id && each.area.sheet === area.sheet,
  );
  const now = rules.find((rule) => rule.sheet === area.sheet && rule.id === id);
  return told !== undefined && now !== undefined && sameCell(now.formulas[0], { formula: told.formula });
}

/** None where Excel fails on them: then marks stay as they are, and the rest is taken back. */
async function rulesOn(sheets: readonly string[]): Promise<readonly FoundRule[]> {
  return sheets.length === 0 ? [] : ((await read((context) => marksOfSheets(context, [...new Set(sheets)]))) ?? []);
}

/** Those of them that still lie where they were put; a rule of the user's over the same cells says something else. */
function marksToRemove(marks: readonly Rule[], rules: readonly FoundRule[]): Plan {
  const gone = takenOut(marks).flatMap((mark) => (mark.kind === "removeMark" ? foundMark(mark, rules) : []));
  const ids = new Map(gone.map((each) => [`${each.id} ${each.sheet}`, each]));
  return [...ids.values()];
}
