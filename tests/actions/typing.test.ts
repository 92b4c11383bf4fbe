import { freezeScenario } from "../../src/actions/freezeScenario";
import { describeScenario } from "../../src/actions/scenarioUpkeep";
import { newScenario } from "../../src/actions/newScenario";
import { readScenarios } from "../../src/actions/readScenarios";
import { restoreTyped } from "../../src/actions/restoreTyped";
import type { CellInput } from "../../src/workbench/engine/Engine";
import { parseAddress } from "../../src/workbench/model/address";
import { bookTyped } from "../../src/actions/bookTyped";
import { columnIn, placeOf } from "../support/scenarioWorkbook";
import { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { inExcel } from "../support/inExcel";

let she: Controller;
/** Waits for what should come; a slow machine gets the time that it needs. */
async function until(isThere: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600 && !(await isThere()); tries += 1) await aMoment(100);
  expect(await isThere()).toBe(true);
}
/** The add-in waits until she is still, books, and waits out its own echo. */
const aMoment = (ms = 1100) => new Promise((resolve) => setTimeout(resolve, ms));

async function inAnExcel(options: Parameters<typeof Controller.start>[0] = {}): Promise<void> {
  she = await Controller.start(options);
  inExcel(she.host);
  facts(await newScenario({ title: "Versnellen" }));
  await she.host.engine.settle();
  await aMoment(300);
}
afterEach(() => she.leave());

const value = (each: number | string): CellInput => ({ kind: "value", value: each });
const empty: CellInput = { kind: "empty" };

/** The cells of a named range from a place in it on, in another number of rows where that is asked. */
function cells(name: string, place: number, rows: number, columns: number) {
  const found = parseAddress(she.host.engine.nameFormula(name) ?? "");
  if (!found) throw new Error(name);
  return { row: found.rect.row, column: found.rect.column + place, rows, columns };
}
async function type(name: string, place: number, inputs: CellInput[][], wait?: number): Promise<void> {
  const rect = cells(name, place, inputs.length, inputs[0]?.length ?? 0);
  await she.host.userTypes(she.sheetId("Versnellen"), rect, inputs);
  await aMoment(wait);
}
const formula = (name: string, place: number) =>
  she.host.engine.read(she.sheetId("Versnellen"), cells(name, place, 1, 1))[0]?.[0]?.formula ?? null;
const mutations = async () => facts(await readScenarios()).scenarios[0]?.mutations ?? [];
const latest = () => String(she.host.page.evaluate("globalThis.offensiefMessages?.latest?.text ?? ''"));

