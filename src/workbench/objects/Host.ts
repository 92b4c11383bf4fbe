import type { CellInput, Engine, Rect } from "../engine/Engine";
import { intersection } from "../model/address";
import { shiftSheetModel } from "../model/shiftSheetModel";
import type { RuleModel } from "../model/WorkbookModel";
import { WorkbookModel } from "../model/WorkbookModel";
import memberSets from "./memberSets.json";
import { EventRegister } from "./EventRegister";
import type { HostObject } from "../protocol/ClassDefinition";
import { HostError } from "../protocol/HostError";
import type { Action } from "../protocol/messages";
import type { ProcessorHost } from "../protocol/RequestProcessor";

/** What a test can switch, to see how an add-in bears it. */
export interface HostSwitches {
  /** The user is typing in a cell: Excel refuses every call. */
  editMode: boolean;
  readOnly: boolean;
  /** The ExcelApi that this Excel has: members above it are refused. */
  excelApi: string;
  /** Members that this Excel lacks although its requirement set promises them, such as "Range.Group". */
  lacking: readonly string[];
  /** How many requests Excel refuses because it is busy. */
  busy: number;
  /** How many answers get lost on their way, after the work has been done. */
  lostAnswers: number;
  /** Called before each action; may throw what should go wrong there. */
  beforeAction: ((action: Action, index: number) => void) | null;
}

/** The workbook behind the protocol: engine, model, switches. It knows nothing of any add-in. */
export class Host implements ProcessorHost {
  readonly model = new WorkbookModel();
  readonly events = new EventRegister();
  readonly switches: HostSwitches = {
    editMode: false,
    readOnly: false,
    excelApi: "1.14",
    lacking: [],
    busy: 0,
    lostAnswers: 0,
    beforeAction: null,
  };
  /** Called after a batch with each range that the add-in wrote into. */
  onWritten: (sheetId: string, rect: Rect) => void = () => undefined;
  private readonly written: { readonly sheetId: string; readonly rect: Rect }[] = [];
  /** Called with "Visible" or "Background" when the add-in asks for its pane to be shown or hidden. */
  onPaneState: (state: string) => void = () => undefined;
  private readonly pendingRules = new Map<string, RuleModel[]>();
  private nextRule = 1;

  constructor(
    readonly engine: Engine,
    readonly locale: string,
    private readonly makeRoot: (host: Host) => HostObject<Host>,
    private readonly makeNew: (className: string, host: Host) => HostObject<Host> | null,
  ) {
    engine.onStructure((sheetId, shift) => shiftSheetModel(this.model, sheetId, shift));
  }

  root(): HostObject<ProcessorHost> {
    return this.makeRoot(this) as unknown as HostObject<ProcessorHost>;
  }
  newObject(className: string): HostObject<ProcessorHost> | null {
    return this.makeNew(className, this) as unknown as HostObject<ProcessorHost> | null;
  }
  settle(): Promise<void> {
    return this.engine.settle();
  }
  /** Whether this Excel is too old for a member; the sets are those that Microsoft's own library names. */
  lacks(member: string): boolean {
    const set = (memberSets as Readonly<Record<string, string>>)[member];
    return this.switches.lacking.includes(member) || (set !== undefined && isNewer(set, this.switches.excelApi));
  }
  beforeAction(action: Action, index: number): void {
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
  losesAnswer(): boolean {
    if (this.switches.lostAnswers === 0) return false;
    this.switches.lostAnswers -= 1;
    return true;
  }
  afterBatch(): void {
    for (const [sheetId, rules] of this.pendingRules) {
      const complete = rules.filter((rule) => rule.formula !== "");
      if (this.engine.sheets().some((sheet) => sheet.id === sheetId)) this.engine.setRules(sheetId, complete);
    }
    this.pendingRules.clear();
    for (const { sheetId, rect } of this.written.splice(0)) this.onWritten(sheetId, rect);
  }
  /** Puts inputs in for the add-in, and remembers to tell it so, as Excel does. */
  write(sheetId: string, rect: Rect, inputs: readonly (readonly (CellInput | null)[])[]): void {
    this.engine.write(sheetId, rect, inputs);
    this.written.push({ sheetId, rect });
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

/** @example isNewer("1.14", "1.9") // true */
function isNewer(set: string, than: string): boolean {
  const number = (version: string) => version.split(".").reduce((sum, part) => sum * 1000 + Number(part), 0);
  return number(set) > number(than);
}
