import type { NodeHost } from "../../../src/workbench/node/createNodeHost";
import { excelOf, startHost } from "../../support/nodeHost";

let host: NodeHost;
beforeEach(async () => {
  host = await startHost();
});
afterEach(() => host.dispose());

/** What a person does in the grid goes through the engine's own commands, not through our adapter. */
async function type(row: number, column: number, value: number): Promise<void> {
  const { grid } = host.engine as unknown as {
    grid: { book: { getActiveSheet(): { getRange(r: number, c: number): { setValue(v: number): void } } } };
  };
  grid.book.getActiveSheet().getRange(row, column).setValue(value);
  await host.engine.settle();
  await new Promise((resolve) => setTimeout(resolve, 50));
}

describe("an add-in that listens", () => {
  it("on every sheet hears of what the user types, of what it writes itself, and of a colleague", async () => {
    const heard: string[] = [];
    await excelOf(host).run(async (context) => {
      context.workbook.worksheets.onChanged.add(
        async (event) =>
          void heard.push(`${event.address} ${event.changeType} ${event.source} ${event.triggerSource ?? ""}`),
      );
      await context.sync();
    });
    await type(1, 2, 40);
    await excelOf(host).run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A9").values = [[1]];
      await context.sync();
    });
    await host.colleagueWrites("sheet1", { row: 4, column: 0, rows: 1, columns: 1 }, [[{ kind: "value", value: 3 }]]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toEqual([
      "C2 RangeEdited Local Unknown",
      "A9 RangeEdited Local ThisLocalAddin",
      "A5 RangeEdited Remote Unknown",
    ]);
  });

  it("on one sheet hears of the selection there", async () => {
    const heard: string[] = [];
    await excelOf(host).run(async (context) => {
      context.workbook.worksheets
        .getActiveWorksheet()
        .onSelectionChanged.add(async (event) => void heard.push(event.address));
      await context.sync();
    });
    host.engine.select("sheet1", { row: 3, column: 1, rows: 2, columns: 1 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toContain("B4:B5");
  });
});
