import type { CellInput, Engine } from "../engine/Engine";
import type { FileCell, SheetFile, WorkbookFile } from "../xlsx/WorkbookFile";
import { cellBlocks } from "./cellBlocks";
import { openCharts } from "./chartFiles";
import { openSheetLooks } from "./openSheetLooks";
import { openTables } from "./tableFiles";
import type { WorkbookModel } from "./WorkbookModel";

/**
 * Puts a file into an engine that has one empty sheet and nothing else. Opening into a workbook in use is not done: as in
 * Excel, another file is another workbook. Settle the engine before reading. Cells that hold last answers of formulas
 * are calculated anew. @returns what this workbook has no place for, in plain English
 */
export function openWorkbookFile(file: WorkbookFile, engine: Engine, model: WorkbookModel): readonly string[] {
  const [first] = engine.sheets();
  engine.reckoning.from1904 = file.from1904;
  if (file.iteration) {
    const { count: maxIteration, change: maxChange } = file.iteration;
    engine.reckoning.iteration = { enabled: true, maxIteration, maxChange };
  }
  const ids = file.sheets.map((sheet, index) => {
    if (index > 0 || !first) return engine.addSheet(sheet.name);
    engine.renameSheet(first.id, sheet.name);
    return first.id;
  });
  const byName = new Map(file.sheets.map((sheet, at) => [sheet.name, ids[at] ?? null]));
  const idOf = (name: string) => byName.get(name) ?? null;
  openTables(file.sheets, (at) => ids[at] ?? "", engine, model);
  // Names first: formulas may use them.
  for (const { name, formula, comment, hidden, scope } of file.names) {
    const sheetId = scope === null ? null : idOf(scope);
    model.names.push({ name, formula, comment: comment ?? "", visible: !hidden, scope: sheetId });
    engine.setName(name, formula, sheetId);
  }
  file.sheets.forEach((sheet, index) => openCells(sheet, ids[index] ?? "", engine));
  file.sheets.forEach((sheet, index) => openSheetLooks(sheet, ids[index] ?? "", engine, model));
  file.sheets.forEach((sheet, index) => openCharts(sheet.charts, ids[index] ?? "", idOf, model));
  // Constants are as the file has them: what they had beyond their formats went when it was switched on.
  engine.reckoning.asDisplayed = file.asDisplayed;
  model.structureProtected = file.structureProtection !== null;
  openSettings(file, model);
  const active = ids[file.activeSheet];
  if (active !== undefined) engine.activate(active);
  const selection = file.sheets[file.activeSheet]?.selection;
  if (active !== undefined && selection) engine.select(active, selection);
  return file.sheets.flatMap(droppedOf);
}

function droppedOf({ name, columns, rows, cells }: SheetFile): string[] {
  return [
    ...(columns.some(({ style }) => style) ? [`the formats of whole columns of sheet "${name}"`] : []),
    ...(rows.some(({ style }) => style) ? [`the formats of whole rows of sheet "${name}"`] : []),
    ...(cells.some(({ style }) => style?.formulaHidden) ? [`that formulas of sheet "${name}" are hidden`] : []),
  ];
}

/** All cells of a sheet, in as few goes as there are blocks of them. */
function openCells(sheet: SheetFile, sheetId: string, engine: Engine): void {
  const cells = sheet.cells.flatMap((cell) => {
    const input = toInput(cell);
    return input ? [{ ...cell, input }] : [];
  });
  for (const block of cellBlocks(cells)) {
    const { rect } = block;
    const inputs: (CellInput | null)[][] = Array.from({ length: rect.rows }, () =>
      new Array<null>(rect.columns).fill(null),
    );
    for (const { row, column, input } of block.cells) (inputs[row - rect.row] ?? [])[column - rect.column] = input;
    engine.write(sheetId, rect, inputs);
  }
  engine.setStyles(
    sheetId,
    sheet.cells.flatMap(({ row, column, style }) => (style ? [{ row, column, style }] : [])),
  );
}

function toInput(cell: FileCell): CellInput | null {
  if (cell.formula !== null) return { kind: "formula", formula: cell.formula };
  if (cell.spilled) return null;
  const value = cell.error ?? cell.value;
  return value === null ? null : { kind: "value", value };
}

/** The settings of the add-in that runs here are its own; those of others are kept as they are. */
function openSettings({ addIns, customProperties, properties }: WorkbookFile, model: WorkbookModel): void {
  const plain = (id: string) => id.replace(/[{}]/g, "").toUpperCase();
  const isOurs = (id: string) => model.addInId !== null && plain(id) === plain(model.addInId);
  for (const { key, value } of addIns.filter(({ id }) => isOurs(id)).flatMap(({ settings }) => settings))
    model.settings.set(key, JSON.parse(value) as unknown);
  model.kept = { addIns: addIns.filter(({ id }) => !isOurs(id)), customProperties, properties };
}
