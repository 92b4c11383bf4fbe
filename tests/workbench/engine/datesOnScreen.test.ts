import { createEmptyBook } from "../../../src/workbench/engine/createEmptyBook";
import { createHeadlessUniver } from "../../../src/workbench/engine/createHeadlessUniver";
import { UniverEngine } from "../../../src/workbench/engine/UniverEngine";

it("the grid draws a date of the workbook's own system, and leaves other numbers and the cell itself as they are", async () => {
  const instance = createHeadlessUniver();
  const book = createEmptyBook(instance, "Blad1");
  const engine = new UniverEngine(instance, book, "nl-NL");
  const rect = { row: 0, column: 0, rows: 1, columns: 2 };
  engine.write("sheet1", rect, [
    [
      { kind: "value", value: 42627 },
      { kind: "value", value: 42627 },
    ],
  ]);
  engine.setStyle("sheet1", { ...rect, columns: 1 }, { numberFormat: "yyyy-mm-dd" });
  await engine.settle();
  const drawn = () => [0, 1].map((column) => book.getActiveSheet().getSheet().getCell(0, column)?.v);
  expect(drawn()).toEqual(["2016-09-14", 42627]);
  engine.reckoning.from1904 = true;
  await engine.settle();
  expect(drawn()).toEqual(["2020-09-15", 42627]);
  expect(engine.read("sheet1", rect)[0]?.map(({ value }) => value)).toEqual([42627, 42627]);
  engine.dispose();
});
