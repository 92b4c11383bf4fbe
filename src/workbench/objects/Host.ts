import type { CellInput, Engine, Rect } from "../engine/Engine";
import { intersection } from "../model/address";
import { shiftSheetModel } from "../model/shiftSheetModel";
import type { ChartModel } from "../model/ChartModel";
import { engineTable, type TableModel } from "../model/TableModel";
import type { RuleModel } from "../model/WorkbookModel";
import { WorkbookModel } from "../model/WorkbookModel";
import type { Change } from "./Change";
import type { CreatedWorkbook } from "./createdWorkbook";
import { EventRegister } from "./EventRegister";
import { followAct, offerAgain } from "./followAct";
import { isNewerThan } from "./isNewerThan";
import { shiftTables } from "./shiftTables";
import { afterWrite } from "./tableWrites";
import type { HostObject } from "../protocol/ClassDefinition";
import { HostError } from "../protocol/HostError";
import type { Action } from "../protocol/messages";
import type { HostSwitches } from "./HostSwitches";
import type { ProcessorHost } from "../protocol/RequestProcessor";

/** The workbook behind the protocol: engine, model, switches. It knows nothing of any add-in. */
export class Host implements ProcessorHost {
  readonly model = new WorkbookModel();
  readonly events = new EventRegister();
  readonly switches: HostSwitches = {
    editMode: false,
    readOnly: false,
    calculationMode: "Automatic",
    excelApi: "1.14",
    lacking: [],
    busy: 0,
    payloadLimit: Infinity,
    lostAnswers: 0,
    tablesGrow: true,
    rowsLeftOutside: 0,
    columnsCalculate: true,
    beforeAction: null,
  };
  /** Called with everything that happens in the workbook; with what an add-in does after its batch. */
  onChange: (change: Change) => void = () => undefined;
  /** The chart selected last: see `selectedChart`, which knows whether it still is. */
  selectedChart: ChartModel | null = null;
  private readonly done: Change[] = [];
  private isInBatch = false;
  /** What a person has done so far of an act that is still going on. */
  private byHandSoFar: Change[] | null = null;
  /** Called after each request of the add-in. */
  onBatch: () => void = () => undefined;
  /** Called with "Visible" or "Background" when the add-in asks for its pane to be shown or hidden. */
  onPaneState: (state: string) => void = () => undefined;
  /** "Background": the add-in is loaded when this workbook opens; "Inactive": when its user opens it. */
  startState = "Inactive";
  /** The workbooks that the add-in made; see `createdWorkbook`. */
  readonly createdWorkbooks: CreatedWorkbook[] = [];
  /** Called when one of them is opened: Excel shows it in a window of its own. */
  onWorkbookOpened: (created: CreatedWorkbook) => void = () => undefined;
  private readonly pendingRules = new Map<string, RuleModel[]>();
  private nextRule = 1;

  constructor(
    readonly engine: Engine,
    readonly locale: string,
    private readonly makeRoot: (host: Host) => HostObject<Host>,
    private readonly makeNew: (className: string, host: Host) => HostObject<Host> | null,
  ) {
    engine.onStructure((sheetId, shift) => {
      shiftSheetModel(this.model, sheetId, shift);
      shiftTables(this, sheetId, shift);
      // The engine is in the middle of it.
      if (this.model.sheet(sheetId).validations.length > 0) queueMicrotask(() => this.offerAgain(sheetId));
      this.tell({ kind: "lines", sheetId, shift, by: this.isInBatch ? "addIn" : "user" });
    });
    engine.onSelect(() => {
      this.selectedChart = null;
    });
    engine.onAct({
      before: () => this.handOverRules(),
      after: (act) => followAct(this, act, this.pendingRules),
    });
    engine.onEdit((edit) => {
      afterWrite(this, edit.sheetId, edit.rect);
      this.tell({ kind: "edit", sheetId: edit.sheetId, edit, by: "user" });
    });
  }

