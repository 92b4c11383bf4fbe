import { brief2946123 as letter } from "../letter/brief2946123";
import type { Finding } from "../plan/Finding";
import type { Overtyped } from "../plan/Overtyped";
import { check } from "../plan/check/check";
import { factsOf, type CheckKind } from "../plan/check/checkKinds";
import type { Coverage } from "../plan/check/Coverage";
import { refreshInventory } from "../plan/inventory/refreshInventory";
import { planPutBack, planRefresh, undoOfName } from "../plan/planRefresh";
import { readEverything } from "../excel/readEverything";
import { readLeftOut } from "../excel/readLeftOut";
import type { Everything, ScenariosRead } from "../plan/check/Everything";
import { ruleShape } from "../plan/marks/ruleShape";
import { shapeOfControl03 } from "../plan/scenario/scenarioMarks";
import { areaAddress } from "../plan/address";
import { laidSheets } from "../plan/check/laidSheets";
import { missingScenarioMarks } from "../plan/ours/missingScenarioMarks";
import { isOlder } from "../plan/check/olderScenarios";
import { agedTops } from "../plan/ours/agedTops";
import { renewScenarios, type Renewed } from "../plan/ours/renewScenarios";
import { refreshScenarioNames, restoreScenarios } from "../plan/ours/restoreScenarios";
import { takenOut } from "../plan/ours/takenOut";
import { savedElsewhere } from "../plan/ours/savedElsewhere";
import { withOwnKlopt } from "../plan/scenario/ownKlopt";
import { refreshConfirmColumn, type LedgerAndLines } from "../plan/scenario/refreshConfirmColumn";
import { understand } from "../plan/scenario/Books";
import { carryOut, guarded, read, said, withOurs } from "./carryOut";
import { carryOutKeptUp } from "./carryOutKeptUp";
import { firstThings } from "./firstThings";
import { refused, type Outcome } from "./outcome";
import type { Undo } from "./undo";

/** What was found and mended in what stands in the workbook, and what the user should decide. */
export interface Refreshed {
  readonly kind: "refreshed";
  /** What was read before anything was mended, beside what ought to be there. */
  readonly covered: Coverage;
  /** How much a check finds that is not mended here, nor told by what follows. */
  readonly left: number;
  readonly findings: readonly Finding[];
  /** Cells of ours that the user overtyped: asked, never replaced. */
  readonly overtyped: readonly Overtyped[];
  /** null where nothing was changed. */
  readonly undo: Undo | null;
}

/** *Bijwerken*: mends in place what is ours, and says what is not as we left it. */
export function refresh(): Promise<Outcome<Refreshed>> {
  return guarded(async () => {
    const everything = await read((context) => readEverything(context, letter, "all"));
    const { state, areas, inventory, tables: excelTables } = everything;
    const first = firstThings(state);
    if (first) return refused(first);
    const { tables, overtyped, ...own } = planRefresh(letter, areas, state.names, inventory);
    const scenarios = await ofScenarios(everything);
    const plan = [...own.plan, ...scenarios.plan];
    const back = [...scenarios.back, ...own.back];
    const found = [...own.findings, ...scenarios.findings];
    const mended = plan.flatMap((each) => ("name" in each ? [each.name] : []));
    const told = found.flatMap(({ what, subject }) => (what === "markBroken" ? [subject] : []));
    const handled = new Set([...mended, ...told].map((name) => name.toLowerCase()));
    const listed = refreshInventory(letter, state, inventory, excelTables, handled);
    const asking = refreshConfirmColumn(letter, state, ledgerIn(everything));
    const findings = [...found, ...listed.findings, ...asking.findings];
    const hasScenarios = (everything.scenarios?.books.lines ?? null) !== null;
    if (tables.length === 0 && findings.length === 0 && !hasScenarios) return refused({ kind: "nothingInserted" });
    const checked = check(letter, everything);
    const left = checked.findings.filter(({ kind }) => isLeft(kind)).length;
    const marks = plan.flatMap((each) => (each.kind === "rule" ? [each] : []));
    // Marks are looked for when it is taken back: by then others may lie there.
    const others = back.filter(({ kind }) => kind !== "removeMark");
    const stays = scenarios.rows.length + asking.plan.length > 0;
    const undo = plan.length > 0 ? { plan, back: others, marks, stays } : null;
    const outcome = await carryOutKeptUp(
      { state, inventory, tables: excelTables },
      // Last: what is put back of the ledger's formulas is of before.
      [...plan, ...scenarios.rows, ...listed.plan, ...asking.plan],
      { kind: "change", back: [...asking.back, ...listed.back, ...back] },
      { kind: "refreshed" as const, covered: checked.covered, left, findings, overtyped, undo },
      listed,
    );
    return said(outcome, state);
  });
}

