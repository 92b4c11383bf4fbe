import { cellAddress, columnRange } from "./address";
import type { CellInput } from "./operation";
import type { TableLayout } from "./tableLayout";
import { words } from "./words";

/** The native formulas of one year's column, from the sum down to the verdict, in the order of the rows. */
export function tableFormulas(layout: TableLayout, index: number): readonly CellInput[] {
  const { rows, columns } = layout;
  const year = columns.firstYear + index;
  const at = (row: number) => cellAddress(row, year);
  const lines = columnRange(rows.firstLine, rows.lastLine, year);
  const letter = columnRange(rows.firstLine, rows.lastLine, columns.letter + index);
  const covered = columnRange(rows.firstLine, rows.lastLine, columns.covered + index);
  const announced = cellAddress(rows.announced, columns.letter + index);
  const whenAnnounced = (formula: string) => `IF(ISNUMBER(${at(rows.announced)}),${formula},"")`;
  return [
    `SUM(${lines})`,
    `SUMIF(${covered},0,${lines})`,
    `ROUND(${at(rows.sum)}-${at(rows.notAnnounced)},6)`,
    `IF(ISNUMBER(${announced}),${announced},"")`,
    whenAnnounced(`ROUND(${at(rows.comparable)}-${at(rows.announced)},6)`),
    whenAnnounced(`ROUND(${at(rows.difference)}-${at(rows.ofRounding)},6)`),
    whenAnnounced(`ROUND(SUMIF(${covered},1,${letter})-${announced},6)`),
    `ROUND(SUM(${lines})-SUM(${letter}),6)`,
    verdictFormula(cellAddress(rows.verdict, columns.letter + index), at(rows.announced), at(rows.difference)),
  ].map((formula) => ({ formula: `=${formula}` }));
}

/** For the control block, below the letter's values: what does not fit in a year, 0 where all fits. */
export function misfitOfYear({ rows, columns }: TableLayout, index: number): CellInput {
  const at = (row: number) => cellAddress(row, columns.firstYear + index);
  const cells = {
    balance: at(rows.balance),
    changes: at(rows.ofChanges),
    announced: at(rows.announced),
    difference: at(rows.difference),
  };
  return { formula: `=${misfitFormula({ ...cells, margin: cellAddress(rows.difference, columns.letter + index) })}` };
}

/** Addresses of the cells on which a verdict rests. */
export interface VerdictCells {
  /** The balance of the user's changes: anything but 0 does not fit, with no margin. */
  readonly balance: string;
  /** The part of the difference that changes explain; it counts where lines in and outside the announcement shifted. */
  readonly changes: string;
  readonly announced: string;
  readonly difference: string;
  readonly margin: string;
}

/**
 * What does not fit: the user's changes with no margin at all, else the letter's own difference where rounding does not
 * explain it.
 */
export function misfitFormula({ balance, changes, announced, difference, margin }: VerdictCells): string {
  const own = `IF(ABS(${difference})>${margin},${difference},0)`;
  return `IF(${balance}<>0,${balance},IF(ISNUMBER(${announced}),IF(${changes}<>0,${changes},${own}),0))`;
}

/**
 * The verdict in words. The amount in it has its sign and as many decimals as it needs; FIXED writes the user's own
 * decimal separator, which TEXT with a format would not do in every Excel.
 */
export function verdictFormula(misfit: string, announced: string, difference: string): string {
  const decimals = `1+2*(ROUND(${misfit},1)<>${misfit})+3*(ROUND(${misfit},3)<>${misfit})`;
  const amount = `IF(${misfit}>0,"+","")&FIXED(${misfit},${decimals},TRUE)`;
  const fits = `IF(ISNUMBER(${announced}),IF(${difference}=0,"${words.fits}","${words.fitsRounded}"),"${words.noAnnouncement}")`;
  return `IFERROR(IF(${misfit}<>0,"${words.misfit} ("&${amount}&")",${fits}),"${words.errorInLine}")`;
}
