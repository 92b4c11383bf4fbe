import { marksOfSheets } from "../excel/marksOfSheets";
import { readScenarioAreas } from "../excel/readScenarioAreas";
import { brief2946123 as letter } from "../letter/brief2946123";
import { ownLineItem } from "../plan/inventory/itemsIn";
import type { Operation } from "../plan/operation";
import type { FoundRule } from "../plan/ours/FoundRule";
import { appendRows } from "../plan/scenario/appendRows";
import { baseOf, whyBaseLost } from "../plan/scenario/baseOf";
import type { ReadBooks } from "../plan/scenario/Books";
import { excelTables } from "../plan/scenario/excelTables";
import { ledgerPlace } from "../plan/scenario/ledgerBelow";
import { inOrderOf } from "../plan/scenario/inOrderOf";
import { lineRows, linesHeader, listsLayout, type NumberedLine } from "../plan/scenario/listsLayout";
import { planDescribe } from "../plan/scenario/planDescribe";
import { ledgerLineChoices } from "../plan/scenario/planLedger";
import { planRelayout, type Laid, type Relayout } from "../plan/scenario/planRelayout";
import { linesOutside } from "../plan/scenario/takenOutside";
import type { Planned } from "../plan/PlanProblem";
import type { ScenarioArea } from "../plan/scenario/recogniseScenario";
import type { RegisteredScenario } from "../plan/scenario/registerRows";
import { addOwnLine } from "../scenario/addOwnLine";
import { checkHorizon, checkOnStand, extendHorizon, type Horizon } from "../scenario/horizon";
import type { LineKey } from "../scenario/ScenarioLine";
import { scenarioLines } from "../scenario/scenarioLines";
import { carryOut, read, withBooks } from "./carryOut";
import { carryOutKeptUp } from "./carryOutKeptUp";
import { refused, type Outcome, type Problem } from "./outcome";

/** *Meer jaren*: more columns for a scenario; it never loses any. */
export function extendScenario(code: string, wanted: Horizon): Promise<Outcome<Horizon>> {
  return withBooks(async (books) => {
    const scenario = books.scenarios.find((each) => each.code === code);
    if (!scenario) return refused({ kind: "unknownScenario", code });
    if (scenario.frozen) return refused({ kind: "scenario", problem: { kind: "frozen", ...scenario.frozen } });
    const { first, last } = wanted;
    const horizon = extendHorizon(scenario.horizon, [{ from: first, to: last }]);
    const stand = scenario.base.kind === "frozen" ? books.frozen.get(scenario.base.code) : undefined;
    const wrong = checkHorizon(letter, horizon) ?? (stand ? checkOnStand(stand.horizon, horizon) : null);
    if (wrong) return refused({ kind: "scenario", problem: wrong });
    const extended = { ...scenario, horizon };
    const laid = await relaid(books, [{ from: scenario, to: extended }], books.numbered);
    if ("kind" in laid) return refused(laid);
    const row = planDescribe(books, code, { horizon });
    if (row.kind === "problem") return refused(row.problem);
    const cells = row.plan.journal.kind === "change" ? (row.plan.journal.cells ?? []) : [];
    return carryOut(books, [...row.plan.plan, ...laid.plan], { kind: "change", back: laid.back, cells }, horizon);
  });
}

/** *Post toevoegen*: a line of the user's own in a theme, in every scenario that is not frozen. */
export function addLine(theme: string, name: string): Promise<Outcome<{ readonly name: string }>> {
  return withBooks(async (books) => {
    if (!books.lines || !books.ledger) return refused({ kind: "noScenarios" });
    const own = addOwnLine(letter, books.ownLines, { theme, name: name.trim() }, keysInUse(books));
    if (!Array.isArray(own))
      return refused({ kind: "scenario", problem: own as Exclude<typeof own, readonly unknown[]> });
    const lines = withNumbers(books, own);
    const added = lines.filter(({ key }) => !books.numbered.some((each) => each.key === key));
    const open = books.scenarios.filter(({ frozen }) => frozen === null);
    const laid = await relaid(
      books,
      open.map((scenario) => ({ from: scenario, to: scenario })),
      lines,
    );
    if ("kind" in laid) return refused(laid);
    const rows = lineRows(added).map((row) => inOrderOf(books.lines?.header ?? [], linesHeader, row));
    const listed = appendRows(books.lines, rows);
    const list = listsLayout(letter, lines, books.lines.sheet).lines;
    const choices = ledgerLineChoices(books.ledger, list, books.numbered, lines);
    const match = added.map(({ key }) => ({ table: excelTables.lines, match: { Sleutel: key } }));
    return carryOutKeptUp(
      books,
      [...listed.plan, ...choices.plan, ...laid.plan],
      { kind: "change", back: [...laid.back, ...choices.back, ...listed.back], rows: match },
      { name: name.trim() },
      { added: added.map(({ key, name: called }) => ownLineItem(key, called)) },
    );
  });
}

