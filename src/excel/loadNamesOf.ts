/** A name of a sheet, as Excel tells it: perhaps as "Blad1!Naam". */
interface SheetName {
  readonly name: string;
  readonly formula: string;
}

/**
 * Asks for the names that are a sheet's own, before a sync; answered after it.
 * @param asked only these; left out: all that there are
 */
export function loadNamesOf(
  { names }: Excel.Worksheet,
  asked: readonly string[] | undefined,
): () => readonly SheetName[] {
  if (asked) {
    const loaded = asked.map((name) => ({ name, item: names.getItemOrNullObject(name).load("formula") }));
    return () =>
      loaded.flatMap(({ name, item }) => (item.isNullObject ? [] : [{ name, formula: String(item.formula) }]));
  }
  names.load("items/name, items/formula");
  return () => names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
}
