import type { Letter } from "../../letter/letter";
import { yearLabel } from "../../letter/year";
import { formatAmount } from "../../letter/formatAmount";
import { comparedSheets } from "../comparison/ComparedSheet";
import { comparedCodes } from "../comparison/comparisonName";
import { comparisonWords } from "../comparison/comparisonWords";
import { areaAddress, cellAddress, parseReference } from "../address";
import { missingScenarioMarks } from "../ours/missingScenarioMarks";
import { withCircles } from "../circle/withCircles";
import { isDoubt, isNote, type RowProblem } from "../../scenario/RowProblem";
import { understand, type ReadBooks } from "../scenario/Books";
import { excelTables, frozenCode, frozenName, rowsTable } from "../scenario/excelTables";
import { markedScenario, scenarioMark } from "../scenario/scenarioNames";
import { changedComparisonTexts } from "../texts/changedComparisonTexts";
import { changedScenarioTexts } from "../texts/changedScenarioTexts";
import { bookFaults } from "./bookFaults";
import { lastSheet } from "./checkInventory";
import { finding, type CheckFinding } from "./CheckFinding";
import type { CheckKind } from "./checkKinds";
import type { Counted } from "./Coverage";
import { countMutations } from "./countMutations";
import { changedText } from "./changedText";
import type { Everything, ReadComparison, ScenariosRead } from "./Everything";
import { frozenFaults } from "./frozenFaults";
import { outdatedCopies } from "./outdatedCopies";
import { laidSheets } from "./laidSheets";
import { lostScenarioNames, strayScenarioNames } from "./lostScenarioNames";
import { olderScenarios } from "./olderScenarios";
import { outdatedComparisons } from "./outdatedComparisons";
import { scenarioFaults } from "./scenarioFaults";
import { scenarioOverview, type ScenarioOverview } from "./scenarioOverview";
import { typedPositions } from "./typedPositions";

export type ScenariosCounted = Omit<Counted, "tables" | "lines" | "announced" | "sources" | "figures">;

/** What was found of the scenarios and of what is built from them, what was read, and what ought to be there. */
export interface ScenariosChecked {
  readonly findings: readonly CheckFinding[];
  readonly read: ScenariosCounted;
  readonly expected: ScenariosCounted;
  readonly overview: ScenarioOverview;
  readonly books: ReadBooks;
}

/** Looks at register, ledger, scenarios, frozen stands and comparisons, beside what ought to be there. */
export function checkScenarios(letter: Letter, everything: Everything, read: ScenariosRead): ScenariosChecked {
  const books = withCircles(understand(letter, read.books), read.areas);
  const overview = scenarioOverview(letter, books, typedPositions(books, read.areas));
  const codes = expectedScenarios(books, everything);
  const seen = overview.scenarios.filter(({ sheet, isUnreadable }) => sheet !== null && !isUnreadable);
  const frozen = expectedFrozen(books, everything);
  const comparisons = expectedComparisons(everything, read);
  const mutations = countMutations(books, codes);
  const laid = laidSheets(letter, books, read.areas);
  return {
    findings: [
      ...bookFaults(
        books,
        (everything.inventory?.items ?? []).filter(({ kind }) => kind === "book"),
      ),
      ...lostScenarios(books, overview, codes, everything),
      ...laid.flatMap((each) => scenarioFaults(letter, books, each)),
      ...frozen
        .filter(({ isRead }) => !isRead)
        .map(({ code, sheet, what }) => finding("frozenLost", [code, what], { sheet })),
      ...frozenFaults(letter, books),
      ...comparisons
        .filter(({ isRead }) => !isRead)
        .map(({ codes: of, sheet }) => finding("comparisonLost", of, { sheet })),
      ...outdatedComparisons(books, read.comparisons),
      ...outdatedCopies(letter, books, everything.inventory),
      ...inLedger(books, overview),
      ...lostLines(books, everything),
      ...lostScenarioNames(letter, books, read.areas, everything.inventory?.items ?? []),
      ...strayScenarioNames(letter, books, read.areas),
      ...missingScenarioMarks(books, laid).flatMap(({ code, sheet, rules: [first] }) =>
        first ? [finding("marksLost", [code], { sheet, cell: areaAddress(first.area) })] : [],
      ),
      ...olderScenarios(books, laid, read.frozenTops, read.bookTops),
      ...unfollowed(books),
      ...laid.flatMap(changedScenarioTexts).map(changedText),
      ...read.comparisons.flatMap((each) => labelsOf(letter, books, read, each)).map(changedText),
    ],
    read: {
      ...{ scenarios: seen.length, ...mutations.read },
      frozen: frozen.filter(({ isRead }) => isRead).length,
      comparisons: comparisons.filter(({ isRead }) => isRead).length,
    },
    expected: {
      ...{ scenarios: codes.length, ...mutations.expected },
      ...{ frozen: frozen.length, comparisons: comparisons.length },
    },
    overview,
    books,
  };
}

