import type { Letter } from "../../letter/letter";
import { mutationsOf } from "../../scenario/Ledger";
import { newPosition } from "../../scenario/Position";
import { reconcileScenario } from "../../scenario/reconcileScenario";
import { verdictText } from "../../scenario/verdict";
import { findProblem } from "../findProblem";
import type { Journal } from "../Journal";
import type { Plan } from "../operation";
import { planned, problem, type Planned } from "../PlanProblem";
import { baseOf, whyBaseLost } from "./baseOf";
import type { ReadBooks } from "./Books";
import { bookStyle as style } from "./bookStyle";
import { checkFreezable } from "./checkFreezable";
import { frozenName, frozenTable, rowsTable } from "./excelTables";
import { freezeCells, freezeTotals, type FrozenSheet } from "./freezeCells";
import { freezeLayout } from "./freezeLayout";
import { freezeLooks } from "./freezeLooks";
import { freezeWords } from "./freezeWords";
import { frozenColumns } from "./frozenRows";
import { copiedRows } from "./ledgerCopy";
import { planDescribe } from "./planDescribe";
import { recogniseScenario, type ScenarioArea } from "./recogniseScenario";
import { scenarioStyles } from "./scenarioStyles";
import { sheetNameFor } from "./sheetNameFor";

/** What the user says when a stand is frozen. */
export interface Freezing {
  /** One of `moments` or own words. */
  readonly moment: string;
  /** What this stand is called besides, such as a version. */
  readonly name?: string;
  /** ISO date. */
  readonly date: string;
  /** Who freezes; self-declared. */
  readonly author?: string;
}

export interface PlannedFreeze {
  readonly plan: Plan;
  readonly journal: Journal;
  readonly sheet: string;
  readonly lastNumber: number;
}

/**
 * *Stand vastleggen*: values and the ledger's rows behind them on a sheet of their own, with control totals and every
 * later difference; the register says from when only tegenboekingen are allowed.
 * @param area the scenario's own sheet; null where it is gone
 */
export function planFreeze(
  letter: Letter,
  books: ReadBooks,
  code: string,
  area: ScenarioArea | null,
  { moment, name = "", date, author = "" }: Freezing,
): Planned<PlannedFreeze> {
  const { ledger, state } = books;
  const scenario = books.scenarios.find((each) => each.code === code);
  if (!scenario || !ledger) return problem({ kind: "unknownScenario", code });
  if (moment.trim() === "") return problem({ kind: "momentMissing" });
  if (scenario.frozen || books.frozen.has(code))
    return problem({ kind: "alreadyFrozen", code, ...(scenario.frozen ?? { moment: "", on: "" }) });
  const base = baseOf(letter, books, scenario);
  if (!base) return problem(whyBaseLost(books, scenario));
  const live = area ? recogniseScenario(area, scenario.horizon, books.numbered) : null;
  if (!live) return problem({ kind: "scenarioSheetLost", code });
  const mutations = mutationsOf(books.entries, code);
  const position = newPosition(base, mutations);
  const wrong = checkFreezable(letter, books, scenario, position, live);
  if (wrong) return problem(wrong);
  const own = books.entries.rows.filter((row) => row.scenario === code);
  const lastNumber = own.reduce((highest, { number }) => Math.max(highest, number), 0);
  const described = planDescribe(books, code, { frozen: { moment: moment.trim(), on: date, lastNumber } });
  if (described.kind === "problem") return described;
  const { plan: registered, journal } = described.plan;
  const { themes, total } = reconcileScenario({ letter, lines: books.numbered, base }, mutations);
  const groups = [
    { name: freezeWords.total, group: total },
    ...letter.themes.map((theme) => ({ name: theme.name, group: themes.get(theme.id) ?? total })),
  ];
  const columns = frozenColumns(position, books.numbered);
  const frozen: FrozenSheet = {
    ...{ scenario, moment: moment.trim(), name: name.trim(), date, author: author.trim(), lastNumber, columns, live },
    ...{ mutations, lines: books.numbered },
    copied: copiedRows(
      ledger,
      own.map(({ index }) => index),
    ),
    verdicts: groups.map((each) => ({ name: each.name, texts: each.group.columns.map(verdictText) })),
  };
  const sheet = sheetNameFor(freezeWords.sheet(code, frozen.moment), state.sheets, freezeWords.sheet(code, ""));
  const layout = freezeLayout(sheet, columns, groups.length, own.length);
  const plan: Plan = [
    { kind: "addSheet", sheet, showGridlines: false, tabColor: scenarioStyles.tab },
    { kind: "write", area: layout.area, cells: freezeCells(frozen, layout) },
    // Made when their cells are there: nothing fills itself in.
    { kind: "addTable", area: layout.stand, name: frozenTable(code), style },
    { kind: "addTable", area: layout.ledger, name: rowsTable(code), style },
    // They read both tables, so they come when these are there.
    { kind: "write", area: layout.totals, cells: freezeTotals(frozen, layout) },
    ...freezeLooks(layout, columns, sheet),
    {
      kind: "addName",
      name: frozenName(code),
      area: layout.area,
      comment: frozen.name.slice(0, 255),
      visible: false,
    },
    ...registered,
    { kind: "select", area: { ...layout.area, rows: 1, columns: 1 } },
  ];
  const found = findProblem(plan, state);
  if (found) return problem(found);
  const cells = journal.kind === "change" ? (journal.cells ?? []) : [];
  return planned({ plan, journal: { kind: "insert", sheets: [sheet], areas: [], cells }, sheet, lastNumber });
}
