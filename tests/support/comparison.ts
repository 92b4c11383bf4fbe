import { bookMutation } from "../../src/actions/bookMutation";
import { compareScenarios as inSheets } from "../../src/actions/compareScenarios";
import { newScenario } from "../../src/actions/newScenario";
import { applyPlan } from "../../src/excel/applyPlan";
import { readBooks } from "../../src/excel/readBooks";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { euro, type Euro } from "../../src/letter/amount";
import { brief2946123 as letter } from "../../src/letter/brief2946123";
import { baseLabel } from "../../src/plan/scenario/baseLabel";
import { baseOf } from "../../src/plan/scenario/baseOf";
import { understand, type ReadBooks } from "../../src/plan/scenario/Books";
import { planBooking } from "../../src/plan/scenario/planBooking";
import type { Booking } from "../../src/scenario/Booking";
import { compareScenarios } from "../../src/scenario/compareScenarios";
import { courseByKind } from "../../src/scenario/courseByKind";
import { mutationsOf } from "../../src/scenario/Ledger";
import type { Mutation } from "../../src/scenario/Mutation";
import { letterPosition, newPosition } from "../../src/scenario/Position";
import { totalKey } from "../../src/scenario/scenarioLines";
import { reconcileScenario } from "../../src/scenario/reconcileScenario";
import { toWorkbookFile } from "../../src/workbench/model/toWorkbookFile";
import type { WorkbookFile } from "../../src/workbench/xlsx/WorkbookFile";
import { Controller } from "./controller";
import { facts } from "./facts";
import { inExcel } from "./inExcel";
import { keptWorkbook } from "./keptWorkbook";
import { million, mutation } from "./scenarios";

export { inSheets as compare };

const texts = { explanation: "Besluit", status: "voorstel", decision: "", author: "J.", date: "2020-09-15" } as const;
export const book = async (code: string, booking: Booking) => facts(await bookMutation(code, booking, texts));
export const line = (
  kind: "intensivering" | "overboeking",
  key: string,
  years: [number, number | "onwards"],
  mln: number,
) => ({ form: "line", kind, key, from: years[0], to: years[1], amount: euro(Math.round(mln * 1_000_000)) }) as const;

const structural = { from: 2024, to: "onwards", kind: "intensivering" } as const;

/** Rows in the ledger at once, which takes one calculation. */
async function bookAll(mutations: readonly Mutation[]): Promise<void> {
  const planned = planBooking(letter, await booksNow(), mutations);
  if (planned.kind === "problem") throw new Error(JSON.stringify(planned.problem));
  await applyPlan(planned.plan.plan, planned.plan.journal);
}

async function booksNow(): Promise<ReadBooks> {
  return understand(letter, await Excel.run(async (context) => readBooks(context, await readWorkbook(context))));
}

/** A workbook with three scenarios: S1 as the letter has its years, S2 from 2021 to 2026, S3 without mutations. */
export async function withScenarios(): Promise<Controller> {
  const she = await Controller.start({ file: await keptWorkbook("scenarios", threeScenarios) });
  inExcel(she.host);
  return she;
}

async function threeScenarios(): Promise<WorkbookFile> {
  const she = await Controller.start();
  inExcel(she.host);
  facts(await newScenario({ title: 'Sneller: "MIT"' }));
  facts(await newScenario({ title: "Later", horizon: { first: 2021, last: 2026 } }));
  facts(await newScenario({ title: "Ongewijzigd" }));
  await bookAll([
    mutation({ amount: million(4.5), kind: "intensivering" }),
    mutation({
      number: 2,
      key: "BB/Stelsels",
      from: 2022,
      to: "onwards",
      amount: million(-1.25),
      kind: "overboeking",
    }),
    mutation({ number: 2, key: totalKey, from: 2022, to: "onwards", amount: million(-1.25), kind: "overboeking" }),
    mutation({ number: 3, amount: million(0.571), kind: "loonbijstelling" }),
    mutation({ number: 3, from: 2025, to: "onwards", amount: million(0.65), kind: "loonbijstelling" }),
    mutation({ scenario: "S2", amount: million(-1), kind: "kasschuif" }),
    mutation({ scenario: "S2", from: 2026, amount: million(1), kind: "kasschuif" }),
    mutation({
      ...{ scenario: "S2", number: 2, key: "Preventief/NogTeVerdelen" },
      ...structural,
      amount: million(3),
    }),
  ]);
  await she.host.engine.settle();
  const file = toWorkbookFile(she.host.engine, she.host.host.model);
  she.leave();
  return file;
}

/** What stands on a sheet, from its first cell: values, or errors as they show; null for nothing. */
export function sheetCells(she: Controller, sheet: string): unknown[][] {
  const id = she.sheetId(sheet);
  const used = she.host.engine.usedRect(id);
  if (!used) throw new Error(`no sheet ${sheet}`);
  const rect = { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
  return she.host.engine.read(id, rect).map((row) => row.map((cell) => blank(cell.error ?? cell.value)));
}

export interface Row {
  readonly at: number;
  /** The years, "e.v.", and the years together. */
  readonly cells: readonly unknown[];
}

/** The rows of a comparison by their labels. @example rows.get("Per post|MIT|Politie|S1 nieuwe stand") */
export function rowsOf(cells: readonly (readonly unknown[])[]): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  const last = (cells[2] ?? []).findIndex((cell) => /^\d{4}-\d{4}$/.test(String(cell)));
  let [section, theme, part] = ["", "", ""];
  cells.forEach((row, at) => {
    const [label = "", what = ""] = row.slice(0, 2).map((cell) => String(cell ?? ""));
    const years = row.slice(2, last + 1);
    const isHeading = label !== "" && what === "" && years.every((cell) => cell === null);
    if (isHeading && /^(Per post|Grafieken|Verloop)/.test(label)) [section, theme, part] = [label, "", ""];
    else if (isHeading) [theme, part] = [label, ""];
    else if (label !== "") part = label;
    const key = [section, theme, part, what].filter((word) => word !== "").join("|");
    if (years.some((cell) => cell !== null) || what !== "") rows.set(key, { at, cells: years });
  });
  return rows;
}

/** What the pure code says of the same workbook. */
export async function reckoned(codes: readonly string[]) {
  const books = await booksNow();
  const lines = books.numbered;
  const scenarios = codes.map((code) => {
    const scenario = books.scenarios.find((each) => each.code === code);
    const base = scenario && baseOf(letter, books, scenario);
    if (!scenario || !base) throw new Error(code);
    const mutations = mutationsOf(books.entries, code);
    const position = newPosition(base, mutations);
    return {
      ...{
        code,
        title: scenario.title,
        baseLabel: baseLabel(scenario),
        position,
        first: scenario.horizon.first,
        last: scenario.horizon.last,
      },
      course: courseByKind(lines, base, mutations),
      result: reconcileScenario({ letter, lines, base }, mutations),
    };
  });
  const horizon = {
    first: Math.min(...scenarios.map(({ first }) => first)),
    last: Math.max(...scenarios.map(({ last }) => last)),
  };
  return { comparison: compareScenarios(lines, letterPosition(letter, horizon, lines), scenarios), scenarios };
}

export const mln = (amount: Euro | null) => (amount === null ? null : amount / 1_000_000);

function blank(value: unknown): unknown {
  return value === "" || value === undefined ? null : value;
}
