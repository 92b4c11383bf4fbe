import { compareScenarios as inSheets } from "../../src/actions/compareScenarios";
import type { Euro } from "../../src/letter/amount";
import { brief2946123 as letter } from "../../src/letter/brief2946123";
import { understand, type ReadBooks } from "../../src/plan/scenario/Books";
import { baseOf } from "../../src/plan/scenario/baseOf";
import { readBooks } from "../../src/excel/readBooks";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { compareScenarios } from "../../src/scenario/compareScenarios";
import { courseByKind } from "../../src/scenario/courseByKind";
import { mutationsOf } from "../../src/scenario/Ledger";
import { letterPosition, newPosition } from "../../src/scenario/Position";
import { reconcileScenario } from "../../src/scenario/reconcileScenario";
import { verdictText } from "../../src/scenario/verdict";
import type { Controller } from "./controller";

/** The rows of a comparison's sheet by their labels: the part (a theme, a line) and what of it, then the years. */
export type Rows = ReadonlyMap<string, readonly unknown[]>;

/** What stands on a sheet, from its first cell: values, or errors as they show. */
export function sheetCells(she: Controller, sheet: string): unknown[][] {
  const id = she.sheetId(sheet);
  const used = she.host.engine.usedRect(id);
  if (!used) throw new Error(`no sheet ${sheet}`);
  const rect = { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
  return she.host.engine.read(id, rect).map((row) => row.map((cell) => cell.error ?? cell.value));
}

/** @example rowsOf(cells).get("Per post|MIT|Politie|Stand brief") */
export function rowsOf(cells: readonly (readonly unknown[])[]): Rows {
  const rows = new Map<string, readonly unknown[]>();
  const last = (cells[2] ?? []).findIndex((cell) => /^\d{4}-\d{4}$/.test(String(cell)));
  let [section, theme, part] = ["", "", ""];
  for (const row of cells) {
    const [label = "", what = ""] = row.slice(0, 2).map((cell) => String(cell ?? ""));
    const isHeading =
      label !== "" && what === "" && row.slice(2, last + 1).every((cell) => cell === null || cell === "");
    if (isHeading && /^(Per post|Grafieken|Verloop)/.test(label)) [section, theme, part] = [label, "", ""];
    else if (isHeading) [theme, part] = [label, ""];
    else if (label !== "") part = label;
    rows.set([section, theme, part, what].filter((word) => word !== "").join("|"), row.slice(2, last + 1));
  }
  return rows;
}

/** What the pure code says of the same workbook. */
export async function reckoned(codes: readonly string[]) {
  const books: ReadBooks = understand(
    letter,
    await Excel.run(async (context) => readBooks(context, await readWorkbook(context))),
  );
  const scenarios = codes.map((code) => {
    const scenario = books.scenarios.find((each) => each.code === code);
    const base = scenario && baseOf(letter, books, scenario);
    if (!scenario || !base) throw new Error(code);
    const mutations = mutationsOf(books.entries, code);
    return { ...scenario, base, mutations, position: newPosition(base, mutations) };
  });
  const horizon = {
    first: Math.min(...scenarios.map((each) => each.horizon.first)),
    last: Math.max(...scenarios.map((each) => each.horizon.last)),
  };
  return {
    comparison: compareScenarios(books.numbered, letterPosition(letter, horizon, books.numbered), scenarios),
    courses: scenarios.map(({ base, mutations }) => courseByKind(books.numbered, base, mutations)),
    verdicts: scenarios.map(({ base, mutations }) =>
      reconcileScenario({ letter, lines: books.numbered, base }, mutations),
    ),
    scenarios,
    verdictText,
  };
}

export const mln = (amount: Euro | null) => (amount === null ? "" : amount / 1_000_000);
export { inSheets as compare };
