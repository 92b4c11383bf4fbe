import { within } from "../address";
import type { Area } from "../operation";
import { findOvertyped } from "../scenario/findOvertyped";
import { recogniseScenario, type ScenarioArea } from "../scenario/recogniseScenario";
import type { Books, ReadBooks } from "../scenario/Books";
import { columnPlaces } from "../../scenario/columnPlaces";
import { formulaWalk } from "./roundFinder";
import { worldOf } from "./worldOf";

/**
 * Whether any amount may lead to another sheet at all: quickly, as mostly none does.
 * @param books as they were read, not understood
 */
export function mayLeadOutside(books: Books, areas: readonly ScenarioArea[]): boolean {
  if (books.ledger?.amounts?.formulas.some((formula) => typeof formula === "string" && formula.startsWith("=")))
    return true;
  const own = new Set([...ownSheets(books), ...areas.map(({ sheet }) => sheet)]);
  const others = books.state.sheets.flatMap(({ name }) => (own.has(name) ? [] : [name.toLowerCase()]));
  return areas.some(({ formulas }) =>
    formulas.some((cells) =>
      cells.some((cell) => {
        if (typeof cell !== "string" || !cell.startsWith("=") || !cell.includes("!")) return false;
        const text = cell.toLowerCase();
        return others.some((name) => text.includes(name));
      }),
    ),
  );
}

/**
 * Where formulas of amounts lead that was not read: cells on sheets of the user's own, the letter's tables and comparisons among them.
 * Those of the ledger and of what was typed over positions are followed. The lists and frozen stands hold no formulas.
 */
export function leadsOutside(books: ReadBooks, areas: readonly ScenarioArea[]): readonly Area[] {
  const world = worldOf(books, areas);
  const follow = formulaWalk(world);
  const known = new Map(books.state.sheets.map(({ name }) => [name.toLowerCase(), name]));
  for (const sheet of ownSheets(books)) known.delete(sheet.toLowerCase());
  const found = new Map<string, Area>();
  for (const { cell, formula } of starts(books, areas))
    follow(cell, formula, (area) => {
      const sheet = known.get(area.sheet.toLowerCase());
      if (sheet === undefined || world.blocks.some((block) => within(area, block))) return false;
      found.set([sheet, area.row, area.column, area.rows, area.columns].join("|"), { ...area, sheet });
      return false;
    });
  return [...found.values()];
}

function ownSheets({ ledger, register, lines, stands }: Books): readonly string[] {
  return [ledger, register, lines, ...stands.map(({ book }) => book)].flatMap((book) => (book ? [book.sheet] : []));
}

function starts(books: ReadBooks, areas: readonly ScenarioArea[]): readonly { cell: Area; formula: string }[] {
  const { ledger, scenarios, numbered } = books;
  const place = columnPlaces(ledger?.header ?? []).get("amount");
  const amounts = (ledger?.amounts?.formulas ?? []).flatMap((formula, index) => {
    if (!ledger || place === undefined || typeof formula !== "string" || !formula.startsWith("=")) return [];
    const at = { row: ledger.row + 1 + index, column: ledger.column + place };
    return [{ formula, cell: { sheet: ledger.sheet, ...at, rows: 1, columns: 1 } }];
  });
  const typed = areas.flatMap((area) => {
    const scenario = scenarios.find(({ code }) => code === area.code);
    const found = scenario ? recogniseScenario(area, scenario.horizon, numbered) : null;
    return (found ? findOvertyped(found) : []).flatMap(({ link, row, at, sheet }) =>
      link === null ? [] : [{ formula: link, cell: { sheet, row, column: at, rows: 1, columns: 1 } }],
    );
  });
  return [...amounts, ...typed];
}
