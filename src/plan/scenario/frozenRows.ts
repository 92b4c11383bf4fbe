import { euro, type Euro } from "../../letter/amount";
import { inUnit } from "../../letter/unit";
import { yearLabel } from "../../letter/year";
import { columnsOf } from "../../scenario/horizon";
import { amountAt, type Amounts, type Position } from "../../scenario/Position";
import type { CellInput } from "../operation";
import type { NumberedLine } from "./listsLayout";

const fixed = ["Sleutel", "Thema", "Post"];
const indexationOf = (label: string) => `Indexatie ${label}`;

/** The headers of a frozen stand: the years, and how much of each is wage and price indexation. */
export function frozenHeader({ horizon }: Position): readonly string[] {
  const labels = columnsOf(horizon).map(yearLabel);
  return [...fixed, ...labels, ...labels.map(indexationOf)];
}

/** A stand as rows of EUR million, one for each line. */
export function frozenRows(position: Position, lines: readonly NumberedLine[]): readonly (readonly CellInput[])[] {
  const columns = columnsOf(position.horizon);
  return lines.map(({ key, themeName, name }) => [
    key,
    themeName,
    name,
    ...columns.map((_column, index) => millions(amountAt(position, key, index))),
    ...columns.map((_column, index) => millions(position.indexation.get(key)?.[index] ?? null)),
  ]);
}

/** Reads a frozen stand back; null where its years can't be told. */
export function readFrozen(header: readonly unknown[], rows: readonly (readonly unknown[])[]): Position | null {
  const labels = header.map(String).filter((label) => /^\d{4}( e\.v\.)?$/.test(label));
  const first = Number(labels[0]?.slice(0, 4));
  const last = first + labels.length - 2;
  if (labels.length < 2 || labels[labels.length - 1] !== `${last + 1} e.v.`) return null;
  const place = (label: string) => header.findIndex((cell) => String(cell) === label);
  const amounts = new Map<string, Amounts>();
  const indexation = new Map<string, readonly Euro[]>();
  for (const row of rows) {
    const key = String(row[place("Sleutel")] ?? "");
    if (!key.includes("/")) continue;
    amounts.set(
      key,
      labels.map((label) => euros(row[place(label)])),
    );
    const indexed = labels.map((label) => euros(row[place(indexationOf(label))]) ?? euro(0));
    if (indexed.some((amount) => amount !== 0)) indexation.set(key, indexed);
  }
  return { horizon: { first, last }, amounts, indexation };
}

function millions(amount: Euro | null): CellInput {
  return amount === null ? null : inUnit(amount, "mln");
}

function euros(cell: unknown): Euro | null {
  return typeof cell === "number" ? euro(Math.round(cell * 1_000_000) + 0) : null;
}
