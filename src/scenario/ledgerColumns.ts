/** The columns of the ledger in the table's order, with their Dutch headers; calculated columns may follow. */
export const ledgerColumns = [
  { id: "scenario", header: "Scenario" },
  { id: "number", header: "Nr" },
  { id: "theme", header: "Thema" },
  { id: "line", header: "Post" },
  { id: "from", header: "Jaar" },
  { id: "to", header: "T/m" },
  { id: "amount", header: "Bedrag" },
  { id: "kind", header: "Soort" },
  { id: "nature", header: "Aard" },
  { id: "explanation", header: "Toelichting" },
  { id: "status", header: "Status" },
  { id: "decision", header: "Besluit" },
  { id: "author", header: "Opgesteld door" },
  { id: "date", header: "Datum" },
  { id: "percentage", header: "Percentage" },
  { id: "base", header: "Grondslag" },
  { id: "reverses", header: "Tegenboeking van" },
] as const;

export type LedgerColumn = (typeof ledgerColumns)[number]["id"];

/** What stands in T/m for a structural mutation. */
export const onwardsWord = "e.v.";

/** Without one of these no row can be added up. */
export const neededColumns: readonly LedgerColumn[] = [
  "scenario",
  "number",
  "theme",
  "line",
  "from",
  "to",
  "amount",
  "kind",
];

/** Without one of these a table is but a part of the ledger: whether every row counts as it should can't be seen by it. */
export const checkedColumns: readonly LedgerColumn[] = [...neededColumns, "reverses"];

/** A column's header, as the user knows it. */
export function headerOf(id: LedgerColumn): string {
  return ledgerColumns.find((column) => column.id === id)?.header ?? id;
}
