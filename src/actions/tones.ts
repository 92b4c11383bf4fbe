import type { CheckFinding } from "../plan/check/CheckFinding";
import { factsOf } from "../plan/check/checkKinds";
import { isMended } from "../plan/Finding";
import type { TypedBooked } from "./bookTyped";
import type { Inserted } from "./insert";
import type { Refreshed } from "./refresh";
import { leavesAnything } from "./refreshTexts";
import type { Besides } from "./withBesides";
import type { TypedResult } from "./TypedResult";

/** How a message looks. What tells of something that was found is never a success, whoever found it. */
export type Tone = "success" | "problem" | "info";

/** @example checkedTone({ findings: [] }) // "success" */
export function checkedTone({ findings }: { readonly findings: readonly CheckFinding[] }): Tone {
  if (findings.length === 0) return "success";
  return findings.every(({ kind }) => factsOf(kind).severity === "note") ? "info" : "problem";
}

/** Something for the user to look at is a problem; what was put right without asking is worth a word. */
export function insertedTone(facts: Inserted | Refreshed): Tone {
  if (facts.kind !== "refreshed") return "success";
  const { findings, overtyped } = facts;
  if (overtyped.length > 0 || leavesAnything(facts) || findings.some((finding) => !isMended(finding))) return "problem";
  return findings.length > 0 ? "info" : "success";
}

/** What was not booked still stands there. */
export function bookedTone({ left, doubted, warnings }: Pick<TypedBooked, "left" | "doubted" | "warnings">): Tone {
  if (left.length + doubted.length > 0) return "problem";
  return warnings.length > 0 ? "info" : "success";
}

/** The same of what was typed. */
export function typedTone(result: TypedResult): Tone {
  return result.kind === "booked" ? toneBesides(bookedTone(result), result) : "problem";
}

/** Where things are left over, or found, in a list. */
export function listedTone(found: readonly unknown[]): Tone {
  return found.length === 0 ? "success" : "problem";
}

/** Figures that may be of before are something to know; rows that nothing counts something to mend. */
export function toneBesides(tone: Tone, { isManual = false, outside = [] }: Besides): Tone {
  if (outside.length > 0) return "problem";
  return isManual && tone === "success" ? "info" : tone;
}
