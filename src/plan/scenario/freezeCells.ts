import { controlTotals, type ControlTotals } from "../../scenario/controlTotals";
import type { Mutation } from "../../scenario/Mutation";
import type { RegisteredScenario } from "./registerRows";
import { areaAddress, cellAddress, quotedSheet } from "../address";
import { rowsFormula, totalsFormula } from "../amountFormula";
import type { CellInput } from "../operation";
import { words } from "../words";
import { columnOf, rowsTable } from "./excelTables";
import type { FreezeLayout } from "./freezeLayout";
import { freezeWords } from "./freezeWords";
import type { FrozenColumns } from "./frozenRows";
import { copyHeader } from "./ledgerCopy";
import type { FoundScenario } from "./recogniseScenario";
import type { NumberedLine } from "./listsLayout";

/** What is frozen, and what is said of it. */
export interface FrozenSheet {
  readonly scenario: RegisteredScenario;
  readonly moment: string;
  /** Free text, such as a version. */
  readonly name: string;
  /** ISO. */
  readonly date: string;
  /** Self-declared. */
  readonly author: string;
  readonly lastNumber: number;
  readonly columns: FrozenColumns;
  readonly lines: readonly NumberedLine[];
  readonly mutations: readonly Mutation[];
  /** The ledger's rows by value. */
  readonly copied: readonly (readonly CellInput[])[];
  /** Per theme, first the total: its verdicts, parallel to the columns. */
  readonly verdicts: readonly { readonly name: string; readonly texts: readonly string[] }[];
  /** The scenario's own sheet, as it was found. */
  readonly live: FoundScenario;
}

const formula = (text: string): CellInput => ({ formula: `=${text}` });

/** All cells of the sheet of a frozen stand, row by row. */
export function freezeCells(frozen: FrozenSheet, layout: FreezeLayout): readonly (readonly CellInput[])[] {
  const grid: CellInput[][] = Array.from({ length: layout.area.rows }, () =>
    Array.from({ length: layout.area.columns }, () => null),
  );
  const put = (row: number, column: number, cells: readonly CellInput[]) =>
    cells.forEach((cell, index) => {
      const line = grid[row];
      if (line) line[column + index] = cell;
    });
  const { rows, years, differences, stand, ledger } = layout;
  headingOf(frozen).forEach((text, index) => put(rows.title + index, 0, [text]));
  put(rows.later, 0, [freezeWords.later, laterFormula(layout)]);
  put(rows.groups, 0, [freezeWords.stand]);
  put(rows.groups, differences, [freezeWords.laterDifference]);
  standOf(frozen, layout).forEach((cells, index) => put(stand.row + index, 0, cells));
  put(rows.verdicts, 0, [freezeWords.verdicts]);
  frozen.verdicts.forEach(({ name, texts }, index) => {
    put(rows.verdicts + 1 + index, 0, [name]);
    put(rows.verdicts + 1 + index, years, texts);
  });
  put(rows.behind, 0, [freezeWords.rowsBehind]);
  [copyHeader, ...frozen.copied].forEach((cells, index) => put(ledger.row + index, 0, cells));
  return grid;
}

/** The cell that tells whether anything differs since. */
export function laterFormula({
  rows,
  years,
  laterDifferences,
}: Pick<FreezeLayout, "years" | "laterDifferences"> & {
  readonly rows: Pick<FreezeLayout["rows"], "totals">;
}): CellInput {
  const at = (row: number, column: number) => cellAddress(rows.totals + row, years + column);
  const zero = [1, 2, 3, 4].map((row) => `${at(row, 2)}=0`);
  const now = [1, 2, 3].map((row) => `${at(row, 4)}=0`);
  const { noneLater, amounts, clear, someLater, unknownLater } = freezeWords;
  const all = [...zero, ...now, `${at(5, 3)}=0`].join(",");
  const totals = totalsFormula(at(2, 0), at(3, 0));
  const none = `"${noneLater}"&COUNT(${areaAddress(laterDifferences)})&"${amounts}"&${rowsFormula(at(1, 3))}&"${clear}"&${totals}`;
  return formula(`IFERROR(IF(AND(${all}),${none},"${someLater}"),"${unknownLater}")`);
}

