/** From this many on, what is alike on one sheet is told together: a list is to be read. */
const many = 12;
/** So many of them are shown. */
const shown = 5;

/** Something in a list: what it is alike with, the short form for when it is told with others, and what it says alone. */
export interface Foldable {
  readonly group: string;
  readonly short: string;
  readonly text: string;
}

/**
 * A list in which what is alike is told in one line, however much there is of it; in the order of the first of each.
 * @param together what that line says @example folded(cells, (count, first, [some]) => `${count} cellen op blad "${first.group}" (${some} …)`)
 */
export function folded<Item extends Foldable>(
  items: readonly Item[],
  together: (count: number, first: Item, some: string) => string,
): readonly string[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.group);
    if (group) group.push(item);
    else groups.set(item.group, [item]);
  }
  const told = new Set<string>();
  return items.flatMap((item): string[] => {
    const group = groups.get(item.group) ?? [];
    if (group.length < many) return [item.text];
    if (told.has(item.group)) return [];
    told.add(item.group);
    const some = group.slice(0, shown).map(({ short }) => short);
    return [together(group.length, item, some.join(", "))];
  });
}
