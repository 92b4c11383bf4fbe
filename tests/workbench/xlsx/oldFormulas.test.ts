import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbookFile } from "../../../src/workbench/model/openWorkbookFile";
import { toWorkbookFile } from "../../../src/workbench/model/toWorkbookFile";
import { formulaTokens } from "../../../src/workbench/engine/formulaTokens";
import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import { root, startHost } from "../../support/nodeHost";
import { cell, oneSheet, partOf, roundTrip } from "./support";

const book = oneSheet({
  cells: [
    cell(0, 0, { value: 1 }),
    cell(1, 0, { value: 4 }),
    cell(1, 2, { formula: "=SQRT(@A1:A3)", value: 2 }),
    cell(1, 3, { formula: "=SQRT(A1:A3)", value: 1 }),
    cell(1, 5, { formula: "=SUM(A1:A3)+@A1:A3", value: 18 }),
    cell(1, 6, { formula: "=SQRT(A1:A1)+SUM(@A1:A3)", value: 5 }),
    cell(2, 0, { value: 9 }),
  ],
});

describe("formulas of before dynamic arrays, in a file", () => {
  it("are written without a mark and without @, and come back with it", async () => {
    const xml = partOf(book, "xl/worksheets/sheet1.xml");
    expect([...xml.matchAll(/<c r="([A-Z]+2)"([^>]*)><f([^>]*)>([^<]*)</g)].map((match) => match.slice(1))).toEqual([
      ["C2", "", "", "SQRT(A1:A3)"],
      ["D2", ' cm="1"', ' t="array" ref="D2"', "SQRT(A1:A3)"],
      ["F2", "", "", "SUM(A1:A3)+A1:A3"],
      ["G2", ' cm="1"', ' t="array" ref="G2"', "SQRT(A1:A1)+SUM(_xlfn.SINGLE(A1:A3))"],
    ]);
    expect(await roundTrip(book)).toEqual(book);
  });

  it("take one cell when they are calculated, and fill no other", async () => {
    const host = await startHost();
    openWorkbookFile(await roundTrip(book), host.engine, host.host.model);
    await host.engine.settle();
    const read = host.engine.read("sheet1", { row: 1, column: 2, rows: 3, columns: 5 });
    expect(read.map((row) => row.map(({ error, value }) => error ?? value))).toEqual([
      [2, 1, null, 18, 5],
      [null, 2, null, null, null],
      [null, 3, null, null, null],
    ]);
    const saved = toWorkbookFile(host.engine, host.host.model);
    host.dispose();
    expect(saved.sheets[0]?.cells.flatMap(({ formula }) => formula ?? [])).toEqual(
      book.sheets[0]?.cells.flatMap(({ formula }) => formula ?? []),
    );
  });

  it.each(["scenarios.xlsx", "libreoffice/scenarios.xlsx"])(
    "of version 0.3 in %s are what they were: none of them takes one cell of many",
    async (name) => {
      const bytes = readFileSync(join(root, "tests", "workbooks", "0.3", name));
      const { file } = await readXlsx(bytes, { namespaces: ["OFFENSIEF"] });
      const formulas = file.sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
      expect(formulas.length).toBeGreaterThan(5000);
      expect(formulas.filter((each) => formulaTokens(each).some(({ text }) => text === "@"))).toEqual([]);
    },
  );
});
