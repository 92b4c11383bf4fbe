import type { CellInput } from "../operation";
import { isSourceCell } from "./sourceCells";

/** A row of ours beside the one that it is now. */
export interface MatchedRow {
  /** As we number them, from 0. */
  readonly own: number;
  /** As it stands now, from 0; null where it is gone or can't be recognised. */
  readonly at: number | null;
}

/**
 * Finds the rows of the sources again, wherever they were sorted to: first those that are whole, then those of which at least half is
 * as we wrote it, then those that stand where they ought to among their neighbours. Empty rows are left out.
 */
export function matchRows(
  ours: readonly (readonly CellInput[])[],
  now: readonly (readonly unknown[])[],
): readonly MatchedRow[] {
  const filled = ours.flatMap((cells, own) => (cells.some(isFilled) ? [own] : []));
  const free = new Map<string, number[]>();
  now.forEach((cells, at) => {
    if (cells.some(isFilled)) free.set(keyOf(cells), [...(free.get(keyOf(cells)) ?? []), at]);
  });
  const places = new Map<number, number>();
  let moved = 0;
  for (const own of filled) {
    const alike = free.get(keyOf(ours[own] ?? [])) ?? [];
    // Of two that read alike, one of them typed over, the one where it ought to be.
    const at = alike.find((place) => place === own + moved) ?? alike[0];
    if (at === undefined) continue;
    places.set(own, at);
    alike.splice(alike.indexOf(at), 1);
    moved = at - own;
  }
  const left = new Set([...free.values()].flat());
  const take = (own: number, at: number | undefined) => {
    if (at === undefined) return;
    places.set(own, at);
    left.delete(at);
  };
  for (const own of filled) {
    if (places.has(own)) continue;
    const cells = ours[own] ?? [];
    const written = cells.filter(isFilled).length;
    const same = (at: number) =>
      cells.filter((cell, column) => isFilled(cell) && isSourceCell(now[at]?.[column], cell)).length;
    const away = (at: number) => Math.abs(at - own - moved);
    const best = [...left].sort((a, b) => same(b) - same(a) || away(a) - away(b))[0];
    if (best !== undefined && same(best) * 2 >= written) take(own, best);
  }
  const besides = filled.map((own, index) => ({ own, index }));
  for (const { own, index } of [...besides, ...[...besides].reverse()]) {
    if (places.has(own)) continue;
    const [before, after] = [filled[index - 1] ?? -1, filled[index + 1] ?? -1];
    const fromBefore = (places.get(before) ?? Number.NaN) + own - before;
    const fromAfter = (places.get(after) ?? Number.NaN) + own - after;
    const at = [fromBefore, fromAfter].find((place) => left.has(place));
    take(own, at);
  }
  return filled.map((own) => ({ own, at: places.get(own) ?? null }));
}

function isFilled(cell: unknown): boolean {
  return cell !== "" && cell !== null && cell !== undefined;
}

/** The sixteenth digit of a number makes no difference, nor does which program wrote it. */
function keyOf(cells: readonly unknown[]): string {
  const plain = (cell: unknown) =>
    typeof cell === "number"
      ? String(Number(cell.toPrecision(12)))
      : String(cell ?? "")
          .replace(/\r\n?/g, "\n")
          .trim();
  return JSON.stringify(cells.map(plain)).replace(/(,"")+\]$/, "]");
}
