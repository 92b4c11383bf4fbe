import type { Area } from "../operation";

/** A conditional format that lies on a sheet, whoever put it there. */
export interface LaidRule {
  /** null for one that goes by something else than a formula. */
  readonly formula: string | null;
  /** The cells that it lies over; null where that was not asked. */
  readonly areas: readonly Area[] | null;
}

/** The conditional formats of a sheet; null where Excel did not give them. */
export interface LaidRules {
  readonly sheet: string;
  readonly rules: readonly LaidRule[] | null;
}
