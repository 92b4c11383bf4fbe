import type { Letter } from "../letter/letter";
import { confirmedPlace } from "./confirmedColumn";
import { doubtOfRow } from "./doubtOfRow";
import type { Ledger } from "./Ledger";
import { cellText } from "./ledgerCell";
import { letterFigures } from "./letterFigures";

/**
 * The ledger with what is asked about amounts that can hardly be meant, and what was answered under Klopt. Only rows that count
 * are asked about; they count whatever the answer.
 * @param header of the ledger @param values its rows, parallel to it
 */
export function withDoubts(
  letter: Letter,
  header: readonly unknown[],
  values: readonly (readonly unknown[])[],
  entries: Ledger,
): Ledger {
  const figures = letterFigures(letter);
  const place = confirmedPlace(header);
  const rows = entries.rows.map((row) => {
    if (row.mutation === null) return row;
    const confirmed = cellText(values[row.index]?.[place]);
    const mutation = confirmed === "" ? row.mutation : { ...row.mutation, confirmed };
    const doubt = doubtOfRow(mutation, figures);
    const problems = doubt
      ? [...row.problems, { kind: "inDoubt" as const, amount: mutation.amount, doubt }]
      : row.problems;
    return { ...row, mutation, problems };
  });
  return { ...entries, rows };
}
