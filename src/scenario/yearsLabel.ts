import { onwardsWord } from "./ledgerColumns";
import type { Mutation } from "./Mutation";

/**
 * The years of a mutation in words, the same in both languages.
 * @example yearsLabel({ from: 2021, to: 2023 }) // "2021-2023"
 * @example yearsLabel({ from: 2025, to: "onwards" }) // "2025 e.v."
 */
export function yearsLabel({ from, to }: Pick<Mutation, "from" | "to">): string {
  if (to === "onwards") return `${from} ${onwardsWord}`;
  return to === from ? String(from) : `${from}-${to}`;
}
