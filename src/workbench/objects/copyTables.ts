import { followTable } from "../engine/followTable";
import { engineTable, type TableModel } from "../model/TableModel";
import type { Host } from "./Host";

/** The tables of a copied sheet are tables of their own, under names of their own. */
export function copyTables(from: string, to: string, host: Host): void {
  for (const table of host.model.tables.filter(({ sheetId }) => sheetId === from)) {
    host.model.tablesMade += 1;
    const id = `{table-${host.model.tablesMade}}`;
    const columns = table.columns.map((column) => ({ ...column }));
    const copy: TableModel = { ...table, id, sheetId: to, name: freeName(table.name, host), columns };
    host.model.tables.push(copy);
    host.engine.setTable(engineTable(copy));
  }
}

/** Formulas of the copied sheet refer to the copied tables. */
export function followTables(
  from: string,
  to: string,
  { model }: Host,
): (formula: string, row: number, column: number) => string {
  const originals = model.tables.filter(({ sheetId }) => sheetId === from);
  const copies = model.tables.filter(({ sheetId }) => sheetId === to);
  return (formula, row, column) =>
    originals.reduce((text, _original, at) => {
      const copy = copies[at];
      if (!copy || !text.includes("[")) return text;
      const all = originals.map(engineTable);
      const own = all[at];
      const target = { ...engineTable(copy), sheetId: from };
      return own ? followTable(text, { sheetId: from, row, column }, all, own, target) : text;
    }, formula);
}

function freeName(name: string, { model }: Host): string {
  const taken = new Set([...model.tables, ...model.names].map((each) => each.name.toLowerCase()));
  let number = 2;
  while (taken.has(`${name}${number}`.toLowerCase())) number += 1;
  return `${name}${number}`;
}
