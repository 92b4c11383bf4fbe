/**
 * The headers of a table of ours by our own names: capitals and spaces don't matter, and what stands in the place of a name
 * that is gone, and is none of ours, is that column renamed.
 * @example knownHeaders(["Code", "naam"], ["Code", "Titel"]) // ["Code", "Titel"]
 */
export function knownHeaders(header: readonly unknown[], ours: readonly string[]): readonly unknown[] {
  const plain = (name: unknown) => String(name).trim().toLowerCase();
  const known = header.map((name) => ours.find((each) => plain(each) === plain(name)) ?? null);
  return header.map((name, index) => {
    const here = ours[index];
    return known[index] ?? (here !== undefined && !known.includes(here) ? here : name);
  });
}
