import type { CustomFunction } from "./CustomFunction";
import type { Reckoning } from "./Reckoning";
import type { StructuralAct } from "./references/StructuralAct";

/** A rectangle on one sheet; rows and columns count from 0. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type Scalar = number | string | boolean;

/** Excel's error codes, in English, as `Range.values` shows them. */
export type ErrorCode =
  | "#NULL!"
  | "#DIV/0!"
  | "#VALUE!"
  | "#REF!"
  | "#NAME?"
  | "#NUM!"
  | "#N/A"
  | "#SPILL!"
  | "#CALC!"
  | "#BUSY!"
  | "#CONNECT!"
  | "#FIELD!"
  | "#BLOCKED!"
  | "#UNKNOWN!";

/** What is put into a cell, exactly: no conversion of text that looks like a number happens here. */
export type CellInput =
  | { readonly kind: "empty" }
  | { readonly kind: "value"; readonly value: Scalar }
  /** English function names, commas, A1 references, with the leading "=". */
  | { readonly kind: "formula"; readonly formula: string };

/** What a cell holds after calculation. */
export interface CellState {
  /** The formula as it was entered ("=SUM(A1:A3)"); null for a constant, an empty cell and a spilled-into cell. */
  readonly formula: string | null;
  /** null where the cell is empty or holds an error. */
  readonly value: Scalar | null;
  readonly error: ErrorCode | null;
  /** The text that a custom function gave with its error, if any. */
  readonly errorText: string | null;
  /** True where the value was spilled into this cell by a formula elsewhere. */
  readonly spilled: boolean;
}

export interface Border {
  readonly style: "None" | "Continuous" | "Double" | "Dot" | "Dash";
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  readonly color: string;
}

/** Colours are "#RRGGBB". In `setStyle` an absent member is left as it is, null clears it. */
export interface CellStyle {
  readonly numberFormat?: string | null;
  readonly bold?: boolean | null;
  readonly italic?: boolean | null;
  readonly underline?: boolean | null;
  readonly strikethrough?: boolean | null;
  readonly fontName?: string | null;
  readonly fontSize?: number | null;
  readonly fontColor?: string | null;
  readonly fill?: string | null;
  readonly horizontal?: "Left" | "Center" | "Right" | null;
  readonly vertical?: "Top" | "Center" | "Bottom" | null;
  readonly wrap?: boolean | null;
  readonly indent?: number | null;
  readonly top?: Border | null;
  readonly bottom?: Border | null;
  readonly left?: Border | null;
  readonly right?: Border | null;
}

export interface StyledCell {
  readonly row: number;
  readonly column: number;
  readonly style: CellStyle;
}

/** A conditional format with a formula, relative to the first cell of its first rectangle. */
export interface ConditionalRule {
  readonly id: string;
  readonly rects: readonly Rect[];
  /** With the leading "=". */
  readonly formula: string;
  readonly style: CellStyle;
  readonly stopIfTrue: boolean;
}

export interface EngineSheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
}

/** Something a person (or code in the grid) did in the grid, not through this interface. */
export interface Edit {
  readonly sheetId: string;
  readonly rect: Rect;
  readonly before: readonly (readonly CellState[])[];
}

/** Rows or columns that were inserted (count > 0) or removed (count < 0) at an index. */
export interface Shift {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
}

/** A table as formulas know it. Its columns have different names, also where capitals make no difference. */
export interface EngineTable {
  readonly name: string;
  readonly sheetId: string;
  /** Headers and totals included. */
  readonly rect: Rect;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  readonly columns: readonly string[];
}

export type ShiftDirection = "Down" | "Up" | "Right" | "Left";

/** The one door to the spreadsheet engine: cells, formulas, styles, rules. It knows nothing of Office.js. */
export interface Engine {
  /** How it counts days and reckons: date system, precision as displayed, iteration. */
  readonly reckoning: Reckoning;
  sheets(): readonly EngineSheet[];
  addSheet(name: string, index?: number): string;
  removeSheet(sheetId: string): void;
  renameSheet(sheetId: string, name: string): void;
  moveSheet(sheetId: string, index: number): void;
  setSheetVisible(sheetId: string, visible: boolean): void;
  setTabColor(sheetId: string, color: string | null): void;
  setGridlines(sheetId: string, shown: boolean): void;
  activeSheet(): string;
  activate(sheetId: string): void;
  /** The cells selected last; where several ranges are selected, the one that holds the active cell. */
  selection(): { readonly sheetId: string; readonly rect: Rect };
  /** All ranges selected on the active sheet, in the order in which they were: more than one with Ctrl held down. */
  selections(): readonly Rect[];
  select(sheetId: string, rect: Rect, ...others: readonly Rect[]): void;

