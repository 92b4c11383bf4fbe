import type { Area, Operation } from "../operation";
import { common, subtract } from "./subtract";

/**
 * Empties an area but for rules of the user's that lie in it: of those cells only the contents go, since Excel takes all rules of a
 * cell along with its formats.
 * @param kept where these rules lie
 */
export function clearBut(area: Area, kept: readonly Area[]): readonly Operation[] {
  const emptied = kept.flatMap((each) => common(area, each) ?? []);
  return [
    ...subtract(area, kept).map((part): Operation => ({ kind: "clear", area: part })),
    ...emptied.map((part): Operation => ({
      ...{ kind: "write", area: part },
      cells: Array.from({ length: part.rows }, () => Array.from({ length: part.columns }, () => null)),
    })),
  ];
}
