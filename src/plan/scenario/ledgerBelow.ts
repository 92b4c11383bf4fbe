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
export function rowsBelow(place: LedgerPlace, code: string): string {
  const below = columnsBelow(place);
  const [scenario] = below("scenario");
  if (scenario === undefined) return "0";
  return `IFERROR(SUMPRODUCT(ISNUMBER(1/(TRIM(${scenario})=${code}))*(${filled(below)}>=2)),0)`;
}

/** The same of every scenario, known or not: rows with a code, and rows without one that have all else of a mutation. */
export function allRowsBelow(place: LedgerPlace): string {
  const below = columnsBelow(place);
  const [[scenario], [theme], [line], [amount]] = [below("scenario"), below("theme"), below("line"), below("amount")];
  if (!scenario || !theme || !line || !amount) return "0";
  // A letter S and a number; an error in a cell is no number.
  const coded = `ISNUMBER(MID(TRIM(${scenario}),2,9)/(LEFT(TRIM(${scenario}),1)="S"))`;
  const whole = `(1-ISBLANK(${theme}))*(1-ISBLANK(${line}))*ISNUMBER(${amount})`;
  return `IFERROR(SUMPRODUCT(${coded}*(${filled(below)}>=2)+(1-${coded})*${whole}),0)`;
}

type CellsBelow = (id: LedgerColumn) => readonly string[];

/** How many of the cells that tell a mutation from a remark are filled. */
function filled(below: CellsBelow): string {
  return telling
    .flatMap(below)
    .map((cells) => `(1-ISBLANK(${cells}))`)
    .join("+");
}

/** A column's cells below the ledger; none where the ledger lacks it. */
function columnsBelow({ sheet, columns }: LedgerPlace): CellsBelow {
  const codes = columnOf("ledger", "Scenario");
  const first = `ROW(INDEX(${codes},1))+ROWS(${codes})`;
  return (id) => {
    const place = columns.get(id);
    if (place === undefined) return [];
    const letters = `$${columnLetters(place)}`;
    const whole = `${quotedSheet(sheet)}!${letters}:${letters}`;
    return [`INDEX(${whole},${first}):INDEX(${whole},${first}+${lookedBelow - 1})`];
  };
}
