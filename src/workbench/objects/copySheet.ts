import type { CellInput } from "../engine/Engine";
import { copyCharts } from "../model/chartFiles";
import type { SheetModel } from "../model/WorkbookModel";
import { HostError } from "../protocol/HostError";
import { copyTables, followTables } from "./copyTables";
import type { Host } from "./Host";

/**
 * A copy of a sheet, as Excel makes it: names that lead to the sheet exist a second time, as names of the copy alone.
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-copy-member(1)
 * @returns the copy's id
 */
export function copySheet(sheetId: string, index: number, host: Host): string {
  host.assertStructureFree();
  if (host.model.sheet(sheetId).visibility === "VeryHidden")
    throw new HostError("InvalidOperation", "A very hidden sheet can't be copied.");
  const { engine, model } = host;
  const copy = engine.addSheet(freeName(host.sheetName(sheetId), host), index);
  copyTables(sheetId, copy, host);
  copyCells(sheetId, copy, host);
  engine.setRules(
    copy,
    engine.rules(sheetId).map((rule) => ({ ...rule, id: host.newRuleId() })),
  );
  copyModel(model.sheet(sheetId), copy, host);
  copyNames(sheetId, copy, host);
  copyCharts(sheetId, copy, model);
  return copy;
}

/** Excel counts: "Blad1 (2)", "Blad1 (3)". */
function freeName(name: string, host: Host): string {
  const taken = new Set(host.engine.sheets().map((sheet) => sheet.name.toLowerCase()));
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const tried = name.slice(0, 31 - ending.length) + ending;
    if (!taken.has(tried.toLowerCase())) return tried;
  }
}

function copyCells(from: string, to: string, host: Host): void {
  const { engine } = host;
  const rect = engine.formattedRect(from);
  if (!rect) return;
  const follow = followTables(from, to, host);
  const inputs = engine.read(from, rect).map((row, r) =>
    row.map((cell, c): CellInput | null => {
      if (cell.formula !== null)
        return { kind: "formula", formula: follow(cell.formula, rect.row + r, rect.column + c) };
      const value = cell.error ?? cell.value;
      return value === null || cell.spilled ? null : { kind: "value", value };
    }),
  );
  engine.write(to, rect, inputs);
  const styles = inputs.flatMap((row, rowOffset) =>
    row.map((_input, columnOffset) => {
      const at = { row: rect.row + rowOffset, column: rect.column + columnOffset };
      return { ...at, style: engine.style(from, at.row, at.column) };
    }),
  );
  engine.setStyles(
    to,
    styles.filter(({ style }) => Object.keys(style).length > 0),
  );
}

function copyModel(from: SheetModel, copy: string, { engine, model }: Host): void {
  const to = model.sheet(copy);
  const { tabColor, gridlines, frozen, protection, unlocked, page, kept } = structuredClone(from);
  Object.assign(to, { tabColor, gridlines, frozen, protection, unlocked, page, kept });
  for (const key of ["columnLevels", "rowLevels", "columnWidths", "rowHeights"] as const)
    for (const [index, value] of from[key]) to[key].set(index, value);
  for (const key of ["hiddenColumns", "collapsedColumns", "hiddenRows", "collapsedRows"] as const)
    for (const index of from[key]) to[key].add(index);
  for (const [column, width] of from.columnWidths) engine.setColumnWidth(copy, column, 1, width);
  for (const column of from.hiddenColumns) engine.setColumnsHidden(copy, column, 1, true);
  for (const row of from.hiddenRows) engine.setRowsHidden(copy, row, 1, true);
  for (const each of from.validations) {
    to.validations.push({ ...each });
    if (each.source?.startsWith("=")) engine.setChoices(copy, each.rect, each.source);
  }
  engine.setGridlines(copy, gridlines);
  engine.freeze(copy, frozen.rows, frozen.columns);
  if (tabColor !== "") engine.setTabColor(copy, tabColor);
}

function copyNames(from: string, to: string, { engine, model }: Host): void {
  const nameOf = (id: string) => engine.sheets().find((sheet) => sheet.id === id)?.name ?? "";
  for (const item of [...model.names].filter(({ scope }) => scope === null || scope === from)) {
    const formula = engine.nameFormula(item.name, item.scope) ?? item.formula;
    const moved = toSheet(formula, nameOf(from), nameOf(to));
    if (moved === null || model.findName(item.name, to)) continue;
    model.names.push({ ...item, formula: moved, scope: to });
    engine.setName(item.name, moved, to);
  }
}

/** A reference to one sheet as one to the other; null where it leads elsewhere. */
function toSheet(formula: string, from: string, to: string): string | null {
  const found = /^=('(?:[^']|'')+'|[^'!(),;"]+)!(.+)$/.exec(formula);
  const sheet = (found?.[1] ?? "").replace(/^'|'$/g, "").replaceAll("''", "'");
  return found && sheet.toLowerCase() === from.toLowerCase()
    ? `='${to.replaceAll("'", "''")}'!${found[2] ?? ""}`
    : null;
}
