/**
 * Where each of our rows or columns stands by now, told by what is in it: the longest run of the same that both have, in
 * order. What was only renamed stands between the same neighbours, and is taken for the same.
 * @returns parallel to `ours`: the place in `theirs`; null for what is gone
 * @example alignSequences(["a", "b", "c"], ["a", "mijn", "c", "x"]) // [0, 1, 2]
 */
export function alignSequences(ours: readonly string[], theirs: readonly string[]): readonly (number | null)[] {
  const places = longestCommon(ours, theirs);
  const aligned = [...places];
  let from = 0;
  while (from < ours.length) {
    if (places[from] !== null) {
      from += 1;
      continue;
    }
    let to = from;
    while (to < ours.length && places[to] === null) to += 1;
    const before = from === 0 ? -1 : (places[from - 1] ?? -1);
    const after = to === ours.length ? theirs.length : (places[to] ?? theirs.length);
    if (after - before - 1 === to - from) for (let at = from; at < to; at += 1) aligned[at] = before + 1 + at - from;
    from = to;
  }
  return aligned;
}

/** What both begin with is the same at once: mostly all of it. */
function longestCommon(ours: readonly string[], theirs: readonly string[]): readonly (number | null)[] {
  let same = 0;
  while (same < ours.length && ours[same] === theirs[same]) same += 1;
  const rest = longestOfRest(ours.slice(same), theirs.slice(same));
  return ours.map((_own, i) => {
    const place = i < same ? i - same : (rest[i - same] ?? null);
    return place === null ? null : place + same;
  });
}

function longestOfRest(ours: readonly string[], theirs: readonly string[]): readonly (number | null)[] {
  const length = ours.map(() => new Array<number>(theirs.length + 1).fill(0));
  length.push(new Array<number>(theirs.length + 1).fill(0));
  const at = (i: number, j: number) => length[i]?.[j] ?? 0;
  for (let i = ours.length - 1; i >= 0; i -= 1) {
    const row = length[i] ?? [];
    for (let j = theirs.length - 1; j >= 0; j -= 1)
      row[j] = ours[i] === theirs[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  let j = 0;
  return ours.map((own, i) => {
    while (j < theirs.length && own !== theirs[j] && at(i, j + 1) >= at(i + 1, j)) j += 1;
    if (own !== theirs[j]) return null;
    j += 1;
    return j - 1;
  });
}
