import { ledgerColumns, type LedgerColumn } from "../../src/scenario/ledgerColumns";
import type { Mutation } from "../../src/scenario/Mutation";
import { writeRow } from "../../src/scenario/writeRow";
import { lines, mutation } from "./scenarios";

/** What the library gives; the real one is used in the host tests. */
export class CellError extends Error {
  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message);
  }
}
export function withCellErrors(): void {
  Object.assign(globalThis, {
    CustomFunctions: { Error: CellError, ErrorCode: { notAvailable: "#N/A", invalidValue: "#VALUE!" } },
  });
}

/** Behind what users fill in, numbers, as formulas give them; a row that is wrong or half typed has none that are its own. */
const behind = { Controle: "", Sleutel: 1, Van: 0, Tot: 0, Meerjarig: 0, Buiten: 0, Fout: 1 };
export const header: readonly unknown[] = [...ledgerColumns.map((column) => column.header), ...Object.keys(behind)];
export type Typed = Partial<Record<LedgerColumn, unknown>>;

/** Politie 2021 +1 for S1, with other cells typed over it. */
export const row = (typed: Typed = {}): unknown[] => {
  const good = writeRow(mutation(), lines);
  return [...ledgerColumns.map(({ id }, place) => (id in typed ? typed[id] : good[place])), ...Object.values(behind)];
};
export const table = (...rows: Typed[]): unknown[][] => [[...header], ...rows.map(row)];
export const tableOf = (mutations: readonly Mutation[]): unknown[][] => [
  [...header],
  ...mutations.map((each) => [...writeRow(each, lines), ...Object.values(behind)]),
];

/** What a cell with this would show: "#N/A: text", "#VALUE!: text". */
export const refusal = (run: () => unknown): string => {
  try {
    return `no error but ${JSON.stringify(run())}`;
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    return `${error.code}: ${error.message}`;
  }
};
