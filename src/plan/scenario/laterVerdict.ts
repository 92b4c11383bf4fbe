import { cellAddress, columnNumber, parseReference } from "../address";
import type { Area, CellInput } from "../operation";
import { sameCell } from "../sameCell";
import { laterFormula } from "./freezeCells";
import { freezeWords } from "./freezeWords";

/** What stands at the top of the sheet of a frozen stand, under its hidden name: from its title to its control totals. */
export interface FrozenTop {
  readonly code: string;
  readonly area: Area;
  readonly formulas: readonly (readonly unknown[])[];
}

/** How many rows that is. */
export const frozenTopRows = 13;

/** As versions 0.3 and 0.4.0 wrote it: it said more than it had looked at. */
const noneBefore = "geen: stand en mutaties zijn nog zoals vastgelegd";

/** The cell beside *Later verschil* with a formula of an older version, and what this one puts there. */
export interface AgedVerdict {
  readonly place: Area;
  readonly now: CellInput;
  readonly wanted: CellInput;
}

/**
 * Finds the verdict of a frozen stand as an older version made it, wherever it stands by now: the cells that it goes by stand in it,
 * and the differences in one of these. null where there is none, or something else.
 */
export function agedVerdict({ area, formulas }: FrozenTop): AgedVerdict | null {
  const row = formulas.findIndex(([label]) => label === freezeWords.later);
  const now = formulas[row]?.[1];
  if (typeof now !== "string") return null;
  const cells = [...now.matchAll(/(?<![A-Z0-9$])([A-Z]{1,3})(\d+)=0/gi)].map(([, letters = "", digits]) => ({
    row: Number(digits) - 1,
    column: columnNumber(letters),
  }));
  const [first, last] = [cells[0], cells[cells.length - 1]];
  if (!first || !last) return null;
  const counted = String(formulas[last.row - area.row]?.[last.column - area.column] ?? "");
  const differences = parseReference(
    `${area.sheet}!${/\(\(([A-Z]+\d+(?::[A-Z]+\d+)?)<>0\)\*1\)/i.exec(counted)?.[1] ?? ""}`,
  );
  if (!differences) return null;
  const later = laterFormula({
    rows: { totals: first.row - 1 },
    years: first.column - 2,
    laterDifferences: { ...differences, sheet: area.sheet },
  });
  const before = withOldWords(later);
  if (!sameCell(now, before)) return null;
  const place = { sheet: area.sheet, row: area.row + row, column: area.column + 1, rows: 1, columns: 1 };
  return { place, now: before, wanted: later };
}

/** @example verdictAddress(aged) // "B5" */
export function verdictAddress({ place }: AgedVerdict): string {
  return cellAddress(place.row, place.column);
}

function withOldWords(later: CellInput): CellInput {
  const formula = typeof later === "object" && later !== null ? later.formula : "";
  const from = formula.indexOf(`"${freezeWords.noneLater}"`);
  const to = formula.lastIndexOf(`,"${freezeWords.someLater}"`);
  return { formula: `${formula.slice(0, from)}"${noneBefore}"${formula.slice(to)}` };
}
