import { sheetColumns, sheetRows } from "../plan/address";
import type { Obstacle } from "../plan/Obstacle";
import { excelProblem } from "./excelProblem";
import { mayAskForMergedCells } from "./seesMergedCells";

interface Cell {
  readonly row: number;
  readonly column: number;
}
interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** What of the user's, beside values and formulas, is in an area: an insertion would spoil it. One sync. */
export async function readObstacles(
  context: Excel.RequestContext,
  at: Cell,
  wanted: Size,
): Promise<readonly Obstacle[]> {
  if (!mayAskForMergedCells()) return look(context, at, wanted, false);
  try {
    return await look(context, at, wanted, true);
  } catch (error) {
    // An Excel that says it can and can't: the rest is still worth knowing.
    if (excelProblem(error).kind !== "tooOld") throw error;
    return look(context, at, wanted, false);
  }
}

async function look(
  context: Excel.RequestContext,
  at: Cell,
  wanted: Size,
  withMerged: boolean,
): Promise<readonly Obstacle[]> {
  const rows = Math.min(wanted.rows, sheetRows - at.row);
  const columns = Math.min(wanted.columns, sheetColumns - at.column);
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const range = sheet.getRangeByIndexes(at.row, at.column, rows, columns);
  const tables = range.getTables(false).load("items/name");
  const merged = withMerged ? range.getMergedAreasOrNullObject().load("address") : null;
  const validation = range.dataValidation.load("type");
  const counts = { rules: range.conditionalFormats.getCount() };
  const fill = range.format.fill.load("color");
  await context.sync();
  return [
    ...tables.items.map(({ name }): Obstacle => ({ kind: "table", what: name })),
    ...(merged && !merged.isNullObject ? [{ kind: "merged" as const, what: withoutSheet(merged.address) }] : []),
    ...(validation.type === "None" ? [] : [{ kind: "choices" as const, what: "" }]),
    ...(counts.rules.value > 0 ? [{ kind: "rules" as const, what: "" }] : []),
    ...(isEmptyFill(fill.color) ? [] : [{ kind: "fill" as const, what: "" }]),
  ];
}

/** Excel gives white for no colour; nothing at all where the cells differ. */
function isEmptyFill(color: string | null): boolean {
  return color !== null && /^(#ffffff)?$/i.test(color);
}

/** @example withoutSheet("'A b'!C3:D4,'A b'!E5") // "C3:D4, E5" */
function withoutSheet(address: string): string {
  return address
    .split(",")
    .map((part) => part.slice(part.lastIndexOf("!") + 1))
    .join(", ");
}