/** Where nobody looked whether the formula of an amount goes round: one for each sheet. */
function unfollowed({ outside }: ReadBooks): readonly CheckFinding[] {
  const first = new Map([...(outside?.left ?? [])].reverse().map((area) => [area.sheet, area]));
  return [...first.values()].map((area) =>
    finding("amountUnfollowed", [], { sheet: area.sheet, cell: cellAddress(area.row, area.column) }),
  );
}

/** A comparison of which a scenario is gone, or can't be read, is told as that. */
function labelsOf(letter: Letter, books: ReadBooks, { areas }: ScenariosRead, { codes, area, values }: ReadComparison) {
  const compared = comparedSheets(codes, books, areas);
  return compared.length === codes.length ? changedComparisonTexts(letter, books.numbered, compared, area, values) : [];
}

/** In the register, on a sheet of its own, frozen, or in the inventory: each of these alone tells that there is such a scenario. */
function expectedScenarios({ scenarios, state, stands }: ReadBooks, { inventory }: Everything): readonly string[] {
  const marked = state.names.flatMap(({ name }) => markedScenario(name) ?? []);
  const listed = (inventory?.items ?? []).flatMap(({ kind, id }) =>
    kind === "scenario" ? (markedScenario(id) ?? []) : [],
  );
  const codes = [...scenarios.map(({ code }) => code), ...marked, ...stands.map(({ code }) => code), ...listed];
  return [...new Set(codes)].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
}

function lostScenarios(
  { scenarios, sheets, state }: ReadBooks,
  overview: ScenarioOverview,
  codes: readonly string[],
  { inventory }: Everything,
): readonly CheckFinding[] {
  const sheetOf = (code: string) => sheets.find((each) => each.code === code)?.area.sheet ?? null;
  const item = (code: string) =>
    inventory?.items.find(({ id }) => id.toLowerCase() === scenarioMark(code).toLowerCase());
  const lastOf = (code: string) => {
    const listed = item(code);
    return listed ? lastSheet(listed) : sheetOf(code);
  };
  const present = (code: string) => {
    const sheet = sheetOf(code);
    return state.sheets.some(({ name }) => name === sheet) ? sheet : null;
  };
  return [
    ...overview.scenarios.flatMap(({ scenario: { code, title }, sheet, isUnreadable, isBaseLost, hiddenFaults }) => [
      ...(sheet === null ? [finding("scenarioLost", [code, title, scenarioMark(code)], { sheet: lastOf(code) })] : []),
      ...(isUnreadable ? [finding("scenarioUnread", [code, title], { sheet })] : []),
      ...(isBaseLost ? [finding("baseLost", [code, title], { sheet })] : []),
      ...(hiddenFaults > 0 ? [finding("rowsHidden", [code, String(hiddenFaults)], { sheet })] : []),
    ]),
    ...codes
      .filter((code) => !scenarios.some((each) => each.code === code))
      .map((code) =>
        finding("scenarioLost", [code, "", excelTables.register], { sheet: present(code) ?? lastOf(code) }),
      ),
  ];
}

interface ExpectedFrozen {
  readonly code: string;
  readonly sheet: string | null;
  /** The table that is gone, or the name. */
  readonly what: string;
  readonly isRead: boolean;
}

