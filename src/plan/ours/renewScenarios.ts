import type { Letter } from "../../letter/letter";
import { cellAddress } from "../address";
import { agedCells } from "../check/agedCells";
import type { ScenariosRead } from "../check/Everything";
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
import { planRowFormulas } from "../scenario/planRowFormulas";
import type { ScenarioArea } from "../scenario/recogniseScenario";
import { controlMark, controlMarkOf03, typedMarks } from "../scenario/scenarioMarks";
import type { FoundRule } from "./FoundRule";
import type { LeftOut } from "./LeftOut";
import { movedRule, placedMarks } from "./placedMarks";
import { notLaid, renewRule } from "./renewRule";
import { renewTops } from "./renewTops";

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
  { frozenTops, bookTops }: Pick<ScenariosRead, "frozenTops" | "bookTops">,
  left: LeftOut | null,
): Renewed {
  const rules = left?.rules ?? null;
  const sheets = laidSheets(letter, books, areas).map((laid) =>
    isProtected(books, laid.area.sheet)
      ? waiting(laid.area.code, agedCells(laid)[0]?.place)
      : sheetCells(laid, rules, isOlder(books)),
  );
  const shared = left ? sharedFormulas(letter, books, areas, left) : nothing;
  const frozen = frozenTops.map((top) => frozenVerdict(books, top));
  const above: Renewed = { rows: [], ...renewTops(books, bookTops, rules) };
  const parts = [...sheets, ...frozen, dateMarker(books), above, shared];
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
  const compared = left.comparisons.map((found) => comparisonCells(letter, books, areas, found, left));
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

/**
 * @param rules the marks on the sheets; null where they were not read
 * @param lacksMarks whether the workbook is of an older version, which laid fewer
 */
function sheetCells(laid: LaidSheet, rules: readonly FoundRule[] | null, lacksMarks: boolean): Renewed {
  const cells = agedCells(laid);
  const { area, layout } = laid;
  const [wanted, older] = [controlMark(layout), controlMarkOf03(layout)].map((mark) => movedRule(laid, mark));
  const mark = rules && wanted && older ? renewRule(wanted, older.formula, rules) : { plan: [], back: [] };
  const lacking = rules && lacksMarks && cells.length > 0 ? placedMarks(laid, typedMarks(layout), { marked: [] }) : [];
  const control = wanted && lacking.length > 0 && mark.plan.length === 0 ? [wanted] : [];
  const place = cells[0]?.place ?? (mark.plan.length > 0 ? wanted?.area : undefined);
  if (!place) return nothing;
  return {
    plan: [
      ...cells.map(({ place: at, wanted: input }): Operation => ({ kind: "write", area: at, cells: [[input]] })),
      ...mark.plan,
      // Those that are there say nothing wrong beside them.
      ...notLaid([...lacking, ...control], rules ?? []),
    ],
    // Marks that came are taken out one by one, if it is taken back: to clear them would take along those of the user's.
    back: [
      ...cells.map(({ place: at, now }): Operation => ({ kind: "write", area: at, cells: [[now]] })),
      ...mark.back,
    ],
    rows: [],
    findings: [
      { what: "renewed", subject: area.code, sheet: area.sheet, address: cellAddress(place.row, place.column) },
    ],
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
  { rules }: LeftOut,
): Pick<Renewed, "plan" | "back"> {
  const compared = comparedSheets(codes, books, areas);
  if (compared.length !== codes.length) return nothing;
  const result = refreshComparison(comparisonSheet(letter, books, compared, area.sheet), area, formulas, rules ?? []);
  return result.kind === "planned" ? result.plan : nothing;
}
