import type { LineKey } from "./ScenarioLine";

/** The theme's id of a line of the user's own; null for any other key. @example ownTheme("MIT/Eigen2") // "MIT" */
export function ownTheme(key: LineKey): string | null {
  return /^([^/]+)\/Eigen[1-9]\d*$/.exec(key)?.[1] ?? null;
}

/** @example ownOrdinal("MIT/Eigen12") // 12 */
export function ownOrdinal(key: LineKey): number {
  return ownTheme(key) === null ? 0 : Number(/\d+$/.exec(key)?.[0] ?? 0);
}

/**
 * The key of one more line in a theme. A key is never used again: a frozen stand may have amounts under it whose line has
 * been taken off the list since.
 * @param used every key that is known of, listed or not
 * @example nextOwnKey("MIT", ["MIT/Eigen1", "MIT/Eigen3"]) // "MIT/Eigen4"
 */
export function nextOwnKey(theme: string, used: Iterable<LineKey>): LineKey {
  const ordinals = [...used].flatMap((key) => (ownTheme(key) === theme ? [ownOrdinal(key)] : []));
  return `${theme}/Eigen${Math.max(0, ...ordinals) + 1}`;
}
