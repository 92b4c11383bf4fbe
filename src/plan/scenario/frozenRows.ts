import { euro, type Euro } from "../../letter/amount";
import { inUnit } from "../../letter/unit";
import { yearLabel } from "../../letter/year";
import { historyParts, type HistoryPart } from "../../scenario/historyPart";
import { columnsOf } from "../../scenario/horizon";
import { amountAt, type Amounts, type Position } from "../../scenario/Position";
import { readSchema, within } from "../kept/schema";
import type { CellInput } from "../operation";
import type { NumberedLine } from "./listsLayout";

/** A column of the table with a frozen stand: its header and, below it, a cell for each line. */
export interface FrozenColumn {
  readonly header: string;
  readonly cells: readonly CellInput[];
}

/** The columns of a frozen stand. */
export interface FrozenColumns {
  readonly names: readonly FrozenColumn[];
  /** EUR million, parallel to the columns of the stand. */
  readonly years: readonly FrozenColumn[];
  /** By what a line is known when it is read back. */
  readonly key: FrozenColumn;
  /** Indexation, kasschuif and herschikking in the amounts, as far as there is any: verdicts on this stand need them. */
  readonly parts: readonly FrozenColumn[];
}

/** Of the column by which a line is known. */
export const frozenKeyHeader = "Sleutel";
const earlierHeader = "Kasschuif eerder";
const partWords: Readonly<Record<HistoryPart, string>> = {
  indexation: "Indexatie",
  shift: "Kasschuif",
  reallocation: "Herschikking",
};

/** @example frozenColumns(position, lines).years[0].header // "2020" */
export function frozenColumns(position: Position, lines: readonly NumberedLine[]): FrozenColumns {
  const columns = columnsOf(position.horizon);
  const column = (header: string, cellOf: (line: NumberedLine) => CellInput): FrozenColumn => ({
    header,
    cells: lines.map(cellOf),
  });
  const parts = historyParts.flatMap((part) =>
    columns.map((each, index) =>
      column(`${partWords[part]} ${yearLabel(each)}`, ({ key }) => nonZero(position[part].get(key)?.[index])),
    ),
  );
  const earlier = column(earlierHeader, ({ key }) => nonZero(position.earlierShift.get(key)));
  return {
    names: [column("Thema", ({ themeName }) => themeName), column("Post", ({ name }) => name)],
    years: columns.map((each, index) =>
      column(yearLabel(each), ({ key }) => {
        const amount = amountAt(position, key, index);
        return amount === null ? null : inUnit(amount, "mln");
      }),
    ),
    key: column(frozenKeyHeader, ({ key }) => key),
    parts: [...parts, earlier].filter(({ cells }) => cells.some((cell) => cell !== null)),
  };
}

/** Reads a frozen stand back, whatever columns were put in between; null where its years can't be told. */
export function readFrozen(header: readonly unknown[], rows: readonly (readonly unknown[])[]): Position | null {
  const labels = header.map(String).filter((label) => /^\d{4}( e\.v\.)?$/.test(label));
  const first = Number(labels[0]?.slice(0, 4));
  const last = first + labels.length - 2;
  if (labels.length < 2 || labels[labels.length - 1] !== `${last + 1} e.v.`) return null;
  const places = new Map(header.map((cell, index) => [String(cell), index]));
  const cell = (row: readonly unknown[], name: string) => euros(row[places.get(name) ?? -1]);
  const keyed = rows.flatMap((row) => {
    const key = String(row[places.get(frozenKeyHeader) ?? -1] ?? "");
    return key.includes("/") ? [[key, row] as const] : [];
  });
  const part = (of: HistoryPart) =>
    new Map(
      keyed.flatMap(([key, row]) => {
        const amounts = labels.map((label) => cell(row, `${partWords[of]} ${label}`) ?? euro(0));
        return amounts.some((amount) => amount !== 0) ? [[key, amounts] as const] : [];
      }),
    );
  return {
    horizon: { first, last },
    amounts: new Map<string, Amounts>(keyed.map(([key, row]) => [key, labels.map((label) => cell(row, label))])),
    indexation: part("indexation"),
    shift: part("shift"),
    reallocation: part("reallocation"),
    earlierShift: new Map(keyed.flatMap(([key, row]) => mapped(key, cell(row, earlierHeader)))),
  };
}

function mapped(key: string, amount: Euro | null): readonly (readonly [string, Euro])[] {
  return amount === null || amount === 0 ? [] : [[key, amount]];
}

function nonZero(amount: Euro | undefined): CellInput {
  return amount === undefined || amount === 0 ? null : inUnit(amount, "mln");
}

/** EUR million, up to a thousand billion euros: what is more is no amount, and could not be added up. */
const amountSchema = within(-1_000_000, 1_000_000);

function euros(cell: unknown): Euro | null {
  const read = readSchema(amountSchema, cell);
  return read.kind === "value" ? euro(Math.round(read.value * 1_000_000) + 0) : null;
}
