import type { Area, CellInput } from "../operation";
import { sameCell } from "../sameCell";
import { inputOf } from "../scenario/findOvertyped";
import type { LaidSheet } from "./laidSheet";
import { movedFormula } from "./movedFormula";

/** A cell on the sheet of a scenario that stands there as an older version made it. */
export interface AgedCell {
  readonly place: Area;
  readonly now: CellInput;
  /** As this version makes it. */
  readonly wanted: CellInput;
}

/** Cells that an older version made, wherever rows and columns brought them by now. What the user typed over is none of these. */
export function agedCells(laid: LaidSheet): readonly AgedCell[] {
  const { area, ours } = laid;
  return ours.flatMap((inputs, row) =>
    inputs.flatMap((input, column): AgedCell[] => {
      const [at, across] = [laid.row(row), laid.column(column)];
      if (at === null || across === null) return [];
      const now = area.formulas[at - area.row]?.[across - area.column] ?? "";
      if (laid.isUnmoved && typeof input === "object" && now === input?.formula) return [];
      const wanted = movedInput(laid, input);
      if (wanted === null || sameCell(now, wanted)) return [];
      const before = laid.older.flatMap((cells) => {
        const each = cells[row]?.[column] ?? null;
        return each === null || sameInput(each, input) ? [] : [each];
      });
      if (!before.some((each) => sameCell(now, movedInput(laid, each)))) return [];
      return [
        { place: { sheet: area.sheet, row: at, column: across, rows: 1, columns: 1 }, now: inputOf(now), wanted },
      ];
    }),
  );
}

/** null where it refers to what is gone. */
function movedInput({ row, column }: LaidSheet, input: CellInput): CellInput {
  if (typeof input !== "object" || input === null) return input;
  const formula = movedFormula(input.formula, row, column);
  return formula === null ? null : { formula };
}

function sameInput(one: CellInput, other: CellInput): boolean {
  if (typeof one !== "object" || typeof other !== "object") return one === other;
  return one?.formula === other?.formula;
}