/** Cells that the user overtyped are told with what was found; that Excel has not calculated is told of every action. */
function isLeft(kind: CheckKind): boolean {
  const { severity, way } = factsOf(kind);
  return severity !== "note" && way !== "refresh" && way !== "putBack" && kind !== "notCalculated";
}

/** How the ledger is made up, and its list of lines; null where there is none of them. */
function ledgerIn({ scenarios }: Everything): LedgerAndLines | null {
  const { ledger: found = null, lines = null, around } = scenarios?.books ?? {};
  if (!found || !lines) return null;
  const ledger = withOwnKlopt(found);
  const hasHeader = !around?.headerless.some(({ name }) => name === ledger.name);
  return {
    ledger: { ...ledger, isFiltered: ledger.isFiltered === true, rows: ledger.values.length, hasHeader },
    lines,
  };
}

/** Names into the sheets of scenarios, formulas of an older version, and what another program left out: that alone is read beside the rest. */
async function ofScenarios({ state, inventory, scenarios }: Everything): Promise<Renewed> {
  if (!scenarios) return { plan: [], rows: [], back: [], findings: [] };
  const books = understand(letter, scenarios.books);
  const names = refreshScenarioNames(letter, books, scenarios.areas, inventory?.items ?? []);
  const isElsewhere = savedElsewhere(letter, state.names);
  const withRules = isOlder(books) || agedTops(books, scenarios.bookTops).length > 0 || hasMarkOf03(scenarios);
  const left = isElsewhere || withRules ? await read((context) => readLeftOut(context, books, withRules)) : null;
  const restored = left && isElsewhere ? restoreScenarios(letter, books, scenarios.areas, left) : null;
  const renewed = renewScenarios(letter, books, scenarios.areas, scenarios, left);
  const plan = [...names.plan, ...(restored?.plan ?? [])];
  const gone = missingScenarioMarks(books, laidSheets(letter, books, scenarios.areas));
  const marks = gone.flatMap(({ rules }) => rules);
  const laid = [...marks, ...renewed.plan];
  return {
    // What comes later lies first: marks that are new in this version are before those that were there.
    plan: [...plan, ...laid],
    rows: renewed.rows,
    back: [...takenOut(laid), ...renewed.back, ...plan.flatMap((each) => undoOfName(each, state.names) ?? [])],
    findings: [
      ...names.findings,
      ...(restored?.findings ?? []),
      ...renewed.findings,
      ...gone.map(({ code, sheet, rules: [first] }) => ({
        ...{ what: "marksRestored" as const, subject: code, sheet },
        address: first ? areaAddress(first.area) : null,
      })),
    ],
  };
}

/** Whether a control of a scenario still has the mark of version 0.3, in a workbook that is of today for the rest. */
function hasMarkOf03({ areas }: Pick<ScenariosRead, "areas">): boolean {
  return areas.some(({ laid }) =>
    (laid ?? []).some(({ formula }) => formula !== null && ruleShape(formula) === shapeOfControl03),
  );
}

/** Puts the chosen cells back to what the letter has; each must still hold what the user was shown. */
export function putBack(cells: readonly Overtyped[]): Promise<Outcome<Undo>> {
  return withOurs(async ({ state, areas }) => {
    const { overtyped } = planRefresh(letter, areas, state.names);
    const moved = cells.filter(
      (cell) =>
        !overtyped.some(
          (each) =>
            each.sheet === cell.sheet &&
            each.address === cell.address &&
            JSON.stringify([each.now, each.ours]) === JSON.stringify([cell.now, cell.ours]),
        ),
    );
    if (moved.length > 0)
      return refused({ kind: "changedSince", cells: moved.map(({ sheet, address }) => `${sheet}!${address}`) });
    const { plan, back } = planPutBack(cells);
    return carryOut({ state }, plan, { kind: "change", back }, { plan, back });
  });
}
