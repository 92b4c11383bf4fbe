import { list, shown, type Texts } from "./texts";

interface SharedNumber {
  readonly number: number;
  /** "" for a missing name. */
  readonly authors: readonly string[];
}

/** Of a number that two colleagues got at once: what stands there. */
export function sharedNumberTexts({ number, authors }: SharedNumber): Texts {
  const named = authors.filter((name) => name !== "").map((name) => shown(name));
  return named.length > 1
    ? [
        `Onder nr ${number} staan rijen van verschillende opstellers (${list(named)}). Geef een van beide een ander nummer als het twee mutaties zijn. Is het er een, zet dan overal dezelfde naam bij Opgesteld door.`,
        `Number ${number} has rows of different authors (${list(named)}). Give one of them another number if these are two mutations. If it is one, put the same name under Opgesteld door everywhere.`,
      ]
    : [
        `Onder nr ${number} staan rijen van verschillende soort met een eigen toelichting, en niet overal een naam. Geef een van beide een ander nummer als het twee mutaties zijn. Is het er een, zet dan overal dezelfde naam bij Opgesteld door.`,
        `Number ${number} has rows of different kinds with explanations of their own, and not everywhere a name. Give one of them another number if these are two mutations. If it is one, put the same name under Opgesteld door everywhere.`,
      ];
}
