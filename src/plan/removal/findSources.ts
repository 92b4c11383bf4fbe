import type { Letter } from "../../letter/letter";
import type { SheetFormulas } from "../leaning/Leaners";
import type { Area, CellInput } from "../operation";
import { planSources } from "../planSources";
import { words } from "../words";
import type { OwnCell } from "./OwnCell";

/** Our sheet with the sources, and what the user put in our cells there. */
export interface FoundSources {
  readonly area: Area;
  readonly hers: readonly OwnCell[];
}

/** As we name it, or with a number where that was taken: what begins so and goes on is the user's. */
const ourName = new RegExp(`^${words.sourceSheet}( \\(\\d+\\))?$`, "i");
/** Title, letter, the first block's title and the header of its columns. */
const shapeRows = [0, 1, 3, 4];

/**
 * The sheet with the sources, by its name and by what stands at its top; it has no name of its own in the workbook. The cells
 * are of all versions alike.
 * @param hasMarks whether there is any other mark of ours: without one nothing is ours
 */
export function findSources(
  letter: Letter,
  formulas: readonly SheetFormulas[],
  hasMarks: boolean,
): FoundSources | null {
  if (!hasMarks) return null;
  const named = [...new Set(formulas.map(({ sheet }) => sheet))].filter((sheet) => ourName.test(sheet));
  // One with a number may be a copy of ours.
  const inOrder = named.sort((a, b) => a.length - b.length);
  for (const sheet of inOrder) {
    const ours = cellsOf(letter, sheet);
    const now = cellsNow(formulas.filter((each) => each.sheet === sheet));
    const isShape = shapeRows.every((row) => ours[row]?.every((cell, column) => isSame(now(row, column), cell)));
    if (!isShape) continue;
    const hers = ours.flatMap((cells, row) =>
      cells.flatMap((cell, column): OwnCell[] => {
        const content = now(row, column);
        return content === "" || isSame(content, cell) ? [] : [{ row, column, text: String(content) }];
      }),
    );
    return { area: { sheet, row: 0, column: 0, rows: ours.length, columns: ours[0]?.length ?? 0 }, hers };
  }
  return null;
}

function cellsOf(letter: Letter, sheet: string): readonly (readonly CellInput[])[] {
  return planSources(letter, sheet).flatMap((operation) => (operation.kind === "write" ? operation.cells : []));
}

function cellsNow(blocks: readonly SheetFormulas[]): (row: number, column: number) => unknown {
  return (row, column) => {
    for (const { row: top, column: left, formulas } of blocks) {
      const content = formulas[row - top]?.[column - left] ?? "";
      if (content !== "") return content;
    }
    return "";
  };
}

/** Other programs make numbers of texts that look like one. */
function isSame(content: unknown, ours: CellInput): boolean {
  if (typeof ours === "number" && typeof content === "number") return Math.abs(content - ours) < 1e-9;
  return String(content) === String(ours ?? "");
}
