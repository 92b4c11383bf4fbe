import { cellAddress } from "../address";
import type { Area, Operation } from "../operation";
import { bookHeader, bookTitles, columnWidths } from "./bookLooks";
import { bookWords } from "./bookWords";
import { columnOf } from "./excelTables";
import { allRowsBelow, type LedgerPlace } from "./ledgerBelow";
import { calculated } from "../../scenario/calculatedColumns";
import { registerHeader } from "./registerRows";
import { scenarioMarkStyles } from "./scenarioStyles";

/**
 * How the register's sheet looks, with its control total.
 * @param area its table as it is inserted
 * @param ledger where the ledger stands: rows below it, which it did not take in, are counted apart
 */
export function registerLooks({ sheet, row }: Area, ledger: LedgerPlace): readonly Operation[] {
  const control = row - 2;
  const fault = columnOf("ledger", calculated.fault);
  // All but those whose Fout is worked out to be 0, and those that were emptied altogether.
  const counts: readonly (readonly [string, string])[] = [
    [bookWords.rowsInLedger, `=SUMPRODUCT((${columnOf("ledger", calculated.check)}<>"")*1)`],
    [bookWords.rowsInScenarios, `=SUM(${columnOf("register", "Regels")})`],
    [
      bookWords.rowsWithFaults,
      `=SUMPRODUCT(1-ISFORMULA(${fault})*ISNUMBER(1/(${fault}=0))-ISBLANK(${fault})*ISBLANK(${columnOf("ledger", "Scenario")})*ISBLANK(${columnOf("ledger", "Bedrag")}))`,
    ],
    [bookWords.rowsBelow, `=${allRowsBelow(ledger)}`],
  ];
  const area: Area = { sheet, row: control, column: 0, rows: 1, columns: 2 * counts.length };
  const at = (index: number) => cellAddress(control, index, { row: true, column: true });
  return [
    ...bookTitles(sheet, bookWords.registerTitle, bookWords.registerHelp),
    bookHeader({ sheet, row: row + 1, column: 0, rows: 1, columns: registerHeader.length }),
    { kind: "write", area, cells: [counts.flatMap(([label, formula]) => [label, { formula }])] },
    {
      kind: "rule",
      area,
      formula: `=OR(${at(1)}<>${at(3)},${at(5)}>0,${at(7)}>0)`,
      style: scenarioMarkStyles.fault,
    },
    ...columnWidths(sheet, registerHeader),
    { kind: "freeze", sheet, rows: row + 1, columns: 2 },
    { kind: "page", area, landscape: true, header: bookWords.registerTitle, titleRows: row + 1, grows: true },
  ];
}
