import { cellAddress, parseReference, overlaps } from "./address";
import type { Area } from "./operation";

/** Formulas of one sheet, from a cell on. A large sheet comes in several of these, from top to bottom. */
export interface SheetFormulas {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly unknown[])[];
}

/** A formula that would lose what it points to. */
export interface Pointer {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
}

const reference =
  /(?:(?:'((?:[^']|'')+)'|([A-Za-z_\u00C0-\u024F][\w.\u00C0-\u024F]*))!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(?![\w(.!])/giu;

/** The user's formulas, outside our own areas, that point into these areas or use one of these names. */
export function findPointers(
  sheets: readonly SheetFormulas[],
  areas: readonly Area[],
  names: readonly string[],
): readonly Pointer[] {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  return sheets.flatMap(({ sheet, row, column, formulas }) =>
    formulas.flatMap((cells, rowOffset) =>
      cells.flatMap((content, columnOffset): Pointer[] => {
        if (typeof content !== "string" || !content.startsWith("=")) return [];
        const at: Area = { sheet, row: row + rowOffset, column: column + columnOffset, rows: 1, columns: 1 };
        if (areas.some((area) => overlaps(area, at)) || !pointsInto(content, sheet, areas, taken)) return [];
        return [{ sheet, address: cellAddress(at.row, at.column), formula: content }];
      }),
    ),
  );
}

function pointsInto(formula: string, sheet: string, areas: readonly Area[], names: ReadonlySet<string>): boolean {
  const plain = formula.replace(/"(?:[^"]|"")*"/g, '""');
  const words = plain.match(/[\p{L}_\\][\p{L}\p{N}_.\\]*/gu) ?? [];
  if (words.some((word) => names.has(word.toLowerCase()))) return true;
  return [...plain.matchAll(reference)].some((match) => {
    const target = parseReference(
      match[1] !== undefined || match[2] !== undefined ? match[0] : `'${sheet.replaceAll("'", "''")}'!${match[0]}`,
    );
    return target !== null && areas.some((area) => overlaps(area, target));
  });
}
