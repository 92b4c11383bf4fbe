import type { ChangedText } from "../texts/ChangedText";
import { finding, type CheckFinding } from "./CheckFinding";

/** What it is part of, what we wrote there, and what stands there now. */
export function changedText({ of, sheet, address, ours, now }: ChangedText): CheckFinding {
  return finding("textChanged", [of, ours, now], { sheet, cell: address });
}
