import fc from "fast-check";
import type { Everything } from "../../src/plan/check/Everything";
import { headingCells, itemRow, readInventory } from "../../src/plan/inventory/inventoryRows";
import { readJournal } from "../../src/plan/journal/readJournal";

/** Where a cell, a name's text or the journal stands in what was read of a workbook. */
type Path = readonly (string | number)[];

type Cells = readonly (readonly unknown[])[];

/** What somebody, or another program, may write in place of what we keep. */
const forgedValue = fc.oneof(
  fc.constantFrom<unknown>("", true, "S1", "S9", "s2", "brief", "S1 | x", "MIT/Eigen1", "MIT/Politie", "a/b", "/"),
  fc.constantFrom<unknown>(
    "__proto__",
    "constructor",
    "#REF!",
    "=1+1",
    "x".repeat(400),
    "2020",
    "2021 e.v.",
    "akkoord",
  ),
  fc.constantFrom<unknown>(0, -1, 1.5, 9e9, 9_007_199_254, 1e300, -1e300, 2 ** 53, 2019, 1_048_577, 1e-300),
);

/** One forgery of one kept thing. */
interface Forgery {
  readonly path: Path;
  readonly value: unknown;
}

/** What a look would read of a workbook in which a few kept things were forged: cells of ours, the inventory, names, the journal. */
export function forged(
  all: Everything,
): fc.Arbitrary<{ readonly forgeries: readonly Forgery[]; readonly everything: Everything }> {
  const groups = keptThings(all).filter((paths) => paths.length > 0);
  const one = fc
    .constantFrom(...groups)
    .chain((paths) => fc.record({ path: fc.constantFrom(...paths), value: forgedValue }));
  return fc
    .array(one, { minLength: 1, maxLength: 3 })
    .map((forgeries) => ({ forgeries, everything: forge(all, forgeries) }));
}

function forge(all: Everything, forgeries: readonly Forgery[]): Everything {
  const inventory = all.inventory ? inventoryCells(all) : [];
  const whole = { ...all, inventoryCells: inventory, setting: undefined as unknown };
  const done = forgeries.reduce((read, { path, value }) => put(read, path, value) as typeof whole, whole);
  const journal = readJournal(done.setting ?? null);
  const state = {
    ...done.state,
    ...(journal.kind === "open" ? { journal: journal.journal } : {}),
    ...(journal.kind === "strange" ? { unreadJournal: null } : {}),
  };
  const scenarios = done.scenarios && { ...done.scenarios, books: { ...done.scenarios.books, state } };
  const listed = all.inventory && readInventory(all.inventory.sheet, done.inventoryCells, { row: 0, column: 0 });
  return { ...all, ...done, state, scenarios, inventory: listed };
}

function inventoryCells({ inventory }: Everything): Cells {
  const written = (inventory?.items ?? []).map((item) =>
    itemRow(item).map((cell) => (typeof cell === "object" && cell !== null ? cell.formula : (cell ?? ""))),
  );
  return [...headingCells, ...written];
}

/** By the thing that it is of, so that each of them is forged as often as any other. */
function keptThings(all: Everything): readonly (readonly Path[])[] {
  const { scenarios, state } = all;
  if (!scenarios) return [];
  const { books, comparisons, frozenTops, areas } = scenarios;
  const inBook = (path: Path, book: { readonly header: readonly unknown[]; readonly values: Cells } | null) =>
    book ? [...cellsAt([...path, "values"], book.values), ...cellsAt([...path], [book.header], "header")] : [];
  return [
    ...(["register", "lines", "ledger"] as const).map((name) => inBook(["scenarios", "books", name], books[name])),
    books.stands.flatMap(({ book }, at) => inBook(["scenarios", "books", "stands", at, "book"], book)),
    comparisons.flatMap(({ values }, at) => cellsAt(["scenarios", "comparisons", at, "values"], values)),
    frozenTops.flatMap(({ formulas }, at) => cellsAt(["scenarios", "frozenTops", at, "formulas"], formulas)),
    areas.flatMap(({ values }, at) => cellsAt(["scenarios", "areas", at, "values"], values)),
    all.areas.flatMap(({ values }, at) => cellsAt(["areas", at, "values"], values)),
    state.names.flatMap((_name, at) => ["name", "formula", "comment"].map((key) => ["state", "names", at, key])),
    cellsAt(["inventoryCells"], inventoryCells(all)),
    [["setting"]],
  ];
}

function cellsAt(path: Path, cells: Cells, key?: string): readonly Path[] {
  return cells.flatMap((row, at) => row.map((_cell, column) => (key ? [...path, key, column] : [...path, at, column])));
}

function put(into: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(into)) return into.map((each: unknown, at) => (at === key ? put(each, rest, value) : each));
  const found = into as Readonly<Record<string, unknown>>;
  // Names are texts, whatever is in them.
  const isName = (key === "name" || key === "formula" || key === "comment") && rest.length === 0;
  return { ...found, [key]: put(found[key], rest, isName ? String(value) : value) };
}
