import type { LetterReference } from "./letter";

/** The data file of a letter as it is written: amounts as printed, in EUR million with a decimal comma. */
export interface LetterData {
  readonly reference: LetterReference;
  readonly horizon: number;
  readonly themes: readonly ThemeData[];
  readonly total: readonly AnnouncedData[];
  readonly totalPlace: PlaceData;
  readonly staff: readonly StaffData[];
  readonly earlierFunds: readonly EarlierFundData[];
}

export interface PlaceData {
  readonly section: string;
  readonly heading?: string;
  readonly table?: string;
}

export interface ThemeData {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly place: PlaceData;
  /** "2020", "2024 e.v." */
  readonly columns: readonly string[];
  readonly lines: readonly LineData[];
  readonly announced: readonly AnnouncedData[];
  readonly announcedPlace: PlaceData;
}

export interface LineData {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Parallel to the theme's columns; null for an empty cell. */
  readonly mln: readonly (string | null)[];
}

export interface AnnouncedData {
  readonly year: string;
  readonly mln: string;
  readonly precisionMln: string;
  /** Line ids; left out where it covers every line. */
  readonly covers?: readonly string[];
  readonly inference?: string;
}

export interface StaffData {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly asks: readonly string[];
  readonly fte: number;
  readonly approximate: boolean;
  readonly note: string;
  readonly place: PlaceData;
}

export interface EarlierFundData {
  readonly id: string;
  readonly name: string;
  readonly mln: string;
  readonly precisionMln: string;
  readonly structural: boolean;
  readonly place: PlaceData;
}
