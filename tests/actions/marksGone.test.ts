import { checkWorkbook } from "../../src/actions/check/checkWorkbook";
import { insertTable } from "../../src/actions/insert";
import { refresh } from "../../src/actions/refresh";
import { undo } from "../../src/actions/undo";
import { brief2946123 as letter } from "../../src/letter/brief2946123";
import type { Rect } from "../../src/workbench/engine/Engine";
import { HostError } from "../../src/workbench/protocol/HostError";
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
  expect(await she.click("bijwerken")).toMatch(
    /^1 tabel, 9 posten nagekeken \(.*\)\. Niets hoefde te worden hersteld\.$/,
  );
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

describe("where a rule of hers came in the place of ours", () => {
  const sheet = () => she.sheetId("Offensief MIT");
  const rules = () => she.host.engine.rules(sheet());
  const hers = { formula: '=$A$1="x"', style: { fill: "#00FF00" }, stopIfTrue: true };
  const ofHers = () => rules().filter(({ formula }) => formula === hers.formula);
  let cause = "";

  beforeAll(async () => {
    await she.type("Offensief_MIT_Politie", 0, 1, 35.5);
    await she.typeAt(
      sheet(),
      5,
      2,
      (letter.themes.find(({ id }) => id === "MIT")?.lines[2]?.amounts[1]?.euros ?? 0) / 1e6,
    );
    expect(await she.click("bijwerken")).toBeTruthy();
    cause = rules().find(({ formula }) => formula.includes("<>0)") && !formula.includes("=0)"))?.formula ?? "";
  });

  it("that is told: the cells have a rule, and not the one that marks", async () => {
    const before = (await found()).filter(({ kind }) => kind === "marksLost");
    expect(before).toEqual([]);
    she.host.engine.setRules(
      sheet(),
      rules().map((rule) =>
        rule.formula.includes("<>0)") && !rule.formula.includes("=0)") ? { ...rule, ...hers } : rule,
      ),
    );
    await she.host.engine.settle();
    expect(cause).not.toBe("");
    expect((await found()).filter(({ kind }) => kind === "marksLost").length).toBeGreaterThan(0);
  });

  it("ours comes back beside it, and hers stays; taken back, only ours goes", async () => {
    const own = ofHers();
    const { undo: way } = facts(await refresh());
    expect(ofHers()).toEqual(own);
    expect((await found()).filter(({ kind }) => kind === "marksLost")).toEqual([]);
    await she.type("Offensief_MIT_Politie", 0, 1, 40);
    expect((await she.shown("Offensief_MIT_Politie", 0, 1)).fill).toBe("#F8CBAD");
    await she.type("Offensief_MIT_Politie", 0, 1, 35.5);
    if (!way) throw new Error("no way back");
    facts(await undo(way));
    expect(ofHers()).toEqual(own);
    expect((await found()).filter(({ kind }) => kind === "marksLost").length).toBeGreaterThan(0);
  });

  it("is looked at on a protected sheet too", async () => {
    facts(await refresh());
    const whole = rules();
    she.host.host.model.sheet(sheet()).protection = {
      ...she.host.host.model.sheet(sheet()).protection,
      protected: true,
    };
    expect((await found()).filter(({ kind }) => kind === "marksLost")).toEqual([]);
    she.host.engine.setRules(
      sheet(),
      whole.filter(({ formula }) => formula === hers.formula),
    );
    expect((await found()).filter(({ kind }) => kind === "marksLost").length).toBeGreaterThan(0);
    she.host.engine.setRules(sheet(), whole);
  });

  it("is said not to have been looked at where Excel does not give the rules, and the rest is", async () => {
    await she.host.engine.settle();
    let requests = 0;
    she.host.host.switches.beforeAction = (_action, index) => {
      if (index === 0 && ++requests === 2) throw new HostError("ItemNotFound", "Item Not Found.");
    };
    const { findings, covered } = facts(await checkWorkbook());
    she.host.host.switches.beforeAction = null;
    expect(findings).toMatchObject([{ kind: "marksUnread", sheet: "Offensief MIT" }]);
    expect(covered.tables).toBe(1);
  });
});
