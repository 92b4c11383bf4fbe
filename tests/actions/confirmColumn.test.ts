import { bookTyped } from "../../src/actions/bookTyped";
import { confirmAmount } from "../../src/actions/confirmAmount";
import { readScenarios } from "../../src/actions/readScenarios";
import { refresh } from "../../src/actions/refresh";
import { euro } from "../../src/letter/amount";
import type { CellInput } from "../../src/workbench/engine/Engine";
import { parseAddress } from "../../src/workbench/model/address";
import { breaksOff, resolves } from "../support/breaksOff";
import type { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { keptWorkbook } from "../support/keptWorkbook";
import { columnIn, placeOf, refusal, tableOf } from "../support/scenarioWorkbook";
import type { WorkbookFile } from "../../src/workbench/xlsx/WorkbookFile";
import { contentsOf, file03, open03 } from "../support/workbook03";

/** A ledger of version 0.3 has no column Klopt; here its user added two columns of her own behind ours. */
const ledger = "Offensief_Mutaties";
let she: Controller;
jest.setTimeout(300_000);
/** Her workbook, made once. */
async function withColumns(): Promise<WorkbookFile> {
  const making = await open03(await file03("scenarios"));
  await Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem(ledger);
    const [first, second] = ["Dubbel", "Afgesproken met"].map((name) => columns.add(undefined, undefined, name));
    first!.getDataBodyRange().formulas = "=[@Bedrag]*2" as unknown as string[][];
    second!.getDataBodyRange().getRow(0).values = [["de fractie"]];
    await context.sync();
  });
  await making.host.engine.settle();
  const file = contentsOf(making);
  making.leave();
  return file;
}
beforeEach(async () => {
  she = await open03(await keptWorkbook("03-with-columns", withColumns));
});
afterEach(() => she.leave());

const headers = () => Object.keys(tableOf(she, ledger)[0] ?? {});
/** What stands in each row under the headers that she knew. */
const known = () =>
  tableOf(she, ledger).map((row) =>
    Object.fromEntries(Object.entries(row).filter(([header]) => !["Klopt", "Controle", "Fout"].includes(header))),
  );
/** What the column Controle says of the rows but the first. */
const said = () =>
  tableOf(she, ledger)
    .slice(1)
    .map((row) => row["Controle"]);
const formulasUnder = (header: string) => {
  const { sheetId, rect } = placeOf(she, ledger);
  const column = rect.column + columnIn(she, ledger, header);
  const cells = she.host.engine.read(sheetId, { row: rect.row + 1, column, rows: rect.rows - 1, columns: 1 });
  return cells.map(([cell]) => cell?.formula);
};
async function type(row: number, header: string, value: number): Promise<void> {
  const { sheetId, rect } = placeOf(she, ledger);
  const cell: CellInput = { kind: "value", value };
  const column = rect.column + columnIn(she, ledger, header);
  she.host.engine.write(sheetId, { row: rect.row + 1 + row, column, rows: 1, columns: 1 }, [[cell]]);
  await she.host.engine.settle();
}
const asked = async () =>
  facts(await readScenarios()).faults.flatMap(({ problem, row }) => (problem.kind === "inDoubt" ? [row] : []));

