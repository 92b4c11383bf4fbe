import { KnownNames, type Look } from "../../src/actions/KnownNames";
import { checkWorkbook } from "../../src/actions/check/checkWorkbook";
import { readDeviations, sourceWhileSelecting } from "../../src/actions/inspect";
import { readScenarioSheets } from "../../src/excel/readScenarioSheets";
import { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { inExcel } from "../support/inExcel";
import { excelOf } from "../support/nodeHost";

/** While she moves about and types, what is asked does not grow with what else her workbook holds. */
let she: Controller;
beforeAll(async () => {
  she = await Controller.start();
  await she.click("invoegenAlles");
  inExcel(she.host);
});
afterAll(() => she.leave());

const setName = (name: string, formula: string) => {
  const known = she.host.host.model.names.find((each) => each.name === name);
  if (!known) throw new Error(`no ${name}`);
  const before = known.formula;
  Object.assign(known, { formula });
  she.host.engine.setName(name, formula);
  return before;
};

describe("in a workbook with 5,000 names of hers, and as many on a sheet", () => {
  const names = new KnownNames();
  const asked: Look = { names, follows: false };
  const follows: Look = { names, follows: true };
  beforeAll(async () => {
    const hers = (scope: string | null) =>
      Array.from({ length: 5_000 }, (_each, at) => ({
        ...{ name: `kosten_${at}`, formula: "=Blad1!$A$1", comment: "", visible: true, scope },
      }));
    she.host.host.model.names.push(...hers(null), ...hers(she.sheetId("Blad1")));
    facts(await readDeviations(asked));
  });
  afterAll(() => {
    const all = she.host.host.model.names;
    all.splice(0, all.length, ...all.filter(({ name }) => !name.startsWith("kosten_")));
  });
  const measured = async <Answer>(work: () => Promise<Answer>) => {
    const { traffic } = she.host.bridge;
    const before = { ...traffic };
    const answer = await work();
    return { answer, requests: traffic.requests - before.requests, answered: traffic.answered - before.answered };
  };

  it.each([
    ["a figure of ours", () => she.select("Offensief_MIT_Politie", 0, 1), "MIT, Politie, 2021"],
    [
      "a cell of her own",
      () => she.host.engine.select(she.sheetId("Blad1"), { row: 8, column: 8, rows: 1, columns: 1 }),
      undefined,
    ],
  ])("selecting gives few answers and the source, on %s", async (_what, select, figure) => {
    select();
    const { answer, requests, answered } = await measured(sourceWhileSelecting);
    expect(facts(answer)?.figure).toBe(figure);
    expect(requests).toBeLessThanOrEqual(3);
    expect(answered).toBeLessThan(20_000);
  });

  it("a change gives less than 50 kB of answers, and all tables are looked at", async () => {
    const { answer, requests, answered } = await measured(() => readDeviations(follows));
    const { findings, covered } = facts(answer);
    expect([findings, covered.tables, covered.lines]).toEqual([[], 4, covered.expected.lines]);
    expect(requests).toBeLessThanOrEqual(3);
    expect(answered).toBeLessThan(50_000);
  });

  it("a formula typed over gives few answers: which sheets are scenarios' is asked for by their marks", async () => {
    const { answer, answered } = await measured(() => excelOf(she.host).run((context) => readScenarioSheets(context)));
    expect([answer.sheets.size, answered < 5_000]).toEqual([0, true]);
  });

  it("a name that leads elsewhere is found within as many changes as there are tables, and at once where rows moved", async () => {
    const found = async () => facts(await readDeviations(follows)).findings.map(({ kind, about }) => [kind, about[0]]);
    const elsewhere = ["nameElsewhere", "Offensief_MIT_Som"];
    const before = setName("Offensief_MIT_Som", "=Blad1!$A$1");
    const looks = [await found(), await found(), await found(), await found(), await found()];
    expect(looks.at(-1)).toEqual([elsewhere]);
    setName("Offensief_MIT_Som", before);
    for (let looked = 0; looked < 5; looked += 1) await found();
    expect(await found()).toEqual([]);
    setName("Offensief_MIT_Som", "=Blad1!$A$1");
    const mark = setName("Offensief_Overzicht_Tabel", "=Offensief!$A$2:$M$40");
    expect(await found()).toContainEqual(elsewhere);
    setName("Offensief_MIT_Som", before);
    setName("Offensief_Overzicht_Tabel", mark);
    await she.host.engine.settle();
    expect(await found()).toEqual([]);
  });
});

describe("a name of ours that leads to a whole sheet", () => {
  it("is not read: it is found, and the table is looked at where the inventory has it", async () => {
    const before = setName("Offensief_MIT_Tabel", "=Offensief!$A$1:$XFD$1048576");
    const { traffic } = she.host.bridge;
    const answered = traffic.answered;
    const { findings, covered } = facts(await checkWorkbook());
    expect(traffic.answered - answered).toBeLessThan(300_000);
    expect(findings.map(({ sheet }) => sheet)).toContain("Offensief");
    expect([covered.tables, covered.expected.tables]).toEqual([4, 4]);
    facts(await readDeviations());
    she.select("Offensief_MIT_Politie", 0, 1);
    expect(facts(await sourceWhileSelecting())).toBeNull();
    setName("Offensief_MIT_Tabel", before);
    await she.host.engine.settle();
    expect(facts(await checkWorkbook()).findings).toEqual([]);
  });

  it("nor is what forged names of scenarios, comparisons and frozen stands lead to, or a far corner of the inventory's sheet", async () => {
    const { names } = she.host.host.model;
    const before = [...names];
    const forged = [
      "S7_Blad",
      "S8_Vastgelegd",
      "Vergelijking_S7_S8",
      ...Array.from({ length: 8 }, (_each, at) => `S${at + 20}_Blad`),
    ];
    for (const [at, part] of forged.entries()) {
      const formula = at < 3 ? "=Blad1!$A$1:$XFD$1048576" : "=Blad1!$A$1:$A$49000";
      names.push({ name: `Offensief_${part}`, formula, comment: "", visible: false, scope: null });
    }
    await she.typeAt(she.sheetId("Offensief inventaris"), 1_048_575, 16_383, "x");
    const { traffic } = she.host.bridge;
    const answered = traffic.answered;
    const { findings, covered } = facts(await checkWorkbook());
    expect(traffic.answered - answered).toBeLessThan(5_000_000);
    expect([covered.tables, covered.expected.tables]).toEqual([4, 4]);
    expect(findings.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["scenarioLost", "comparisonLost", "frozenLost", "inventoryUnread"]),
    );
    names.splice(0, names.length, ...before);
  });
});
