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
  const { area, cells, mark } = registerControl({ sheet, row: row - 2 }, ledger);
  return [
    ...bookTitles(sheet, bookWords.registerTitle, bookWords.registerHelp),
    bookHeader({ sheet, row: row + 1, column: 0, rows: 1, columns: registerHeader.length }),
    { kind: "write", area, cells: [cells] },
    mark,
    ...columnWidths(sheet, registerHeader),
    { kind: "freeze", sheet, rows: row + 1, columns: 2 },
    { kind: "page", area, landscape: true, header: bookWords.registerTitle, titleRows: row + 1, grows: true },
  ];
}

/** The row with totals above the register's table: labels, each with its formula behind it, and the mark over them. */
export interface RegisterControl {
  readonly area: Area;
  readonly cells: readonly CellInput[];
  readonly mark: Rule;
  /** As older versions wrote the same cells, and what their mark went by. */
  readonly older: { readonly cells: readonly CellInput[]; readonly mark: string };
}

/** @param at its first cell, by row and sheet */
export function registerControl({ sheet, row }: Pick<Area, "sheet" | "row">, ledger: LedgerPlace): RegisterControl {
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
  const area: Area = { sheet, row, column: 0, rows: 1, columns: 2 * counts.length };
  const at = (index: number) => cellAddress(row, index, { row: true, column: true });
  const differs = `${at(1)}<>${at(3)},${at(5)}>0`;
  const cells = counts.flatMap(([label, formula]): CellInput[] => [label, { formula }]);
  const older = cells.map((cell, index) =>
    cell === bookWords.rowsWithFaults ? bookWords.rowsWithFaultsBefore : index < 6 ? cell : null,
  );
  return {
    ...{ area, cells },
    mark: { kind: "rule", area, formula: `=OR(${differs},${at(7)}>0)`, style: scenarioMarkStyles.fault },
    older: { cells: older, mark: `=OR(${differs})` },
  };
}
