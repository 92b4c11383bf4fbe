/**
 * What is left of a name when case, accents, punctuation and spaces don't count; "&" is "en".
 * @example normalise("Bewaken & Beveiligen ") // "bewakenenbeveiligen"
 */
export function normalise(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replace(/&/g, "en")
    .replace(/[^\p{L}\p{N}]/gu, "");
}
