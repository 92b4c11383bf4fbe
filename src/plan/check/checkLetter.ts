import { euro, type Euro } from "../../letter/amount";
import type { Letter, Theme } from "../../letter/letter";
import { announcedFor } from "../../letter/sums";
import { yearsOf } from "../../letter/year";
import { formatAmount, formatChange } from "../../letter/formatAmount";
import { parseReference } from "../address";
import { findDeviations, type Deviation } from "../findDeviations";
import type { Finding, FindingKind } from "../Finding";
import type { FoundTable } from "../FoundTable";
import { insertedTable } from "../InsertedTable";
import type { Overtyped } from "../Overtyped";
import { planRefresh } from "../planRefresh";
import { markedId, markName, overviewId } from "../tableMark";
import { announcedDeviations, isLettersAmount } from "./announcedDeviations";
import { changedText } from "./changedText";
import { columnsBetween } from "./columnsBetween";
import { lastSheet } from "./checkInventory";
import { finding, type CheckFinding } from "./CheckFinding";
import type { CheckKind } from "./checkKinds";
import { controlTotal } from "./controlTotal";
import type { Counted } from "./Coverage";
import type { Everything } from "./Everything";
import { expectedTables } from "./expectedTables";

export type LetterCounted = Pick<Counted, "tables" | "lines" | "announced" | "figures">;

/** What was found of the letter's tables, what was read of them, and what ought to be there. */
export interface LetterChecked {
  readonly findings: readonly CheckFinding[];
  readonly read: LetterCounted;
  readonly expected: LetterCounted;
  readonly deviations: readonly Deviation[];
  /** Those that the workbook's own names lead to, and copies. */
  readonly tables: readonly FoundTable[];
}

/** Looks at the tables of the letter and at the overview, beside what ought to be there. */
export function checkLetter(letter: Letter, everything: Everything): LetterChecked {
  const { areas, state, inventory } = everything;
  const looked = planRefresh(letter, areas, state.names, inventory);
  const own = looked.tables.filter(({ area }) => area.scope === null);
  const tables = expectedTables(letter, everything);
  const lost = tables.filter(({ mark }) => !own.some((table) => markOf(table) === mark.toLowerCase()));
  const between = columnsBetween(letter, everything);
  const lines = findDeviations(letter, looked.tables.map(insertedTable));
  const deviations = [...lines, ...announcedDeviations(letter, looked.overtyped)];
  const overview = areas.find(({ id, scope }) => scope === null && id.toLowerCase() === overviewId.toLowerCase());
  const isOverviewExpected =
    (inventory?.items ?? []).some(({ kind }) => kind === "overview") ||
    state.names.some(({ name }) => markedId(name)?.toLowerCase() === overviewId.toLowerCase());
  return {
    findings: [
      ...between.map(({ found }) => found),
      ...lost
        .filter(({ mark }) => !between.some((each) => each.mark === mark.toLowerCase()))
        .map(({ theme, sheet }) => finding("tableLost", [theme.name], { sheet })),
      ...(isOverviewExpected && !overview ? [finding("overviewBroken", [], { sheet: overviewSheet(everything) })] : []),
      ...changedLines(lines, looked.overtyped),
      ...looked.overtyped.filter(({ part }) => part !== "line").map((cell) => changedCell(letter, cell)),
      ...looked.findings.flatMap(fromRefresh),
      ...looked.texts.map(changedText),
    ],
    read: counted(letter, own, overview !== undefined),
    expected: expected(
      letter,
      tables.map(({ theme }) => theme),
      own,
      isOverviewExpected,
    ),
    deviations,
    tables: looked.tables,
  };
}

/** Where the overview stands or stood, as far as anything tells. */
function overviewSheet({ inventory, state }: Everything): string | null {
  const item = inventory?.items.find(({ kind }) => kind === "overview");
  const mark = state.names.find(({ name }) => markedId(name)?.toLowerCase() === overviewId.toLowerCase());
  return (mark && parseReference(mark.formula)?.sheet) ?? (item ? lastSheet(item) : null);
}

function markOf({ area, theme }: FoundTable): string {
  return (area.name === "" ? markName(theme.id) : area.name).toLowerCase();
}

function counted(letter: Letter, tables: readonly FoundTable[], hasOverview: boolean): LetterCounted {
  return {
    tables: tables.length,
    lines: sum(tables.map((table) => table.lines.filter(isFilled).length)),
    announced: sum(tables.map(({ theme }) => announcedIn(letter, theme))) + totalsIn(letter, hasOverview),
    figures: controlTotal(
      tables.flatMap((table) => insertedTable(table).values.flatMap((row) => row.flatMap(amountIn))),
    ),
  };
}