describe("typing over a new position", () => {
  it("that can hardly be meant is not booked: it stays, with what may be the matter, and is booked where she says so", async () => {
    await inAnExcel();
    await type("Offensief_S1_MIT_Politie", 1, [[value(36500), value(45000)]]);
    await until(() => latest() !== "");
    expect(latest()).toMatch(
      /Niet vanzelf geboekt.*36500,0 mln, meer dan tien keer.*\(93,0\).*zo telt Excel ook een datum/,
    );
    expect(await mutations()).toEqual([]);
    expect(she.values("Offensief_S1_MIT_Politie").slice(1, 3)).toEqual([36500, 45000]);
    const texts = { explanation: "x", status: "concept", decision: "", author: "", date: "2020-09-15" } as const;
    const { typed } = facts(await readScenarios());
    expect(facts(await bookTyped(texts, typed)).rows).toEqual([]);
    expect(facts(await bookTyped(texts, typed.slice(0, 1))).rows).toHaveLength(1);
  });

  it("in a year that is closed is booked, and warned of as the form does", async () => {
    await inAnExcel();
    facts(await describeScenario("S1", { title: "Versnellen", description: "", budgetYear: 2022 }));
    await type("Offensief_S1_MIT_Politie", 1, [[value(40)]]);
    await until(() => latest() !== "");
    expect(latest()).toContain("2021 ligt vóór het lopende begrotingsjaar (2022) en is afgesloten");
    await type("Offensief_S1_MIT_Politie", 2, [[value(40)]]);
    await until(() => !latest().includes("2021"));
    expect(latest()).not.toContain("afgesloten");
  });

  it("becomes a mutation, marked without explanation, with the formula back in the cell", async () => {
    await inAnExcel();
    const before = formula("Offensief_S1_MIT_Politie", 1);
    await type("Offensief_S1_MIT_Politie", 1, [[value(40)]]);
    await until(() => latest() !== "");
    expect(await mutations()).toMatchObject([
      { number: 1, rows: [{ key: "MIT/Politie", from: 2021, to: 2021, amount: 4_500_000, explanation: "" }] },
    ]);
    expect([formula("Offensief_S1_MIT_Politie", 1), she.values("Offensief_S1_MIT_Politie")[1]]).toEqual([before, 40]);
    expect(facts(await readScenarios()).faults.map(({ problem }) => problem.kind)).toEqual(["noExplanation"]);
    expect(latest()).toMatch(/geboekt als mutatie 1: .*Politie, 2021: \+4,5 mln.*toelichting ontbreekt/);
  });

  it("gets one number for a pasted block, also where it comes in several events; what was no amount is only restored", async () => {
    await inAnExcel();
    const typing = [
      type("Offensief_S1_MIT_Politie", 1, [[value(40), value(41)]]),
      type("Offensief_S1_MIT_OM", 1, [[value(1)]]),
      type("Offensief_S1_MIT_OM", 2, [[empty]]),
    ];
    await Promise.all(typing);
    await until(() => latest() !== "");
    const [only, ...others] = await mutations();
    expect(others).toEqual([]);
    expect(only?.rows.map(({ key, from }) => `${key} ${from}`)).toEqual([
      "MIT/Politie 2021",
      "MIT/Politie 2022",
      "MIT/OM 2021",
    ]);
    expect(formula("Offensief_S1_MIT_OM", 2)).not.toBeNull();
    expect(latest()).toContain("Eén leeggemaakte cel kreeg alleen de formule terug");
  });

  it("as text, pasted over three positions: it stays where she put it, is quoted with its cell, and marked", async () => {
    await inAnExcel();
    await type("Offensief_S1_MIT_Politie", 1, [[value("40,5"), value("circa 41"), value(42)]]);
    await until(() => latest() !== "");
    expect(await mutations()).toMatchObject([{ rows: [{ key: "MIT/Politie", from: 2023 }] }]);
    expect(she.values("Offensief_S1_MIT_Politie").slice(1, 4)).toEqual(["40,5", "circa 41", 42]);
    expect(latest()).toMatch(
      /niet geboekt: Versnellen![A-Z]+\d+ \(40,5\), Versnellen![A-Z]+\d+ \(circa 41\)\. Het staat er nog/,
    );
    expect(await she.shown("Offensief_S1_MIT_Politie", 0, 1)).toMatchObject({ fill: "#D9D2E9" });
    const { typed } = facts(await readScenarios());
    // Asked to book all the same, nothing of it is lost.
    const texts = { explanation: "", status: "concept", decision: "", author: "", date: "2020-11-25" } as const;
    expect(facts(await bookTyped(texts, typed))).toMatchObject({ rows: [], restored: [], left: [{}, {}] });
    expect(she.values("Offensief_S1_MIT_Politie").slice(1, 3)).toEqual(["40,5", "circa 41"]);
    facts(await restoreTyped(typed));
    await she.host.engine.settle();
    expect(she.values("Offensief_S1_MIT_Politie")[1]).toBe(35.5);
  });

  it("as a formula that takes its amount from elsewhere is left as it stands, and she is told what she can choose", async () => {
    await inAnExcel();
    await she.typeAt("sheet1", 2, 1, 40);
    await type("Offensief_S1_MIT_Politie", 1, [[{ kind: "formula", formula: "=Blad1!B3" }, value(41)]]);
    await until(() => latest() !== "");
    // The figure beside it is booked as ever.
    expect(await mutations()).toMatchObject([{ rows: [{ key: "MIT/Politie", from: 2022, explanation: "" }] }]);
    expect(formula("Offensief_S1_MIT_Politie", 1)).toBe("=Blad1!B3");
    expect(latest()).toMatch(
      /geboekt als mutatie 1.*staat uw eigen formule \(=Blad1!B3\).*koppeling zou verloren gaan/,
    );
    // It stays a formula that follows its source, marked and listed, until she chooses.
    await she.typeAt("sheet1", 2, 1, 42);
    await aMoment();
    expect(she.values("Offensief_S1_MIT_Politie")[1]).toBe(42);
    expect(await she.shown("Offensief_S1_MIT_Politie", 0, 1)).toMatchObject({ fill: "#D9D2E9" });
    expect(facts(await readScenarios()).typed).toMatchObject([{ typed: 42_000_000, link: "=Blad1!B3" }]);
  });

  it("as such a formula is booked where she asks for it: its text, outcome and day stay in the explanation, as text", async () => {
    await inAnExcel();
    await she.typeAt("sheet1", 2, 1, 40);
    await type("Offensief_S1_MIT_Politie", 1, [[{ kind: "formula", formula: "=Blad1!B3" }]]);
    await until(() => latest() !== "");
    const { typed } = facts(await readScenarios());
    const texts = { explanation: "", status: "concept", decision: "", author: "", date: "2020-11-25" } as const;
    facts(await bookTyped(texts, typed));
    await she.host.engine.settle();
    const explanation = "overgetypt met formule =Blad1!B3; uitkomst 40,0 op 25-11-2020";
    expect(await mutations()).toMatchObject([{ rows: [{ amount: 4_500_000, explanation }] }]);
    expect(formula("Offensief_S1_MIT_Politie", 1)).toMatch(/^=IF\(/);
    const { sheetId, rect } = placeOf(she, "Offensief_Mutaties");
    const at = { ...rect, row: rect.row + 1, rows: 1, column: columnIn(she, "Offensief_Mutaties", "Toelichting") };
    expect(she.host.engine.read(sheetId, { ...at, columns: 1 })[0]?.[0]).toMatchObject({
      value: explanation,
      formula: null,
    });
    expect(facts(await readScenarios()).typed).toEqual([]);
  });

  it("as a formula with an error from elsewhere loses nothing: it stands there until she puts ours back", async () => {
    await inAnExcel();
    await type("Offensief_S1_MIT_Politie", 1, [[{ kind: "formula", formula: "=Blad1!B3/0" }]]);
    await until(() => latest() !== "");
    const { typed } = facts(await readScenarios());
    expect(typed).toMatchObject([{ typed: null, link: "=Blad1!B3/0" }]);
    facts(await restoreTyped(typed));
    await she.host.engine.settle();
    expect([she.values("Offensief_S1_MIT_Politie")[1], await mutations()]).toEqual([35.5, []]);
  });

  it("as a sum of figures books what it comes to; without us it is marked and listed", async () => {
    await inAnExcel();
    await type("Offensief_S1_MIT_Politie", 1, [[{ kind: "formula", formula: "=35.5+4.5" }]], 0);
    await she.host.engine.settle();
    expect(await she.shown("Offensief_S1_MIT_Politie", 0, 1)).toMatchObject({ fill: "#D9D2E9" });
    await until(() => latest() !== "");
    expect(await mutations()).toMatchObject([{ rows: [{ amount: 4_500_000 }] }]);
    expect(formula("Offensief_S1_MIT_Politie", 1)).toMatch(/^=IF\(/);
    const rect = cells("Offensief_S1_MIT_OM", 1, 1, 1);
    await she.host.colleagueWrites(she.sheetId("Versnellen"), rect, [[{ kind: "formula", formula: "=1/0" }]]);
    await she.host.engine.settle();
    expect(facts(await readScenarios()).typed).toMatchObject([{ typed: null, stood: { formula: "=1/0" } }]);
  });

  it("waits while she is in a cell, and books then", async () => {
    await inAnExcel();
    await type("Offensief_S1_MIT_Politie", 1, [[value(40)]], 50);
    she.host.host.switches.editMode = true;
    await aMoment(1500);
    she.host.host.switches.editMode = false;
    expect(latest()).not.toContain("geboekt als");
    await until(() => latest().includes("geboekt als mutatie 1"));
    expect(await mutations()).toHaveLength(1);
  });

  it("again in the same cell, as soon as the formula is back: the second figure counts too", async () => {
    await inAnExcel();
    const before = formula("Offensief_S1_MIT_Politie", 1);
    await type("Offensief_S1_MIT_Politie", 1, [[value(40)]], 0);
    for (let tries = 0; tries < 400 && formula("Offensief_S1_MIT_Politie", 1) !== before; tries += 1) await aMoment(10);
    await type("Offensief_S1_MIT_Politie", 1, [[value(41)]]);
    await until(() => latest().includes("geboekt als mutatie 2"));
    expect((await mutations()).map(({ rows }) => rows[0]?.amount)).toEqual([4_500_000, 1_000_000]);
    expect([formula("Offensief_S1_MIT_Politie", 1), she.values("Offensief_S1_MIT_Politie")[1]]).toEqual([before, 41]);
  });

  it("again in the same cell, between the reading of the first figure and its booking: both are booked", async () => {
    await inAnExcel();
    let isRead = false;
    let isTyped = false;
    she.host.host.switches.beforeAction = (action) => {
      // The scenario's sheet is read with values and formulas; whatever comes next to cells belongs to the booking.
      const asked = JSON.stringify(action.QueryInfo?.Select);
      isRead ||= asked === '["values","formulas"]';
      if (isTyped || !isRead || !(asked === '["formulas"]' || ["Formulas", "Values"].includes(action.Name))) return;
      isTyped = true;
      const rect = cells("Offensief_S1_MIT_Politie", 1, 1, 1);
      she.host.engine.enter(she.sheetId("Versnellen"), rect, [[value(41)]]);
    };
    await type("Offensief_S1_MIT_Politie", 1, [[value(40)]]);
    await until(() => latest().includes("geboekt als mutatie 2"));
    she.host.host.switches.beforeAction = null;
    expect(isTyped).toBe(true);
    expect((await mutations()).map(({ rows }) => rows[0]?.amount)).toEqual([4_500_000, 1_000_000]);
    expect(she.values("Offensief_S1_MIT_Politie")[1]).toBe(41);
  });

  it("leaves a colleague's change alone; it stands in the list, to be booked or put back", async () => {
    await inAnExcel();
    const rect = cells("Offensief_S1_MIT_Politie", 1, 1, 1);
    await she.host.colleagueWrites(she.sheetId("Versnellen"), rect, [[value(40)]]);
    await aMoment();
    expect(await mutations()).toEqual([]);
    const { typed } = facts(await readScenarios());
    expect(typed).toMatchObject([{ key: "MIT/Politie", typed: 40_000_000 }]);
    expect(facts(await restoreTyped(typed))).toHaveLength(1);
    await she.host.engine.settle();
    expect([she.values("Offensief_S1_MIT_Politie")[1], await mutations()]).toEqual([35.5, []]);
    expect(facts(await readScenarios()).typed).toEqual([]);
  });

  it("leaves formulas elsewhere in the workbook alone, and says nothing", async () => {
    await inAnExcel();
    const rect = { row: 0, column: 0, rows: 1, columns: 1 };
    await she.host.userTypes("sheet1", rect, [[{ kind: "formula", formula: "=1+1" }]]);
    await she.host.userTypes("sheet1", rect, [[value(3)]]);
    await aMoment();
    expect([latest(), await mutations()]).toEqual(["", []]);
  });

  it("says why it did not book, leaves what she typed, and does not try again and again", async () => {
    await inAnExcel();
    facts(await freezeScenario("S1", { moment: "slotwet", name: "", date: "2021-03-01" }));
    await type("Offensief_S1_MIT_Politie", 1, [[value(40)]]);
    await until(() => latest() !== "");
    expect(latest()).toMatch(/^Wat u typte, is niet geboekt \(Versnellen!.*slotwet/);
    expect(facts(await readScenarios()).typed).toHaveLength(1);
    she.host.page.evaluate("globalThis.offensiefMessages.latest = null");
    await aMoment(1500);
    expect(latest()).toBe("");
  });

  it("takes back what broke off for its own doing: no loop, and what she typed stays", async () => {
    await inAnExcel();
    let failures = 0;
    let isRestored = false;
    she.host.host.switches.beforeAction = (action) => {
      if (isRestored) {
        isRestored = false;
        failures += 1;
        throw new Error("broken");
      }
      isRestored = JSON.stringify(action).includes("ROUND(N(");
    };
    await type("Offensief_S1_MIT_Politie", 1, [[value(40)]]);
    await until(() => latest() !== "");
    await aMoment(2000);
    she.host.host.switches.beforeAction = null;
    expect(failures).toBe(1);
    expect(latest()).toContain("Wat u typte, is niet geboekt");
    expect(she.values("Offensief_S1_MIT_Politie")[1]).toBe(40);
    expect(facts(await readScenarios()).typed).toHaveLength(1);
  });
});

it("an Excel that reports ExcelApi 1.12 keeps the native mark, and the list offers to book", async () => {
  await inAnExcel({ excelApi: "1.12" });
  await type("Offensief_S1_MIT_Politie", 1, [[value(40)]]);
  expect(await she.shown("Offensief_S1_MIT_Politie", 0, 1)).toMatchObject({ fill: "#D9D2E9" });
  expect([await mutations(), facts(await readScenarios()).typed.length]).toEqual([[], 1]);
});
