import { columnPlaces } from "../../scenario/columnPlaces";
import type { LedgerColumn } from "../../scenario/ledgerColumns";
import { columnLetters, quotedSheet } from "../address";
import { telling } from "../check/rowsOutside";
import { lookedBelow } from "../check/Surroundings";
import type { Book } from "./Books";
import { columnOf } from "./excelTables";

/** Where the ledger's columns stand, for formulas that look below it. */
export interface LedgerPlace {
  readonly sheet: string;
  /** From 0, on the sheet. */
  readonly columns: ReadonlyMap<LedgerColumn, number>;
}

/** @returns null where there is no ledger */
export function ledgerPlace(ledger: Pick<Book, "sheet" | "column" | "header"> | null): LedgerPlace | null {
  if (!ledger) return null;
  const places = [...columnPlaces(ledger.header)];
  return { sheet: ledger.sheet, columns: new Map(places.map(([id, place]) => [id, place + ledger.column])) };
}

/**
 * How many rows of a scenario stand below the ledger without being in it, as `rowsOutside` tells them. No table formula sees
 * those, and whole columns never keep the table from growing over them; INDEX, unlike OFFSET, is calculated only when
 * something there changes.
 * @param code a cell with the scenario's code
 */
export function rowsBelow({ sheet, columns }: LedgerPlace, code: string): string {
  const codes = columnOf("ledger", "Scenario");
  const first = `ROW(INDEX(${codes},1))+ROWS(${codes})`;
  const below = (id: LedgerColumn): readonly string[] => {
    const place = columns.get(id);
    if (place === undefined) return [];
    const letters = `$${columnLetters(place)}`;
    const whole = `${quotedSheet(sheet)}!${letters}:${letters}`;
    return [`INDEX(${whole},${first}):INDEX(${whole},${first}+${lookedBelow - 1})`];
  };
  const [scenario] = below("scenario");
  if (scenario === undefined) return "0";
  const filled = telling.flatMap(below).map((cells) => `(1-ISBLANK(${cells}))`);
  return `IFERROR(SUMPRODUCT(ISNUMBER(1/(TRIM(${scenario})=${code}))*(${filled.join("+")}>=2)),0)`;
}