function headingOf({ scenario, moment, name, date, author }: FrozenSheet): readonly string[] {
  const on = /^\d{4}-\d{2}-\d{2}$/.test(date) ? date.split("-").reverse().join("-") : date;
  const parts = [moment, name, freezeWords.frozenOn(on), author === "" ? "" : freezeWords.frozenBy(author), words.unit];
  return [
    freezeWords.title(scenario.code, scenario.title),
    parts.filter((part) => part !== "").join(" · "),
    freezeWords.protection,
  ];
}

/** Three control totals over the copy and over the ledger as it is now, each beside what it was; and two of the stand. */
export function freezeTotals(frozen: FrozenSheet, layout: FreezeLayout): readonly (readonly CellInput[])[] {
  const { rows, years, amounts, laterDifferences } = layout;
  const { code } = frozen.scenario;
  const copy = (header: string) => `${rowsTable(code)}[${header}]`;
  const ledger = (header: string) => columnOf("ledger", header);
  const mine = (of: (header: string) => string, more = "") =>
    `${of("Scenario")},"${code}",${of("Nr")},"<=${frozen.lastNumber}"${more}`;
  const sum = (of: (header: string) => string, sign: string) =>
    `SUMIFS(${of("Bedrag")},${mine(of, `,${of("Bedrag")},"${sign}0"`)})`;
  const totals: ControlTotals = controlTotals(frozen.mutations);
  const line = (index: number, label: string, was: number, text: (of: (header: string) => string) => string) => {
    const at = (column: number) => cellAddress(rows.totals + index, years + column);
    return [
      label,
      null,
      was,
      formula(text(copy)),
      formula(`ROUND(${at(1)}-${at(0)},6)`),
      formula(text(ledger)),
      formula(`ROUND(${at(3)}-${at(0)},6)`),
    ];
  };
  const standSum = frozen.columns.years
    .flatMap(({ cells }) => cells)
    .reduce<number>((all, cell) => all + (typeof cell === "number" ? Math.round(cell * 1_000_000) : 0), 0);
  const at = (column: number) => cellAddress(rows.totals + 4, years + column);
  return [
    [
      freezeWords.totals,
      null,
      freezeWords.atFreezing,
      freezeWords.here,
      freezeWords.difference,
      freezeWords.now,
      freezeWords.difference,
    ],
    line(1, freezeWords.rows, totals.rows, (of) => `COUNTIFS(${mine(of)})`),
    line(2, freezeWords.sum, totals.sum / 1_000_000, (of) => `ROUND(SUMIFS(${of("Bedrag")},${mine(of)}),6)`),
    line(3, freezeWords.absolute, totals.absolute / 1_000_000, (of) => `ROUND(${sum(of, ">")}-${sum(of, "<")},6)`),
    [
      freezeWords.standSum,
      null,
      standSum / 1_000_000,
      formula(`ROUND(SUM(${areaAddress(amounts)}),6)`),
      formula(`ROUND(${at(1)}-${at(0)},6)`),
      null,
      null,
    ],
    [freezeWords.changed, null, null, null, null, formula(`SUMPRODUCT((${areaAddress(laterDifferences)}<>0)*1)`), null],
  ];
}

/** The stand as a table, with what the scenario's own sheet shows now minus it. */
function standOf({ columns, lines, live }: FrozenSheet, layout: FreezeLayout): readonly (readonly CellInput[])[] {
  const { names, years, key, parts } = columns;
  const { amounts } = layout;
  const locked = { row: true, column: true };
  const difference = (line: number, index: number): CellInput => {
    const row = live.rows.find((each) => each.line.key === lines[line]?.key)?.row ?? 0;
    const now = `${quotedSheet(live.area.sheet)}!${cellAddress(row, live.groups.result[index] ?? 0, locked)}`;
    const was = cellAddress(amounts.row + line, amounts.column + index);
    return formula(`IFERROR(ROUND(N(${now})-N(${was}),6),"${freezeWords.lost}")`);
  };
  const all = [
    ...names,
    ...years,
    ...years.map(({ header }, index) => ({
      header: freezeWords.differenceIn(header),
      cells: lines.map((_line, line) => difference(line, index)),
    })),
    key,
    ...parts,
  ];
  return [all.map(({ header }) => header), ...lines.map((_line, row) => all.map(({ cells }) => cells[row] ?? null))];
}