/** The letter's lines, and those rows of the user's own that were read: how many there ought to be of these, only they tell. */
function expected(
  letter: Letter,
  themes: readonly Theme[],
  tables: readonly FoundTable[],
  hasOverview: boolean,
): LetterCounted {
  const own = sum(tables.map(({ lines }) => lines.filter((each) => each.line === null && isFilled(each)).length));
  return {
    tables: themes.length,
    lines: sum(themes.map(({ lines }) => lines.length)) + own,
    announced: sum(themes.map((theme) => announcedIn(letter, theme))) + totalsIn(letter, hasOverview),
    figures: controlTotal(
      themes.flatMap(({ lines }) =>
        lines.flatMap(({ amounts }) => amounts.flatMap((amount) => (amount ? [amount.euros] : []))),
      ),
    ),
  };
}

function isFilled({ line, label }: FoundTable["lines"][number]): boolean {
  return line !== null || String(label ?? "").trim() !== "";
}

function announcedIn(letter: Letter, theme: Theme): number {
  return theme.columns.filter(({ year }) => announcedFor(theme.announced, year, letter.horizon)).length;
}

function totalsIn(letter: Letter, hasOverview: boolean): number {
  if (!hasOverview) return 0;
  return yearsOf(letter).filter(({ year }) => announcedFor(letter.total, year, letter.horizon)).length;
}

function amountIn(value: unknown): readonly Euro[] {
  const euros = typeof value === "number" ? Math.round(value * 1_000_000) + 0 : Number.NaN;
  return Number.isSafeInteger(euros) ? [euro(euros)] : [];
}

/** Every figure that differs from the letter, and every cell of a line that holds something else without a difference, as text does. */
function changedLines(deviations: readonly Deviation[], overtyped: readonly Overtyped[]): readonly CheckFinding[] {
  const changed = deviations.filter(({ change }) => change !== 0);
  const isTold = ({ sheet, address }: Overtyped) =>
    changed.some((each) => each.sheet === sheet && each.address === address);
  return [
    ...changed.map(({ isOwn, theme, line, year, sheet, address, letter, now, change }) =>
      finding(
        isOwn ? "ownRow" : "lineChanged",
        [theme, line, year, now === null ? "" : formatAmount(now), formatAmount(letter), formatChange(change)],
        { sheet, cell: address },
      ),
    ),
    ...overtyped
      .filter((cell) => cell.part === "line" && !isTold(cell))
      .map(({ theme, line, year, sheet, address }) =>
        finding("lineChanged", [theme, line, year, "", "", ""], { sheet, cell: address }),
      ),
  ];
}

const partKinds: Readonly<Record<Exclude<Overtyped["part"], "line">, CheckKind>> = {
  year: "yearChanged",
  announced: "announcedChanged",
  result: "resultChanged",
};

function changedCell(letter: Letter, cell: Overtyped): CheckFinding {
  const { part, theme, line, year, sheet, address } = cell;
  const isSame = part === "announced" && isLettersAmount(letter, cell);
  const kind = part === "line" ? "lineChanged" : isSame ? "resultChanged" : partKinds[part];
  return finding(kind, [theme, line, year], { sheet, cell: address });
}

/** null: told otherwise, with what ought to be there. */
const refreshKinds: Readonly<Record<FindingKind, CheckKind | null>> = {
  namesAdded: "namesLost",
  nameMended: "nameElsewhere",
  // Comments, hidden names, looks: no figure is other for it.
  namesLabelled: null,
  chartTitles: null,
  tableDefinitions: null,
  controlMended: "controlChanged",
  formulaStretched: "formulaShort",
  marksRestored: "marksLost",
  markAdded: "markLost",
  overviewMended: "overviewBroken",
  lineGone: "lineLost",
  tableDamaged: null,
  columnBetween: null,
  markBroken: null,
  nameBroken: "nameBroken",
  nameNotOurs: "nameTaken",
  copy: "sheetCopied",
  overviewChanged: "overviewUnread",
  confirmAdded: null,
  confirmWaits: null,
  confirmTaken: null,
  inventoryMade: null,
  inventoryMended: null,
  itemLost: null,
  renewed: "olderVersion",
  notRenewed: "olderVersion",
  renewWaits: "olderVersion",
  dateMarkerAdded: null,
};

function fromRefresh({ what, subject, sheet, address }: Finding): readonly CheckFinding[] {
  const kind = refreshKinds[what];
  return kind === null ? [] : [finding(kind, [subject], { sheet: sheet === "" ? null : sheet, cell: address })];
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
