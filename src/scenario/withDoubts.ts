import type { Letter } from "../letter/letter";
import { confirmedPlace } from "./confirmedColumn";
import type { DateSystem } from "./dateSystem";
import type { SeenOfCell } from "./doubt";
import { doubtOfRow } from "./doubtOfRow";
import type { Ledger } from "./Ledger";
import { cellText } from "./ledgerCell";
import { letterFigures } from "./letterFigures";

/**
 * The ledger with what is asked about amounts that can hardly be meant, and what was answered under Klopt. Only rows that count
 * are asked about; they count whatever the answer.
 * @param header of the ledger @param values its rows, parallel to it
 * @param more how the workbook counts days, and what was seen of the cell with the amount, by the place of its row
 */
export function withDoubts(
  letter: Letter,
  header: readonly unknown[],
  values: readonly (readonly unknown[])[],
  entries: Ledger,
  more: { readonly dates?: DateSystem; readonly seen?: (index: number) => SeenOfCell | undefined } = {},
): Ledger {
  const figures = letterFigures(letter);
  const place = confirmedPlace(header);
  const rows = entries.rows.map((row) => {
    if (row.mutation === null) return row;
    const confirmed = cellText(values[row.index]?.[place]);
    const mutation = confirmed === "" ? row.mutation : { ...row.mutation, confirmed };
    const seen = more.seen?.(row.index);
    const doubt = doubtOfRow(mutation, figures, {
      ...(more.dates ? { dates: more.dates } : {}),
      ...(seen ? { seen } : {}),
    });
    const problems = doubt
      ? [...row.problems, { kind: "inDoubt" as const, amount: mutation.amount, doubt }]
      : row.problems;
    return { ...row, mutation, problems };
  });
  return { ...entries, rows };
}
