import type { DateSystem } from "../../scenario/dateSystem";
import type { Area, CellInput, Operation } from "../operation";
import type { WorkbookState } from "../WorkbookState";

/** What is known of how the workbook counts days. */
export interface WorkbookDates {
  /** null: nothing in the workbook tells. */
  readonly system: DateSystem | null;
  /** Whether our own formula that tells it is there; `taken`: something of the user's stands in its place. */
  readonly marker: "there" | "missing" | "taken";
}

/** Text, since Excel gives the cell of a plain date a date's format: "0" from 1904, "1462" from 1900. */
const tells = '=TEXT(DATE(1904,1,1),"0")';
const heading = "Dag 1-1-1904";

/** On the sheet of lists, below the version of what is there of scenarios: a heading, and a formula that counts a day. */
export function dateMarkerArea(lists: string): Area {
  return { sheet: lists, row: 2, column: 12, rows: 2, columns: 1 };
}

const dateMarkerCells: readonly (readonly CellInput[])[] = [[heading], [{ formula: tells }]];

/** Writes it. */
export function planDateMarker(lists: string): readonly Operation[] {
  return [{ kind: "write", area: dateMarkerArea(lists), cells: dateMarkerCells }];
}

/** The way back, where it was missing. */
export function takeDateMarker(lists: string): readonly Operation[] {
  return [{ kind: "write", area: dateMarkerArea(lists), cells: dateMarkerCells.map(() => [null]) }];
}

/** Whether it can be put into a workbook that lacks it; what stands in its place is the user's. */
export function lacksDateMarker(
  { dates, state }: { readonly dates?: WorkbookDates; readonly state: Pick<WorkbookState, "sheets"> },
  lists: string,
): boolean {
  const isProtected = state.sheets.some((sheet) => sheet.name === lists && sheet.protected);
  return dates?.marker === "missing" && !isProtected;
}

/**
 * What the marker says.
 * @param formulas of its area @param texts parallel to them
 * @example readDateMarker([["Dag 1-1-1904"], ['=TEXT(DATE(1904,1,1),"0")']], [["Dag 1-1-1904"], ["0"]]) // { system: "1904", marker: "there" }
 */
export function readDateMarker(
  formulas: readonly (readonly unknown[])[],
  texts: readonly (readonly unknown[])[],
): WorkbookDates {
  const isOurs =
    String(formulas[1]?.[0] ?? "")
      .replace(/\s/g, "")
      .toUpperCase() === tells.toUpperCase();
  const text = String(texts[1]?.[0] ?? "");
  if (isOurs && (text === "0" || text === "1462")) return { system: text === "0" ? "1904" : "1900", marker: "there" };
  // Not calculated yet, or shown otherwise: it is ours, and tells nothing now.
  if (isOurs) return { system: null, marker: "there" };
  const isFree = formulas.every(([cell]) => cell === "" || cell === null || cell === undefined);
  return { system: null, marker: isFree ? "missing" : "taken" };
}
