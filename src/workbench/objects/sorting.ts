import type { CellInput, CellState, Rect } from "../engine/Engine";
import { bodyRect, type TableModel } from "../model/TableModel";
import { bind, type ClassDefinition, type HostObject } from "../protocol/ClassDefinition";
import { HostError, invalidArgument } from "../protocol/HostError";
import { shiftFormula } from "../xlsx/shiftFormula";
import type { Host } from "./Host";
import { cutToUse, type RangeTarget } from "./rangeTarget";

interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: string;
}

const ofRange: ClassDefinition<RangeTarget, Host> = {
  name: "RangeSort",
  methods: {
    // https://learn.microsoft.com/javascript/api/excel/excel.rangesort
    Apply: ({ sheetId, rect }, [fields, matchCase, hasHeaders, orientation], host) => {
      if (orientation === "Columns") throw new HostError("NotImplemented", "The workbench's host sorts rows only.");
      const used = cutToUse({ sheetId, rect }, host);
      const above = hasHeaders === true ? 1 : 0;
      sortRows(host, sheetId, { ...used, row: used.row + above, rows: used.rows - above }, fields, matchCase === true);
    },
  },
};

const ofTable: ClassDefinition<TableModel, Host> = {
  name: "TableSort",
  methods: {
    Apply: (table, [fields, matchCase], host) =>
      sortRows(host, table.sheetId, bodyRect(table), fields, matchCase === true),
    Clear: () => undefined,
  },
};

export function rangeSort(range: RangeTarget, host: Host): HostObject<Host> {
  return bind(ofRange, range, host);
}

export function tableSort(table: TableModel, host: Host): HostObject<Host> {
  return bind(ofTable, table, host);
}

function sortRows(host: Host, sheetId: string, rect: Rect, fields: unknown, matchCase: boolean): void {
  host.assertWritable(sheetId, rect);
  const keys = fieldsOf(fields, rect);
  const rows = host.engine.read(sheetId, rect);
  const compare = comparing(host.locale, matchCase);
  const order = rows
    .map((_row, at) => at)
    .sort((one, other) => {
      for (const { key, ascending = true } of keys) {
        const result = compare(rows[one]?.[key], rows[other]?.[key], ascending ? 1 : -1);
        if (result !== 0) return result;
      }
      return one - other;
    });
  const styles = rows.map((row, at) =>
    row.map((_cell, c) => host.engine.style(sheetId, rect.row + at, rect.column + c)),
  );
  host.write(
    sheetId,
    rect,
    order.map((from, to) => (rows[from] ?? []).map((cell, c) => inputFor(cell, to - from, rows[to]?.[c]))),
  );
  const moved = order.flatMap((from, to) =>
    (styles[from] ?? []).map((style, c) => ({ row: rect.row + to, column: rect.column + c, style })),
  );
  if (moved.some(({ style }) => Object.keys(style).length > 0)) host.engine.setStyles(sheetId, moved);
}

function fieldsOf(fields: unknown, rect: Rect): SortField[] {
  const list = Array.isArray(fields) ? (fields as SortField[]) : [];
  if (list.length === 0) throw invalidArgument("the fields to sort by");
  for (const { key, sortOn = "Value" } of list) {
    if (!Number.isInteger(key) || key < 0 || key >= rect.columns) throw invalidArgument(`the column ${key} to sort by`);
    if (sortOn !== "Value") throw new HostError("NotImplemented", "The workbench's host sorts by values only.");
  }
  return list;
}

/** null where the same formula stands there already, as in a calculated column: nothing is to be entered anew. */
function inputFor(cell: CellState, down: number, there: CellState | undefined): CellInput | null {
  const input = inputOf(cell, down);
  return input.kind === "formula" && input.formula === there?.formula ? null : input;
}

/** A formula's own row goes along with it. */
function inputOf(cell: CellState, down: number): CellInput {
  if (cell.formula !== null) return { kind: "formula", formula: `=${shiftFormula(cell.formula.slice(1), down, 0)}` };
  const value = cell.error ?? cell.value;
  return value === null ? { kind: "empty" } : { kind: "value", value };
}

/** Numbers, texts, logical values, errors; what is blank comes last, whichever way. */
function comparing(locale: string, matchCase: boolean) {
  const collator = new Intl.Collator(locale, { sensitivity: matchCase ? "variant" : "accent" });
  return (one: CellState | undefined, other: CellState | undefined, sign: 1 | -1): number => {
    const [a, b] = [rank(one), rank(other)];
    if (a === blank || b === blank) return a - b;
    if (a !== b) return sign * (a - b);
    const [left, right] = [one?.value ?? null, other?.value ?? null];
    if (typeof left === "string" && typeof right === "string") return sign * collator.compare(left, right);
    return sign * (Number(left) - Number(right));
  };
}

const blank = 4;

function rank(cell: CellState | undefined): number {
  if (!cell || (cell.value === null && cell.error === null)) return blank;
  if (cell.error !== null) return 3;
  return typeof cell.value === "number" ? 0 : typeof cell.value === "string" ? 1 : 2;
}
