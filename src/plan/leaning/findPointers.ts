import { cellAddress, overlaps } from "../address";
import type { Area } from "../operation";
import { formulaReferences, type CellsReference, type FormulaReference } from "./formulaReferences";
import type { Leaners, OtherFormula } from "./Leaners";

/** What goes, or where something comes. */
export interface Subject {
  /** Sheets that go as a whole. */
  readonly sheets: readonly string[];
  /** Cells that get another content: emptied, or filled. */
  readonly areas: readonly Area[];
  /** Names of the workbook that go. */
  readonly names: readonly string[];
  /** Excel tables that go; those on sheets that go need no mention. */
  readonly tables?: readonly string[];
}

/** `breaks`: shows #REF! or #NAME?; `changes`: gives another answer. */
export type Effect = "breaks" | "changes";

/** Something of the user's that leans on what goes. */
export interface Pointer {
  readonly kind: "formula" | "name" | OtherFormula["kind"];
  /** Empty for a name of the workbook. */
  readonly sheet: string;
  /** A cell, cells, or what it is called. */
  readonly address: string;
  readonly formula: string;
  readonly effect: Effect;
}

/**
 * The one finder of who leans on something: formulas in cells, names, conditional formats, drop-downs, charts, also
 * through names. What stands in the cells that go themselves is left out.
 * @param sheets the workbook's sheets in their order, for references through several of them
 */
export function findPointers(leaners: Leaners, subject: Subject, sheets: readonly string[]): readonly Pointer[] {
  const { sheets: goes, areas: changed, names: lost, tables: lostTables = [] } = subject;
  if (goes.length + changed.length + lost.length + lostTables.length === 0) return [];
  const find = finder(leaners, subject, sheets);
  const gone = new Set(subject.sheets.map(lower));
  const isInside = (at: Area) => gone.has(lower(at.sheet)) || subject.areas.some((area) => overlaps(area, at));
  const taken = new Set(subject.names.map(lower));
  const names = leaners.names.flatMap(({ name, scope, formula }): Pointer[] => {
    if (scope === null ? taken.has(lower(name)) : gone.has(lower(scope))) return [];
    const effect = find.ofName(name, scope);
    return effect ? [{ kind: "name", sheet: scope ?? "", address: name, formula, effect }] : [];
  });
  const cells = leaners.formulas.flatMap(({ sheet, row, column, formulas }) =>
    gone.has(lower(sheet))
      ? []
      : formulas.flatMap((line, rowOffset) =>
          line.flatMap((content, columnOffset): Pointer[] => {
            if (typeof content !== "string" || !content.startsWith("=")) return [];
            const effect = find.ofFormula(content, sheet);
            if (!effect) return [];
            const at: Area = { sheet, row: row + rowOffset, column: column + columnOffset, rows: 1, columns: 1 };
            if (isInside(at)) return [];
            return [{ kind: "formula", sheet, address: cellAddress(at.row, at.column), formula: content, effect }];
          }),
        ),
  );
  const others = leaners.others.flatMap(({ kind, sheet, address, area, formulas }): Pointer[] => {
    if (gone.has(lower(sheet)) || (area && subject.areas.some((each) => overlaps(each, area)))) return [];
    const effects = formulas.map((formula) => find.ofFormula(formula, sheet, area));
    const effect = effects.find((each) => each === "breaks") ?? effects.find((each) => each !== null);
    return effect ? [{ kind, sheet, address, formula: formulas.join("; "), effect }] : [];
  });
  return [...cells, ...names, ...others];
}

/** What is read of formulas, for as long as their workbook is looked at: each question about it goes over all of them. */
const readOf = new WeakMap<Leaners, Map<string, readonly FormulaReference[]>>();

function referencesIn(leaners: Leaners): (formula: string) => readonly FormulaReference[] {
  const known = readOf.get(leaners) ?? new Map<string, readonly FormulaReference[]>();
  readOf.set(leaners, known);
  return (formula) => {
    const found = known.get(formula) ?? formulaReferences(formula);
    known.set(formula, found);
    return found;
  };
}

