import { copyScenario } from "../../src/actions/copyScenario";
import { findUnfinished } from "../../src/actions/unfinished";
import { euro } from "../../src/letter/amount";
import { HostError } from "../../src/workbench/protocol/HostError";
import { bookRows } from "../support/bookRows";
import type { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { placeOf, refusal, startScenario, tableOf } from "../support/scenarioWorkbook";
import { mutation } from "../support/scenarios";

const name = "Offensief_Mutaties";
const worked = ["Controle", "Sleutel", "Van", "Tot", "Meerjarig", "Buiten", "Fout"];

let she: Controller;
const start = async () => {
  she = await startScenario();
};
const leave = () => she.leave();
const settle = () => she.host.engine.settle();
const traffic = () => ({ ...she.host.bridge.traffic });
const rows = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => mutation({ number: from + index, amount: euro(1000 * (index + 1)) }));

/** The formulas of each row in the columns that are worked out. */
function formulas(): string[][] {
  const { sheetId, rect } = placeOf(she, name);
  const [header = [], ...body] = she.host.engine.read(sheetId, rect);
  const places = worked.map((each) => header.findIndex(({ value }) => value === each));
  return body.map((row) => places.map((place) => row[place]?.formula ?? ""));
}

describe("many rows at once", () => {
  beforeEach(start);
  afterEach(leave);

  it("come with their formulas, also where Excel fills no columns of tables by itself", async () => {
    she.host.host.switches.columnsCalculate = false;
    await bookRows(rows(1, 5));
    await bookRows(rows(6, 5));
    await settle();
    const found = formulas();
    expect(found).toHaveLength(10);
    expect(found[0]?.every((formula) => formula.startsWith("="))).toBe(true);
    expect(new Set(found.map((row) => row.join("\n"))).size).toBe(1);
    expect(tableOf(she, name).map((row) => [row["Nr"], row["Controle"], row["Sleutel"] !== 0])).toEqual(
      Array.from({ length: 10 }, (_, index) => [index + 1, "in orde", true]),
    );
  });

  it("come right where a user sorted the table and shows totals below it, with something of her own under them", async () => {
    await bookRows(rows(1, 5));
    const { host } = she;
    const excel = host.page.globals["Excel"] as typeof Excel;
    await excel.run(async (context) => {
      const table = context.workbook.tables.getItem(name);
      table.sort.apply([{ key: 1, ascending: false }]);
      table.showTotals = true;
      await context.sync();
    });
    const { sheetId, rect } = placeOf(she, name);
    await she.typeAt(sheetId, rect.row + rect.rows + 2, 0, "van mij");
    await bookRows(rows(6, 40));
    await settle();
    const found = formulas().slice(0, 45);
    expect(new Set(found.map((row) => row.join("\n"))).size).toBe(1);
    const shown = tableOf(she, name);
    expect(shown.slice(0, 7).map((row) => row["Nr"])).toEqual([5, 4, 3, 2, 1, 6, 7]);
    expect(shown.slice(0, 45).every((row) => row["Controle"] === "in orde")).toBe(true);
    expect(
      host.engine.read(sheetId, { row: rect.row + rect.rows + 42, column: 0, rows: 1, columns: 1 })[0]?.[0],
    ).toEqual(expect.objectContaining({ value: "van mij" }));
  });

  it("cost little each: 10,000 in one copy stay within what Excel on the web takes and gives", async () => {
    await bookRows(rows(1, 20));
    const before = traffic();
    await bookRows(rows(21, 20));
    const few = traffic().bytes - before.bytes;
    await bookRows(rows(41, 120));
    const many = traffic().bytes - before.bytes - few;
    expect((many - few) / 100).toBeLessThan(400);
    she.host.bridge.traffic.largestAnswer = 0;
    facts(await copyScenario("S1", "Nog eens"));
    expect(she.host.bridge.traffic.largestAnswer / 160).toBeLessThan(500);
  });

  it("are refused in words where Excel on the web takes no more at once, and nothing has happened", async () => {
    await bookRows(rows(1, 40));
    await settle();
    const before = she.picture();
    const { switches } = she.host.host;
    for (const limit of [40_000, 10_000]) {
      switches.payloadLimit = limit;
      expect(refusal(await copyScenario("S1", "Te veel"))).toMatch(/^Dit is meer dan Excel op het web ineens aankan/);
    }
    switches.payloadLimit = Infinity;
    expect(she.picture()).toEqual(before);
    expect(facts(await findUnfinished())).toBeNull();
  });
});

describe("a copy that fails among its rows", () => {
  const prepare = async () => {
    await start();
    await bookRows(rows(1, 12));
    await settle();
  };
  let actions: string[] = [];
  beforeAll(async () => {
    actions = [];
    await prepare();
    she.host.host.switches.beforeAction = ({ Name }) => void actions.push(Name);
    facts(await copyScenario("S1", "Kopie"));
    leave();
  });
  beforeEach(prepare);
  afterEach(leave);

  it.each([-9, -5, -1])("at the %dth of the formulas leaves everything as it was", async (place) => {
    const before = she.picture();
    const sets = actions.flatMap((each, index) => (each === "Formulas" ? [index] : []));
    const at = sets.at(Math.max(place, -sets.length));
    const { switches } = she.host.host;
    let seen = 0;
    switches.beforeAction = () => {
      if (seen++ === at) throw new HostError("GeneralException", "broken");
    };
    const outcome = await copyScenario("S1", "Kopie");
    switches.beforeAction = null;
    await settle();
    expect(outcome.kind).toBe("refused");
    expect(she.picture()).toEqual(before);
    expect(facts(await findUnfinished())).toBeNull();
  });
});
