/** The first of many, for a sentence. @example list(["A1", "B2"]) // "A1, B2" */
export function list(items: readonly string[], most = 5): string {
  return items.length > most ? `${items.slice(0, most).join(", ")} …` : items.join(", ");
}
