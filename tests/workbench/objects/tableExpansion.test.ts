import type { CellInput } from "../../../src/workbench/engine/Engine";
import type { NodeHost } from "../../../src/workbench/node/createNodeHost";
import { excelOf, startHost } from "../../support/nodeHost";

let host: NodeHost;
let run: typeof Excel.run;

/** Kosten in B2:C4, with a calculated column after it in the tests that need one. */
beforeEach(async () => {
  host = await startHost();
  run = excelOf(host).run;
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("B2:C4").values = [
      ["Soort", "Bedrag"],
      ["a", 1],
      ["b", 2],
    ];
    sheet.tables.add("B2:C4", true).name = "Kosten";
    sheet.getRange("H1").formulas = [["=SUM(Kosten[Bedrag])"]];
    await context.sync();
  });
});
afterEach(() => host.dispose());

/** What a person types or pastes there: one edit. */
async function enter(address: string, rows: readonly (readonly (string | number)[])[]): Promise<void> {
  const [, letter = "A", row = "1"] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  const rect = {
    row: Number(row) - 1,
    column: letter.charCodeAt(0) - 65,
    rows: rows.length,
    columns: rows[0]?.length ?? 0,
  };
  const input = (value: string | number): CellInput => (value === "" ? { kind: "empty" } : { kind: "value", value });
  host.engine.enter(
    "sheet1",
    rect,
    rows.map((line) => line.map(input)),
  );
  await host.engine.settle();
}

const table = () =>
  run(async (context) => {
    const found = context.workbook.tables.getItem("Kosten");
    const range = found.getRange().load("address, values");
    const sum = context.workbook.worksheets.getFirst().getRange("H1").load("values");
    await context.sync();
    return {
      at: range.address.slice(6),
      head: (range.values as unknown[][])[0],
      sum: (sum.values as unknown[][])[0]?.[0],
    };
  });

describe("what is typed at the edge of a table", () => {
  it("joins it under its last row: in any column, one row or several", async () => {
    await enter("C5", [[4]]);
    expect(await table()).toMatchObject({ at: "B2:C5", sum: 7 });
    await enter("B6", [
      ["d", 8],
      ["e", 16],
    ]);
    expect(await table()).toMatchObject({ at: "B2:C7", sum: 31 });
  });

  it("joins it beside its last column: beside a row under a made-up header, beside the headers under its own", async () => {
    await enter("D3", [[10]]);
    expect(await table()).toEqual({ at: "B2:D4", head: ["Soort", "Bedrag", "Kolom3"], sum: 3 });
    await enter("E2", [["Jaar"]]);
    expect((await table()).head).toEqual(["Soort", "Bedrag", "Kolom3", "Jaar"]);
    await run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("F3").formulas = [["=Kosten[@Bedrag]*2"]];
      await context.sync();
      const column = context.workbook.tables.getItem("Kosten").columns.getItemAt(4).getRange().load("values");
      await context.sync();
      expect(column.values).toEqual([["Kolom5"], [2], [4]]);
    });
  });

  it("joins it when pasted over its last corner", async () => {
    await enter("C4", [
      [20, 1],
      [40, 2],
    ]);
    expect(await table()).toMatchObject({ at: "B2:D5", sum: 61 });
  });

  it("stays outside where the setting is off, until rows are typed with it on again", async () => {
    host.host.switches.tablesGrow = false;
    await enter("B5", [["c", 4]]);
    await enter("D3", [[10]]);
    expect(await table()).toMatchObject({ at: "B2:C4", sum: 3 });
    host.host.switches.tablesGrow = true;
    await enter("B6", [["d", 8]]);
    expect(await table()).toMatchObject({ at: "B2:C4", sum: 3 });
  });

  it("stays outside a row or column further, above, to the left, and where a total row ends the table", async () => {
    await enter("B6", [["x", 1]]);
    await enter("E3", [[1]]);
    await enter("A3", [[1]]);
    await enter("B1", [["boven"]]);
    expect((await table()).at).toBe("B2:C4");
    await run(async (context) => {
      context.workbook.tables.getItem("Kosten").showTotals = true;
      await context.sync();
    });
    const { at } = await table();
    await enter("C6", [[1]]);
    expect((await table()).at).toBe(at);
  });

  it("stays outside on a protected sheet, and where merged cells or another table are in the way", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("B5:C5").merge();
      sheet.getRange("D2:E4").values = [
        ["Ander", "Jaar"],
        ["a", 1],
        ["b", 1],
      ];
      await context.sync();
    });
    await enter("B5", [["samen"]]);
    // The other table stood there first, one row lower down: what is typed beside joins neither.
    expect((await table()).at).toBe("B2:E4");
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("F2:F4").format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    });
    await enter("F3", [[1]]);
    expect((await table()).at).toBe("B2:E4");
  });
});

describe("rows and cells inserted at a table's end", () => {
  it("join it only within: cells put in at its last row do, a whole row right under it does not", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("5:5").insert("Down");
      sheet.getRange("B4:C4").insert("Down");
      await context.sync();
    });
    expect((await table()).at).toBe("B2:C5");
    await run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("B6:C6").insert("Down");
      await context.sync();
    });
    expect((await table()).at).toBe("B2:C5");
  });
});

describe("Excel's fault with added rows (office-js #3191)", () => {
  it("leaves the last ones outside the table when it is switched on, and a resize takes them in", async () => {
    host.host.switches.rowsLeftOutside = 1;
    const after = await run(async (context) => {
      const found = context.workbook.tables.getItem("Kosten");
      found.rows.add(undefined, [
        ["c", 4],
        ["d", 8],
      ]);
      await context.sync();
      const cells = context.workbook.worksheets.getFirst().getRange("B5:C6").load("values");
      await context.sync();
      return cells.values as unknown[][];
    });
    expect([after, await table()]).toEqual([
      [
        ["c", 4],
        ["d", 8],
      ],
      { at: "B2:C5", head: ["Soort", "Bedrag"], sum: 7 },
    ]);
    await run(async (context) => {
      context.workbook.tables.getItem("Kosten").resize("B2:C6");
      await context.sync();
    });
    expect(await table()).toMatchObject({ at: "B2:C6", sum: 15 });
  });
});