it("gets it with Bijwerken, once: behind our columns, and hers keep what they hold; then the sheet asks as the pane does", async () => {
  await type(0, "Bedrag", 36_500);
  const row = placeOf(she, ledger).rect.row + 2;
  expect(await asked()).toEqual([row]);
  const [before, columns, saidBefore] = [known(), headers(), said()];
  expect(await she.click("bijwerken")).toMatch(/kolom in Mutaties erbij, .*: Klopt \(Mutaties!/);
  await she.host.engine.settle();
  expect(headers()).toEqual([...columns.slice(0, -2), "Klopt", "Dubbel", "Afgesproken met"]);
  expect(known()).toEqual(before);
  expect(new Set(formulasUnder("Dubbel")).size).toBe(1);
  expect(tableOf(she, ledger)[0]).toMatchObject({ Controle: expect.stringMatching(/^twijfel:/), Fout: 2, Klopt: null });
  expect(said()).toEqual(saidBefore);
  expect(await asked()).toEqual([row]);
  // Nothing is mended a second time; what she is asked about is left to her.
  const again = await she.click("bijwerken");
  expect(again).toContain("die Bijwerken niet herstelt: zie het paneel");
  expect(again).not.toMatch(/erbij|Hersteld/);
  expect(headers()).toHaveLength(columns.length + 1);
});

it("gets it with the first answer as well, in the same write", async () => {
  await type(0, "Bedrag", 36_500);
  const row = placeOf(she, ledger).rect.row + 2;
  const [before, columns] = [known(), headers()];
  facts(await confirmAmount({ row, amount: euro(36_500_000_000) }, { author: "J. Jansen", date: "2020-09-15" }));
  await she.host.engine.settle();
  expect(headers()).toEqual([...columns.slice(0, -2), "Klopt", "Dubbel", "Afgesproken met"]);
  expect(known()).toEqual(before);
  expect(tableOf(she, ledger)[0]).toMatchObject({
    Controle: "in orde",
    Klopt: "36500000000 euro · J. Jansen · 2020-09-15",
  });
  expect(await asked()).toEqual([]);
});

it("keeps a column of hers that is called Klopt as it is, says so, and gets ours once hers has another name", async () => {
  const rename = async (from: string, to: string) =>
    Excel.run(async (context) => {
      context.workbook.tables.getItem(ledger).columns.getItem(from).name = to;
      await context.sync();
    });
  await rename("Afgesproken met", "klopt");
  await type(0, "Bedrag", 36_500);
  const row = placeOf(she, ledger).rect.row + 2;
  const before = tableOf(she, ledger);
  expect(before[0]?.["klopt"]).toBe("de fractie");
  expect(await asked()).toEqual([row]);
  expect(await she.click("bijwerken")).toMatch(/kolom in Mutaties is van u en blijft zoals ze is.*: Klopt \(Mutaties!/);
  const by = { author: "J. Jansen", date: "2020-09-15" };
  expect(refusal(await confirmAmount({ row, amount: euro(36_500_000_000) }, by))).toMatch(
    /is van u; daarin wordt niets/,
  );
  expect(tableOf(she, ledger)).toEqual(before);
  await rename("klopt", "Afgesproken met");
  facts(await confirmAmount({ row, amount: euro(36_500_000_000) }, by));
  await she.host.engine.settle();
  expect(tableOf(she, ledger)[0]).toMatchObject({
    "Afgesproken met": "de fractie",
    Klopt: "36500000000 euro · J. Jansen · 2020-09-15",
  });
  expect(await asked()).toEqual([]);
});

it("gets it with a position too that she was asked about and books: her answer stands with its row", async () => {
  const found = parseAddress(she.host.engine.nameFormula("Offensief_S3_MIT_Politie") ?? "");
  if (!found) throw new Error("no such name");
  const sheetId = she.sheetId(found.sheet ?? "");
  const cell = { row: found.rect.row, column: found.rect.column + 1, rows: 1, columns: 1 };
  she.host.engine.write(sheetId, cell, [[{ kind: "value", value: 36_500 }]]);
  await she.host.engine.settle();
  const [before, columns] = [known(), headers()];
  const { typed } = facts(await readScenarios());
  const texts = { explanation: "x", status: "concept", decision: "", author: "J. Jansen", date: "2020-09-15" } as const;
  const { rows } = facts(await bookTyped(texts, typed));
  await she.host.engine.settle();
  expect(headers()).toEqual([...columns.slice(0, -2), "Klopt", "Dubbel", "Afgesproken met"]);
  expect(known().slice(0, before.length)).toEqual(before);
  expect(tableOf(she, ledger).at(-1)).toMatchObject({
    Controle: "in orde",
    Klopt: `${rows[0]!.amount} euro · J. Jansen · 2020-09-15`,
    Bedrag: rows[0]!.amount / 1_000_000,
  });
  expect(await asked()).toEqual([]);
});

it("is as it was where Bijwerken broke off, and gets it the next time", async () => {
  const [before, columns] = [tableOf(she, ledger), headers()];
  await breaksOff(she, () => headers().includes("Klopt"), refresh);
  await resolves(she);
  await she.host.engine.settle();
  expect([headers(), tableOf(she, ledger)]).toEqual([columns, before]);
  await she.click("bijwerken");
  expect(headers()).toContain("Klopt");
});

it("waits where the sheet is protected, and says so", async () => {
  const { sheetId } = placeOf(she, ledger);
  she.host.host.model.sheet(sheetId).protection.protected = true;
  expect(await she.click("bijwerken")).toMatch(/kolom in Mutaties kon nog niet worden toegevoegd/);
  expect(headers()).not.toContain("Klopt");
});
