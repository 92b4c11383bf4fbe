import { cellAddress, overlaps } from "../address";
import { formulaReferences, type CellsReference, type FormulaReference } from "../leaning/formulaReferences";
import type { ScopedName } from "../leaning/Leaners";
import type { Area } from "../operation";
import type { FormulaBlock, FormulaWorld, TablePlaced } from "./FormulaWorld";
import { tableReference } from "./tableReference";

/** Ask for a place, not for what stands there: these lead nowhere. */
const placesOnly = /\b(?:ROWS?|COLUMNS?|AREAS|SHEETS?|ISFORMULA|FORMULATEXT)\([^()]*\)/gi;

/** Where a formula stands: several rows where a column holds the same one in all of them. */
type Standing = Area;

/**
 * Whether the formula in a cell leads to that cell, by what its parse refers to: through names, whole columns, tables and
 * other sheets, as far as their formulas were read. Excel has its precedents only from ExcelApi 1.12 on.
 * @returns asks of one cell; what was parsed is kept from one to the next
 */
export function roundFinder(world: FormulaWorld): (cell: Area, formula: string) => boolean {
  const follow = formulaWalk(world);
  return (cell, formula) => follow(cell, formula, (area) => overlaps(area, cell));
}

/** All that the formula in a cell leads to, an area at a time; it goes on until what it is shown says that it is enough. */
type Walk = (cell: Area, formula: string, isEnough: (area: Area) => boolean) => boolean;

/** Follows formulas as `roundFinder` does. @returns whether anything was enough */
export function formulaWalk(world: FormulaWorld): Walk {
  const parsed = new Map<string, readonly FormulaReference[]>();
  // A workbook may have tens of thousands of them, and few formulas that use one.
  let names: ReadonlyMap<string, ScopedName> | null = null;
  const tables = new Map(world.tables.map((table) => [lower(table.name), table]));
  const order = world.sheets.map(lower);

  function referencesOf(formula: string): readonly FormulaReference[] {
    const before = parsed.get(formula);
    if (before) return before;
    const found = formulaReferences(formula.replace(placesOnly, "0"));
    parsed.set(formula, found);
    return found;
  }

  return (cell, formula, isEnough) => {
    const seen = new Set<string>();
    const waiting: { readonly formula: string; readonly from: Standing }[] = [{ formula, from: cell }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { from } = next;
      for (const reference of referencesOf(next.formula))
        for (const area of areasOf(reference, from)) {
          if (isEnough(area)) return true;
          const key = `${lower(area.sheet)}|${[area.row, area.column, area.rows, area.columns].join()}`;
          if (seen.has(key)) continue;
          seen.add(key);
          for (const each of formulasIn(area)) {
            const at = `=${lower(each.from.sheet)}|${cellAddress(each.from.row, each.from.column)}|${each.from.rows}`;
            if (seen.has(at)) continue;
            seen.add(at);
            waiting.push(each);
          }
        }
    }
    return false;
  };

  /** All that a reference covers; through a name, what that leads to. */
  function areasOf(reference: FormulaReference, from: Standing, through: readonly string[] = []): readonly Area[] {
    if (reference.kind === "cells") return cellsOf(reference, from);
    if (reference.kind === "table") return tableAreas(tables.get(lower(reference.name)), reference.inside, from);
    if (reference.kind === "ownTable") {
      const own = world.tables.find(({ body }) => overlaps(body, from));
      return tableAreas(own, reference.inside, from);
    }
    names ??= new Map(world.names.map((each) => [nameKey(each.name, each.scope), each]));
    const scoped = nameKey(reference.name, reference.sheet ?? from.sheet);
    const key = names.has(scoped) ? scoped : nameKey(reference.name, null);
    const found = names.get(key);
    // A table may be named without brackets; a name that leads to itself leads nowhere.
    if (!found || through.includes(key)) return found ? [] : tableAreas(tables.get(lower(reference.name)), "", from);
    return referencesOf(found.formula).flatMap((each) => areasOf(each, from, [...through, key]));
  }

  function cellsOf(reference: CellsReference, from: Standing): readonly Area[] {
    const { row, column, rows, columns, lastSheet } = reference;
    const sheet = reference.sheet ?? from.sheet;
    if (lastSheet === null) return [{ sheet, row, column, rows, columns }];
    const ends = [order.indexOf(lower(sheet)), order.indexOf(lower(lastSheet))];
    const [first, last] = [Math.min(...ends), Math.max(...ends)];
    const between = first < 0 ? [] : world.sheets.slice(first, last + 1);
    return between.map((each) => ({ sheet: each, row, column, rows, columns }));
  }

  /** The formulas in an area, as far as they were read. */
  function formulasIn(area: Area): readonly { readonly formula: string; readonly from: Standing }[] {
    return world.blocks.flatMap((block) => (overlaps(block, area) ? formulasOf(block, area) : []));
  }
}

function tableAreas(table: TablePlaced | undefined, inside: string, from: Standing): readonly Area[] {
  if (!table) return [];
  const { columns, isThisRow } = tableReference(inside);
  const { body, header } = table;
  const titles = header.map(lower);
  const spans =
    columns === "all"
      ? [[0, header.length - 1] as const]
      : columns.map(([first, last]) => [titles.indexOf(lower(first)), titles.indexOf(lower(last))] as const);
  const rows = isThisRow ? { row: from.row, rows: from.rows } : { row: body.row, rows: body.rows };
  return spans.flatMap(([first, last]) =>
    first < 0 || last < first
      ? []
      : [{ sheet: body.sheet, ...rows, column: body.column + first, columns: last - first + 1 }],
  );
}

function formulasOf(block: FormulaBlock, area: Area) {
  const [top, left] = [Math.max(block.row, area.row), Math.max(block.column, area.column)];
  const bottom = Math.min(block.row + block.rows, area.row + area.rows);
  const right = Math.min(block.column + block.columns, area.column + area.columns);
  const found: { readonly formula: string; readonly from: Standing }[] = [];
  for (let column = left; column < right; column += 1) {
    const isOne = block.isFilled?.(column - block.column) ?? false;
    const step = isOne ? bottom - top : 1;
    for (let row = top; row < bottom; row += step) {
      const content = block.at(row - block.row, column - block.column);
      if (typeof content === "string" && content.startsWith("="))
        found.push({ formula: content, from: { sheet: block.sheet, row, column, rows: step, columns: 1 } });
    }
  }
  return found;
}

function nameKey(name: string, scope: string | null): string {
  return `${scope === null ? "" : lower(scope)}!${lower(name)}`;
}

function lower(text: string): string {
  return text.toLowerCase();
}
