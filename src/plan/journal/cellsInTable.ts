import type { ChangedCell } from "../Journal";

type Values = readonly (readonly unknown[])[];

/** Where the cells of a table are that a journal means, header included; more than one where a row was copied meanwhile. */
export function cellsInTable(
  { match, header: wantedHeader }: Extract<ChangedCell, { readonly table: string }>,
  [header = [], ...body]: Values,
): readonly (readonly [row: number, column: number])[] {
  const titles = header.map((title) => String(title));
  const column = titles.indexOf(wantedHeader);
  const wanted = Object.entries(match).map(([title, value]) => [titles.indexOf(title), plain(value)] as const);
  if (column < 0) return [];
  return body.flatMap((row, index): (readonly [number, number])[] =>
    wanted.every(([place, value]) => place >= 0 && plain(row[place]) === value) ? [[index + 1, column]] : [],
  );
}

/** Codes are read whatever their capitals and the spaces around them. */
function plain(value: unknown): string {
  return String(value).trim().toUpperCase();
}
