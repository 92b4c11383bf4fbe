import type { CustomFunctions, Place } from "./CustomFunctions";
import type { Grid } from "./Grid";
import { isUnderWay, startDueCalculation } from "./startDueCalculation";
import {
  FormulaCalculationSessionService,
  IActiveDirtyManagerService,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "./univer";

/** Knows whether a calculation is due or under way, and waits for it: for nothing where nothing is to be calculated. */
export class Calculation {
  private due = false;
  private isOver = false;
  private running: Promise<void> | null = null;
  private settling: Promise<void> | null = null;
  private readonly session: FormulaCalculationSessionService;
  private readonly listener: { dispose(): void };

  constructor(
    private readonly grid: Grid,
    private readonly custom: CustomFunctions,
  ) {
    this.session = grid.injector.get(FormulaCalculationSessionService);
    const dirty = grid.injector.get(IActiveDirtyManagerService);
    this.listener = grid.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) {
        this.due = false;
        this.running = this.session.waitForLatestApplied(undefined, 0);
        // Where a user types in the grid nobody else waits for the answers of custom functions.
        void this.running.then(async () => {
          if (this.custom.isWaiting) await this.settle();
        });
      } else if (dirty.get(command.id) && !isOnlyLooks(command, options)) {
        this.due = true;
      }
    });
  }

  /** Resolves when every cell has its value, the answers of custom functions included. */
  async settle(): Promise<void> {
    do {
      this.settling ??= this.settleOnce().finally(() => {
        this.settling = null;
      });
      await this.settling;
    } while (this.isLeft);
  }

  /** Whether something is still to be calculated. */
  private get isLeft(): boolean {
    return !this.isOver && (this.due || this.running !== null || isUnderWay(this.grid));
  }

  /** Resolves when nothing is being calculated at this moment; what is due may still have to begin. */
  async pause(): Promise<void> {
    while (!this.isOver && this.running) {
      const running = this.running;
      await running;
      if (this.running === running) this.running = null;
    }
  }

  get isDone(): boolean {
    return !this.due && this.running === null && !this.custom.isWaiting;
  }

  /** Calculates these cells anew, and all that depends on them; or all there is. */
  recalculate(places: readonly Place[] | "all"): void {
    const dirtyRanges = (places === "all" ? [] : places).map(({ sheetId, row, column }) => ({
      unitId: this.grid.unitId,
      sheetId,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    }));
    this.grid.mutate(SetFormulaCalculationStartMutation.id, {
      dirtyRanges,
      forceCalculation: places === "all",
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    });
  }

  dispose(): void {
    const isIdle = this.isDone && !isUnderWay(this.grid);
    this.isOver = true;
    this.listener.dispose();
    for (const close of this.grid.whenClosed) close(isIdle);
  }

  private async settleOnce(): Promise<void> {
    await this.calculated();
    for (let round = 0; this.custom.isWaiting && round < 20; round += 1) {
      const places = await this.custom.answerAll();
      this.recalculate(places);
      await this.calculated();
    }
  }

  private async calculated(): Promise<void> {
    while (this.isLeft) {
      if (this.running) await this.pause();
      else if (!(await startDueCalculation(this.grid))) await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}

/** What the engine itself leaves out of its calculation: results that it wrote, and formats. */
function isOnlyLooks(command: { id: string; params?: unknown }, options: { onlyLocal?: boolean } | undefined): boolean {
  if (command.id !== SetRangeValuesMutation.id) return false;
  return (
    options?.onlyLocal === true || (command.params as { trigger?: string } | undefined)?.trigger === SetStyleCommand.id
  );
}
