import { overRuns } from "../../src/plan/comparison/runConditions";
import type { ThemeOptions } from "../../src/plan/comparison/comparisonLayout";
import { calculated } from "../../src/scenario/calculatedColumns";
import { toWorkbookFile } from "../../src/workbench/model/toWorkbookFile";
import { writeXlsx } from "../../src/workbench/xlsx/writeXlsx";
import { describeWithLibreOffice, sheetsInLibreOffice } from "../support/libreOffice";
import { excelOf, startHost } from "../support/nodeHost";

const amounts = [1, 2, 4, 8, 16, 32, 64, 128, 256];
/** Lines by their numbers, a theme a row; one of fewer runs leaves the rest of its row empty. */
const themes = [
  { runs: [1, 2, 5, 5, 8, 9], sum: 1 + 2 + 16 + 128 + 256 },
  { runs: [3, 4, "", "", "", ""], sum: 4 + 8 },
  { runs: [9, 9, 6, 7, "", ""], sum: 256 + 32 + 64 },
  { runs: ["", "", "", "", "", ""], sum: 0 },
];
/** From the second column on: where the numbers of the runs stand counts, not which column is even. */
const options = { runs: [1, 3, 5].map((from) => ({ from, to: from + 1 })) } as unknown as ThemeOptions;

describeWithLibreOffice("the sum of a theme's runs of lines at once", () => {
  it("is the same in LibreOffice, and what the lines add up to, between two runs nothing", async () => {
    const host = await startHost();
    try {
      await excelOf(host).run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Blad1");
        sheet.getRange("K1:L10").values = [
          [calculated.key, "Bedrag"],
          ...amounts.map((amount, index) => [index + 1, amount]),
        ];
        sheet.tables.add("K1:L10", true).name = "Offensief_Mutaties";
        sheet.getRange("B1:G4").values = themes.map(({ runs }) => runs);
        const booked = (conditions: readonly (readonly string[])[]) =>
          `SUMIFS(Offensief_Mutaties[Bedrag],${conditions.flat().join(",")})`;
        sheet.getRange("A1:A4").formulas = themes.map((_theme, row) => [`=${overRuns(options, row, booked)}`]);
        await context.sync();
      });
      await host.engine.settle();
      const sums = themes.map(({ sum }) => sum);
      const ours = host.engine.read("sheet1", { row: 0, column: 0, rows: 4, columns: 1 });
      expect(ours.map(([cell]) => cell?.value)).toEqual(sums);
      const saved = writeXlsx(toWorkbookFile(host.engine, host.host.model));
      const theirs = sheetsInLibreOffice(saved, { recalculate: true, asShown: false }).get("Blad1") ?? [];
      expect(theirs.slice(0, 4).map(([first]) => Number(first))).toEqual(sums);
    } finally {
      host.dispose();
    }
  });
});
