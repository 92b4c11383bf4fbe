import type { RowProblem } from "../../scenario/RowProblem";
import type { CheckKind } from "./checkKinds";

/**
 * One thing that is not as it ought to be, as data; what the user reads of it stands in `actions/checkTexts`.
 * @example { kind: "lineChanged", sheet: "Offensief", cell: "C65", about: ["MIT", "Politie", "2021"] }
 */
export interface CheckFinding {
  readonly kind: CheckKind;
  /** Where it stands, or stood; null where no sheet is left to go to. */
  readonly sheet: string | null;
  /** null where no single cell is to blame. */
  readonly cell: string | null;
  /** What the text names, most general first: theme, line, year; scenario, number; a name. */
  readonly about: readonly string[];
  /** What is wrong with a row of the ledger, or asked about the amount in a cell. */
  readonly problem?: RowProblem;
}

/** The place that a finding is about: where it can be told. */
export interface FindingPlace {
  readonly sheet?: string | null;
  readonly cell?: string | null;
}

/** @example finding("tableLost", ["MIT"], { sheet: "Offensief" }) */
export function finding(
  kind: CheckKind,
  about: readonly string[],
  { sheet = null, cell = null }: FindingPlace = {},
): CheckFinding {
  return { kind, sheet, cell, about };
}
