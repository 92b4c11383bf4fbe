import type { Letter } from "../../letter/letter";
import { daysApart } from "../../scenario/dateSystem";
import { mutationsOf } from "../../scenario/Ledger";
import type { Mutation } from "../../scenario/Mutation";
import { newPosition, type Position } from "../../scenario/Position";
import { findProblem } from "../findProblem";
import type { Journal } from "../Journal";
import type { Area, Operation, Plan } from "../operation";
import { planned, problem, type Planned } from "../PlanProblem";
import { planSources } from "../planSources";
import { baseLabel } from "./baseLabel";
import { baseOf, whyBaseLost } from "./baseOf";
import type { ReadBooks } from "./Books";
import { checkFreezable } from "./checkFreezable";
import { copiedRows } from "./ledgerCopy";
import type { NumberedLine } from "./listsLayout";
import { planScenarioSheet } from "./planScenarioSheet";
import { recogniseScenario, type ScenarioArea } from "./recogniseScenario";
import type { RegisteredScenario } from "./registerRows";
import { scenarioLayout, type ScenarioLayout } from "./scenarioLayout";
import { scenarioNames } from "./scenarioNames";
import { scenarioWords } from "./scenarioWords";
import { scenarioStyles } from "./scenarioStyles";
import { planShareLedger, sharedColumn } from "./shareLedger";
import { shareWords } from "./shareWords";
import { sheetNameFor } from "./sheetNameFor";

/** What the user says of a copy to share. */
export interface Sharing {
  /** Named ranges for the figures; left out by default. */
  readonly withNames?: boolean;
  /** Rubricering. */
  readonly classification?: string;
  readonly status?: string;
  /** ISO date, to be printed. */
  readonly date?: string;
}

/** Where the copy comes: on sheets beside those that are there, or in a workbook where nothing else is. */
export type ShareTarget = "thisWorkbook" | "newWorkbook";

export interface PlannedShare {
  readonly plan: Plan;
  readonly journal: Journal;
  /** The scenario, its mutations, the sources. */
  readonly sheets: readonly string[];
  /** What the scenario's sheet shows, cell by cell, for the first of the sheets; null where it was rearranged. */
  readonly shown: { readonly area: Area; readonly values: readonly (readonly unknown[])[] } | null;
}

/**
 * *Kopie om te delen*: a scenario built anew with its own rows of the ledger and the sources, on sheets that refer to
 * nothing but each other.
 * @param area the scenario's own sheet; null where it is gone
 */
export function planShare(
  letter: Letter,
  books: ReadBooks,
  code: string,
  area: ScenarioArea | null,
  sharing: Sharing = {},
  target: ShareTarget = "thisWorkbook",
): Planned<PlannedShare> {
  const { ledger, state, numbered, entries } = books;
  const scenario = books.scenarios.find((each) => each.code === code);
  if (!scenario || !ledger) return problem({ kind: "unknownScenario", code });
  const base = baseOf(letter, books, scenario);
  if (!base) return problem(whyBaseLost(books, scenario));
  const live = area ? recogniseScenario(area, scenario.horizon, numbered) : null;
  if (!live) return problem({ kind: "scenarioSheetLost", code });
  // What she sees has to be what is shared.
  const mutations = mutationsOf(entries, code);
  const wrong = checkFreezable(letter, books, scenario, newPosition(base, mutations), live);
  if (wrong) return problem(wrong);
  const lines = numbered.filter((line) => isOfCopy(line, base, mutations));
  const alone = target === "newWorkbook";
  const [sheet = "", rowsSheet = "", sources = ""] = alone
    ? freeNames([], [scenario.title, shareWords.ledgerSheet(code), shareWords.sourcesAlone])
    : freeNames(state.sheets, [
        `${scenario.title.slice(0, 23)} ${shareWords.copy}`,
        shareWords.ledgerSheet(code),
        shareWords.sourceSheet(code),
      ]);
  const own = entries.rows.filter((row) => row.scenario === code);
  const note = noteOf(scenario, sharing);
  const { title, horizon } = scenario;
  const rows = {
    ...{ sheet: rowsSheet, code, title, note, horizon },
    copied: copiedRows(
      ledger,
      own.map(({ index }) => index),
      // A new workbook counts from 1900.
      alone && books.dates?.system === "1904" ? daysApart : 0,
    ),
    keys: own.map(({ mutation }) => numbered.find(({ key }) => key === mutation?.key)?.number ?? 0),
  };
  const layout = scenarioLayout(letter, scenario, lines, sheet);
  const left = live.rows.flatMap(({ line, row }) => (lines.includes(line) ? [] : [row - live.area.row]));
  const shared = { ledger: (header: string) => sharedColumn(rows, header), note };
  const addSheet = (name: string, tabColor: string): Operation => ({
    ...{ kind: "addSheet", sheet: name, showGridlines: false, tabColor },
  });
  const ours = planScenarioSheet(letter, { scenario, layout, base, shared });
  const plan: Plan = [
    addSheet(sheet, scenarioStyles.tab),
    addSheet(rowsSheet, scenarioStyles.tab),
    addSheet(sources, "#9CA3AF"),
    ...planShareLedger(rows),
    ...ours.filter(({ kind }) => kind !== "addSheet"),
    ...planSources(letter, sources).map((operation): Operation =>
      operation.kind === "page" ? { ...operation, header: note.slice(0, 200) } : operation,
    ),
    ...(sharing.withNames === true ? namesOf(letter, alone ? [] : state.names, scenario, layout) : []),
    { kind: "select", area: { ...layout.area, rows: 1, columns: 1 } },
  ];
  const found = alone ? null : findProblem(plan, state);
  if (found) return problem(found);
  const sheets = [sheet, rowsSheet, sources];
  return planned({
    plan,
    journal: { kind: "insert", sheets, areas: [] },
    sheets,
    shown: shownIn(withoutRows(live.area, left), layout, ours),
  });
}

