import fc from "fast-check";
import { deviationsText, lookedText, scenariosText } from "../../src/actions/check/checkedText";
import { checkWorkbook } from "../../src/actions/check/checkWorkbook";
import { placedFindingText } from "../../src/actions/check/checkTexts";
import { readEverything } from "../../src/excel/readEverything";
import { brief2946123 as letter } from "../../src/letter/brief2946123";
import { check, type Checked } from "../../src/plan/check/check";
import type { Everything } from "../../src/plan/check/Everything";
import type { WorkbookFile } from "../../src/workbench/xlsx/WorkbookFile";
import { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { forged } from "../support/forged";
import { inExcel } from "../support/inExcel";
import { excelOf } from "../support/nodeHost";
import { wholeWorkbook } from "../support/wholeWorkbook";

/** A workbook with one of everything; each thing of it is taken away, and a check has to say so, with the place. */
let file: WorkbookFile;
let she: Controller;
let all: Everything;
jest.setTimeout(600_000);

const open = async () => {
  she = await Controller.start({ file });
  inExcel(she.host);
};
const inExcelDo = (work: (workbook: Excel.Workbook) => void) =>
  excelOf(she.host).run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
const checked = async (): Promise<Checked> => {
  await she.host.engine.settle();
  return facts(await checkWorkbook());
};

beforeAll(async () => {
  file = await wholeWorkbook();
  await open();
  all = await excelOf(she.host).run((context) => readEverything(context, letter, "all"));
});
afterAll(() => she.leave());

const names = () => file.names.filter(({ scope, name }) => scope === null && name.startsWith("Offensief_"));
/** A copy to share is made to be moved away: nothing is missing without it. */
const items = () => (all.inventory?.items ?? []).filter(({ kind }) => kind !== "copy");

/**
 * What is wrong with what a check says while something is gone: nothing was found, a finding has no place, or something still
 * says that all is well.
 */
function faultsOf(what: string, { findings, covered, letter: { deviations } }: Checked): readonly string[] {
  const said = [
    deviationsText({ findings, covered }, deviations, "nl"),
    scenariosText({ findings, covered }, "nl"),
    // The pane's own, below its list.
    lookedText(covered, findings, "nl"),
  ];
  return [
    ...(findings.length > 0 ? [] : [`${what}: nothing found`]),
    ...findings
      .filter(({ sheet }) => sheet === null)
      .map((each) => `${what}: no place for ${placedFindingText(each, "nl")}`),
    ...said
      .filter((text) => findings.length > 0 && /geen bevindingen|in orde|klopt/.test(text))
      .map((text) => `${what}: ${text}`),
  ];
}

/** Takes names away, checks, and gives them back. */
async function withoutNames(isGone: (name: string) => boolean): Promise<Checked> {
  const { model } = she.host.host;
  const before = [...model.names];
  const gone = before.filter(({ name, scope }) => scope === null && isGone(name));
  model.names.splice(0, before.length, ...before.filter((each) => !gone.includes(each)));
  for (const { name } of gone) she.host.engine.removeName(name, null);
  try {
    return await checked();
  } finally {
    model.names.splice(0, model.names.length, ...before);
    for (const { name, formula } of gone) she.host.engine.setName(name, formula, null);
  }
}

/** Empties cells, checks, and puts back what stood there. */
async function withoutCells(sheet: string, address: string): Promise<Checked> {
  const formulas = await excelOf(she.host).run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("formulas");
    await context.sync();
    range.clear("Contents");
    await context.sync();
    return range.formulas as unknown[][];
  });
  try {
    return await checked();
  } finally {
    await inExcelDo((workbook) => {
      workbook.worksheets.getItem(sheet).getRange(address).formulas = formulas;
    });
  }
}

it("holds one of everything that the inventory knows; all of it is looked at, and nothing is found", async () => {
  const kinds = [...new Set(items().map(({ kind }) => kind))].sort();
  expect(kinds).toEqual(["book", "comparison", "frozen", "overview", "ownLine", "scenario", "sources", "table"]);
  const { findings, covered } = await checked();
  expect(findings).toEqual([]);
  expect(covered).toEqual({ ...covered.expected, expected: covered.expected, hidden: 0 });
});

