import { insertAll, insertTable } from "../../src/actions/insert";
import { putBack, refresh, type Refreshed } from "../../src/actions/refresh";
import { previewRemoval, remove } from "../../src/actions/remove";
import { undo } from "../../src/actions/undo";
import { findUnfinished } from "../../src/actions/unfinished";
import { brief2946123 as letter } from "../../src/letter/brief2946123";
import { toWorkbookFile } from "../../src/workbench/model/toWorkbookFile";
import { readXlsx } from "../../src/workbench/xlsx/readXlsx";
import { writeXlsx } from "../../src/workbench/xlsx/writeXlsx";
import { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { inExcel } from "../support/inExcel";
import { describeWithLibreOffice, savedByLibreOffice } from "../support/libreOffice";
import { excelOf } from "../support/nodeHost";

let she: Controller;
beforeEach(async () => {
  she = await Controller.start();
  inExcel(she.host);
});
afterEach(() => she.leave());

const update = async (): Promise<Refreshed> => facts(await refresh());
const kinds = ({ findings }: Refreshed) => findings.map(({ what }) => what);
const theme = (id: string) => {
  const found = letter.themes.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};
const inSheet = async (name: string, work: (sheet: Excel.Worksheet) => void): Promise<void> => {
  await excelOf(she.host).run(async (context) => {
    work(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
  await she.host.engine.settle();
};
const readRows = (sheetId: string, row: number, column: number, rows: number, columns: number) =>
  she.host.engine.read(sheetId, { row, column, rows, columns }).map((cells) => cells.map(({ value }) => value));

describe("a sheet that the user copied", () => {
  beforeEach(async () => {
    await insertAll();
    await inSheet("Offensief", (sheet) => void sheet.copy("After", sheet));
  });

  it("is recognised and reported; the names of the workbook stay with the first", async () => {
    const found = await update();
    expect([found.covered.tables, found.overtyped]).toEqual([4, []]);
    expect(kinds(found)).toEqual(["copy", "copy", "copy", "copy"]);
    expect(she.host.engine.nameFormula("Offensief_MIT")).toMatch(/^=Offensief!/);
  });

  it("shows what was overtyped in it, by its own place", async () => {
    const copy = she.sheetId("Offensief (2)");
    const row = readRows(copy, 0, 0, 120, 1).findIndex(([label], index) => label === "Politie" && index > 40);
    await she.typeAt(copy, row, 2, 40);
    const found = await update();
    expect(found.overtyped).toMatchObject([{ theme: "MIT", line: "Politie", now: 40, sheet: "Offensief (2)" }]);
    facts(await putBack(found.overtyped));
    expect((await update()).overtyped).toEqual([]);
  });

  it("stays when everything of ours is removed: it is the user's", async () => {
    const preview = facts(await previewRemoval());
    expect(preview.sheets).toEqual(["Offensief", "Offensief bronnen", "Offensief inventaris"]);
    facts(await remove(preview));
    expect(she.sheets()).toEqual(["Blad1", "Offensief (2)"]);
  });
});

describe("an answer that got lost", () => {
  it("after inserting: nothing is doubled, nothing is undone, and the user hears that it is there", async () => {
    she.host.host.switches.lostAnswers = 0;
    let requests = 0;
    // The second request is the batch that writes.
    she.host.host.switches.beforeAction = (_action, index) => {
      if (index === 0 && ++requests === 2) she.host.host.switches.lostAnswers = 1;
    };
    expect(facts(await insertTable(theme("MIT"), "newSheet"))).toMatchObject({ kind: "inserted" });
    she.host.host.switches.beforeAction = null;
    expect(she.sheets()).toEqual(["Blad1", "Offensief MIT", "Offensief inventaris"]);
    expect(facts(await findUnfinished())).toBeNull();
    expect((await update()).findings).toEqual([]);
  });
});

describe("lines that the user sorted", () => {
  it("keep their figures, their names and the letter's values beside them", async () => {
    await insertTable(theme("MIT"), "newSheet");
    const sheet = she.sheetId("Offensief MIT");
    const first = 3;
    const lines = theme("MIT").lines.length;
    const years = theme("MIT").columns.length;
    // Excel sorts the columns that the user selected: labels and years, not what is folded away.
    const visible = readRows(sheet, first, 0, lines, 1 + years);
    const sorted = [...visible].sort((a, b) => String(a[0]).localeCompare(String(b[0])));
    expect(sorted).not.toEqual(visible);
    for (const [index, cells] of sorted.entries())
      for (const [column, value] of cells.entries()) await she.typeAt(sheet, first + index, column, value as number);
    const found = await update();
    expect([found.covered.tables, found.overtyped]).toEqual([1, []]);
    expect(readRows(sheet, first, 0, lines, 1 + years)).toEqual(sorted);
    const police = theme("MIT").lines.find(({ name }) => name === "Politie");
    const expected = police?.amounts.map((amount) => (amount ? amount.euros / 1e6 : null));
    expect(she.values("Offensief_MIT_Politie")).toEqual(expected);
    expect((await update()).findings).toEqual([]);
  });
});

describe("a table that was cut and pasted elsewhere on its sheet", () => {
  it("is found there, whole", async () => {
    await insertTable(theme("Preventief"), "newSheet");
    const mark = she.host.engine.nameFormula("Offensief_Preventief_Tabel") ?? "";
    await inSheet("Offensief Preventief", (sheet) => sheet.getRange(mark.split("!")[1]).moveTo("D20"));
    const found = await update();
    expect([found.covered.tables, found.findings, found.overtyped]).toEqual([1, [], []]);
    await she.type("Offensief_Preventief_Som", 0, 1, 5);
    expect((await update()).overtyped).toMatchObject([{ now: 5 }]);
  });
});

describe("the overview", () => {
  const totalRow = () => {
    const formula = she.host.engine.nameFormula("Offensief_Totaal_Som") ?? "";
    return Number(/\$(\d+)/.exec(formula)?.[1]) - 1;
  };
  beforeEach(async () => {
    await insertAll();
  });

  it("asks about a total that was overtyped, and mends what it hides", async () => {
    const sheet = she.sheetId("Offensief");
    await she.typeAt(sheet, totalRow(), 2, 999);
    const control = 1 + 5 + 2;
    await she.typeAt(sheet, totalRow() + 1, control, 1);
    const found = await update();
    expect(kinds(found)).toEqual(["overviewMended"]);
    expect(found.overtyped).toMatchObject([{ year: "2021", now: 999 }]);
    await she.host.engine.settle();
    expect(readRows(sheet, totalRow() + 1, control, 1, 1)).toEqual([[88]]);
    facts(await putBack(found.overtyped));
    expect(she.values("Offensief_Totaal_Som")[1]).not.toBe(999);
  });

  it("follows its tables when rows come between", async () => {
    const sheet = she.sheetId("Offensief");
    she.host.engine.insertRows(sheet, 0, 2);
    she.host.engine.insertRows(sheet, 60, 1);
    await she.host.engine.settle();
    expect(await update()).toMatchObject({ covered: { tables: 4 }, findings: [], overtyped: [] });
  });

  it("that was laid out differently is said not to have been checked", async () => {
    she.host.engine.insertRows(she.sheetId("Offensief"), 10, 1);
    expect(kinds(await update())).toEqual(["overviewChanged"]);
  });
});

describeWithLibreOffice("a workbook that LibreOffice saved", () => {
  it("is recognised: nothing to mend beside what LibreOffice changed, and nothing overtyped", async () => {
    await insertAll();
    await she.host.engine.settle();
    const bytes = writeXlsx(toWorkbookFile(she.host.engine, she.host.host.model), { namespaces: ["OFFENSIEF"] });
    const saved = savedByLibreOffice(bytes, { recalculate: false });
    const { file } = await readXlsx(saved, { namespaces: ["OFFENSIEF"] });
    she.leave();
    she = await Controller.start({ file });
    inExcel(she.host);
    const found = await update();
    expect([found.covered.tables, found.overtyped]).toEqual([4, []]);
    expect(kinds(found).filter((kind) => kind !== "nameMended" && kind !== "namesLabelled")).toEqual([]);
    if (found.undo) expect((await undo(found.undo)).kind).toBe("done");
  });
});
