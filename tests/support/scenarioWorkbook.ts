import type { Outcome } from "../../src/actions/outcome";
import { newScenario } from "../../src/actions/newScenario";
import { problemText } from "../../src/actions/problemTexts";
import { euro } from "../../src/letter/amount";
import type { Booking } from "../../src/scenario/Booking";
import type { Controller } from "./controller";
import { facts } from "./facts";
import { startKept } from "./startKept";

/** What the user reads where a use case refuses, in Dutch. */
export function refusal(outcome: Outcome<unknown>): string {
  return outcome.kind === "refused" ? problemText(outcome.problem, "nl").text : "done";
}

export const texts = {
  explanation: "=Besluit <ministerraad>",
  status: "voorstel",
  decision: "MR 12-3",
  author: "J. Jansen",
  date: "2020-09-15",
} as const;

/** A mutation on Politie in 2021, but for what the test says. */
export function line(amount: number, changes: Partial<Extract<Booking, { form: "line" }>> = {}): Booking {
  const usual = { form: "line", kind: "intensivering", key: "MIT/Politie", from: 2021, to: 2021 } as const;
  return { ...usual, amount: euro(amount), ...changes };
}

/** 1 million of Politie from 2021 to 2022. */
export const shift: Booking = {
  form: "cashShift",
  key: "MIT/Politie",
  years: [
    { year: 2021, amount: euro(-1_000_000) },
    { year: 2022, amount: euro(1_000_000) },
  ],
};

export function reallocation(from: string, to: string, amount: number, year: number): Booking {
  const legs = [
    { key: from, amount: euro(-amount) },
    { key: to, amount: euro(amount) },
  ];
  return { form: "reallocation", from: year, to: year, legs };
}

/** What the workbook with one scenario is built with. */
export async function buildScenario(): Promise<void> {
  facts(await newScenario({ title: "Sneller: MIT?", author: "J. Jansen" }));
}

/** A workbook with one scenario, S1, on the sheet "Sneller MIT". */
export const startScenario = (): Promise<Controller> => startKept("scenario", buildScenario);

/** Everything on a sheet, as shown: rows of values. */
export function cellsOf({ host: { engine } }: Controller, sheet: string): unknown[][] {
  const id = engine.sheets().find(({ name }) => name === sheet)?.id ?? "";
  const rect = engine.usedRect(id);
  return rect ? engine.read(id, rect).map((row) => row.map((cell) => cell.error ?? cell.value)) : [];
}

/** Where a table stands. */
export function placeOf({ host }: Controller, name: string) {
  const found = host.host.model.tables.find((each) => each.name === name);
  if (!found) throw new Error(`no table ${name}`);
  return found;
}

/** The rows of a table, by header. */
export function tableOf(she: Controller, name: string): Record<string, unknown>[] {
  const { sheetId, rect } = placeOf(she, name);
  const [header = [], ...rows] = she.host.engine
    .read(sheetId, rect)
    .map((row) => row.map((cell) => cell.error ?? cell.value));
  return rows.map((row) => Object.fromEntries(header.map((each, index) => [String(each), row[index]])));
}

/** A header's place in its table. */
export function columnIn(she: Controller, name: string, header: string): number {
  const { sheetId, rect } = placeOf(she, name);
  return (she.host.engine.read(sheetId, { ...rect, rows: 1 })[0] ?? []).findIndex(({ value }) => value === header);
}
