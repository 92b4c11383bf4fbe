import type { Bridge } from "../protocol/Bridge";
import type { RibbonCommands } from "../protocol/RibbonCommands";
import type { Pane } from "./openPane";
import type { PageClock } from "./PageClock";

/** The add-in as it runs on the workbook: one page, until it is closed. */
export interface RunningAddin {
  readonly pane: Pane;
  readonly clock: PageClock;
  readonly bridge: Bridge;
  readonly ribbon: RibbonCommands;
  stop(): void;
}
