import type { Letter, Theme } from "../letter/letter";
import { findProblem, freeSheetName } from "./findProblem";
import type { Area, Plan } from "./operation";
import type { InsertOptions } from "./planInsertAll";
import { mergeStyles } from "./mergeStyles";
import { planned, problem, type Planned, type PlanProblem } from "./PlanProblem";
import { planTable } from "./planTable";
import { settleNames } from "./settleNames";
import { sheetColumnWidths } from "./sheetColumnWidths";
import { tableLayout } from "./tableLayout";
import { tableVersionName } from "./tableVersion";
import { words } from "./words";
import type { WorkbookState } from "./WorkbookState";

/** Where one table goes: at the selected cell, or on a sheet of its own. */
export type Place = "selection" | "newSheet";

/** One theme's table. On a sheet of the user's nothing but the table's own cells is touched. */
export function planInsertTable(
  letter: Letter,
  theme: Theme,
  place: Place,
  state: WorkbookState,
  options: InsertOptions = {},
): Planned<Plan> {
  const wanted = `${words.sheet} ${theme.id}`;
  const taken = state.sheets.some((sheet) => sheet.name.toLowerCase() === wanted.toLowerCase());
  const own =
    taken && (options.freeSheetName === true || options.again === true) ? freeSheetName(state, wanted) : wanted;
  const anchor = place === "selection" ? state.selection : { sheet: own, row: 0, column: 0 };
  if (anchor === null) return problem({ kind: "noCellForTable" });
  const layout = tableLayout(theme, anchor);
  const table = [...planTable(letter, theme, layout, place === "newSheet"), tableVersionName(letter, layout)];
  const plan: Plan =
    place === "selection"
      ? // Whole columns are the user's: they are not grouped on her sheet.
        [
          ...table.filter(({ kind }) => kind !== "groupColumns"),
          { kind: "select", area: { ...layout.area, rows: 1, columns: 1 } },
        ]
      : [
          { kind: "addSheet", sheet: own, showGridlines: false, tabColor: "#1E3A5F" },
          ...table,
          ...sheetColumnWidths(own, theme.columns.length),
          { kind: "freeze", sheet: own, rows: layout.rows.header + 1, columns: 1 },
          { kind: "page", area: layout.visible, landscape: true, header: theme.name },
          { kind: "select", area: { ...layout.area, rows: 1, columns: 1 } },
        ];
  const kept = settleNames(letter, plan, state, options);
  const found = findProblem(kept, state) ?? (options.anyway === true ? null : doubtfulPlace(anchor.sheet, state));
  return found ? problem(found) : planned(mergeStyles(kept));
}

/** What doesn't keep a table from coming at the selected cell, and is said before. */
function doubtfulPlace(sheet: string, { place }: WorkbookState): PlanProblem | null {
  if (!place || place.counting.length + place.hidden.length === 0) return null;
  const { counting, hidden } = place;
  return { kind: "placeDoubtful", sheet, counting, hidden };
}

/** How many rows and columns a theme's table needs, for asking beforehand what stands there. */
export function tableSize(theme: Theme): Pick<Area, "rows" | "columns"> {
  const { rows, columns } = tableLayout(theme, { sheet: "", row: 0, column: 0 }).area;
  return { rows, columns };
}
