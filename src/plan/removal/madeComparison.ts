import type { Letter } from "../../letter/letter";
import type { ComparedSheet } from "../comparison/ComparedSheet";
import { comparisonCells } from "../comparison/comparisonCells";
import { comparisonLayout, type ComparisonLayout } from "../comparison/comparisonLayout";
import { comparisonWords } from "../comparison/comparisonWords";
import type { Area, CellInput } from "../operation";
import type { NumberedLine } from "../scenario/listsLayout";
import type { RegisteredScenario } from "../scenario/registerRows";

/** A comparison as we made it, whose scenarios may be gone. */
export interface MadeComparison {
  readonly layout: ComparisonLayout;
  /** Words and figures; of formulas that lead into the sheets of scenarios nothing is told. */
  readonly cells: readonly (readonly CellInput[])[];
}

/**
 * What we wrote on the sheet of a comparison, told by the years in its header.
 * @param contents what stands in its area
 * @param scenarios those that are there still
 * @returns null where rows or columns came, went or moved, or the lines are others by now
 */
export function madeComparison(
  letter: Letter,
  area: Area,
  contents: readonly (readonly unknown[])[],
  codes: readonly string[],
  lines: readonly NumberedLine[],
  scenarios: readonly RegisteredScenario[],
): MadeComparison | null {
  const header = contents.find((cells) => cells.includes(comparisonWords.reckoned)) ?? [];
  const block = header.indexOf(comparisonWords.reckoned);
  const years = header.slice(0, block).filter((cell): cell is number => typeof cell === "number");
  const [first, beyond] = [years[0], years[years.length - 1]];
  if (first === undefined || beyond === undefined || beyond <= first) return null;
  const horizon = { first, last: beyond - 1 };
  const layout = comparisonLayout(lines, codes.length, horizon, area.sheet);
  if (layout.area.rows !== area.rows || layout.area.columns !== area.columns || area.row + area.column > 0) return null;
  if (layout.at.kind !== block || contents[layout.rows.header] !== header) return null;
  const compared = codes.map((code): ComparedSheet => {
    const unknown = { code, title: "", description: "", author: "", horizon, budgetYear: first, frozen: null };
    const scenario = scenarios.find((each) => each.code === code) ?? { ...unknown, base: { kind: "letter" } };
    const groups = { base: [], mutations: [], result: [] };
    const place = { ...area, code, values: [], formulas: [] };
    return { scenario, found: { area: place, columns: [], groups, rows: [], headerRow: 0 }, verdicts: new Map() };
  });
  return { layout, cells: comparisonCells({ letter, layout, lines, compared }) };
}