describe("a name is missed", () => {
  it("each alone", () => {
    const { scenarios } = all;
    if (!scenarios) throw new Error("not read");
    // Each block of each scenario has the same names.
    const some = names().filter(({ name }) => !/^Offensief_(S2|S1_(BB|Ondersteunend|Preventief))_/.test(name));
    const faults = some.flatMap(({ name }) => {
      const state = { ...all.state, names: all.state.names.filter((each) => each.name !== name) };
      const books = { ...scenarios.books, state };
      return faultsOf(name, check(letter, { ...all, state, scenarios: { ...scenarios, books } }));
    });
    expect(faults).toEqual([]);
  });

  it("each hidden one alone, read anew without it", async () => {
    const faults: string[] = [];
    for (const { name } of names().filter(({ hidden }) => hidden))
      faults.push(...faultsOf(name, await withoutNames((each) => each === name)));
    expect(faults).toEqual([]);
  });

  it("with all others of the same thing; all that she sees; all hidden ones; all there are", async () => {
    const starting = (start: string) => (name: string) => name.startsWith(`Offensief_${start}`);
    const groups: readonly (readonly [string, (name: string) => boolean])[] = [
      ...["MIT", "Totaal", "Overzicht", "S1", "S1_MIT", ""].map((start) => [start, starting(start)] as const),
      ["that she sees", (name) => names().some((each) => each.name === name && !each.hidden)],
      ["hidden", (name) => names().some((each) => each.name === name && each.hidden)],
    ];
    const faults: string[] = [];
    for (const [what, isGone] of groups) faults.push(...faultsOf(what, await withoutNames(isGone)));
    expect(faults).toEqual([]);
  });
});

describe("cells are missed", () => {
  it("a row of the inventory, and its header", async () => {
    const faults: string[] = [];
    for (const [index, what] of ["header", ...items().map(({ id }) => id)].entries())
      faults.push(...faultsOf(what, await withoutCells("Offensief inventaris", `A${index + 1}:G${index + 1}`)));
    expect(faults).toEqual([]);
  });

  it("all those under a hidden name", async () => {
    const faults: string[] = [];
    for (const { name, formula } of names().filter(({ hidden }) => hidden)) {
      const [, sheet = "", address = ""] = /^='?(.+?)'?!(.+)$/.exec(formula) ?? [];
      // Headers of a table become others when they are emptied: what is put back is not what was there.
      if (file.sheets.find((each) => each.name === sheet)?.tables.length === 0)
        faults.push(...faultsOf(name, await withoutCells(sheet, address)));
    }
    expect(faults).toEqual([]);
  });

  it("and all is there again when they are put back", async () => expect((await checked()).findings).toEqual([]));
});

describe("with one thing wrong, whatever else somebody forged of what we keep", () => {
  const put = (cells: readonly (readonly unknown[])[], row: number, column: number, value: unknown) =>
    cells.map((each, at) => (at === row ? each.map((cell, across) => (across === column ? value : cell)) : each));
  const wrong: readonly (readonly [string, (read: NonNullable<Everything["scenarios"]>) => Everything])[] = [
    [
      "a line of the letter typed over",
      () => ({
        ...all,
        areas: all.areas.map((area) =>
          area.id === "MIT"
            ? { ...area, values: put(area.values, 3, 2, 40), formulas: put(area.formulas, 3, 2, 40) }
            : area,
        ),
      }),
    ],
    [
      "a row of the ledger that can't be read",
      ({ books, ...read }) => {
        const ledger = books.ledger && {
          ...books.ledger,
          values: put(books.ledger.values, 0, books.ledger.header.indexOf("Bedrag"), "veel"),
        };
        return { ...all, scenarios: { ...read, books: { ...books, ledger } } };
      },
    ],
    [
      "a frozen figure changed",
      ({ books, ...read }) => {
        const stands = books.stands.map(({ code, book }) => ({
          code,
          book: { ...book, values: put(book.values, 1, book.header.indexOf("2021"), 7) },
        }));
        return { ...all, scenarios: { ...read, books: { ...books, stands } } };
      },
    ],
  ];

  it.each(wrong)("%s: it is no all-clear, and no error", (what, make) => {
    if (!all.scenarios) throw new Error("not read");
    const one = make(all.scenarios);
    expect(check(letter, one).findings.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(forged(one), ({ everything }) => {
        expect(faultsOf(what, check(letter, everything)).filter((fault) => !/no place for/.test(fault))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});

describe("what goes for good is missed", () => {
  const sheets = () => file.sheets.map(({ name }) => name).filter((name) => !/^Blad1$|kopie$| S2$/.test(name));
  const tables = () => file.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));

  it("the cells of a frozen stand", async () => {
    const { name = "" } = file.sheets.find((sheet) => sheet.name.startsWith("Vastgelegd")) ?? {};
    await inExcelDo((workbook) => void workbook.worksheets.getItem(name).getRange().clear("Contents"));
    expect(faultsOf(name, await checked())).toEqual([]);
    she.leave();
    await open();
  });

  it("each sheet", async () => {
    const faults: string[] = [];
    for (const sheet of sheets()) {
      await inExcelDo((workbook) => workbook.worksheets.getItem(sheet).delete());
      faults.push(...faultsOf(sheet, await checked()));
      she.leave();
      await open();
    }
    expect(faults).toEqual([]);
  });

  it("each table that became a range of cells, was deleted, or got another name", async () => {
    const faults: string[] = [];
    for (const table of tables().filter((name) => !name.startsWith("Offensief_Kopie"))) {
      await inExcelDo((workbook) => void workbook.tables.getItem(table).convertToRange());
      faults.push(...faultsOf(table, await checked()));
      she.leave();
      await open();
    }
    expect(faults).toEqual([]);
  });
});
