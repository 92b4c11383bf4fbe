import { Calculation } from "./Calculation";
import { enterCells, readCells, spillRect, usedRect, writeCells } from "./cells";
import { cellText } from "./cellText";
import type { UniverInstance } from "./createHeadlessUniver";
import { CustomFunctions } from "./CustomFunctions";
import type { CustomFunction } from "./CustomFunction";
import type {
  CellInput,
  CellState,
  CellStyle,
  ConditionalRule,
  Edit,
  Engine,
  EngineSheet,
  EngineTable,
  Rect,
  Shift,
  ShiftDirection,
  StyledCell,
} from "./Engine";
import { Grid } from "./Grid";
import { nameFormula, removeName, setName } from "./names";
import { readRules, setRules, shownStyle, toRect } from "./rules";
import { mendUniver } from "./mendUniver";
import { moveCells, shiftCells } from "./moveCells";
import * as structure from "./structure";
import * as tables from "./tableFormulas";
import { reckonAsSet } from "./reckonAsSet";
import type { Reckoning } from "./Reckoning";
import { select } from "./select";
import { readStyle, setStyle, setStyles } from "./styles";
import { SetSelectionsOperation, SheetsSelectionsService } from "./univer";
import { watchEdits } from "./watchEdits";
import { watchStructure } from "./watchStructure";

/** The engine on Univer. `locale` decides what FIXED and its kind write: "nl-NL" gives a decimal comma. */
export class UniverEngine implements Engine {
  private readonly grid: Grid;
  private readonly custom: CustomFunctions;
  private readonly calculation: Calculation;
  private nextSheet = 1;
  readonly reckoning: Reckoning;

  constructor(
    private readonly instance: UniverInstance,
    book: ReturnType<UniverInstance["api"]["createWorkbook"]>,
    locale: string,
    hasScreen = true,
  ) {
    this.grid = new Grid(instance, book);
    this.custom = new CustomFunctions(this.grid);
    this.calculation = new Calculation(this.grid, this.custom);
    mendUniver(this.grid, locale, hasScreen);
    this.reckoning = this.grid.reckoning;
    reckonAsSet(this.grid, () => this.calculation.recalculate("all"));
  }

