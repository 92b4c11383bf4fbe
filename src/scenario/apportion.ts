/**
 * Divides a whole number over weights so that the parts are whole and add up exactly: largest remainder, ties in the
 * order of the weights. Exact, whatever the size. All weights zero: in equal parts.
 * @param total a whole number, 0 or more (of whatever unit the parts are to be whole in)
 * @param weights whole numbers, 0 or more
 * @throws RangeError on a total or weight that is no such number, or where there is nothing to divide over
 * @example apportion(10, [1, 1, 1]) // [4, 3, 3]
 */
export function apportion(total: number, weights: readonly number[]): readonly number[] {
  for (const value of [total, ...weights])
    if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${value} can't be apportioned`);
  if (weights.length === 0) throw new RangeError("nothing to apportion over");
  const shares = weights.every((weight) => weight === 0) ? weights.map(() => 1n) : weights.map(BigInt);
  const sum = shares.reduce((all, share) => all + share, 0n);
  const products = shares.map((share) => BigInt(total) * share);
  const parts = products.map((product) => Number(product / sum));
  const left = total - parts.reduce((all, part) => all + part, 0);
  const favoured = new Set(
    products
      .map((product, index) => ({ remainder: product % sum, index }))
      .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1))
      .slice(0, left)
      .map(({ index }) => index),
  );
  return parts.map((part, index) => (favoured.has(index) ? part + 1 : part));
}

/**
 * The same with a most for each part: what a part can't take is divided again over the others.
 * @returns null where the total is more than all of them can take
 * @example apportionWithin(10, [1, 1, 1], [1, 9, 9]) // [1, 5, 4]
 */
export function apportionWithin(
  total: number,
  weights: readonly number[],
  most: readonly number[],
): readonly number[] | null {
  const parts = new Map<number, number>();
  for (;;) {
    const open = weights.map((_, index) => index).filter((index) => !parts.has(index));
    const left = total - [...parts.values()].reduce((all, part) => all + part, 0);
    if (open.length === 0) return left === 0 ? weights.map((_, index) => parts.get(index) ?? 0) : null;
    const tried = apportion(
      left,
      open.map((index) => weights[index] ?? 0),
    );
    const tooMuch = open.filter((index, place) => (tried[place] ?? 0) > (most[index] ?? 0));
    if (tooMuch.length === 0) {
      open.forEach((index, place) => parts.set(index, tried[place] ?? 0));
      continue;
    }
    tooMuch.forEach((index) => parts.set(index, most[index] ?? 0));
  }
}
