import type { Letter } from "../letter/letter";
import { findProblem, freeSheetName } from "./findProblem";
import type { Operation, Plan } from "./operation";
import { overviewLayout, tablesBelow } from "./overviewLayout";
import { mergeStyles } from "./mergeStyles";
import { planned, problem, type Planned } from "./PlanProblem";
import { planOverview } from "./planOverview";
import { planSources } from "./planSources";
import { planTable } from "./planTable";
import { settleNames } from "./settleNames";
import { sheetColumnWidths } from "./sheetColumnWidths";
import type { TableLayout } from "./tableLayout";
import { tableVersionName } from "./tableVersion";
import { words } from "./words";
import type { WorkbookState } from "./WorkbookState";

/** What the user chose where there was a choice. */
export interface InsertOptions {
  /** Take the next free name where a sheet's name is taken. */
  readonly freeSheetName?: boolean;
  /** Leave the named ranges out (as the FAST standard advises, or because names are taken). */
  readonly withoutNames?: boolean;
  /** Insert once more, beside what is there; what has names keeps them. */
  readonly again?: boolean;
  /** Insert at the selected cell though formulas of the user's run over it, or part of it is hidden: she was told. */
  readonly anyway?: boolean;
}

/** The four tables with an overview above them on a new sheet, and a sheet with the sources. */
export function planInsertAll(letter: Letter, state: WorkbookState, options: InsertOptions = {}): Planned<Plan> {
  const sheet = sheetName(words.sheet, state, options);
  const sources = sheetName(words.sourceSheet, state, options);
  const overview = overviewLayout(letter, sheet);
  const layouts = tablesBelow(letter, overview);
  const themes = letter.themes.flatMap((theme, index) => {
    const layout = layouts[index];
    return layout ? [{ theme, layout }] : [];
  });
  const plan: Plan = [
    { kind: "addSheet", sheet, showGridlines: false, tabColor: "#1E3A5F" },
    { kind: "addSheet", sheet: sources, showGridlines: false, tabColor: "#9CA3AF" },
    ...themes.flatMap(({ theme, layout }, index) => withoutRepeats(planTable(letter, theme, layout, true), index)),
    ...planOverview(letter, overview, themes),
    ...layouts.slice(0, 1).map((layout) => tableVersionName(letter, layout)),
    ...sheetColumnWidths(sheet, overview.years.length),
    { kind: "freeze", sheet, rows: overview.rows.header + 1, columns: 1 },
    { kind: "page", area: visibleArea(sheet, layouts), landscape: false, header: letter.reference.title },
    ...planSources(letter, sources),
    { kind: "select", area: { sheet, row: 0, column: 0, rows: 1, columns: 1 } },
  ];
  const kept = settleNames(letter, plan, state, options);
  const found = findProblem(kept, state);
  return found ? problem(found) : planned(mergeStyles(kept));
}

/** The tables share their columns, so one group serves them all. */
function withoutRepeats(operations: readonly Operation[], index: number): readonly Operation[] {
  return index === 0 ? operations : operations.filter((operation) => operation.kind !== "groupColumns");
}

function sheetName(wanted: string, state: WorkbookState, options: InsertOptions): string {
  const taken = state.sheets.some((sheet) => sheet.name.toLowerCase() === wanted.toLowerCase());
  return taken && (options.freeSheetName === true || options.again === true) ? freeSheetName(state, wanted) : wanted;
}

function visibleArea(sheet: string, layouts: readonly TableLayout[]) {
  const last = layouts[layouts.length - 1]?.visible;
  return { sheet, row: 0, column: 0, rows: last ? last.row + last.rows : 1, columns: last?.columns ?? 1 };
}
