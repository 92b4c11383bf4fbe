import type { Amount } from "./amount";

/** Where a figure stands in the letter, in words that a reader of the letter recognises. */
export interface Place {
  readonly kind: "tabel" | "lopende tekst";
  /** The section's heading in the letter; for a table not always the table's own name. */
  readonly section: string;
  /** The heading below the section, where there is one. */
  readonly heading?: string;
  /** The table's own name, for a figure in a table. */
  readonly table?: string;
}

/** A column of a funding table: one year, or with `onwards` ("e.v.") that year and every later one. */
export interface Column {
  readonly year: number;
  readonly onwards: boolean;
}

/** A line (post) of a theme, its amounts parallel to the theme's columns; null where the letter's cell is empty. */
export interface Line {
  /** Stable, ASCII, valid inside a range name: "Politie", "OM". Unique within its theme. */
  readonly id: string;
  /** As printed in the table. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly amounts: readonly (Amount | null)[];
}

/** An amount (envelope or total) that the running text announces for a year. */
export interface Announced extends Column {
  readonly amount: Amount;
  /** Ids of the lines that the announcement covers; for the total: null, it covers all lines of all themes. */
  readonly covers: readonly string[] | null;
  /** Dutch: why we read the coverage so, where the letter does not say it; null where it is plain. */
  readonly inference: string | null;
  readonly place: Place;
}

export interface Theme {
  /** Stable, ASCII, valid inside a range name: "BB", "MIT", "Ondersteunend", "Preventief". */
  readonly id: string;
  /** The table's own name, as printed. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly columns: readonly Column[];
  readonly lines: readonly Line[];
  readonly announced: readonly Announced[];
  /** The table's place; a line's or a cell's place is this one, with its row and column. */
  readonly place: Place;
}

export interface StaffFigure {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Names under which it might be asked for together with other figures: not enough to choose one. */
  readonly ambiguousNames: readonly string[];
  readonly fte: number;
  /** True where the letter says "circa". */
  readonly approximate: boolean;
  /** Dutch, short and in our own words: what the figure counts. */
  readonly note: string;
  readonly place: Place;
}

/** Earlier money that the letter mentions; never summed with the rest. */
export interface EarlierFund {
  readonly id: string;
  readonly name: string;
  readonly amount: Amount;
  readonly structural: boolean;
  readonly place: Place;
}

export interface LetterReference {
  /** The letter's own reference ("Ons kenmerk"). */
  readonly kenmerk: string;
  /** ISO date. */
  readonly date: string;
  readonly title: string;
  /** The reference from outside the letter. */
  readonly parliamentaryPaper: string;
}

/** One letter with its official figures. Pure code takes a letter as an argument: others will follow. */
export interface Letter {
  readonly reference: LetterReference;
  readonly themes: readonly Theme[];
  readonly total: readonly Announced[];
  /** "e.v." holds up to and including this year. */
  readonly horizon: number;
  readonly staff: readonly StaffFigure[];
  readonly earlierFunds: readonly EarlierFund[];
}
