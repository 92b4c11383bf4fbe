import { isAbsolute, join } from "node:path";
import type { WorkbookFile } from "../xlsx/WorkbookFile";
import type { HostSettings } from "./HostSettings";
import { PlayedWorkbook } from "./PlayedWorkbook";
import type { Spoken } from "./Spoken";
import { StepError } from "./StepError";

/** What there is to play with: the built add-in. */
export interface Built {
  readonly folder: string;
  readonly namespace: string;
  readonly addInId: string;
  /** The actions of its ribbon, by their ids in the manifest. */
  readonly actions: readonly string[];
}

/** A request of the add-in that is to fail. */
export interface Failure {
  /** Counted from 1, in the next action. */
  readonly request: number;
  readonly how: "lost" | "refused";
}

/** Where one file of steps is played: in a workbook of its own. */
export class Stage {
  /** What the add-in said last, for `expect`. */
  spoken: Spoken | null = null;
  failure: Failure | null = null;
  /** What had gone over the wire when `traffic` was last asked. */
  countedTraffic = { requests: 0, bytes: 0, answered: 0 };
  /** What a person did, to be taken back with Ctrl+Z; the latest last. */
  readonly undoable: (() => Promise<void>)[] = [];
  settings: HostSettings;
  isAddinWanted = true;
  private played: PlayedWorkbook | null = null;
  private isStarted = false;

  /** @param folder where paths in steps begin */
  constructor(
    readonly built: Built,
    readonly folder: string,
  ) {
    const { folder: dist, namespace, addInId } = built;
    this.settings = {
      ...{ locale: "nl-NL", language: "nl-NL", requirement: "1.14", sets: {}, today: null },
      ...{ storage: new Map<string, string>(), folder: dist, namespace, addInId },
    };
  }

  /** Whether anything was played already: the Excel can't be chosen any more. */
  get hasBegun(): boolean {
    return this.isStarted;
  }

  /** The workbook; made when it is first asked for. */
  async workbook(): Promise<PlayedWorkbook> {
    return this.played ?? (await this.start(null));
  }

  /** Another workbook takes the place of this one, as when a file is opened. */
  async start(file: WorkbookFile | null): Promise<PlayedWorkbook> {
    this.isStarted = true;
    this.leave();
    const made = new PlayedWorkbook(this.settings, file);
    this.played = made;
    this.countedTraffic = { requests: 0, bytes: 0, answered: 0 };
    if (this.isAddinWanted) await made.openAddin();
    else await made.settle();
    return made;
  }

  /** The add-in, for what can't be done without. */
  async addin() {
    const workbook = await this.workbook();
    const { addin } = workbook;
    if (!addin) throw new StepError('The add-in is closed. Open it first: {"addin":"open"}.');
    return { workbook, ...addin };
  }

  path(written: string): string {
    return isAbsolute(written) ? written : join(this.folder, written);
  }

  leave(): void {
    this.played?.dispose();
    this.played = null;
    this.undoable.length = 0;
  }
}
