import type { CellInput, Rect } from "../engine/Engine";
import { inputFromValue } from "../objects/inputFromValue";
import type { RangeTarget } from "../objects/rangeTarget";
import { HostError } from "../protocol/HostError";
import type { PlayedWorkbook } from "./PlayedWorkbook";
import type { Typed } from "./schema/fieldTypes";
import { StepError } from "./StepError";
import { typedInput, type TypedInput } from "./typedInput";

export type TypedRows = readonly (readonly (Typed | null)[])[];

/** What is typed in these cells, as Excel takes it; null leaves a cell. It is refused where Excel would not take it. */
export function readTyped(
  workbook: PlayedWorkbook,
  { sheetId, rect }: RangeTarget,
  rows: TypedRows,
): (TypedInput | null)[][] {
  const { engine, host, settings } = workbook;
  refused(() => host.assertWritable(sheetId, rect));
  return rows.map((row, r) =>
    row.map((typed, c) => {
      if (typed === null) return null;
      const isText = engine.style(sheetId, rect.row + r, rect.column + c).numberFormat === "@";
      const read = typedInput(typed, settings.locale, isText, engine.reckoning);
      const { input } = read;
      if (input.kind !== "formula") return read;
      refused(() => inputFromValue(input.formula, false));
      const lost = input.formula.includes("[")
        ? engine.unknownReference(input.formula, sheetId, rect.row + r, rect.column + c)
        : null;
      if (lost !== null) throw new StepError(`Excel does not take ${String(typed)}: there is no ${lost}.`);
      return read;
    }),
  );
}

/** One edit of the user here, of which the add-in hears. */
export async function enter(
  workbook: PlayedWorkbook,
  { sheetId, rect }: RangeTarget,
  typed: readonly (readonly (TypedInput | null)[])[],
): Promise<void> {
  const { engine, host } = workbook;
  engine.enter(sheetId, rect, inputsOf(typed));
  giveFormats(workbook, sheetId, rect, typed);
  await host.settle();
}

export function inputsOf(typed: readonly (readonly (TypedInput | null)[])[]): (CellInput | null)[][] {
  return typed.map((row) => row.map((each) => each?.input ?? null));
}

/** A date that is typed in a cell without a format of its own is shown as one. */
export function giveFormats(
  { engine }: PlayedWorkbook,
  sheetId: string,
  rect: Rect,
  typed: readonly (readonly (TypedInput | null)[])[],
): void {
  typed.forEach((row, r) =>
    row.forEach((each, c) => {
      const cell = { row: rect.row + r, column: rect.column + c, rows: 1, columns: 1 };
      const had = engine.style(sheetId, cell.row, cell.column).numberFormat ?? "General";
      if (each?.format && had === "General") engine.setStyle(sheetId, cell, { numberFormat: each.format });
    }),
  );
}

/** What Excel refuses is said to whoever wrote the step. */
export function refused<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof HostError) throw new StepError(`Excel refuses this: ${error.message}`);
    throw error;
  }
}