/** By the register, by the hidden name, or by a table of it. */
function expectedFrozen(books: ReadBooks, { state, tables, inventory }: Everything): readonly ExpectedFrozen[] {
  const present = new Set(tables.map(({ name }) => name.toLowerCase()));
  const codes = new Set([
    ...books.scenarios.flatMap(({ code, frozen }) => (frozen ? [code] : [])),
    ...state.names.flatMap(({ name }) => /^Offensief_(S\d+)_Vastgelegd$/i.exec(name)?.[1]?.toUpperCase() ?? []),
    ...tables.flatMap(
      ({ name }) => frozenCode(name) ?? /^Offensief_(S\d+)_Regels$/i.exec(name)?.[1]?.toUpperCase() ?? [],
    ),
  ]);
  for (const { kind, what } of inventory?.items ?? []) if (kind === "frozen") codes.add(what);
  return [...codes].map((code) => {
    const item = inventory?.items.find(({ kind, what }) => kind === "frozen" && what === code);
    const name = state.names.find((each) => each.name.toLowerCase() === frozenName(code).toLowerCase());
    const isRegistered = books.scenarios.some((each) => each.code === code && each.frozen !== null);
    const lost = [
      ...(books.frozen.has(code) ? [] : [`Offensief_${code}_Stand`]),
      ...(present.has(rowsTable(code).toLowerCase()) ? [] : [rowsTable(code)]),
      ...((name && parseReference(name.formula)) || item?.area ? [] : [frozenName(code)]),
      ...(isRegistered ? [] : [excelTables.register]),
    ];
    const stand = books.stands.find((each) => each.code === code)?.book.sheet;
    const named = name ? (parseReference(name.formula)?.sheet ?? null) : null;
    const sheet = stand ?? named ?? (item ? lastSheet(item) : null);
    return { code, sheet, what: lost[0] ?? "", isRead: lost.length === 0 };
  });
}

function expectedComparisons({ state, inventory }: Everything, { comparisons }: ScenariosRead) {
  const named = state.names.flatMap(({ name, formula }) => {
    const codes = comparedCodes(name);
    return codes === null ? [] : [{ codes, sheet: parseReference(formula)?.sheet ?? null }];
  });
  const listed = (inventory?.items ?? []).flatMap((item) => {
    const codes = item.kind === "comparison" ? comparedCodes(item.id) : null;
    return codes === null ? [] : [{ codes, sheet: lastSheet(item) }];
  });
  const sheets = new Map([...named, ...listed].map(({ codes, sheet }) => [codes.join(), { codes, sheet }]));
  return [...sheets.values()].map(({ codes, sheet }) => {
    const found = comparisons.find((each) => each.codes.join() === codes.join());
    return { codes, sheet, isRead: found?.values.some(([first]) => first === comparisonWords.control) ?? false };
  });
}

function inLedger({ ledger, register }: ReadBooks, overview: ScenarioOverview): readonly CheckFinding[] {
  return [
    ...overview.missingColumns.map((header) => finding("ledgerColumnLost", [header], { sheet: ledger?.sheet ?? null })),
    ...overview.missingInRegister.map((header) =>
      finding("registerColumnLost", [header], { sheet: register?.sheet ?? null }),
    ),
    ...overview.typed.map(({ code, themeName, lineName, column, typed, sheet, address, doubt }) => ({
      ...finding(
        "positionTyped",
        [code, themeName, lineName, yearLabel(column), typed === null ? "" : formatAmount(typed)],
        {
          sheet,
          cell: address,
        },
      ),
      ...(typed !== null && doubt ? { problem: { kind: "inDoubt" as const, amount: typed, doubt } } : {}),
    })),
    ...overview.faults.map(({ code, number, sheet, row, address, problem }) => ({
      ...finding(rowKind(problem), [code, String(number), String(row)], {
        sheet,
        cell: address,
      }),
      problem,
    })),
  ];
}

/** What only who sees the cell can tell is a kind of its own: no formula on a sheet says it. */
function rowKind(problem: RowProblem): CheckKind {
  if (problem.kind === "closedYear") return "rowClosedYear";
  if (isNote(problem)) return "rowNote";
  if (!isDoubt(problem)) return "rowFault";
  const { kind } = problem.doubt;
  return kind === "dateCell" ? "amountAsDate" : kind === "circle" ? "amountInCircle" : "rowDoubt";
}

/** Lines of her own that the inventory knows and the list does not any more. */
function lostLines({ lines, numbered }: ReadBooks, { inventory }: Everything): readonly CheckFinding[] {
  if (!lines || !inventory) return [];
  const keys = new Set(numbered.map(({ key }) => key.toLowerCase()));
  return inventory.items
    .filter(({ kind, id }) => kind === "ownLine" && !keys.has(id.toLowerCase()))
    .map(({ id, what }) => finding("ownLineLost", [id, what], { sheet: lines.sheet }));
}
