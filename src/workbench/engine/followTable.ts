import type { EngineTable } from "./Engine";
import { storedReference } from "./storedReference";
import type { TableReference } from "./TableReference";
import { type FormulaPlace, renamedColumn, Tables } from "./Tables";

/** A reference after its table or the table's columns got other names, as the engine takes it. */
export function followReference(reference: TableReference, from: EngineTable, to: EngineTable): string {
  const names = [reference.first, reference.last].map((name) => name && renamedColumn(name, from, to));
  const [first = null, last = null] = names;
  if (reference.first !== null && (first === null || last === null)) return "#REF!";
  return storedReference({ ...reference, table: to, first, last });
}

/** The same for a whole formula that stands nowhere in the grid. `before` are all tables as they were. */
export function followTable(
  formula: string,
  place: FormulaPlace,
  before: readonly EngineTable[],
  from: EngineTable,
  to: EngineTable,
): string {
  const [old, now] = [new Tables(), new Tables()];
  for (const table of before) {
    old.put(table);
    now.put(table === from ? to : table);
  }
  const stored = old.replace(old.stored(formula, place), (reference, text) =>
    reference.table === from ? followReference(reference, from, to) : text,
  );
  return now.shown(stored, place);
}
