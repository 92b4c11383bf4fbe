import type { Letter } from "../../letter/letter";
import type { Ledger } from "../../scenario/Ledger";
import { isDateFormat } from "../../scenario/dateFormat";
import { readLedger, type LedgerContext } from "../../scenario/readLedger";
import type { Position } from "../../scenario/Position";
import type { OwnLine } from "../../scenario/ScenarioLine";
import type { Surroundings } from "../check/Surroundings";
import { mayBeOld } from "../mayBeOld";
import type { WorkbookState } from "../WorkbookState";
import type { OutsideRead } from "../circle/OutsideRead";
import type { Inventory } from "../inventory/Inventory";
import type { Area } from "../operation";
import type { WorkbookDates } from "./dateMarker";
import type { NumberedLine } from "./listsLayout";
import { knownHeaders } from "./knownHeaders";
import { readFrozen } from "./frozenRows";
import { withClosedYears } from "../../scenario/withClosedYears";
import { withDoubts } from "../../scenario/withDoubts";
import { missingColumns } from "./missingColumns";
import { readLines } from "./readLines";
import { rowBehind } from "./rowBehind";
import { withOwnKlopt } from "./ownKlopt";
import { withSheetFaults } from "./withSheetFaults";
import { readRegister, registerHeader, type RegisteredScenario } from "./registerRows";

/** An Excel table of ours as it stands in the workbook. */
export interface Book {
  readonly name: string;
  readonly sheet: string;
  /** A filter of the user's hides rows of it, as far as Excel tells. */
  readonly isFiltered?: boolean;
  /** Where its header stands. */
  readonly row: number;
  readonly column: number;
  readonly header: readonly unknown[];
  /** The headers as they stand there, where `header` has our own names for them. */
  readonly titles?: readonly unknown[];
  readonly values: readonly (readonly unknown[])[];
  /** Of the register every row; of the others only the first one, since formulas of the ledger are long. */
  readonly formulas: readonly (readonly unknown[])[];
  /** Of the first row, where Excel keeps what cells show. */
  readonly formats?: readonly unknown[];
  /** What stands under Bedrag in every row, and how it is shown; null where that column is gone. Only of the ledger. */
  readonly amounts?: { readonly formulas: readonly unknown[]; readonly formats: readonly unknown[] } | null;
  /** Of every row as far as our own columns reached when it was made, where formulas may go round. */
  readonly inputs?: readonly (readonly unknown[])[];
}

/** Where a table's rows stand, without its header. */
export function bodyOf({ sheet, row, column, header, values }: Book): Area {
  return { sheet, row: row + 1, column, rows: values.length, columns: header.length };
}

/** A column's header as it stands there, by our own name for it. */
export function titleOf({ header, titles = header }: Pick<Book, "header" | "titles">, name: string): string {
  return String(titles[header.indexOf(name)] ?? name);
}

/** The sheet of a scenario, by its hidden name. */
export interface ScenarioSheetMark {
  readonly code: string;
  readonly area: Area;
  /** What stands in its first cell; left out: it was not read, or the sheet is gone. */
  readonly title?: unknown;
}

/** Everything about scenarios in the workbook, as cells. */
export interface Books {
  readonly state: WorkbookState;
  readonly around: Surroundings;
  /** null where there is no such table, or not any more. */
  readonly ledger: Book | null;
  readonly register: Book | null;
  readonly lines: Book | null;
  readonly sheets: readonly ScenarioSheetMark[];
  /** null where there is none, or not any more; left out: it was not read. */
  readonly inventory?: Inventory | null;
  /** What amounts lead to on the user's own sheets; left out: they lead to none, or it was not read. */
  readonly outside?: OutsideRead;
  /** How the workbook counts days; left out: it was not read, and is taken to count from 1900. */
  readonly dates?: WorkbookDates;
  /** The frozen stands, by the code of the scenario. */
  readonly stands: readonly { readonly code: string; readonly book: Book }[];
}

/** The same, understood. */
export interface ReadBooks extends Books {
  readonly scenarios: readonly RegisteredScenario[];
  readonly numbered: readonly NumberedLine[];
  readonly ownLines: readonly OwnLine[];
  readonly entries: Ledger;
  readonly frozen: ReadonlyMap<string, Position>;
}

const emptyLedger: Ledger = {
  missing: [],
  rows: [],
  unallocated: { rows: 0, amount: 0 as Ledger["unallocated"]["amount"] },
};

/** Reads the tables; what is missing is empty. */
export function understand(letter: Letter, books: Books): ReadBooks {
  const register = books.register && {
    ...books.register,
    header: knownHeaders(books.register.header, registerHeader),
    titles: books.register.header,
  };
  const scenarios = register ? readRegister(register.header, register.values) : [];
  const { numbered, ownLines } = readLines(letter, books.lines);
  const ledger = books.ledger && withOwnKlopt(books.ledger);
  const entries = ledger
    ? readEntries(
        ledger,
        { letter, ownLines, scenarios, dates: books.dates?.system ?? "1900" },
        numbered,
        mayBeOld(books.state),
      )
    : emptyLedger;
  const frozen = new Map(
    books.stands.flatMap(({ code, book }): [string, Position][] => {
      const position = readFrozen(book.header, book.values);
      return position ? [[code, position]] : [];
    }),
  );
  return { ...books, ledger, register, scenarios, numbered, ownLines, entries, frozen };
}

function readEntries(ledger: Book, context: LedgerContext, lines: readonly NumberedLine[], isOld: boolean): Ledger {
  const { header, values } = ledger;
  const read = readLedger(header, values, context, rowBehind(ledger, lines, isOld));
  const formats = ledger.amounts?.formats;
  const asked = withDoubts(context.letter, header, values, read, {
    dates: context.dates ?? "1900",
    // Where its formula leads is told in withCircles: that takes the sheets of scenarios.
    ...(formats ? { seen: (index) => ({ isDate: isDateFormat(formats[index]), goesRound: false }) } : {}),
  });
  const entries = withClosedYears(asked, context.scenarios);
  // Where a column is gone, the sheet finds fault with all rows, and none of them is to blame.
  return isOld || missingColumns({ ledger, entries }).length > 0 ? entries : withSheetFaults(ledger, entries);
}
