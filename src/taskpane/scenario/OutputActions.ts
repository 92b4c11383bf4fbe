import type { Undo } from "../../actions/undo";
import type { Freezing } from "../../plan/scenario/planFreeze";
import type { BrokenElsewhere } from "../../plan/functions/findBrokenElsewhere";
import type { BrokenFunction } from "../../plan/functions/findBrokenFunctions";
import type { FunctionCell } from "../../plan/ownFunctions";
import type { Sharing, ShareTarget } from "../../plan/scenario/planShare";
import type { Horizon } from "../../scenario/horizon";

/** What the user can do with whole scenarios, beside booking in them. */
export interface OutputActions {
  compare(codes: readonly string[]): void;
  freeze(code: string, freezing: Freezing): void;
  share(code: string, sharing: Sharing, target: ShareTarget): void;
  /** Once more in this workbook, for a copy that grew old. */
  shareAgain(code: string): void;
  /** Whether this Excel opens a copy as a workbook of its own. */
  opensWorkbooks(): boolean;
  readFunctions(): void;
  turnIntoValues(cells: readonly FunctionCell[]): void;
  putFunctionsBack(undo: Undo): void;
  mendFunctions(cells: readonly BrokenFunction[], elsewhere: readonly BrokenElsewhere[]): void;
  extend(code: string, horizon: Horizon): void;
  addLine(theme: string, name: string): void;
}
