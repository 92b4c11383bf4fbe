import { answerAsShown, roundConstants, roundWhatIsEntered } from "./asDisplayed";
import { CircleAnswers } from "./CircleAnswers";
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
  /** Asked when everything was calculated once: whether to go round again. */
  isCycleDependency(): boolean;
  /** Told before it: how many times it went round already. */
  setFormulaCycleIndex(times: number): void;
}

/** What Univer's setting of iterations is called: with none it goes round once. */
const iterations = "CYCLE_REFERENCE_COUNT";

/**
 * Makes the engine count and reckon as the workbook is set. `recalculate` calculates everything anew.
 *
 * A circle shows 0 as long as iteration is off (Excel shows 0 or the last answer, after a message that no add-in sees). With
 * iteration all of its formulas are calculated `maxIteration` times, or until nothing in it changes by more than `maxChange`
 * any more, which Univer does not look at.
 * https://support.microsoft.com/office/remove-or-allow-a-circular-reference-in-excel-8540bd0f-6e97-4483-bcf7-1b49cd50d123
 */
export function reckonAsSet(grid: Grid, recalculate: () => void): void {
  dateSystem(grid);
  datesOnScreen(grid);
  roundWhatIsEntered(grid);
  const { reckoning } = grid;
  const runtime = grid.injector.get(IFormulaRuntimeService) as unknown as Runtime;
  const take = runtime.setRuntimeData.bind(runtime);
  const circle = new CircleAnswers();
  runtime.setRuntimeData = (answer) => {
    const place = { sheetId: runtime.currentSubUnitId, row: runtime.currentRow, column: runtime.currentColumn };
    const round = circleOf(runtime);
    const key = round.size > 0 ? `${place.sheetId} ${place.row} ${place.column}` : "";
    const goes = round.has(key);
    if (goes && !reckoning.iteration.enabled) return take(NumberValueObject.create(0));
    if (goes) circle.heard(key, answer, reckoning.iteration.maxChange);
    take(reckoning.asDisplayed ? answerAsShown(grid, place, answer) : answer);
  };
  const [goesRound, begins] = [runtime.isCycleDependency.bind(runtime), runtime.setFormulaCycleIndex.bind(runtime)];
  runtime.setFormulaCycleIndex = (times) => {
    if (times === 0) circle.forget();
    begins(times);
  };
  runtime.isCycleDependency = () => goesRound() && circle.isMoving();
  const config = grid.injector.get(IConfigService);
  reckoning.changed = (what) => {
    const { enabled, maxIteration } = reckoning.iteration;
    if (what === "iteration") config.setConfig(iterations, enabled ? maxIteration : 1);
    if (what === "precision" && reckoning.asDisplayed) roundConstants(grid);
    recalculate();
  };
}
