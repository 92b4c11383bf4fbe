import { createEmptyBook } from "../../../src/workbench/engine/createEmptyBook";
import { createHeadlessUniver } from "../../../src/workbench/engine/createHeadlessUniver";
import { UniverEngine } from "../../../src/workbench/engine/UniverEngine";
import { SheetInterceptorService } from "../../../src/workbench/engine/univer";
import { acceptDutchEntry } from "../../../src/workbench/page/acceptDutchEntry";

/** What stands in a cell, and its format, after this is typed in it in the grid. */
async function typedIn(typed: string, from1904: boolean, numberFormat?: string): Promise<readonly unknown[]> {
  const instance = createHeadlessUniver();
  const book = createEmptyBook(instance, "Blad1");
  const engine = new UniverEngine(instance, book, "nl-NL");
  try {
    acceptDutchEntry(instance, engine.reckoning);
    engine.reckoning.from1904 = from1904;
    const rect = { row: 1, column: 0, rows: 1, columns: 1 };
    engine.setStyle("sheet1", rect, { bold: true, ...(numberFormat !== undefined && { numberFormat }) });
    const workbook = book.getWorkbook();
    const sheet = book.getActiveSheet().getSheet();
    const interceptors = instance.univer.__getInjector().get(SheetInterceptorService);
    // As the grid does it when a cell is left.
    const before = { ...sheet.getCellRaw(1, 0), v: typed };
    const cell = interceptors.onWriteCell(workbook, sheet, 1, 0, before);
    if (cell) book.getActiveSheet().getRange(1, 0).setValue(cell);
    await engine.settle();
    expect(engine.style("sheet1", 1, 0).bold).toBe(true);
    return [engine.read("sheet1", rect)[0]?.[0]?.value, engine.style("sheet1", 1, 0).numberFormat];
  } finally {
    engine.dispose();
  }
}

describe("what is typed in the grid of a Dutch workbook", () => {
  it.each([
    ["15-9-2020", false, undefined, 44089, "d-m-yyyy"],
    ["15-9-2020", true, undefined, 42627, "d-m-yyyy"],
    ["15/9/20", true, undefined, 42627, "d-m-yyyy"],
    ["2020-09-15", true, "yyyy-mm-dd", 42627, "yyyy-mm-dd"],
    ["1/2/2021", true, "0.0", 42766, "d-m-yyyy"],
    ["15 sep 2020", true, undefined, 42627, "d-m-yyyy"],
    ["1-1-1904", true, undefined, 0, "d-m-yyyy"],
    ["31-12-1903", true, undefined, "31-12-1903", undefined],
    ["15-9-2020", true, "@", "15-9-2020", "@"],
    ["40,5", true, undefined, 40.5, undefined],
    ["40,5", false, "@", "40,5", "@"],
    ["40,5 mln", true, undefined, "40,5 mln", undefined],
  ])("%s, where days count from 1904: %s, in the format %s", async (typed, from1904, format, value, shown) => {
    expect(await typedIn(typed, from1904, format)).toEqual([value, shown]);
  });
});
