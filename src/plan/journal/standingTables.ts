import type { Letter } from "../../letter/letter";
import type { Area } from "../operation";
import { tableCells } from "../tableCells";
import { tableLayout } from "../tableLayout";
import type { Standing } from "./Standing";

/** Tables of the letter that stand on a sheet, marked or not: told by all the labels of one below each other. */
export function standingTables(letter: Letter, standing: Standing, sheet: string): readonly Area[] {
  const cells = standing.cells(sheet);
  return letter.themes.flatMap((theme) => {
    const layout = tableLayout(theme, { sheet, row: 0, column: 0 });
    const labels = tableCells(letter, theme, layout).flatMap(([label], row) =>
      typeof label === "string" ? [{ row, label }] : [],
    );
    const [first] = labels;
    if (!first) return [];
    return cells.flatMap(({ row, column, content }): Area[] => {
      const top = row - first.row;
      const stands =
        content === first.label && labels.every((each) => standing.at(sheet, top + each.row, column) === each.label);
      return stands ? [{ ...layout.area, sheet, row: top, column }] : [];
    });
  });
}
