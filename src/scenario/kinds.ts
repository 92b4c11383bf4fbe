/** The kinds of mutation, by the words of Dutch public budgeting: as the ledger has them. */
export const kinds = [
  "intensivering",
  "ombuiging",
  "taakstelling",
  "kasschuif",
  "herschikking",
  "loonbijstelling",
  "prijsbijstelling",
  "overboeking",
  "desaldering",
  "mee-/tegenvaller",
  "eindejaarsmarge",
  "amendement",
  "overig",
] as const;
export type Kind = (typeof kinds)[number];

export const natures = ["beleidsmatig", "technisch"] as const;
export type Nature = (typeof natures)[number];

export const statuses = ["concept", "voorstel", "akkoord", "verwerkt"] as const;
export type Status = (typeof statuses)[number];

/**
 * The nature that a kind has unless the user says otherwise: a choice about what the money is for is beleidsmatig;
 * indexation, bookkeeping between budgets or years and what merely turned out so is technisch.
 */
export const defaultNature: Readonly<Record<Kind, Nature>> = {
  intensivering: "beleidsmatig",
  ombuiging: "beleidsmatig",
  taakstelling: "beleidsmatig",
  kasschuif: "technisch",
  herschikking: "beleidsmatig",
  loonbijstelling: "technisch",
  prijsbijstelling: "technisch",
  overboeking: "technisch",
  desaldering: "technisch",
  "mee-/tegenvaller": "technisch",
  eindejaarsmarge: "technisch",
  amendement: "beleidsmatig",
  overig: "beleidsmatig",
};

/** Wage and price indexation: left out of the comparison, since the announced amounts are not indexed. */
export function isIndexation(kind: Kind): boolean {
  return kind === "loonbijstelling" || kind === "prijsbijstelling";
}
