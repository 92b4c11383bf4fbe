import type { Letter } from "../../letter/letter";
import { parseReference } from "../address";
import { comparedSheets, type ComparedSheet } from "../comparison/ComparedSheet";
import { comparisonWords } from "../comparison/comparisonWords";
import { comparisonSheet } from "../comparison/planComparison";
import { recogniseComparison } from "../comparison/recogniseComparison";
import type { Finding } from "../Finding";
import type { InventoryItem } from "../inventory/Inventory";
import type { Operation } from "../operation";
import { labelOf, refreshNames } from "../refreshNames";
import type { ReadBooks } from "../scenario/Books";
import { booksVersionName } from "../scenario/booksVersion";
import { excelTables, frozenName, frozenTable, rowsTable } from "../scenario/excelTables";
import { planRowFormulas } from "../scenario/planRowFormulas";
import type { ScenarioArea } from "../scenario/recogniseScenario";
import type { RegisteredScenario } from "../scenario/registerRows";
import { scenarioMark } from "../scenario/scenarioNames";
import { bookStyle } from "../scenario/bookStyle";
import { markComment } from "../tableMark";
import type { OwnShape } from "./isOurName";
import type { ComparisonFound, LeftOut } from "./LeftOut";
import { namesOnSheet } from "./namesOnSheet";
import { standName } from "./standName";

/** What there is to put back of scenarios, and what was. */
export interface Restored {
  readonly plan: readonly Operation[];
  readonly findings: readonly Finding[];
}

/**
 * What another program left out of scenarios when it saved the workbook, put back: comments and hidden names, titles of charts that
 * follow a cell, styles of tables, and the formulas that make columns fill themselves. No figure and no word of the user's changes.
 */
export function restoreScenarios(
  letter: Letter,
  books: ReadBooks,
  areas: readonly ScenarioArea[],
  left: LeftOut,
): Restored {
  const parts = [
    ...books.scenarios.map((scenario) => frozenOf(books, scenario, left)),
    ...left.comparisons.map((found) => comparisonOf(letter, books, areas, found)),
    versionOf(letter, books),
    tablesOf(letter, books, left),
  ];
  return { plan: parts.flatMap(({ plan }) => plan), findings: parts.flatMap(({ findings }) => findings) };
}

const nothing: Restored = { plan: [], findings: [] };

/**
 * The names that lead into the sheets of scenarios: those that are gone, or lead elsewhere, and what another program left out of them.
 * @param items what the inventory has: which scenarios came with names, though none may be left
 */
export function refreshScenarioNames(
  letter: Letter,
  books: ReadBooks,
  areas: readonly ScenarioArea[],
  items: readonly InventoryItem[],
): Restored {
  const parts = books.scenarios.map((scenario) => namesOf(letter, books, scenario, areas, items));
  return { plan: parts.flatMap(({ plan }) => plan), findings: parts.flatMap(({ findings }) => findings) };
}

function namesOf(
  letter: Letter,
  books: ReadBooks,
  scenario: RegisteredScenario,
  areas: readonly ScenarioArea[],
  items: readonly InventoryItem[],
): Restored {
  const { names } = books.state;
  const { code } = scenario;
  const area = areas.find((each) => each.code === code);
  if (!area) return nothing;
  const shapes: readonly OwnShape[] = [{ family: code, area }];
  const { placed } = namesOnSheet(letter, books, scenario, area);
  const mark = scenarioMark(code).toLowerCase();
  const cameWithNames = items.some((item) => item.names > 0 && item.id.toLowerCase() === mark);
  return refreshNames(letter, placed, names, code, shapes, cameWithNames);
}

/** The hidden name beside the lists that says which version of ours made what is there of scenarios. */
function versionOf(letter: Letter, { lines, state }: ReadBooks): Restored {
  const wanted = booksVersionName(letter, lines?.sheet ?? "");
  const found = state.names.find(({ name }) => name.toLowerCase() === wanted.name.toLowerCase());
  if (!found || parseReference(found.formula)?.sheet !== lines?.sheet) return nothing;
  const plan = labelOf(found, wanted);
  return plan.length === 0 ? nothing : { plan, findings: [labelled(found.name, wanted.area.sheet)] };
}

/** The hidden name over a frozen stand, whose comment is what the stand is called: the sheet says so as well. */
function frozenOf(books: ReadBooks, { code, frozen }: RegisteredScenario, { frozenTitles }: LeftOut): Restored {
  const found = books.state.names.find(({ name }) => name.toLowerCase() === frozenName(code).toLowerCase());
  const title = frozenTitles.get(code);
  if (!found || !frozen || title === undefined) return nothing;
  const comment = found.comment.trim() === "" ? standName(title, frozen.moment) : found.comment;
  if (comment === found.comment && found.visible !== true) return nothing;
  const plan: readonly Operation[] = [{ kind: "labelName", name: found.name, comment, visible: false }];
  return { plan, findings: [labelled(found.name, "")] };
}

function comparisonOf(
  letter: Letter,
  books: ReadBooks,
  areas: readonly ScenarioArea[],
  { mark, codes, area, formulas, charts }: ComparisonFound,
): Restored {
  if (!recogniseComparison(area, formulas, codes)) return nothing;
  const own = labelOf(mark, { comment: markComment(letter), visible: false });
  if (own.length === 0) return nothing;
  const compared = comparedSheets(codes, books, areas);
  const titles = compared.length === codes.length ? titlesOf(letter, books, compared, area.sheet, charts) : [];
  return {
    plan: [...own, ...titles],
    findings: [
      labelled(mark.name, area.sheet),
      ...(titles.length > 0
        ? [{ what: "chartTitles" as const, subject: mark.name, sheet: area.sheet, address: null }]
        : []),
    ],
  };
}

function titlesOf(
  letter: Letter,
  books: ReadBooks,
  compared: readonly ComparedSheet[],
  sheet: string,
  charts: readonly string[],
): readonly Operation[] {
  const { courses } = comparisonSheet(letter, books, compared, sheet).layout;
  return courses.flatMap(({ title }, index): Operation[] => {
    const chart = comparisonWords.courseChart(compared[index]?.scenario.code ?? "");
    return charts.includes(chart) ? [{ kind: "chartTitle", sheet, chart, cell: title }] : [];
  });
}

function tablesOf(letter: Letter, books: ReadBooks, { tableStyles }: LeftOut): Restored {
  const frozen = books.stands.flatMap(({ code }) => [frozenTable(code), rowsTable(code)]);
  const bare = [...Object.values(excelTables), ...frozen].filter((table) => tableStyles.get(table) === "");
  const styles = bare.map((table): Operation => ({ kind: "tableStyle", table, style: bookStyle }));
  // What a row says that has lost its formulas is for the user to decide: then Formules terugzetten puts them back.
  const isWhole = !books.entries.rows.some(({ problems }) => problems.some(({ kind }) => kind === "formulasGone"));
  const formulas = isWhole ? planRowFormulas(letter, books) : null;
  const columns = formulas?.kind === "planned" ? formulas.plan.plan : [];
  const plan = [...styles, ...columns];
  const subject = books.ledger?.name ?? excelTables.ledger;
  return plan.length === 0
    ? nothing
    : { plan, findings: [{ what: "tableDefinitions", subject, sheet: books.ledger?.sheet ?? "", address: null }] };
}

function labelled(subject: string, sheet: string): Finding {
  return { what: "namesLabelled", subject, sheet, address: null };
}
