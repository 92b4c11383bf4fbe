import type { Grid } from "./Grid";
import { SetFormulaCalculationStartMutation, TriggerCalculationController } from "./univer";

type Dirty = object;

/** The members of Univer's that begin a calculation some time after the last change. */
interface Trigger {
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _waitingCommandQueue: readonly object[];
  _executingDirtyData: Dirty;
  readonly _executionInProgressParams: object | null;
  _generateDirty(commands: readonly object[]): Dirty;
  _mergeDirty(before: Dirty, added: Dirty): Dirty;
}

/**
 * Univer 0.25 begins to calculate 100 ms after the last change, for a person at the keys; who waits for the answer needs no
 * more changes. Here what waits begins at once, as Univer's own timer would begin it.
 * @returns whether something began; not while a calculation is under way, which Univer stops and starts by itself
 */
export async function startDueCalculation({ injector, commands }: Grid): Promise<boolean> {
  const trigger = injector.get(TriggerCalculationController) as unknown as Trigger;
  // Who waited for the last calculation is told before Univer has put all of it away; one that begins meanwhile loses results.
  await new Promise((resolve) => setTimeout(resolve, 0));
  if (trigger._waitingCommandQueue.length === 0 || trigger._executionInProgressParams !== null) return false;
  clearTimeout(trigger._setTimeoutKey);
  const added = trigger._generateDirty(trigger._waitingCommandQueue);
  trigger._waitingCommandQueue = [];
  trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, added);
  const dirty = { ...trigger._executingDirtyData };
  return commands.executeCommand(SetFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
}

/** Whether Univer still has a calculation to finish: one that a change overtook is stopped first, and begins again by itself. */
export function isUnderWay({ injector }: Grid): boolean {
  return (injector.get(TriggerCalculationController) as unknown as Trigger)._executionInProgressParams !== null;
}
