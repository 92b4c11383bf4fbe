import type { Area } from "../plan/operation";

type Values = readonly (readonly unknown[])[];
type Labels = readonly (string | null)[];

/**
 * Where areas that were being filled stand by now, as users put in rows and columns before something is taken back: known by
 * the texts in their first column. Syncs.
 * @param labels those texts, null for a cell that tells nothing; left out where they were not noted: where it was filled
 * @returns where they are, and (`left`) those that hold something else by now and are nowhere else: what stands there is the user's
 */
export async function areasNow(
  context: Excel.RequestContext,
  areas: readonly Area[],
  labels: readonly Labels[] | undefined,
): Promise<{ readonly now: readonly Area[]; readonly left: readonly Area[] }> {
  const { worksheets } = context.workbook;
  const sheets = areas.map(({ sheet }) => worksheets.getItemOrNullObject(sheet).load("name"));
  await context.sync();
  const there = areas.map(({ row, column, rows, columns }, index) => {
    const sheet = sheets[index];
    if (!sheet || sheet.isNullObject) return null;
    return { sheet, range: sheet.getRangeByIndexes(row, column, rows, columns).load("values") };
  });
  await context.sync();
  const isThere = areas.map((_area, index) => {
    const own = labels?.[index];
    return !own || stands(there[index]?.range.values ?? [], own, 0, 0);
  });
  const used = there.map((each, index) =>
    each && !isThere[index] ? each.sheet.getUsedRangeOrNullObject(true).load("values, rowIndex, columnIndex") : null,
  );
  await context.sync();
  const now = areas.map((area, index) => {
    const own = labels?.[index];
    const range = there[index]?.range;
    if (!range) return null;
    if (!own || isThere[index]) return area;
    const all = used[index];
    const places = !all || all.isNullObject ? [] : found(all.values, own);
    const [place] = places;
    if (all && place && places.length === 1)
      return { ...area, row: all.rowIndex + place[0], column: all.columnIndex + place[1] };
    // Nothing had come yet, and nobody has used it since.
    return places.length === 0 && isEmpty(range.values) ? area : null;
  });
  return {
    now: now.flatMap((area) => area ?? []),
    left: areas.filter((_area, index) => now[index] === null && there[index] !== null),
  };
}

function found(values: Values, labels: Labels): readonly (readonly [row: number, column: number])[] {
  return values.flatMap((cells, row) =>
    cells.flatMap((_cell, column) => (stands(values, labels, row, column) ? [[row, column] as const] : [])),
  );
}

function stands(values: Values, labels: Labels, row: number, column: number): boolean {
  return labels.every((label, index) => label === null || String(values[row + index]?.[column] ?? "") === label);
}

function isEmpty(values: Values): boolean {
  return values.every((cells) => cells.every((cell) => cell === ""));
}
