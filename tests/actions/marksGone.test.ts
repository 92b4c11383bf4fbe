import { checkWorkbook } from "../../src/actions/check/checkWorkbook";
import { insertTable } from "../../src/actions/insert";
import { brief2946123 as letter } from "../../src/letter/brief2946123";
import type { Rect } from "../../src/workbench/engine/Engine";
import { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { inExcel } from "../support/inExcel";

/** A paste over part of a table takes the marks there along: the rest still has them, and the table looks whole. */
let she: Controller;
/** C6:D7 among the lines, D15 among the sums. */
const pasted: readonly Rect[] = [
  { row: 5, column: 2, rows: 2, columns: 2 },
  { row: 14, column: 3, rows: 1, columns: 1 },
];

/** What is left of cells when others are taken out of them: above, to the left, to the right, below. */
function around(rect: Rect, { row, column, rows, columns }: Rect): readonly Rect[] {
  const [bottom, right] = [rect.row + rect.rows, rect.column + rect.columns];
  const isApart = row >= bottom || column >= right || row + rows <= rect.row || column + columns <= rect.column;
  if (isApart) return [rect];
  return [
    { ...rect, rows: row - rect.row },
    { row, rows, column: rect.column, columns: column - rect.column },
    { row, rows, column: column + columns, columns: right - column - columns },
    { ...rect, row: row + rows, rows: bottom - row - rows },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}

beforeAll(async () => {
  she = await Controller.start();
  inExcel(she.host);
  const mit = letter.themes.find(({ id }) => id === "MIT");
  if (!mit) throw new Error("MIT");
  facts(await insertTable(mit, "newSheet"));
  const sheet = she.sheetId("Offensief MIT");
  const rules = she.host.engine.rules(sheet).map((rule) => ({
    ...rule,
    rects: pasted.reduce<readonly Rect[]>((rects, cells) => rects.flatMap((rect) => around(rect, cells)), rule.rects),
  }));
  she.host.engine.setRules(sheet, rules);
  await she.host.engine.settle();
});
afterAll(() => she.leave());

const found = async () => facts(await checkWorkbook()).findings;

it("is found, with the cells", async () => {
  expect(await found()).toMatchObject([
    { kind: "marksLost", about: ["MIT"], sheet: "Offensief MIT", cell: "C6:D7" },
    { kind: "marksLost", about: ["MIT"], sheet: "Offensief MIT", cell: "D15" },
  ]);
  expect(await she.click("afwijkingenTonen")).toMatch(/^Offensief MIT!C6:D7: MIT: de markeringen zijn weg/);
});

it("is put back by Bijwerken, which says so, and colours again; the second time there is nothing to do", async () => {
  expect(await she.click("bijwerken")).toMatch(
    /Hersteld: markeringen teruggezet: MIT \(Offensief MIT!C6:D7\); markeringen teruggezet: MIT \(Offensief MIT!D15\)/,
  );
  expect(await found()).toEqual([]);
  expect(await she.click("bijwerken")).toBe("1 tabel nagekeken. Niets hoefde te worden hersteld.");
  await she.type("Offensief_MIT_Politie", 0, 1, 40);
  const fills = await Promise.all(
    [1, 2].map(async (column) => (await she.shown("Offensief_MIT_Politie", 0, column)).fill),
  );
  expect(fills[0]).toBeTruthy();
  expect(fills[1] ?? null).toBeNull();
  const fill = async () => (await she.host.engine.shownStyle(she.sheetId("Offensief MIT"), 5, 2)).fill;
  const before = await fill();
  await she.typeAt(she.sheetId("Offensief MIT"), 5, 2, 99);
  expect(await fill()).not.toBe(before);
});
