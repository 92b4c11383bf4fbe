import { areaAddress, cellAddress, columnLetters, sheetColumns, sheetRows } from "../../plan/address";
import type { ScopedName } from "../../plan/leaning/Leaners";
import type { Obstacle } from "../../plan/Obstacle";
import type { Area } from "../../plan/operation";
import type { Place } from "../../plan/Place";
import type { SheetState } from "../../plan/WorkbookState";
import { areasOfAddress } from "../areasOfAddress";
import { excelProblem } from "../excelProblem";
import { loadFormulaAreas } from "../leaning/loadFormulaAreas";
import { loadSheetNames } from "../leaning/loadSheetNames";
import { mayAskForMergedCells } from "../seesMergedCells";
import { loadCellLooks, loadLook } from "./lookOfCells";

/** All but the user's formulas that run over it: which cells of the workbook hold formulas, and the names of sheets. */
export interface ReadPlace extends Omit<Place, "counting"> {
  readonly formulaAreas: readonly Area[];
  readonly sheetNames: readonly ScopedName[];
}

/**
 * Reads what is in an area and right beside it, and no more of the sheet than that: an insertion would spoil it, or be
 * spoilt by it. One sync; where something is there that Excel tells of the whole range only, another for its cells.
 */
export async function readPlace(
  context: Excel.RequestContext,
  area: Area,
  sheets: readonly SheetState[],
): Promise<ReadPlace> {
  if (!mayAskForMergedCells()) return look(context, area, sheets, false);
  try {
    return await look(context, area, sheets, true);
  } catch (error) {
    // An Excel that says it can and can't: the rest is still worth knowing.
    if (excelProblem(error).kind !== "tooOld") throw error;
    return look(context, area, sheets, false);
  }
}

async function look(
  context: Excel.RequestContext,
  area: Area,
  sheets: readonly SheetState[],
  withMerged: boolean,
): Promise<ReadPlace> {
  const { sheet, row, column } = area;
  const rows = Math.min(area.rows, sheetRows - row);
  const columns = Math.min(area.columns, sheetColumns - column);
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const range = worksheet.getRangeByIndexes(row, column, rows, columns).load("formulas, rowHidden, columnHidden");
  const lastCell = worksheet.getCell(sheetRows - 1, sheetColumns - 1);
  const looksAsNew = loadLook(range, lastCell);
  const tables = range.getTables(false).load("items/name");
  const above = row > 0 ? worksheet.getRangeByIndexes(row - 1, column, 1, columns).getTables(false) : null;
  const left = column > 0 ? worksheet.getRangeByIndexes(row, column - 1, rows, 1).getTables(false) : null;
  above?.load("items/name, items/showTotals");
  left?.load("items/name");
  const merged = withMerged ? range.getMergedAreasOrNullObject().load("address") : null;
  const validation = range.dataValidation.load("type");
  const counts = { rules: range.conditionalFormats.getCount() };
  const widths = Array.from({ length: columns }, (_, index) => range.getColumn(index).format.load("columnWidth"));
  const formulaAreas = loadFormulaAreas(context, sheets);
  const sheetNames = loadSheetNames(context, sheets);
  await context.sync();
  // What is in one table joins it only below its last row, and not below a row of totals.
  const beside = [...(above?.items ?? []).filter(({ showTotals }) => !showTotals), ...(left?.items ?? [])];
  const inside = new Set(tables.items.map(({ name }) => name));
  const details = {
    looks: !looksAsNew(),
    choices: validation.type !== "None",
    rules: counts.rules.value > 0,
    hidden: range.rowHidden !== false || range.columnHidden !== false,
  };
  const { obstacles, hidden } = await lookCloser(context, { range, lastCell, rows, columns }, details);
  const named = (kind: "table" | "tableBeside", names: readonly string[]): readonly Obstacle[] =>
    [...new Set(names)].map((what) => ({ kind, what }));
  return {
    occupied: occupied(range.formulas as unknown[][], row, column),
    obstacles: [
      ...named("table", [...inside]),
      ...named(
        "tableBeside",
        beside.map(({ name }) => name).filter((name) => !inside.has(name)),
      ),
      ...(merged && !merged.isNullObject ? [{ kind: "merged" as const, what: withoutSheet(merged.address) }] : []),
      ...obstacles,
    ],
    hidden,
    widths: widths.map(({ columnWidth }) => columnWidth),
    formulaAreas: formulaAreas(),
    sheetNames: sheetNames(),
  };
}

interface Looked {
  readonly range: Excel.Range;
  readonly lastCell: Excel.Range;
  readonly rows: number;
  readonly columns: number;
}

/** Which cells it is about. No sync where all is as new. */
async function lookCloser(
  context: Excel.RequestContext,
  { range, lastCell, rows, columns }: Looked,
  ask: { readonly looks: boolean; readonly choices: boolean; readonly rules: boolean; readonly hidden: boolean },
): Promise<{ readonly obstacles: readonly Obstacle[]; readonly hidden: readonly string[] }> {
  if (!ask.looks && !ask.choices && !ask.rules && !ask.hidden) return { obstacles: [], hidden: [] };
  range.load("rowIndex, columnIndex");
  const looks = ask.looks ? loadCellLooks(range, lastCell) : () => [];
  // The type of a range with one rule in part of it is not "None"; the cells are those of this kind in it.
  const cells = (type: "DataValidations" | "ConditionalFormats") =>
    range.getSpecialCellsOrNullObject(type).load("address");
  const choices = ask.choices ? cells("DataValidations") : null;
  const rules = ask.rules ? cells("ConditionalFormats") : null;
  const each = (count: number) => Array.from({ length: ask.hidden ? count : 0 }, (_, index) => index);
  const rowStates = each(rows).map((index) => range.getRow(index).load("rowHidden"));
  const columnStates = each(columns).map((index) => range.getColumn(index).load("columnHidden"));
  await context.sync();
  const found = (kind: "choices" | "rules", areas: Excel.RangeAreas | null): readonly Obstacle[] =>
    areas === null ? [] : [{ kind, what: areas.isNullObject ? "" : withoutSheet(areas.address) }];
  return {
    obstacles: [...found("choices", choices), ...found("rules", rules), ...looks()],
    hidden: [
      ...runs(rowStates.flatMap(({ rowHidden }, index) => (rowHidden ? [range.rowIndex + index] : []))).map((run) =>
        named(run, (at) => String(at + 1)),
      ),
      ...runs(columnStates.flatMap(({ columnHidden }, index) => (columnHidden ? [range.columnIndex + index] : []))).map(
        (run) => named(run, columnLetters),
      ),
    ],
  };
}

function occupied(formulas: readonly (readonly unknown[])[], row: number, column: number): readonly string[] {
  return formulas.flatMap((line, rowOffset) =>
    line.flatMap((content, columnOffset) =>
      content === "" ? [] : [cellAddress(row + rowOffset, column + columnOffset)],
    ),
  );
}

type Run = readonly [first: number, last: number];

function runs(places: readonly number[]): readonly Run[] {
  const found: [number, number][] = [];
  for (const place of places) {
    const last = found[found.length - 1];
    if (last && last[1] === place - 1) last[1] = place;
    else found.push([place, place]);
  }
  return found;
}

function named([first, last]: Run, name: (at: number) => string): string {
  return first === last ? name(first) : `${name(first)}:${name(last)}`;
}

/** @example withoutSheet("'A b'!C3:D4,'A b'!E5") // "C3:D4, E5" */
function withoutSheet(address: string): string {
  return areasOfAddress(address).map(areaAddress).join(", ");
}
