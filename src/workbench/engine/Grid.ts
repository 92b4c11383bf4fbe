import type { UniverInstance } from "./createHeadlessUniver";
import type { StructuralAct } from "./references/StructuralAct";
import { Reckoning } from "./Reckoning";
import { ScopedNames } from "./ScopedNames";
import { type FormulaPlace, Tables } from "./Tables";
import {
  FormulaDataModel,
  ICommandService,
  IUniverInstanceService,
  type FUniver,
  type FWorkbook,
  type FWorksheet,
  type Injector,
  type Workbook,
  type Worksheet,
} from "./univer";

/** What every part of the adapter needs of one Univer workbook: its services, and its sheets by id. */
export class Grid {
  readonly injector: Injector;
  readonly api: FUniver;
  readonly book: FWorkbook;
  readonly unitId: string;
  readonly commands: ICommandService;
  readonly formulas: FormulaDataModel;
  readonly tables = new Tables();
  readonly scopedNames = new ScopedNames(() => this.workbook().getSheets());
  readonly reckoning = new Reckoning();
  /** Formulas of names that refer to tables, by the name in capitals. */
  readonly tableNames = new Map<string, string>();
  /** Formulas of names that refer through several sheets, by the name in capitals. */
  readonly threeDNames = new Map<string, string>();
  /** Who wants to know of acts that move cells: before anything has moved, and when all is done. */
  readonly beforeAct: (() => void)[] = [];
  readonly afterAct: ((act: StructuralAct) => void)[] = [];
  /** Who lets go of something then; told whether nothing is being calculated any more. */
  readonly whenClosed: ((isIdle: boolean) => void)[] = [];

  constructor({ univer, api }: UniverInstance, book: FWorkbook) {
    this.injector = univer.__getInjector();
    this.api = api;
    this.book = book;
    this.unitId = book.getId();
    this.commands = this.injector.get(ICommandService);
    this.formulas = this.injector.get(FormulaDataModel);
  }

  /** The facade of a sheet. @throws Error where there is no such sheet. */
  sheet(sheetId: string): FWorksheet {
    const sheet = this.book.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`The engine has no sheet "${sheetId}"`);
    return sheet;
  }

  /** The model behind a sheet: raw cells, sizes. */
  model(sheetId: string): Worksheet {
    const sheet = this.workbook().getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`The engine has no sheet "${sheetId}"`);
    return sheet;
  }

  workbook(): Workbook {
    const workbook = this.injector.get(IUniverInstanceService).getUnit<Workbook>(this.unitId);
    if (!workbook) throw new Error("The engine's workbook is gone");
    return workbook;
  }

  /** A formula as the engine takes it; `place` is where it is to stand, null for a name's. */
  storedFormula(formula: string, place: FormulaPlace | null): string {
    return this.tables.stored(this.scopedNames.stored(formula, place?.sheetId ?? null), place);
  }
  /** The way back: as Excel shows it there. */
  shownFormula(stored: string, place: FormulaPlace | null): string {
    return this.scopedNames.shown(this.tables.shown(stored, place), place?.sheetId ?? null);
  }

  /** Carries out a mutation that this adapter made, marked as ours: it is not a user's edit. */
  mutate(id: string, params: object): void {
    this.ours += 1;
    try {
      if (!this.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params }))
        throw new Error(`${id} was refused`);
    } finally {
      this.ours -= 1;
    }
  }

  /** Does something through the facade, marked as ours. */
  asOurs<Result>(work: () => Result): Result {
    this.ours += 1;
    try {
      return work();
    } finally {
      this.ours -= 1;
    }
  }

  /** The same for work that takes a while. */
  async asOursUntilDone<Result>(work: () => Promise<Result>): Promise<Result> {
    this.ours += 1;
    try {
      return await work();
    } finally {
      this.ours -= 1;
    }
  }

  get isOurs(): boolean {
    return this.ours > 0;
  }

  /** While cells are inserted or removed the engine adds rows at the sheet's end: nothing to tell of. */
  isShiftingCells = false;
  private ours = 0;
}
