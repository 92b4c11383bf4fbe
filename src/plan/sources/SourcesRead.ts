/** What stands on a sheet that is called as the one with the sources, from its first cell on. */
export interface SourcesRead {
  readonly sheet: string;
  readonly values: readonly (readonly unknown[])[];
}

/** How much of such a sheet is read beyond what we put there: rows and columns of the user's may have come between. */
export const readBeyond = { rows: 100, columns: 3 };