  /** Selects a chart, as a click on it does; the cells of its sheet are not selected any more. */
  selectChart(chart: ChartModel): void {
    this.engine.activate(chart.sheetId);
    this.selectedChart = chart;
  }
  private offerAgain(sheetId: string): void {
    if (this.engine.sheets().some(({ id }) => id === sheetId)) offerAgain(this, sheetId);
  }
  root(): HostObject<ProcessorHost> {
    return this.makeRoot(this) as unknown as HostObject<ProcessorHost>;
  }
  newObject(className: string): HostObject<ProcessorHost> | null {
    return this.makeNew(className, this) as unknown as HostObject<ProcessorHost> | null;
  }
  pause(): Promise<void> {
    return this.engine.pause();
  }
  settle(): Promise<void> {
    return this.engine.settle();
  }
  /** Whether this Excel is too old for a member; the sets are those that Microsoft's own library names. */
  lacks(member: string): boolean {
    return this.switches.lacking.includes(member) || isNewerThan(member, this.switches.excelApi);
  }
  beforeAction(action: Action, index: number): void {
    this.isInBatch = true;
    if (this.switches.editMode) {
      throw new HostError(
        "InvalidOperationInCellEditMode",
        "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
      );
    }
    // https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
    if (index === 0 && this.switches.busy > 0) {
      this.switches.busy -= 1;
      throw new HostError("RequestAborted", "The request was aborted during run time.");
    }
    this.switches.beforeAction?.(action, index);
  }
  payloadLimit(): number {
    return this.switches.payloadLimit;
  }
  losesAnswer(): boolean {
    if (this.switches.lostAnswers === 0) return false;
    this.switches.lostAnswers -= 1;
    return true;
  }
  afterBatch(): void {
    this.handOverRules();
    this.pendingRules.clear();
    this.isInBatch = false;
    for (const change of this.done.splice(0)) this.onChange(change);
    this.onBatch();
  }
  /** Puts inputs in for the add-in, and remembers to tell it so, as Excel does. */
  write(sheetId: string, rect: Rect, inputs: readonly (readonly (CellInput | null)[])[]): void {
    const before = this.wantsBefore(sheetId, rect) ? this.engine.read(sheetId, rect) : [];
    this.engine.write(sheetId, rect, inputs);
    afterWrite(this, sheetId, rect);
    this.tell({ kind: "edit", sheetId, edit: { sheetId, rect, before }, by: "addIn" });
  }
  /** The same for somebody who has the workbook open elsewhere. @returns what tells the add-in of it */
  writeElsewhere(sheetId: string, rect: Rect, inputs: readonly (readonly (CellInput | null)[])[]): () => void {
    const before = this.engine.read(sheetId, rect);
    this.engine.write(sheetId, rect, inputs);
    afterWrite(this, sheetId, rect);
    return () => this.tell({ kind: "edit", sheetId, edit: { sheetId, rect, before }, by: "colleague" });
  }
  /** What a person does here, not through the add-in: told as hers, when all of it is done. */
  async byHand<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    const done: Change[] = [];
    this.byHandSoFar = done;
    try {
      return await work();
    } finally {
      this.byHandSoFar = null;
      for (const change of done) this.onChange({ ...change, by: "user" });
    }
  }
  /** Remembers what happened until the add-in's batch is over, or tells it at once. */
  tell(change: Change): void {
    if (this.byHandSoFar) return void this.byHandSoFar.push(change);
    if (this.isInBatch && change.by === "addIn") this.done.push(change);
    else this.onChange(change);
  }
  /** Takes a table away; its cells stay. Formulas lose it, or (`asRanges`) get the ranges that it stood for. */
  removeTable(table: TableModel, asRanges: boolean): void {
    const { sheetId, id, name } = table;
    this.engine.removeTable(engineTable(table), asRanges);
    this.model.tables.splice(this.model.tables.indexOf(table), 1);
    const by = this.isInBatch ? "addIn" : "user";
    this.tell({ kind: "table", what: "TableDeleted", sheetId, tableId: id, tableName: name, by });
  }
  /** The tables that a range touches. */
  tablesAt(sheetId: string, rect: Rect): readonly TableModel[] {
    return this.model.tables.filter((each) => each.sheetId === sheetId && intersection(each.rect, rect));
  }
  /** What stood in cells before is only read where somebody listens, and of no more cells than Excel tells of. */
  wantsBefore(sheetId: string, { rows, columns }: Rect): boolean {
    const isAsked = (["DataChanged", "FormulaChanged"] as const).some(
      (name) => this.events.targets(name, sheetId).length > 0,
    );
    return isAsked && rows * columns <= 100_000;
  }

  sheetName(sheetId: string): string {
    return this.engine.sheets().find((sheet) => sheet.id === sheetId)?.name ?? "";
  }

  /** The rules of a sheet as this batch has them; handed to the engine at its end. */
  rules(sheetId: string): RuleModel[] {
    const known = this.pendingRules.get(sheetId);
    if (known) return known;
    const rules = this.engine.rules(sheetId).map((rule) => ({ ...rule, rects: [...rule.rects] }));
    this.pendingRules.set(sheetId, rules);
    return rules;
  }
  private handOverRules(): void {
    for (const [sheetId, rules] of this.pendingRules) {
      const complete = rules.filter((rule) => rule.formula !== "");
      if (!this.engine.sheets().some((sheet) => sheet.id === sheetId)) continue;
      // Rules that were only read stay as they are: setting them makes the engine calculate.
      const isChanged = JSON.stringify(complete) !== JSON.stringify(this.engine.rules(sheetId));
      if (isChanged) this.engine.setRules(sheetId, complete);
    }
  }
  newRuleId(): string {
    return `{rule-${this.nextRule++}}`;
  }

  /** Refuses what protection forbids in cells. */
  assertWritable(sheetId: string, rect: Rect): void {
    this.assertNotReadOnly();
    const { protection, unlocked } = this.model.sheet(sheetId);
    if (!protection.protected) return;
    const free = unlocked.reduce((cells, part) => {
      const shared = intersection(part, rect);
      return cells + (shared ? shared.rows * shared.columns : 0);
    }, 0);
    if (free < rect.rows * rect.columns) {
      throw new HostError(
        "AccessDenied",
        "You cannot perform the requested operation: the cell or range is on a protected sheet.",
      );
    }
  }
  /** Refuses what a protected sheet forbids unless an option allows it ("allowFormatCells"). */
  assertAllowed(sheetId: string, option: string): void {
    this.assertNotReadOnly();
    const { protection } = this.model.sheet(sheetId);
    if (protection.protected && protection.options[option] !== true) {
      throw new HostError("AccessDenied", "You cannot perform the requested operation: the sheet is protected.");
    }
  }
  /** Refuses changes to the set of sheets when the structure is protected. */
  assertStructureFree(): void {
    this.assertNotReadOnly();
    if (this.model.structureProtected) throw new HostError("AccessDenied", "The workbook's structure is protected.");
  }
  private assertNotReadOnly(): void {
    if (this.switches.readOnly) throw new HostError("AccessDenied", "The workbook is read-only.");
  }
}
