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
  const margin = cellAddress(rows.difference, columns.letter + index);
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
    verdictFormula({
      balance: at(rows.balance),
      changes: at(rows.ofChanges),
      announced: at(rows.announced),
      difference: at(rows.difference),
      margin,
    }),
  ].map((formula) => ({ formula: `=${formula}` }));
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

/** The verdict in words. Only the letter's own difference has a rounding margin; the user's changes have none. */
export function verdictFormula({ balance, changes, announced, difference, margin }: VerdictCells): string {
  const misfit = (cell: string) => `"${words.misfit} ("&${signed(cell)}&")"`;
  const ownDifference = `IF(${difference}=0,"${words.fits}",IF(ABS(${difference})<=${margin},"${words.fitsRounded}",${misfit(difference)}))`;
  const announcedVerdict = `IF(${changes}<>0,${misfit(changes)},${ownDifference})`;
  const verdict = `IF(${balance}<>0,${misfit(balance)},IF(ISNUMBER(${announced}),${announcedVerdict},"${words.noAnnouncement}"))`;
  return `IFERROR(${verdict},"${words.errorInLine}")`;
}

/** An amount as text, with its sign and as many decimals as it needs. FIXED writes the user's own decimal separator. */
function signed(cell: string): string {
  const decimals = `IF(ROUND(${cell},1)=${cell},1,IF(ROUND(${cell},3)=${cell},3,6))`;
  return `IF(${cell}>0,"+","")&FIXED(${cell},${decimals},TRUE)`;
}
