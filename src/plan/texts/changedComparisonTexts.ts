import type { Letter } from "../../letter/letter";
import { cellAddress } from "../address";
import type { ComparedSheet } from "../comparison/ComparedSheet";
import { comparisonCells } from "../comparison/comparisonCells";
import { comparisonWords } from "../comparison/comparisonWords";
import { comparisonSheet } from "../comparison/planComparison";
import type { Area } from "../operation";
import type { NumberedLine } from "../scenario/listsLayout";
import type { ChangedText } from "./ChangedText";
import { isSameText } from "./isSameText";

/**
 * The labels of a comparison that read otherwise now: those of its first two columns, but for what is chosen there. One that was made of
 * other lines or years, or with rows of the user's in it, is told as that.
 * @param values what stands in these columns
 */
export function changedComparisonTexts(
  letter: Letter,
  numbered: readonly NumberedLine[],
  compared: readonly ComparedSheet[],
  area: Area,
  values: readonly (readonly unknown[])[],
): readonly ChangedText[] {
  if (compared.length === 0) return [];
  const made = comparisonSheet(letter, { numbered }, compared, area.sheet);
  const { layout } = made;
  if (layout.area.rows !== area.rows || layout.area.columns !== area.columns) return [];
  const chosen = [layout.rows.theme, layout.rows.choice];
  return comparisonCells(made).flatMap((cells, row) =>
    cells.slice(0, layout.at.first).flatMap((ours, column): ChangedText[] => {
      if (typeof ours !== "string" || ours === "" || (chosen.includes(row) && column === layout.at.what)) return [];
      const now = values[row]?.[column] ?? "";
      if (isSameText(now, ours)) return [];
      const address = cellAddress(area.row + row, area.column + column);
      return [{ of: comparisonWords.sheet, sheet: area.sheet, address, ours, now: String(now) }];
    }),
  );
}
