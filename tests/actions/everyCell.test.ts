import { checkWorkbook } from "../../src/actions/check/checkWorkbook";
import { insertAll } from "../../src/actions/insert";
import { readEverything } from "../../src/excel/readEverything";
import { brief2946123 as letter } from "../../src/letter/brief2946123";
import { cellAddress, parseReference, quotedSheet, within } from "../../src/plan/address";
import { check } from "../../src/plan/check/check";
import type { CheckFinding } from "../../src/plan/check/CheckFinding";
import type { Everything } from "../../src/plan/check/Everything";
import { sourceFaults } from "../../src/plan/sources/sourceFaults";
import type { SourcesRead } from "../../src/plan/sources/SourcesRead";
import { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { inExcel } from "../support/inExcel";
import { excelOf } from "../support/nodeHost";

/** Every cell that *Alles invoegen* fills with a figure or a word: typed over, a check finds it, with its place. */
let she: Controller;
let everything: Everything;
beforeAll(async () => {
  she = await Controller.start();
  inExcel(she.host);
  facts(await insertAll());
  await she.host.engine.settle();
  everything = await excelOf(she.host).run((context) => readEverything(context, letter, "all"));
});
afterAll(() => she.leave());

interface At {
  readonly area: number;
  readonly row: number;
  readonly column: number;
  readonly is: "figure" | "formula" | "word";
}

/** All cells that hold something, of the tables and the overview. */
const filled = (): readonly At[] =>
  everything.areas.flatMap(({ formulas }, area) =>
    formulas.flatMap((cells, row) =>
      cells.flatMap((cell, column): At[] => {
        if (cell === "") return [];
        const is = typeof cell === "number" ? "figure" : String(cell).startsWith("=") ? "formula" : "word";
        return [{ area, row, column, is }];
      }),
    ),
  );
/** The control blocks begin here, in every one of them. */
const control = 8;
const other = (cell: unknown) =>
  typeof cell === "number" ? cell * 10 + 1 : String(cell).startsWith("=") ? 7 : "iets anders";

/** What a check finds where something else was typed into some cells. */
function foundWith(cells: readonly At[]): readonly CheckFinding[] {
  const put = (grid: readonly (readonly unknown[])[], area: number) =>
    grid.map((line, row) =>
      line.map((cell, column) =>
        cells.some((at) => at.area === area && at.row === row && at.column === column)
          ? other(everything.areas[area]?.formulas[row]?.[column])
          : cell,
      ),
    );
  const areas = everything.areas.map((area, index) => ({
    ...{ ...area, values: put(area.values, index), formulas: put(area.formulas, index) },
  }));
  return check(letter, { ...everything, areas }).findings;
}

function isTold(findings: readonly CheckFinding[], sheet: string, row: number, column: number): boolean {
  return findings.some((each) => {
    const area =
      each.sheet === sheet && each.cell !== null ? parseReference(`=${quotedSheet(sheet)}!${each.cell}`) : null;
    return area !== null && within({ sheet, row, column, rows: 1, columns: 1 }, area);
  });
}

function missed(cells: readonly At[]): readonly string[] {
  const findings = foundWith(cells);
  return cells.flatMap(({ area, row, column }) => {
    const own = everything.areas[area];
    if (!own || isTold(findings, own.sheet, own.row + row, own.column + column)) return [];
    return [`${own.id} ${cellAddress(own.row + row, own.column + column)} ${String(own.formulas[row]?.[column])}`];
  });
}

it("is not found where nothing was typed over", () => {
  expect(check(letter, everything).findings).toEqual([]);
});

it.each([
  ["words, every third row", (at: At) => at.is === "word" && at.row % 3 === 0],
  ["words of the next rows", (at: At) => at.is === "word" && at.row % 3 === 1],
  ["words of the rows after these", (at: At) => at.is === "word" && at.row % 3 === 2],
  ["figures, every second", (at: At) => at.is === "figure" && (at.row + at.column) % 2 === 0],
  ["the other figures", (at: At) => at.is === "figure" && (at.row + at.column) % 2 === 1],
  ["sums, verdicts, differences", (at: At) => at.is === "formula"],
])("is found in tables and overview: %s", (_what, isTyped) => {
  const cells = filled().filter((at) => at.column < control && isTyped(at));
  expect(cells.length).toBeGreaterThan(40);
  expect(missed(cells)).toEqual([]);
});

it("is found in the control blocks: figures and formulas at once, words one after another in each", () => {
  const block = filled().filter(({ column }) => column >= control);
  const figures = block.filter(({ is }) => is !== "word");
  expect(missed(figures)).toEqual([]);
  const words = everything.areas.map((_each, area) => block.filter((at) => at.area === area && at.is === "word"));
  const most = Math.max(...words.map(({ length }) => length));
  for (let turn = 0; turn < most; turn += 1)
    expect(missed(words.flatMap((own) => own.slice(turn, turn + 1)))).toEqual([]);
  expect(block.length).toBeGreaterThan(250);
});

describe("the sheet with the sources", () => {
  const read = (): SourcesRead => {
    const [first] = everything.sources ?? [];
    if (!first) throw new Error("no sources");
    return first;
  };
  const withCells = (change: (cell: unknown, row: number, column: number) => unknown): SourcesRead => ({
    ...read(),
    values: read().values.map((cells, row) => cells.map((cell, column) => change(cell, row, column))),
  });

  it("is looked at, row by row", () => {
    const { covered } = check(letter, everything);
    expect(covered.sources).toBe(covered.expected.sources);
    expect(covered.sources).toBeGreaterThan(90);
  });

  it.each([0, 1, 2, 3, 4, 5, 6])("tells what was typed over a cell of column %d, in every third row", (column) => {
    for (const turn of [0, 1, 2]) {
      const isTyped = (cell: unknown, row: number, at: number) => at === column && row % 3 === turn && cell !== "";
      const typed = withCells((cell, row, at) => (isTyped(cell, row, at) ? other(cell) : cell));
      const told = sourceFaults(letter, typed)?.findings ?? [];
      const places = read().values.flatMap((cells, row) =>
        isTyped(cells[column], row, column) ? [cellAddress(row, column)] : [],
      );
      expect(told.map(({ cell }) => cell).sort()).toEqual([...places].sort());
    }
  });

  it("may be sorted, moved and remarked upon; a row that is gone is named, and less than half of it is nothing", () => {
    const { values, sheet } = read();
    const sorted = [["mijn kop"], ...values.slice(0, 5), ...[...values.slice(5, 60)].reverse(), ...values.slice(60)];
    const remarked = sorted.map((cells) => [
      "",
      ...cells.map((cell, column) => (column === 6 && cell === "" ? "gezien" : cell)),
    ]);
    expect(sourceFaults(letter, { sheet, values: remarked })?.findings).toEqual([]);
    const [first] = values.slice(5);
    const gone = sourceFaults(letter, { sheet, values: values.filter((cells) => cells !== first) });
    expect(gone?.findings).toMatchObject([{ kind: "sourceChanged", sheet, about: [first?.slice(0, 3).join(", ")] }]);
    expect(sourceFaults(letter, { sheet, values: values.slice(0, 20) })).toBeNull();
  });
});

it("is told to her by name and place: what she typed in Excel itself, on every sheet, and also where a sheet was renamed", async () => {
  const [tables, sources] = [she.sheetId("Offensief"), she.sheetId("Offensief bronnen")];
  await she.typeAt(sources, 5, 3, 99);
  await she.typeAt(tables, 64, 0, "Nationale Politie");
  await she.typeAt(tables, 61, 9, "misschien");
  she.host.engine.renameSheet(sources, "Herkomst");
  await she.host.engine.settle();
  expect(facts(await checkWorkbook()).findings).toMatchObject([
    { kind: "controlChanged", sheet: "Offensief", cell: "J62" },
    { kind: "textChanged", sheet: "Offensief", cell: "A65", about: ["MIT", "Politie", "Nationale Politie"] },
    { kind: "sourceChanged", sheet: "Herkomst", cell: "D6" },
  ]);
  expect(await she.click("afwijkingenTonen")).toContain(
    'Offensief!A65: MIT: hier schreven wij "Politie"; nu staat er "Nationale Politie".',
  );
});