/** Every key that something in the workbook is known by, on the list of lines or not any more. */
function keysInUse(books: ReadBooks): readonly LineKey[] {
  const { numbered, frozen, entries } = books;
  const booked = entries.rows.flatMap(({ mutation }) => (mutation ? [mutation.key] : []));
  return [
    ...numbered.map(({ key }) => key),
    ...[...frozen.values()].flatMap(({ amounts }) => [...amounts.keys()]),
    ...booked,
    ...linesOutside(books).map(({ key }) => key),
  ];
}

/** Numbers are kept; a new line gets the next one. */
function withNumbers(books: ReadBooks, own: Parameters<typeof scenarioLines>[1]): readonly NumberedLine[] {
  const highest = Math.max(...[...books.numbered, ...linesOutside(books)].map(({ number }) => number));
  let next = highest;
  return scenarioLines(letter, own).map((line) => {
    const known = books.numbered.find(({ key }) => key === line.key);
    return { ...line, number: known?.number ?? (next += 1) };
  });
}

/** Scenarios as they are and as they are to be. */
interface Reshaped {
  readonly from: RegisteredScenario;
  readonly to: RegisteredScenario;
}

/** One read; where a mark has to be found among those of the user's, two syncs more for all sheets with one together. */
async function relaid(
  books: ReadBooks,
  scenarios: readonly Reshaped[],
  lines: readonly NumberedLine[],
): Promise<Pick<Relayout, "plan" | "back"> | Problem> {
  const areas = await read((context) => readScenarioAreas(context, books));
  const laid = scenarios.map((each) => relayout(books, areas, each, lines));
  const wrong = laid.find((each): each is Problem => "kind" in each);
  if (wrong) return wrong;
  const asked = areas.filter(({ code }) =>
    laid.some((each) => "plan" in each && each.code === code && each.needsRules),
  );
  const sheets = [...new Set(asked.map(({ sheet }) => sheet))];
  const rules = sheets.length > 0 ? await read((context) => marksOfSheets(context, sheets)) : undefined;
  const plan: Operation[] = [];
  const back: Operation[] = [];
  for (const [index, each] of laid.entries()) {
    const scenario = scenarios[index];
    const own = scenario && "plan" in each && each.needsRules ? relayout(books, areas, scenario, lines, rules) : each;
    if ("kind" in own) return own;
    plan.push(...own.plan);
    back.unshift(...own.back);
  }
  return { plan, back };
}

function relayout(
  books: ReadBooks,
  areas: readonly ScenarioArea[],
  { from, to }: Reshaped,
  lines: readonly NumberedLine[],
  rules?: readonly FoundRule[] | null,
): (Relayout & { readonly code: string }) | Problem {
  const { code } = from;
  const area = areas.find((each) => each.code === code);
  if (!area) return { kind: "scenarioSheetLost", code };
  const laid = (scenario: RegisteredScenario, own: readonly NumberedLine[]): Laid | null => {
    const base = baseOf(letter, { ...books, numbered: own }, scenario);
    return base && { scenario, lines: own, base, place: ledgerPlace(books.ledger) };
  };
  const [before, after] = [laid(from, books.numbered), laid(to, lines)];
  if (!before || !after) return whyBaseLost(books, from);
  const result: Planned<Relayout> = planRelayout(letter, area, before, after, books.state.names, rules);
  return result.kind === "problem" ? result.problem : { ...result.plan, code };
}
