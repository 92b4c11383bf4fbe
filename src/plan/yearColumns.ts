/** Where the years of a table stand in its header. */
export interface YearColumns {
  /** Of the first year. */
  readonly first: number;
  /** The first column of the user's own between two years, and which year comes behind it; null where all stand side by side. */
  readonly between: { readonly column: number; readonly next: number } | null;
}

/**
 * Finds the years of a header in their order. Some may have been typed over, one even by another year, but not all of them.
 * @param cells the header from left to right @param start the column of the first of them
 * @param years what stands above each, in the order in which we put them
 * @returns null where none is there, or not in order
 * @example yearColumns([2020, "", 2021], 1, [2020, 2021]) // { first: 1, between: { column: 2, next: 1 } }
 */
export function yearColumns(cells: readonly unknown[], start: number, years: readonly unknown[]): YearColumns | null {
  const found = years.flatMap((year, index) => {
    const shifts = cells.flatMap((cell, place) => (cell === year ? [start + place - index] : []));
    return shifts.length === 0 ? [] : [{ index, shifts }];
  });
  const [one] = found;
  if (!one) return null;
  const common = one.shifts.find((shift) => found.every(({ shifts }) => shifts.includes(shift)));
  if (common !== undefined) return common < start ? null : { first: common, between: null };
  // Columns put in between move the years behind them, and no other.
  let last = { index: one.index, shift: one.shifts[0] ?? start };
  const first = last.shift;
  let between: YearColumns["between"] = null;
  for (const { index, shifts } of found.slice(1)) {
    const shift = shifts.find((each) => each >= last.shift);
    if (shift === undefined) return null;
    if (shift > last.shift) between ??= { column: last.shift + last.index + 1, next: last.index + 1 };
    last = { index, shift };
  }
  return first < start ? null : { first, between };
}
