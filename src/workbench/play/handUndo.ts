import type { CellInput } from "../engine/Engine";
import { cutToUse, type RangeTarget } from "../objects/rangeTarget";
import type { PlayedWorkbook } from "./PlayedWorkbook";
import type { Stage } from "./Stage";
import { StepError } from "./StepError";

/** Remembers what cells hold, for Ctrl+Z; before they are changed by hand. */
export function remember(stage: Stage, workbook: PlayedWorkbook, place: RangeTarget): void {
  const { engine, host } = workbook;
  const { sheetId } = place;
  const rect = cutToUse(place, host);
  const inputs = engine.read(sheetId, rect).map((row) =>
    row.map(({ formula, error, value, spilled }): CellInput | null => {
      if (spilled && formula === null) return null;
      if (formula !== null) return { kind: "formula", formula };
      const constant = error ?? value;
      return constant === null ? { kind: "empty" } : { kind: "value", value: constant };
    }),
  );
  const written = workbook.writtenByAddin();
  stage.undoable.push(async () => {
    // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities
    if (workbook.writtenByAddin() !== written)
      throw new StepError("Ctrl+Z has nothing to take back: what the add-in wrote since then emptied Excel's list.");
    engine.enter(sheetId, rect, inputs);
    await engine.settle();
  });
}

/** The same within an act that is remembered as one that can't be taken back: this one can. */
export function rememberInstead(stage: Stage, workbook: PlayedWorkbook, place: RangeTarget): void {
  stage.undoable.pop();
  remember(stage, workbook, place);
}

/** What this host can't take back keeps Ctrl+Z from what came before it. */
export function rememberNothing(stage: Stage): void {
  stage.undoable.push(() =>
    Promise.reject(
      new StepError("Ctrl+Z takes back here what was typed, pasted or cleared; the last act was another."),
    ),
  );
}
