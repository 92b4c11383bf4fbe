import { columnPlaces } from "../../scenario/columnPlaces";
import type { Letter } from "../../letter/letter";
import type { Area, Operation, Plan } from "../operation";
import { bookStyle as tableStyle } from "./bookStyle";
import { excelTables } from "./excelTables";
import { lineRows, linesHeader, listColumns, type ListsLayout, type NumberedLine } from "./listsLayout";
import { emptyLedgerRow, ledgerHeader, ledgerLooks } from "./planLedger";
import { registerLooks } from "./planRegister";
import { registerHeader, registerRow, type RegisteredScenario } from "./registerRows";
import { scenarioStyles } from "./scenarioStyles";

/** Where a table's header stands on the sheets of the register and the ledger. */
const headerRow = 4;

/** The sheets that all scenarios share: the register, the ledger, and hidden the lists. */
export interface BookSheets {
  readonly register: string;
  readonly ledger: string;
}

/** The three sheets with their tables; the register has its first scenario, the ledger an empty row to type in. */
export function planBooks(
  letter: Letter,
  lines: readonly NumberedLine[],
  sheets: BookSheets,
  lists: ListsLayout,
  first: RegisteredScenario,
): Plan {
  const header = ledgerHeader(lists);
  const row = registerRow(first);
  const register: Area = { sheet: sheets.register, row: headerRow, column: 0, rows: 2, columns: row.length };
  const ledger: Area = { sheet: sheets.ledger, row: headerRow, column: 0, rows: 2, columns: header.length };
  const body = (area: Area): Area => ({ ...area, row: area.row + 1, rows: area.rows - 1 });
  return [
    { kind: "addSheet", sheet: sheets.register, showGridlines: false, tabColor: scenarioStyles.tab },
    { kind: "addSheet", sheet: sheets.ledger, showGridlines: false, tabColor: scenarioStyles.tab },
    { kind: "addSheet", sheet: lists.sheet, showGridlines: true },
    { kind: "write", area: lists.table, cells: [linesHeader, ...lineRows(lines)] },
    ...listColumns(letter, lines, lists).map((list): Operation => ({ kind: "write", ...list })),
    { kind: "write", area: { ...register, rows: 1 }, cells: [registerHeader] },
    { kind: "write", area: { ...ledger, rows: 1 }, cells: [header] },
    { kind: "addTable", area: lists.table, name: excelTables.lines, style: tableStyle },
    { kind: "addTable", area: register, name: excelTables.register, style: tableStyle },
    { kind: "addTable", area: ledger, name: excelTables.ledger, style: tableStyle },
    // Each reads the others, so their formulas come when all three are there.
    { kind: "write", area: body(register), cells: [row] },
    { kind: "write", area: body(ledger), cells: [emptyLedgerRow(lists)] },
    ...registerLooks(register, { sheet: sheets.ledger, columns: columnPlaces(header) }),
    ...ledgerLooks(body(ledger), { ...body(register), columns: 1 }, lists),
    { kind: "hideSheet", sheet: lists.sheet },
  ];
}
