import { cellAddress } from "../address";
import type { Area, CellInput, Operation } from "../operation";
import { bookHeader, bookTitles, columnWidths } from "./bookLooks";
import { bookWords } from "./bookWords";
import { columnOf } from "./excelTables";
import { allRowsBelow, type LedgerPlace } from "./ledgerBelow";
import { calculated } from "../../scenario/calculatedColumns";
import { registerHeader } from "./registerRows";
import { scenarioMarkStyles } from "./scenarioStyles";

type Rule = Extract<Operation, { kind: "rule" }>;

/**
 * How the register's sheet looks, with its control total.
 * @param area its table as it is inserted
 * @param ledger where the ledger stands: rows below it, which it did not take in, are counted apart
 */
export function registerLooks({ sheet, row }: Area, ledger: LedgerPlace): readonly Operation[] {
  const { cells, marks } = registerControl({ sheet, row: row - 2 }, ledger);
  const area: Area = { sheet, row: row - 2, column: 0, rows: 1, columns: cells.length };
  return [
    ...bookTitles(sheet, bookWords.registerTitle, bookWords.registerHelp),
    bookHeader({ sheet, row: row + 1, column: 0, rows: 1, columns: registerHeader.length }),
    { kind: "write", area, cells: [cells.map(({ wanted }) => wanted)] },
    ...marks,
    ...columnWidths(sheet, registerHeader),
    { kind: "freeze", sheet, rows: row + 1, columns: 2 },
    { kind: "page", area, landscape: true, header: bookWords.registerTitle, titleRows: row + 1, grows: true },
  ];
}

/** The row with totals above the register's table: labels, each with its formula behind it, and the marks over them. */
export interface RegisterControl {
  readonly cells: readonly {
    readonly place: Area;
    readonly wanted: CellInput;
    /** As older versions wrote the same cell; null: not yet. */
    readonly older: CellInput;
  }[];
  readonly marks: readonly [Rule, ...Rule[]];
  /** What the mark of older versions went by. */
  readonly olderMark: string;
}

/** Where the last total stands beside the others. */
export const besideTotals = 6;

/**
 * @param at their row @param below where the total stands that versions 0.3 and 0.4.0 did not have: in their workbooks not among cells that
 * formulas of the user's may count
 */
export function registerControl(
  { sheet, row }: Pick<Area, "sheet" | "row">,
  ledger: LedgerPlace,
  below = besideTotals,
): RegisterControl {
  const fault = columnOf("ledger", calculated.fault);
  // All but those whose Fout is worked out to be 0, and those that were emptied altogether.
  const counts: readonly (readonly [column: number, label: string, formula: string, older: string | null])[] = [
    [0, bookWords.rowsInLedger, `=SUMPRODUCT((${columnOf("ledger", calculated.check)}<>"")*1)`, bookWords.rowsInLedger],
    [2, bookWords.rowsInScenarios, `=SUM(${columnOf("register", "Regels")})`, bookWords.rowsInScenarios],
    [
      4,
      bookWords.rowsWithFaults,
      `=SUMPRODUCT(1-ISFORMULA(${fault})*ISNUMBER(1/(${fault}=0))-ISBLANK(${fault})*ISBLANK(${columnOf("ledger", "Scenario")})*ISBLANK(${columnOf("ledger", "Bedrag")}))`,
      bookWords.rowsWithFaultsBefore,
    ],
    [below, bookWords.rowsBelow, `=${allRowsBelow(ledger)}`, null],
  ];
  const area = (column: number, columns: number): Area => ({ sheet, row, column, rows: 1, columns });
  const at = (column: number) => cellAddress(row, column, { row: true, column: true });
  const differs = `${at(1)}<>${at(3)},${at(5)}>0`;
  const mark = (over: Area): Rule => ({
    kind: "rule",
    area: over,
    formula: `=OR(${differs},${at(below + 1)}>0)`,
    style: scenarioMarkStyles.fault,
  });
  return {
    cells: counts.flatMap(([column, label, formula, older]) => [
      { place: area(column, 1), wanted: label, older },
      { place: area(column + 1, 1), wanted: { formula }, older: older === null ? null : { formula } },
    ]),
    marks: below === besideTotals ? [mark(area(0, below + 2))] : [mark(area(0, besideTotals)), mark(area(below, 2))],
    olderMark: `=OR(${differs})`,
  };
}
