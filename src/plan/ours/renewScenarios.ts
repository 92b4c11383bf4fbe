import type { Letter } from "../../letter/letter";
import { cellAddress } from "../address";
import { agedCells } from "../check/agedCells";
import type { LaidSheet } from "../check/laidSheet";
import { laidSheets } from "../check/laidSheets";
import { isOlder } from "../check/olderScenarios";
import { comparedSheets } from "../comparison/ComparedSheet";
import { comparisonSheet } from "../comparison/planComparison";
import { refreshComparison } from "../comparison/refreshComparison";
import type { Finding } from "../Finding";
import type { Area, Operation } from "../operation";
import type { ReadBooks } from "../scenario/Books";
import { planBooksVersion, takeBooksVersion } from "../scenario/booksVersion";
import { dateMarkerArea, lacksDateMarker, planDateMarker, takeDateMarker } from "../scenario/dateMarker";
import { frozenName } from "../scenario/excelTables";
import { agedVerdict, verdictAddress, type FrozenTop } from "../scenario/laterVerdict";
import { isAsLaid } from "../scenario/planRelayout";
import { planRowFormulas } from "../scenario/planRowFormulas";
import type { ScenarioArea } from "../scenario/recogniseScenario";
import { marksSince03 } from "../scenario/scenarioMarks";
import type { LeftOut } from "./LeftOut";

/** What brings formulas of an older version up to date, and back. */
export interface Renewed {
  readonly plan: readonly Operation[];
  /** Formulas behind the rows of the ledger: what they give stays, and nothing brings the old ones back. */
  readonly rows: readonly Operation[];
  readonly back: readonly Operation[];
  readonly findings: readonly Finding[];
}

const nothing: Renewed = { plan: [], rows: [], back: [], findings: [] };

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
  tops: readonly FrozenTop[],
  left: LeftOut | null,
): Renewed {
  const sheets = laidSheets(letter, books, areas).map((laid) => {
    if (isProtected(books, laid.area.sheet)) return waiting(laid.area.code, agedCells(laid)[0]?.place);
    const scenario = books.scenarios.find(({ code }) => code === laid.area.code);
    const isInPlace = scenario !== undefined && isAsLaid(laid.area, laid.layout, { scenario, lines: books.numbered });
    return sheetCells(laid, isInPlace && isOlder(books));
  });
  const shared = left ? sharedFormulas(letter, books, areas, left) : nothing;
  const frozen = tops.map((top) => frozenVerdict(books, top));
  const parts = [...sheets, ...frozen, dateMarker(books), shared];
  return {
    plan: parts.flatMap(({ plan }) => plan),
    rows: parts.flatMap(({ rows }) => rows),
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
  return {
    plan: [...compared.flatMap(({ plan }) => plan), ...planBooksVersion(letter, lines.sheet, state.names)],
    rows,
    back: [...takeBooksVersion(letter, lines.sheet, state.names), ...compared.flatMap(({ back }) => back)],
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
    // Marks are taken out one by one, if it is taken back: to clear them would take along those of the user's.
    back: cells.map(({ place, now }): Operation => ({ kind: "write", area: place, cells: [[now]] })),
    rows: [],
    findings: [{ what: "renewed", subject: area.code, sheet: area.sheet, address }],
  };
}

/** What the sheet of a frozen stand says about later differences. */
function frozenVerdict(books: ReadBooks, top: FrozenTop): Renewed {
  const aged = agedVerdict(top);
  if (!aged) return nothing;
  const subject = frozenName(top.code);
  if (isProtected(books, top.area.sheet)) return waiting(subject, aged.place);
  const { place, now, wanted } = aged;
  return {
    plan: [{ kind: "write", area: place, cells: [[wanted]] }],
    rows: [],
    back: [{ kind: "write", area: place, cells: [[now]] }],
    findings: [{ what: "renewed", subject, sheet: place.sheet, address: verdictAddress(aged) }],
  };
}

/** The cell that tells how the workbook counts days, which older versions did not make. */
function dateMarker(books: ReadBooks): Renewed {
  const { lines } = books;
  if (!lines || !lacksDateMarker(books, lines.sheet)) return nothing;
  const { row, column } = dateMarkerArea(lines.sheet);
  const address = cellAddress(row, column);
  return {
    plan: planDateMarker(lines.sheet),
    rows: [],
    back: takeDateMarker(lines.sheet),
    findings: isOlder(books) ? [] : [{ what: "dateMarkerAdded", subject: "Dag 1-1-1904", sheet: lines.sheet, address }],
  };
}

function isProtected({ state }: ReadBooks, sheet: string): boolean {
  return state.sheets.some((each) => each.name === sheet && each.protected);
}

function waiting(subject: string, place: Area | undefined): Renewed {
  if (!place) return nothing;
  const address = cellAddress(place.row, place.column);
  return { ...nothing, findings: [{ what: "renewWaits", subject, sheet: place.sheet, address }] };
}

function comparisonCells(
  letter: Letter,
  books: ReadBooks,
  areas: readonly ScenarioArea[],
  { codes, area, formulas }: LeftOut["comparisons"][number],
): Pick<Renewed, "plan" | "back"> {
  const compared = comparedSheets(codes, books, areas);
  if (compared.length !== codes.length) return nothing;
  const result = refreshComparison(comparisonSheet(letter, books, compared, area.sheet), area, formulas);
  return result.kind === "planned" ? result.plan : nothing;
}
