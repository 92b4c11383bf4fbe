import type { Letter } from "../../letter/letter";
import { cellAddress } from "../address";
import { agedCells } from "../check/agedCells";
import type { LaidSheet } from "../check/laidSheet";
import { isOlder, laidSheets } from "../check/olderScenarios";
import { comparedSheets } from "../comparison/ComparedSheet";
import { comparisonSheet } from "../comparison/planComparison";
import { refreshComparison } from "../comparison/refreshComparison";
import type { Finding } from "../Finding";
import type { Operation } from "../operation";
import type { ReadBooks } from "../scenario/Books";
import { besideListsAreas, booksVersionName, planBooksVersion } from "../scenario/booksVersion";
import { isAsLaid } from "../scenario/planRelayout";
import { planRowFormulas } from "../scenario/planRowFormulas";
import type { ScenarioArea } from "../scenario/recogniseScenario";
import { marksSince03 } from "../scenario/scenarioMarks";
import type { LeftOut } from "./LeftOut";

/** What brings formulas of an older version up to date, and back. */
export interface Renewed {
  readonly plan: readonly Operation[];
  readonly back: readonly Operation[];
  readonly findings: readonly Finding[];
}

const nothing: Renewed = { plan: [], back: [], findings: [] };

/**
 * Formulas of scenarios as this version writes them, where those of an older one stand: on the sheets of scenarios, behind the rows of
 * the ledger, in comparisons. What the user typed over stays, and so does every other cell. Only with all of them the workbook says
 * that it is of this version.
 * @param left what else was read; null where the workbook says that this version made what is there
 */
export function renewScenarios(
  letter: Letter,
  books: ReadBooks,
  areas: readonly ScenarioArea[],
  left: LeftOut | null,
): Renewed {
  const sheets = laidSheets(letter, books, areas).map((laid) => {
    const scenario = books.scenarios.find(({ code }) => code === laid.area.code);
    const isInPlace = scenario !== undefined && isAsLaid(laid.area, laid.layout, { scenario, lines: books.numbered });
    return sheetCells(laid, isInPlace && isOlder(books));
  });
  const shared = left ? sharedFormulas(letter, books, areas, left) : nothing;
  const parts = [...sheets, shared];
  return {
    plan: parts.flatMap(({ plan }) => plan),
    back: parts.flatMap(({ back }) => back),
    findings: parts.flatMap(({ findings }) => findings),
  };
}

/** What all scenarios share, and comparisons; with the version. */
function sharedFormulas(letter: Letter, books: ReadBooks, areas: readonly ScenarioArea[], left: LeftOut): Renewed {
  const { lines, state } = books;
  if (!isOlder(books) || !lines) return nothing;
  const finding = { subject: "Scenario's", sheet: lines.sheet, address: null };
  const rows = rowFormulas(letter, books);
  if (rows === null) return { ...nothing, findings: [{ what: "notRenewed", ...finding }] };
  const compared = left.comparisons.map((found) => comparisonCells(letter, books, areas, found));
  const added = booksVersionName(letter, lines.sheet);
  const isNamed = state.names.some(({ name }) => name.toLowerCase() === added.name.toLowerCase());
  const beside = besideListsAreas(lines.sheet).map((area): Operation => ({
    ...{ kind: "write", area },
    cells: Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => null)),
  }));
  return {
    plan: [...compared.flatMap(({ plan }) => plan), ...rows, ...planBooksVersion(letter, lines.sheet, state.names)],
    back: [
      ...(isNamed ? [] : [{ kind: "removeName" as const, name: added.name }, ...beside]),
      ...compared.flatMap(({ back }) => back),
    ],
    findings: [{ what: "renewed", ...finding }],
  };
}

/** Behind rows that lost their formulas none is put: the user decides, with Formules terugzetten. null: they can't be written now. */
function rowFormulas(letter: Letter, books: ReadBooks): readonly Operation[] | null {
  const isWhole = !books.entries.rows.some(({ problems }) => problems.some(({ kind }) => kind === "formulasGone"));
  if (!isWhole || !books.ledger) return [];
  const result = planRowFormulas(letter, books);
  return result.kind === "planned" ? result.plan.plan : null;
}

/** @param withMarks those that version 0.3 did not have come with them */
function sheetCells(laid: LaidSheet, withMarks: boolean): Renewed {
  const cells = agedCells(laid);
  const [first] = cells;
  if (!first) return nothing;
  const { area, layout } = laid;
  const address = cellAddress(first.place.row, first.place.column);
  return {
    plan: [
      ...cells.map(({ place, wanted }): Operation => ({ kind: "write", area: place, cells: [[wanted]] })),
      // Those that are there say nothing wrong beside them.
      ...(withMarks ? marksSince03(layout) : []),
    ],
    // Marks stay when it is taken back: to clear them would take along those of the user's.
    back: cells.map(({ place, now }): Operation => ({ kind: "write", area: place, cells: [[now]] })),
    findings: [{ what: "renewed", subject: area.code, sheet: area.sheet, address }],
  };
}

function comparisonCells(
  letter: Letter,
  books: ReadBooks,
  areas: readonly ScenarioArea[],
  { codes, area, formulas }: LeftOut["comparisons"][number],
): Omit<Renewed, "findings"> {
  const compared = comparedSheets(codes, books, areas);
  if (compared.length !== codes.length) return nothing;
  const result = refreshComparison(comparisonSheet(letter, books, compared, area.sheet), area, formulas);
  return result.kind === "planned" ? result.plan : nothing;
}