/** An own line of another scenario is nobody else's to read: its name alone may be a concept. */
function isOfCopy({ key, role }: NumberedLine, base: Position, mutations: readonly Mutation[]): boolean {
  if (role !== "own" || mutations.some((mutation) => mutation.key === key)) return true;
  const isNil = (amount: number | null | undefined) => (amount ?? 0) === 0;
  const moved = [base.amounts, base.indexation, base.shift, base.reallocation];
  return moved.some((of) => of.get(key)?.some((each) => !isNil(each)) === true) || !isNil(base.earlierShift.get(key));
}

function withoutRows(area: ScenarioArea, left: readonly number[]): ScenarioArea {
  const stays = (_row: unknown, index: number) => !left.includes(index);
  return {
    ...area,
    rows: area.rows - left.length,
    values: area.values.filter(stays),
    formulas: area.formulas.filter(stays),
  };
}

/**
 * What she sees on her sheet is what the copy comes to, cell by cell, as long as hers stands as we made it: every formula,
 * figure and word of ours in its place.
 */
function shownIn({ values, formulas }: ScenarioArea, layout: ScenarioLayout, plan: Plan): PlannedShare["shown"] {
  const cells = plan.flatMap((operation) => (operation.kind === "write" ? operation.cells : []));
  const isOurs = cells.every((row, r) =>
    row.every((input, c) => {
      // Only a copy has a note.
      if (input === null || r === layout.rows.note) return true;
      if (typeof input !== "object") return values[r]?.[c] === input;
      const there = formulas[r]?.[c];
      return typeof there === "string" && there.startsWith("=");
    }),
  );
  if (!isOurs || values.length !== layout.area.rows) return null;
  const { rows, code } = layout;
  const shown = (cell: unknown, r: number, c: number) =>
    r === rows.code && c === code.column + 1 ? ofCopy(cell) : cell;
  return { area: layout.area, values: values.map((cells, r) => cells.map((cell, c) => shown(cell, r, c))) };
}

/** What the control says of the copy's own rows; not known where an older version worded it. */
function ofCopy(control: unknown): unknown {
  const { inLedger, inCopy, clear } = scenarioWords;
  const text = String(control);
  return text.includes(inLedger + clear) ? text.replace(inLedger, inCopy) : undefined;
}

function freeNames(taken: readonly { readonly name: string }[], wanted: readonly string[]): readonly string[] {
  return wanted.reduce<readonly string[]>(
    (names, name) => [...names, sheetNameFor(name, [...taken, ...names.map((each) => ({ name: each }))])],
    [],
  );
}

function noteOf(scenario: RegisteredScenario, { classification = "", status = "", date = "" }: Sharing): string {
  const { frozen } = scenario;
  return [
    shareWords.note,
    // First what must never be cut off at the top of a page.
    classification.trim() === "" ? "" : shareWords.classification(classification.trim()),
    status.trim() === "" ? "" : shareWords.status(status.trim()),
    shareWords.stand(baseLabel(scenario)),
    frozen ? shareWords.frozen(frozen.moment, dutchDate(frozen.on)) : "",
    date === "" ? "" : shareWords.made(dutchDate(date)),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

function dutchDate(iso: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) ? iso.split("-").reverse().join("-") : iso;
}

/** Names of its own: those of the scenario's sheet stay with that one. */
function namesOf(
  letter: Letter,
  taken: readonly { readonly name: string }[],
  scenario: RegisteredScenario,
  layout: ScenarioLayout,
): readonly Operation[] {
  const prefix = (number: number) => `Kopie${number === 1 ? "" : number}_${scenario.code}_`;
  const isTaken = (wanted: string) => taken.some(({ name }) => name.toLowerCase().startsWith(wanted.toLowerCase()));
  let number = 1;
  while (isTaken(prefix(number))) number += 1;
  const own = `Offensief_${scenario.code}_`;
  return scenarioNames(letter, scenario, layout).flatMap((name) =>
    name.visible ? [{ ...name, name: `${prefix(number)}${name.name.slice(own.length)}` }] : [],
  );
}
