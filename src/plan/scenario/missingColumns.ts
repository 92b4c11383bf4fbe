import { ledgerColumns } from "../../scenario/ledgerColumns";
import type { ReadBooks } from "./Books";
import { calculated } from "./ledgerFormulas";

/** Columns of the ledger, calculated ones among them, that formulas elsewhere read and that are not there any more. */
export function missingColumns({ ledger, entries }: Pick<ReadBooks, "ledger" | "entries">): readonly string[] {
  const own = ledgerColumns.filter(({ id }) => entries.missing.includes(id)).map(({ header }) => header);
  const read = [calculated.key, calculated.from, calculated.to, calculated.fault];
  const header = (ledger?.header ?? []).map(String);
  return [...own, ...read.filter((name) => !header.includes(name))];
}
