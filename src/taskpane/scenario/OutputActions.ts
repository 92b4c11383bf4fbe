import type { Freezing } from "../../plan/scenario/planFreeze";
import type { Sharing } from "../../plan/scenario/planShare";
import type { Horizon } from "../../scenario/horizon";

/** What the user can do with whole scenarios, beside booking in them. */
export interface OutputActions {
  compare(codes: readonly string[]): void;
  freeze(code: string, freezing: Freezing): void;
  share(code: string, sharing: Sharing): void;
  extend(code: string, horizon: Horizon): void;
  addLine(theme: string, name: string): void;
}
