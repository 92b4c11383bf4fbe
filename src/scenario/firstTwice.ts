/** The first item that was there before; null where all differ. @example firstTwice([1, 2, 1]) // 1 */
export function firstTwice<Item extends string | number>(items: readonly Item[]): Item | null {
  return items.find((item, index) => items.indexOf(item) < index) ?? null;
}