  /** Puts inputs in; grows the sheet where needed. A null leaves its cell as it is. */
  write(sheetId: string, rect: Rect, inputs: readonly (readonly (CellInput | null)[])[]): void;
  /** The same as a user does it in the grid: whoever listens to edits hears of it, as one edit. */
  enter(sheetId: string, rect: Rect, inputs: readonly (readonly (CellInput | null)[])[]): void;
  /** Resolves when everything that depends on earlier writes has its value, custom functions included. */
  settle(): Promise<void>;
  /**
   * Resolves when no calculation is under way: before cells are moved or written, since its results would come into
   * whatever stands in their places by then.
   */
  pause(): Promise<void>;
  /** Whether nothing is due to be calculated, or is being. */
  isCalculated(): boolean;
  read(sheetId: string, rect: Rect): readonly (readonly CellState[])[];
  /** What the cells show, by their number formats, in the given locale ("nl-NL"). */
  readText(sheetId: string, rect: Rect, locale: string): readonly (readonly string[])[];
  /** The smallest rectangle that holds every value and formula; null on an empty sheet. */
  usedRect(sheetId: string): Rect | null;
  /** The same, with cells that only have a style. */
  formattedRect(sheetId: string): Rect | null;
  /** The rectangle that the formula in a cell spilled into, itself included; null where it filled only its own cell. */
  spillRect(sheetId: string, row: number, column: number): Rect | null;

  setStyle(sheetId: string, rect: Rect, style: CellStyle): void;
  /** The same for cells that each have a style of their own, in one go. */
  setStyles(sheetId: string, cells: readonly StyledCell[]): void;
  style(sheetId: string, row: number, column: number): CellStyle;
  /** What is on screen: the cell's style with every conditional rule that holds now laid over it. */
  shownStyle(sheetId: string, row: number, column: number): Promise<CellStyle>;
  /** Width in points; null hides nothing and gives the default back. */
  setColumnWidth(sheetId: string, column: number, columns: number, points: number | null): void;
  columnWidth(sheetId: string, column: number): number;
  setRowHeight(sheetId: string, row: number, rows: number, points: number | null): void;
  /** Heights in points by row, all in one go. */
  setRowHeights(sheetId: string, heights: ReadonlyMap<number, number>): void;
  setColumnsHidden(sheetId: string, column: number, columns: number, hidden: boolean): void;
  setRowsHidden(sheetId: string, row: number, rows: number, hidden: boolean): void;
  freeze(sheetId: string, rows: number, columns: number): void;

  /** Replaces the sheet's rules; first in the list is first in priority. */
  setRules(sheetId: string, rules: readonly ConditionalRule[]): void;
  /** As they stand now, after rows or columns were inserted or removed. */
  rules(sheetId: string): readonly ConditionalRule[];
  /** A drop-down from a range ("=Blad1!$A$1:$A$2"), or null to take it away. It does not follow cells that move. */
  setChoices(sheetId: string, rect: Rect, source: string | null): void;

  insertRows(sheetId: string, row: number, rows: number): void;
  removeRows(sheetId: string, row: number, rows: number): void;
  insertColumns(sheetId: string, column: number, columns: number): void;
  removeColumns(sheetId: string, column: number, columns: number): void;

  /**
   * Inserts blank cells ("Down", "Right": what stands there moves that way) or removes cells ("Up", "Left": what stands
   * behind them moves up or left). Only the rows or columns of the rectangle move.
   */
  shiftCells(sheetId: string, rect: Rect, direction: ShiftDirection): Promise<void>;

  /** Moves cells to another place, on whatever sheet; what refers to them follows, what stood there is gone. */
  moveCells(
    sheetId: string,
    from: Rect,
    to: { readonly sheetId: string; readonly row: number; readonly column: number },
  ): Promise<void>;

  /**
   * Makes a name known to formulas; the same name again replaces it. `formula` has its leading "=". A name of a sheet
   * (its scope) is only kept up: formulas find the workbook's.
   */
  setName(name: string, formula: string, scope?: string | null): void;
  removeName(name: string, scope?: string | null): void;
  /** A name's formula as it stands now, after sheets were renamed or rows inserted; null if unknown. */
  nameFormula(name: string, scope?: string | null): string | null;

  /**
   * Makes a table known to formulas, or tells how it stands now. `before` is how it stood: references follow a new name of
   * the table or of a column, and a column that is gone leaves #REF!.
   */
  setTable(table: EngineTable, before?: EngineTable): void;
  /** Takes a table away: references to it become #REF!, or (`asRanges`) the ranges that they stood for. */
  removeTable(table: EngineTable, asRanges: boolean): void;
  /** The structured reference in a formula for this cell that leads nowhere; null where all is well. */
  unknownReference(formula: string, sheetId: string, row: number, column: number): string | null;

  registerFunctions(functions: readonly CustomFunction[]): void;
  /** Tells of what the user does in the grid; gives back the way to stop listening. */
  onEdit(listener: (edit: Edit) => void): () => void;
  /** Tells of rows and columns that came or went, whoever did it. */
  onStructure(listener: (sheetId: string, shift: Shift) => void): () => void;
  /**
   * Tells of every act that moves cells, sheets by their ids, when what refers to them has followed: `after` of what was done,
   * `before` when nothing has moved yet.
   */
  onAct(listeners: { before(): void; after(act: StructuralAct): void }): void;
  onSelect(listener: () => void): () => void;
  dispose(): void;
}
