import type { Horizon } from "../../scenario/horizon";
import { headerOf, type LedgerColumn } from "../../scenario/ledgerColumns";
import { areaReference, cellAddress } from "../address";
import type { Area, CellInput, Operation } from "../operation";
import { formats, styles } from "../styles";
import { bookTitles, columnWidths } from "./bookLooks";
import { copyHeader } from "./ledgerCopy";
import { calculated, forever } from "../../scenario/calculatedColumns";
import { scenarioMarkStyles } from "./scenarioStyles";
import { shareWords } from "./shareWords";

/** The rows of one scenario on a sheet to share. */
export interface SharedRows {
  readonly sheet: string;
  readonly code: string;
  readonly title: string;
  readonly note: string;
  readonly horizon: Horizon;
  /** In the order of `copyColumns`, by value. */
  readonly copied: readonly (readonly CellInput[])[];
  /** The number of the line of each row, as the scenario's sheet has it. */
  readonly keys: readonly number[];
}

const first = 5;
const headers = [...copyHeader, calculated.key, calculated.from, calculated.to, calculated.outside, calculated.fault];

/** Where a column of the rows stands, by its header, as formulas on other sheets refer to it. */
export function sharedColumn({ sheet, copied }: Pick<SharedRows, "sheet" | "copied">, header: string): string {
  const rows = Math.max(1, copied.length);
  return areaReference({ sheet, row: first, column: headers.indexOf(header), rows, columns: 1 }).slice(1);
}

/**
 * The rows as plain cells: Excel refuses to move several sheets together when one of them has a table, and moved one by
 * one they would refer to each other's workbook.
 */
export function planShareLedger(shared: SharedRows): readonly Operation[] {
  const { sheet, copied, keys, note } = shared;
  const rows = copied.length > 0 ? copied : [copyHeader.map(() => null)];
  const cells = rows.map((row, index) => [...row, keys[index] ?? 0, ...workedOut(first + index, shared.horizon)]);
  const column = (header: string, from = first, count = rows.length): Area => ({
    ...{ sheet, row: from, column: headers.indexOf(header), rows: count, columns: 1 },
  });
  const table: Area = { sheet, row: first - 1, column: 0, rows: rows.length + 1, columns: headers.length };
  const behind = { ...table, column: copyHeader.length, columns: headers.length - copyHeader.length };
  const fault = cellAddress(first, headers.indexOf(calculated.fault), { column: true });
  return [
    ...bookTitles(sheet, shareWords.ledgerTitle(shared.code, shared.title), note),
    { kind: "write", area: { sheet, row: 2, column: 0, rows: 1, columns: 1 }, cells: [[shareWords.ledgerHelp]] },
    { kind: "write", area: table, cells: [headers, ...cells] },
    { kind: "style", area: behind, style: styles.control },
    { kind: "style", area: { ...table, rows: 1 }, style: styles.header },
    { kind: "numberFormat", area: column(headerOf("amount")), format: formats.change },
    { kind: "numberFormat", area: column(headerOf("base")), format: formats.amount },
    { kind: "numberFormat", area: column(headerOf("date")), format: "dd-mm-yyyy" },
    {
      kind: "rule",
      area: { ...table, row: first, rows: rows.length },
      formula: `=${fault}=1`,
      style: scenarioMarkStyles.fault,
    },
    ...columnWidths(sheet, headers),
    { kind: "freeze", sheet, rows: first, columns: 2 },
    {
      kind: "page",
      area: { ...table, row: 0, rows: first + rows.length },
      landscape: true,
      titleRows: first,
      header: note.slice(0, 200),
    },
  ];
}

/** What formulas elsewhere need of a row, from its own cells only. */
function workedOut(row: number, { first: begin, last }: Horizon): readonly CellInput[] {
  const at = (header: string) => cellAddress(row, headers.indexOf(header), { column: true });
  const id = (column: LedgerColumn) => at(headerOf(column));
  const [from, to, outside] = [at(calculated.from), at(calculated.to), at(calculated.outside)];
  const wrong = [
    `${at(calculated.key)}=0`,
    `NOT(ISNUMBER(${id("amount")}))`,
    `${from}<1900`,
    `${to}<${from}`,
    `${outside}=1`,
  ];
  return [
    `IFERROR(VALUE(${id("from")}),0)`,
    `IF(${id("to")}="",${from},IF(${id("to")}="e.v.",${forever},IFERROR(VALUE(${id("to")}),0)))`,
    `IF(${id("scenario")}="",0,IF(${from}<${begin},1,IF(${to}=${forever},IF(${from}>${last}+1,1,0),IF(${to}>${last},1,0))))`,
    `IF(${id("scenario")}="",0,IF(OR(${wrong.join(",")}),1,0))`,
  ].map((text) => ({ formula: `=${text}` }));
}
