import type { SheetFormulas } from "../leaning/Leaners";
import type { Area } from "../operation";

/** What stands in an area, as formulas, row by row: of blocks that were read of its sheet. Nothing is "". */
export function areaContents(area: Area, blocks: readonly SheetFormulas[]): readonly (readonly unknown[])[] {
  const here = blocks.filter(({ sheet }) => sheet === area.sheet);
  return Array.from({ length: area.rows }, (_row, rowOffset) =>
    Array.from({ length: area.columns }, (_column, columnOffset) => {
      for (const { row, column, formulas } of here) {
        const content = formulas[area.row + rowOffset - row]?.[area.column + columnOffset - column] ?? "";
        if (content !== "") return content;
      }
      return "";
    }),
  );
}
