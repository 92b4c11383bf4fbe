import { answerAsShown, roundConstants, roundWhatIsEntered } from "./asDisplayed";
import { dateSystem } from "./dateSystem";
import { datesOnScreen } from "./datesOnScreen";
import type { Grid } from "./Grid";
import { circleOf } from "./runOrder";
import { IConfigService, IFormulaRuntimeService, NumberValueObject, type FunctionVariantType } from "./univer";

/** The members of Univer's that take a formula's answer. */
interface Runtime {
  readonly currentRow: number;
  readonly currentColumn: number;
  readonly currentSubUnitId: string;
  setRuntimeData(answer: FunctionVariantType): void;
}

/** What Univer's setting of iterations is called: with none it goes round once. */
const iterations = "CYCLE_REFERENCE_COUNT";

/**
 * Makes the engine count and reckon as the workbook is set. `recalculate` calculates everything anew.
 *
 * A circle shows 0 as long as iteration is off (Excel shows 0 or the last answer, after a message that no add-in sees). With
 * iteration all of its formulas are calculated `maxIteration` times; Excel stops earlier where nothing changes by more than
 * `maxChange`, which Univer does not look at.
 * https://support.microsoft.com/office/remove-or-allow-a-circular-reference-in-excel-8540bd0f-6e97-4483-bcf7-1b49cd50d123
 */
export function reckonAsSet(grid: Grid, recalculate: () => void): void {
  dateSystem(grid);
  datesOnScreen(grid);
  roundWhatIsEntered(grid);
  const { reckoning } = grid;
  const runtime = grid.injector.get(IFormulaRuntimeService) as unknown as Runtime;
  const take = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (answer) => {
    const place = { sheetId: runtime.currentSubUnitId, row: runtime.currentRow, column: runtime.currentColumn };
    if (!reckoning.iteration.enabled && circleOf(runtime).has(`${place.sheetId} ${place.row} ${place.column}`))
      return take(NumberValueObject.create(0));
    take(reckoning.asDisplayed ? answerAsShown(grid, place, answer) : answer);
  };
  const config = grid.injector.get(IConfigService);
  reckoning.changed = (what) => {
    const { enabled, maxIteration } = reckoning.iteration;
    if (what === "iteration") config.setConfig(iterations, enabled ? maxIteration : 1);
    if (what === "precision" && reckoning.asDisplayed) roundConstants(grid);
    recalculate();
  };
}