interface Finder {
  ofFormula(formula: string, sheet: string, area?: Area | null): Effect | null;
  ofName(name: string, scope: string | null): Effect | null;
}

function finder(leaners: Leaners, subject: Subject, sheets: readonly string[]): Finder {
  const { names, tables } = leaners;
  const referencesOf = referencesIn(leaners);
  const gone = new Set(subject.sheets.map(lower));
  const takenNames = new Set(subject.names.map(lower));
  const takenTables = new Set((subject.tables ?? []).map(lower));
  const order = sheets.map(lower);
  const known = new Map(names.map((each) => [key(each.name, each.scope), each]));
  const places = new Map(tables.map(({ name, area }) => [lower(name), area]));
  const through = new Map<string, Effect | null>();
  const seen = new Map<string, Effect | null>();

  const ofArea = (area: Area): Effect | null =>
    gone.has(lower(area.sheet)) ? "breaks" : subject.areas.some((each) => overlaps(each, area)) ? "changes" : null;

  function ofCells(reference: CellsReference, sheet: string, over: Area | null): Effect | null {
    const first = reference.sheet ?? sheet;
    const area: Area = {
      sheet: first,
      row: reference.row,
      column: reference.column,
      rows: reference.rows + (over && reference.moves.rows ? over.rows - 1 : 0),
      columns: reference.columns + (over && reference.moves.columns ? over.columns - 1 : 0),
    };
    if (reference.lastSheet === null) return ofArea(area);
    // Excel narrows a reference through several sheets to those that are left: https://support.microsoft.com/office/40ca91ff-9dcb-4ad1-99d2-787d0bc888b6
    const [from, to] = [order.indexOf(lower(first)), order.indexOf(lower(reference.lastSheet))].sort((a, b) => a - b);
    const through = from === undefined || to === undefined || from < 0 ? [] : sheets.slice(from, to + 1);
    const effects = through.map((each) => ofArea({ ...area, sheet: each }));
    if (effects.length > 0 && effects.every((each) => each === "breaks")) return "breaks";
    return effects.some((each) => each !== null) ? "changes" : null;
  }

  function ofName(name: string, scope: string | null): Effect | null {
    const place = key(name, scope);
    const before = through.get(place);
    if (before !== undefined) return before;
    // A name that leads to itself leads nowhere.
    through.set(place, null);
    const found = known.get(place);
    const effect =
      scope === null && takenNames.has(lower(name)) ? "breaks" : found ? look(found.formula, scope ?? "", null) : null;
    through.set(place, effect);
    return effect;
  }

  function look(formula: string, sheet: string, over: Area | null): Effect | null {
    let worst: Effect | null = null;
    for (const reference of referencesOf(formula)) {
      const effect = ofReference(reference, sheet, over);
      if (effect === "breaks") return effect;
      worst ??= effect;
    }
    return worst;
  }

  function ofReference(reference: FormulaReference, sheet: string, over: Area | null): Effect | null {
    if (reference.kind === "cells") return ofCells(reference, sheet, over);
    // It goes with the formula.
    if (reference.kind === "ownTable") return null;
    if (reference.kind === "table") {
      const area = places.get(lower(reference.name));
      return takenTables.has(lower(reference.name)) ? "breaks" : area ? ofArea(area) : null;
    }
    const owner = reference.sheet ?? sheet;
    if (known.has(key(reference.name, owner))) return gone.has(lower(owner)) ? "breaks" : ofName(reference.name, owner);
    return ofName(reference.name, null);
  }

  return {
    ofName,
    ofFormula(formula, sheet, over = null) {
      if (over !== null) return look(formula, sheet, over);
      const place = `${lower(sheet)}|${formula}`;
      const before = seen.get(place);
      if (before !== undefined) return before;
      const effect = look(formula, sheet, null);
      seen.set(place, effect);
      return effect;
    },
  };
}

function key(name: string, scope: string | null): string {
  return `${scope === null ? "" : lower(scope)}!${lower(name)}`;
}

function lower(text: string): string {
  return text.toLowerCase();
}
