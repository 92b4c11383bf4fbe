import { checkWorkbook } from "../../src/actions/check/checkWorkbook";
import { readDeviations, sourceWhileSelecting } from "../../src/actions/inspect";
import { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { inExcel } from "../support/inExcel";

/** While she moves about, what is asked does not grow with what else her workbook holds. */
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

describe("selecting a cell in a workbook with 5,000 names of hers", () => {
  beforeAll(() => {
    const { names } = she.host.host.model;
    for (let at = 0; at < 5_000; at += 1)
      names.push({ name: `kosten_${at}`, formula: "=Blad1!$A$1", comment: "", visible: true, scope: null });
  });
  afterAll(() => {
    const { names } = she.host.host.model;
    names.splice(0, names.length, ...names.filter(({ name }) => !name.startsWith("kosten_")));
  });

  it.each([
    ["a figure of ours", () => she.select("Offensief_MIT_Politie", 0, 1), "MIT, Politie, 2021"],
    [
      "a cell of her own",
      () => she.host.engine.select(she.sheetId("Blad1"), { row: 8, column: 8, rows: 1, columns: 1 }),
      undefined,
    ],
  ])("gives few answers and the source, on %s", async (_what, select, figure) => {
    select();
    const { traffic } = she.host.bridge;
    const before = { ...traffic };
    expect(facts(await sourceWhileSelecting())?.figure).toBe(figure);
    expect(traffic.requests - before.requests).toBeLessThanOrEqual(3);
    expect(traffic.answered - before.answered).toBeLessThan(20_000);
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
});
