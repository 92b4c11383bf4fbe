/** A cell of the user's own, as she left it. */
export interface OwnCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The same with its sheet. */
export interface PlacedCell extends OwnCell {
  readonly sheet: string;
}

/** What of the user's stands within an area of ours. */
export interface HersWithin {
  /** In rows, columns or cells that we leave empty: it stays where it stands. */
  readonly stays: readonly OwnCell[];
  /** Over what we put there: it goes with it. */
  readonly goes: readonly OwnCell[];
}
