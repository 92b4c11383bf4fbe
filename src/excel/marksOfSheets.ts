import type { FoundRule } from "../plan/ours/FoundRule";
import { isRuleFailure } from "./readLaidRules";
import { readRules } from "./readRules";

/**
 * The conditional formats of some sheets. Two syncs.
 * @returns null where Excel fails on them, as it was seen to do (https://github.com/OfficeDev/office-js/issues/6827, /6835, /5222): who
 * asks goes on without, and clears none
 */
export async function marksOfSheets(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<readonly FoundRule[] | null> {
  try {
    return await readRules(context, sheets);
  } catch (error) {
    if (!isRuleFailure(error)) throw error;
    return null;
  }
}
