/**
 * Places as runs without a gap, in order.
 *
 * @example runsOf([4, 2, 3, 9]) // [{ first: 2, last: 4 }, { first: 9, last: 9 }]
 */
export function runsOf(places: readonly number[]): readonly { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && place <= run.last + 1) run.last = place;
    else runs.push({ first: place, last: place });
  }
  return runs;
}
