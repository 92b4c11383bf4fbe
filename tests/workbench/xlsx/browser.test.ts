import { runInNewContext } from "node:vm";
import { join } from "node:path";
import { buildSync } from "esbuild";
import type { readXlsx } from "../../../src/workbench/xlsx/readXlsx";

/** What a page has and the language itself has not. */
const PAGE = { TextDecoder, TextEncoder };

describe("in a browser, without anything of Node", () => {
  it("saves a workbook and opens it again", async () => {
    const room = join(__dirname, "../../../src/workbench/xlsx");
    const entry = `
      import { blankCell } from "./blankCell";
      import { blankSheet } from "./blankSheet";
      import { blankWorkbook } from "./blankWorkbook";
      import { readXlsx } from "./readXlsx";
      import { writeXlsx } from "./writeXlsx";
      const cells = [{ ...blankCell(1, 1), value: "één 😀", formula: "=A1" }];
      export const result = readXlsx(writeXlsx(blankWorkbook([{ ...blankSheet("Blad1"), cells }])));`;
    const { outputFiles } = buildSync({
      stdin: { contents: entry, resolveDir: room, loader: "ts" },
      bundle: true,
      platform: "browser",
      format: "iife",
      globalName: "page",
      write: false,
    });
    const script = `${outputFiles[0]?.text ?? ""}; page.result`;
    const read = await (runInNewContext(script, { ...PAGE }) as ReturnType<typeof readXlsx>);
    expect(read.file.sheets[0]?.cells).toMatchObject([{ row: 1, column: 1, value: "één 😀", formula: "=A1" }]);
  });
});
