import fc from "fast-check";
import { deviationsText, lookedText, scenariosText } from "../../src/actions/check/checkedText";
import { checkWorkbook } from "../../src/actions/check/checkWorkbook";
import { placedFindingText } from "../../src/actions/check/checkTexts";
import { readEverything } from "../../src/excel/readEverything";
import { brief2946123 as letter } from "../../src/letter/brief2946123";
import { check, type Checked } from "../../src/plan/check/check";
import type { Everything } from "../../src/plan/check/Everything";
import { readInventory } from "../../src/plan/inventory/inventoryRows";
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
  /** What a name that she sees is of, as the check calls it. */
  const thingOf = (name: string) => {
    const [, block = ""] = /^Offensief_([^_]+)/.exec(name) ?? [];
    return letter.themes.find(({ id }) => id === block)?.name ?? (/^S\d+$/.test(block) ? block : "Overzicht");
  };

  it("each alone of what it belongs to", () => {
    const { scenarios } = all;
    if (!scenarios) throw new Error("not read");
    const without = (gone: readonly string[]) => {
      const state = { ...all.state, names: all.state.names.filter(({ name }) => !gone.includes(name)) };
      const books = { ...scenarios.books, state };
      return check(letter, { ...all, state, scenarios: { ...scenarios, books } });
    };
    // Each block of each scenario has the same names.
    const some = names().filter(({ name }) => !/^Offensief_(S2|S1_(BB|Ondersteunend|Preventief))_/.test(name));
    const hidden = some.filter((each) => each.hidden).map(({ name }) => name);
    expect(hidden.flatMap((name) => faultsOf(name, without([name])))).toEqual([]);
    // Of those that she sees one of each thing at a time: each thing has to be told, and no other.
    const seen = new Map<string, string[]>();
    for (const { name } of some)
      if (!hidden.includes(name)) seen.set(thingOf(name), [...(seen.get(thingOf(name)) ?? []), name]);
    const most = Math.max(...[...seen.values()].map(({ length }) => length));
    for (let at = 0; at < most; at += 1) {
      const gone = [...seen].flatMap(([thing, its]) => its.slice(at, at + 1).map((name) => ({ thing, name })));
      const said = without(gone.map(({ name }) => name));
      expect(faultsOf(gone.map(({ name }) => name).join(), said)).toEqual([]);
      const told = new Set(said.findings.map(({ about }) => about[0] ?? ""));
      expect([gone, [...told].sort()]).toEqual([gone, gone.map(({ thing }) => thing).sort()]);
    }
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
    const sheet = "Offensief inventaris";
    const listed = await excelOf(she.host).run(async (context) => {
      const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load("formulas");
      await context.sync();
      return used.formulas as unknown[][];
    });
    const what = ["header", ...items().map(({ id }) => id)];
    const without = what.map((_id, row) => {
      const left = listed.map((cells, at) => (at === row ? cells.map(() => "") : cells));
      return check(letter, { ...all, inventory: readInventory(sheet, left, { row: 0, column: 0 }) });
    });
    expect(without.flatMap((said, row) => faultsOf(what[row] ?? "", said))).toEqual([]);
    // No name leads to the inventory's rows, so nothing else is read where one is gone: as these show, emptied in the workbook.
    for (const row of [0, what.length - 1])
      expect((await withoutCells(sheet, `A${row + 1}:G${row + 1}`)).findings).toEqual(without[row]?.findings);
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
  /** What others are found by goes last: without it they can no longer be missed. */
  const foundBy = [/_Stand$/, /^(Mutaties|Offensief_Mutaties)$/, /^(Scenario-overzicht|Offensief_Scenarios)$/];
  const rank = (name: string) => foundBy.findIndex((each) => each.test(name));
  const inTurn = (names: readonly string[]) => [...names].sort((one, other) => rank(one) - rank(other));

  /**
   * Takes one away after the other. Each time what is said is held against what is found that was not found before: that alone
   * has to miss what just went.
   */
  async function faultsInTurn(
    names: readonly string[],
    takeAway: (name: string) => Promise<void>,
  ): Promise<readonly string[]> {
    const faults: string[] = [];
    let before = new Set<string>();
    for (const name of inTurn(names)) {
      await takeAway(name);
      const now = await checked();
      const findings = now.findings.filter((each) => !before.has(JSON.stringify(each)));
      faults.push(...faultsOf(name, { ...now, findings }));
      before = new Set(now.findings.map((each) => JSON.stringify(each)));
    }
    return faults;
  }

  it("each table that became a range of cells, was deleted, or got another name", async () => {
    const ours = tables().filter((name) => !name.startsWith("Offensief_Kopie"));
    const convert = (table: string) => inExcelDo((workbook) => void workbook.tables.getItem(table).convertToRange());
    expect(await faultsInTurn(ours, convert)).toEqual([]);
    she.leave();
    await open();
  });

  it("the cells of a frozen stand", async () => {
    const { name = "" } = file.sheets.find((sheet) => sheet.name.startsWith("Vastgelegd")) ?? {};
    await inExcelDo((workbook) => void workbook.worksheets.getItem(name).getRange().clear("Contents"));
    expect(faultsOf(name, await checked())).toEqual([]);
    she.leave();
    await open();
  });

  it("each sheet", async () => {
    const remove = (sheet: string) => inExcelDo((workbook) => workbook.worksheets.getItem(sheet).delete());
    // These two tell where else something was that is gone.
    const alone = sheets().filter((name) => /^Vastgelegd|inventaris$/.test(name));
    const others = sheets().filter((name) => !alone.includes(name));
    expect(alone).toHaveLength(2);
    for (const names of [...alone.map((name) => [name]), others]) {
      expect(await faultsInTurn(names, remove)).toEqual([]);
      she.leave();
      await open();
    }
  });
});
