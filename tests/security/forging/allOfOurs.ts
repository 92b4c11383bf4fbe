import { toWorkbookFile } from "../../../src/workbench/model/toWorkbookFile";
import type { WorkbookFile } from "../../../src/workbench/xlsx/WorkbookFile";
import { keptWorkbook } from "../../support/keptWorkbook";
import { WithPane } from "../../support/withPane";

/** A workbook with all of ours and some of hers. */
export function allOfOurs(): Promise<WorkbookFile> {
  return keptWorkbook("forged", async () => {
    const she = await WithPane.open();
    for (const step of [
      {
        paste: {
          at: "Blad1!A1",
          rows: [
            ["Kosten", "Bedrag"],
            ["mijn901", 12],
            ["mijn902", "=B2*2"],
          ],
        },
      },
      { do: { addTable: { area: "Blad1!A1:B3", name: "Mijn_kosten" } } },
      { do: { addName: { name: "Mijn_totaal", refersTo: "=Blad1!$B$2" } } },
      { do: { addChart: { sheet: "Blad1", area: "Blad1!A1:B3" } } },
      { do: { addSheet: { name: "Blad2" } } },
      {
        paste: {
          at: "Blad2!A1",
          rows: [
            ["mijn903", "=Blad1!B2"],
            ["Kosten 2021", 35.5],
          ],
        },
      },
      { click: "invoegenAlles" },
      { pane: { newScenario: { title: "Najaar" } } },
      { pane: { book: { form: "line", line: "MIT/Politie", from: 2021, amount: "2", confirm: true } } },
      { pane: { freeze: { moment: "Ontwerpbegroting" } } },
      { pane: { newScenario: { title: "Voorjaar", base: "S1" } } },
      { pane: { book: { form: "line", line: "MIT/OM", from: 2022, amount: "1", confirm: true } } },
      { pane: { compare: { scenarios: ["S1", "S2"] } } },
    ])
      await she.play(step);
    await she.workbook.settle();
    const file = toWorkbookFile(she.workbook.engine, she.workbook.host.model);
    she.leave();
    return file;
  });
}
