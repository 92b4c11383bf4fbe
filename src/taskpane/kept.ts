/**
 * What was read before, as long as what is read now says the same: what is shown of it then stays where it is. A button that is
 * drawn anew between her pressing and letting go never hears of the click, and one that the keyboard is on loses it.
 *
 * @example kept(shown, { deviations: [] }) === shown // while `shown` says the same
 */
export function kept<Read>(before: Read, now: Read): Read {
  return isSame(before, now) ? before : now;
}

function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Object.getPrototypeOf(one) !== Object.getPrototypeOf(other)) return false;
  if (one instanceof Map && other instanceof Map) return isSame([...one], [...other]);
  if (one instanceof Set && other instanceof Set) return isSame([...one], [...other]);
  const [ones, others] = [Object.entries(one), Object.entries(other)];
  const values = new Map<string, unknown>(others);
  return (
    ones.length === others.length && ones.every(([key, value]) => values.has(key) && isSame(value, values.get(key)))
  );
}