  sheets(): readonly EngineSheet[] {
    return this.grid.book
      .getSheets()
      .map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getSheetName(), visible: !sheet.isSheetHidden() }));
  }
  addSheet(name: string, index?: number): string {
    const taken = new Set(this.sheets().map((sheet) => sheet.id));
    while (taken.has(`sheet${this.nextSheet}`)) this.nextSheet += 1;
    const id = `sheet${this.nextSheet}`;
    this.grid.asOurs(() => this.grid.book.insertSheet(name, { index: index ?? this.sheets().length, sheet: { id } }));
    return id;
  }
  removeSheet(sheetId: string): void {
    this.grid.asOurs(() => this.grid.book.deleteSheet(sheetId));
  }
  renameSheet(sheetId: string, name: string): void {
    this.grid.asOurs(() => this.grid.sheet(sheetId).setName(name));
  }
  moveSheet(sheetId: string, index: number): void {
    this.grid.asOurs(() => this.grid.book.moveSheet(this.grid.sheet(sheetId), index));
  }
  setSheetVisible(sheetId: string, visible: boolean): void {
    const sheet = this.grid.sheet(sheetId);
    this.grid.asOurs(() => (visible ? sheet.showSheet() : sheet.hideSheet()));
  }
  setTabColor(sheetId: string, color: string | null): void {
    this.grid.asOurs(() => this.grid.sheet(sheetId).setTabColor(color ?? ""));
  }
  setGridlines(sheetId: string, shown: boolean): void {
    this.grid.asOurs(() => this.grid.sheet(sheetId).setHiddenGridlines(!shown));
  }
  activeSheet(): string {
    return this.grid.book.getActiveSheet().getSheetId();
  }
  activate(sheetId: string): void {
    this.grid.asOurs(() => this.grid.book.setActiveSheet(sheetId));
  }
  selection(): { sheetId: string; rect: Rect } {
    // Not through the facade: it throws where rows went away from under a selected column.
    const range = this.grid.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    return { sheetId: this.activeSheet(), rect: range ? toRect(range) : { row: 0, column: 0, rows: 1, columns: 1 } };
  }
  selections(): readonly Rect[] {
    const ranges = this.grid.injector.get(SheetsSelectionsService).getCurrentSelections();
    return ranges.length > 0 ? ranges.map(({ range }) => toRect(range)) : [this.selection().rect];
  }
  select(sheetId: string, rect: Rect, ...others: readonly Rect[]): void {
    this.activate(sheetId);
    select(this.grid, sheetId, [rect, ...others]);
  }

  write(sheetId: string, rect: Rect, inputs: readonly (readonly (CellInput | null)[])[]): void {
    writeCells(this.grid, sheetId, rect, inputs);
  }
  enter(sheetId: string, rect: Rect, inputs: readonly (readonly (CellInput | null)[])[]): void {
    enterCells(this.grid, sheetId, rect, inputs);
  }
  pause(): Promise<void> {
    return this.calculation.pause();
  }
  isCalculated(): boolean {
    return this.calculation.isDone;
  }
  settle(): Promise<void> {
    return this.calculation.settle();
  }
  read(sheetId: string, rect: Rect): readonly (readonly CellState[])[] {
    return readCells(this.grid, sheetId, rect, (row, column) => this.custom.errorText(sheetId, row, column));
  }
  readText(sheetId: string, rect: Rect, locale: string): readonly (readonly string[])[] {
    const formatAt = (row: number, column: number) =>
      this.style(sheetId, rect.row + row, rect.column + column).numberFormat;
    return this.read(sheetId, rect).map((cells, row) =>
      cells.map((state, column) => cellText(state, formatAt(row, column), locale, this.reckoning)),
    );
  }
  usedRect(sheetId: string): Rect | null {
    return usedRect(this.grid, sheetId);
  }
  formattedRect(sheetId: string): Rect | null {
    return usedRect(this.grid, sheetId, true);
  }
  spillRect(sheetId: string, row: number, column: number): Rect | null {
    return spillRect(this.grid, sheetId, row, column);
  }

  setStyle(sheetId: string, rect: Rect, style: CellStyle): void {
    setStyle(this.grid, sheetId, rect, style);
  }
  setStyles(sheetId: string, cells: readonly StyledCell[]): void {
    setStyles(this.grid, sheetId, cells);
  }
  style(sheetId: string, row: number, column: number): CellStyle {
    return readStyle(this.grid, sheetId, row, column);
  }
  shownStyle(sheetId: string, row: number, column: number): Promise<CellStyle> {
    return shownStyle(this.grid, sheetId, row, column, () => this.settle());
  }
  setColumnWidth(sheetId: string, column: number, columns: number, points: number | null): void {
    structure.setColumnWidth(this.grid, sheetId, column, columns, points);
  }
  columnWidth(sheetId: string, column: number): number {
    return structure.columnWidth(this.grid, sheetId, column);
  }
  setRowHeight(sheetId: string, row: number, rows: number, points: number | null): void {
    structure.setRowHeight(this.grid, sheetId, row, rows, points);
  }
  setRowHeights(sheetId: string, heights: ReadonlyMap<number, number>): void {
    structure.setRowHeights(this.grid, sheetId, heights);
  }
  setColumnsHidden(sheetId: string, column: number, columns: number, hidden: boolean): void {
    structure.setColumnsHidden(this.grid, sheetId, column, columns, hidden);
  }
  setRowsHidden(sheetId: string, row: number, rows: number, hidden: boolean): void {
    structure.setRowsHidden(this.grid, sheetId, row, rows, hidden);
  }
  freeze(sheetId: string, rows: number, columns: number): void {
    structure.freeze(this.grid, sheetId, rows, columns);
  }

  setRules(sheetId: string, rules: readonly ConditionalRule[]): void {
    setRules(this.grid, sheetId, rules);
  }
  rules(sheetId: string): readonly ConditionalRule[] {
    return readRules(this.grid, sheetId);
  }
  setChoices(sheetId: string, rect: Rect, source: string | null): void {
    structure.setChoices(this.grid, sheetId, rect, source);
  }

  insertRows(sheetId: string, row: number, rows: number): void {
    structure.insertRows(this.grid, sheetId, row, rows);
  }
  removeRows(sheetId: string, row: number, rows: number): void {
    structure.removeRows(this.grid, sheetId, row, rows);
  }
  insertColumns(sheetId: string, column: number, columns: number): void {
    structure.insertColumns(this.grid, sheetId, column, columns);
  }
  removeColumns(sheetId: string, column: number, columns: number): void {
    structure.removeColumns(this.grid, sheetId, column, columns);
  }
  shiftCells(sheetId: string, rect: Rect, direction: ShiftDirection): Promise<void> {
    return shiftCells(this.grid, sheetId, rect, direction);
  }
  moveCells(...[sheetId, from, to]: Parameters<Engine["moveCells"]>): Promise<void> {
    return moveCells(this.grid, sheetId, from, to);
  }
  setName(name: string, formula: string, scope: string | null = null): void {
    setName(this.grid, name, formula, scope);
  }
  removeName(name: string, scope: string | null = null): void {
    removeName(this.grid, name, scope);
  }
  nameFormula(name: string, scope: string | null = null): string | null {
    return nameFormula(this.grid, name, scope);
  }
  setTable(table: EngineTable, before?: EngineTable): void {
    tables.setTable(this.grid, table, before);
  }
  removeTable(table: EngineTable, asRanges: boolean): void {
    tables.removeTable(this.grid, table, asRanges);
  }
  unknownReference(formula: string, sheetId: string, row: number, column: number): string | null {
    return this.grid.tables.unknown(formula, { sheetId, row, column });
  }

  registerFunctions(functions: readonly CustomFunction[]): void {
    // A workbook may be opened before its add-in is there: cells that call it are entered anew.
    for (const { sheetId, row, column, formula } of this.custom.register(functions))
      this.write(sheetId, { row, column, rows: 1, columns: 1 }, [[{ kind: "formula", formula }]]);
  }
  onEdit(listener: (edit: Edit) => void): () => void {
    return watchEdits(this.grid, (sheetId, rect) => this.read(sheetId, rect), listener);
  }
  onStructure(listener: (sheetId: string, shift: Shift) => void): () => void {
    return watchStructure(this.grid, listener);
  }
  onAct({ before, after }: Parameters<Engine["onAct"]>[0]): void {
    this.grid.beforeAct.push(before);
    this.grid.afterAct.push(after);
  }
  onSelect(listener: () => void): () => void {
    const subscription = this.grid.commands.onCommandExecuted((command) => {
      if (command.id === SetSelectionsOperation.id) listener();
    });
    return () => subscription.dispose();
  }
  dispose(): void {
    this.calculation.dispose();
    this.instance.univer.dispose();
  }
}
