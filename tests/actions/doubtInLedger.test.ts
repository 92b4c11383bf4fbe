import { confirmAmount } from "../../src/actions/confirmAmount";
import { freezeScenario } from "../../src/actions/freezeScenario";
import { readScenarios } from "../../src/actions/readScenarios";
import { calculated } from "../../src/scenario/calculatedColumns";
import { confirmedText } from "../../src/scenario/confirmed";
import { confirmedHeader } from "../../src/scenario/confirmedColumn";
import { ledgerColumns } from "../../src/scenario/ledgerColumns";
import type { CellInput } from "../../src/workbench/engine/Engine";
import { toWorkbookFile } from "../../src/workbench/model/toWorkbookFile";
import { writeXlsx } from "../../src/workbench/xlsx/writeXlsx";
import { bookRows } from "../support/bookRows";
import type { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { describeWithLibreOffice } from "../support/libreOffice";
import { comparedWithLibreOffice } from "../support/sameInLibreOffice";
import { million, mutation } from "../support/scenarios";
import { cellsOf, columnIn, placeOf, refusal, startScenario, tableOf } from "../support/scenarioWorkbook";

const ledger = "Offensief_Mutaties";
let she: Controller;
beforeAll(async () => {
  she = await startScenario();
  await bookRows([
    mutation({ number: 1, date: "" }),
    mutation({ number: 2, date: "", key: "MIT/Wetgeving" }),
    mutation({ number: 3, date: "", amount: million(820) }),
    mutation({ number: 4, date: "", key: "Totaal/Aangekondigd" }),
  ]);
  await she.host.engine.settle();
});
afterAll(() => she.leave());

async function type(row: number, header: string, value: string | number): Promise<void> {
  const { sheetId, rect } = placeOf(she, ledger);
  const cell: CellInput = value === "" ? { kind: "empty" } : { kind: "value", value };
  const column = rect.column + columnIn(she, ledger, header);
  she.host.engine.write(sheetId, { row: rect.row + 1 + row, column, rows: 1, columns: 1 }, [[cell]]);
  await she.host.engine.settle();
}
const check = (row: number) => tableOf(she, ledger)[row]?.[calculated.check];
const fault = (row: number) => tableOf(she, ledger)[row]?.[calculated.fault];
/** What the scenario's sheet says of its rows in the ledger. */
const said = () =>
  cellsOf(she, "Sneller MIT")
    .flat()
    .find((cell) => /op blad Mutaties|nagekeken/.test(String(cell)));
const asked = async () =>
  facts(await readScenarios())
    .faults.filter(({ problem }) => problem.kind === "inDoubt")
    .map(({ number }) => number);

describe("an amount in the ledger that can hardly be meant", () => {
  it("is asked about in the cell as in the pane, and counts", async () => {
    expect([0, 1, 2, 3].map(check)).toEqual(["in orde", "in orde", "in orde", "in orde"]);
    for (const [row, amount, text] of [
      [0, 36_500, /^twijfel: meer dan tien keer het grootste bedrag van het thema; typ het in EUR mln, of kies Klopt/],
      [0, -36_500, /^twijfel: meer dan tien keer/],
      [0, 44_089, /^twijfel: zo telt Excel ook een datum/],
      [0, 35_500, /^twijfel: precies het cijfer van de brief, maar in x 1\.000 of hele euro's/],
      [1, 500, /^twijfel: precies het cijfer van de brief/],
      [3, 1500.1, /^twijfel: meer dan tien keer/],
    ] as const) {
      await type(row, "Bedrag", amount);
      expect([amount, check(row)]).toEqual([amount, expect.stringMatching(text)]);
      expect([amount, fault(row)]).toEqual([amount, 2]);
      expect(await asked()).toEqual([row + 1]);
      await type(row, "Bedrag", 1);
      expect(check(row)).toBe("in orde");
    }
    await type(0, "Bedrag", 36_500);
    expect(she.values("Offensief_S1_MIT_Politie")[1]).toBeCloseTo(36_500 + 35.5 + 820, 6);
  });

  it("is in no verdict said to be in order, and is not frozen before somebody answered", async () => {
    const register = tableOf(she, "Offensief_Scenarios")[0];
    expect(register).toMatchObject({ Fouten: 1 });
    expect(said()).toMatch(/^1 regel\(s\) op blad Mutaties met een bedrag waarover twijfel is; ze tellen mee/);
    await type(2, "Jaar", "straks");
    expect(said()).toMatch(/^1 regel\(s\) op blad Mutaties kloppen niet/);
    await type(2, "Jaar", 2021);
    expect(refusal(await freezeScenario("S1", { moment: "ontwerpbegroting", date: "2020-09-15" }))).toMatch(
      /36500,0 mln/,
    );
  });

  it("is asked about no more where this very amount was confirmed, and again where it is another", async () => {
    await type(0, confirmedHeader, confirmedText(million(36_500), "J. Jansen", "2020-09-15"));
    expect([check(0), fault(0)]).toEqual(["in orde", 0]);
    expect(await asked()).toEqual([]);
    await type(0, "Bedrag", 36_501);
    expect([check(0), fault(0)]).toEqual([expect.stringMatching(/^twijfel:/), 2]);
    expect(await asked()).toEqual([1]);
    await type(0, "Bedrag", 36_500);
    expect(check(0)).toBe("in orde");
    expect(said()).toMatch(/^4 rijen van S1.* nagekeken, geen bevindingen/);
  });

  it("is confirmed with one click in the pane, with who says so and when", async () => {
    const by = { author: "J. Jansen", date: "2020-09-15" };
    await type(0, "Bedrag", -36_500.5);
    const { rect } = placeOf(she, ledger);
    const row = rect.row + 2;
    expect(refusal(await confirmAmount({ row, amount: million(36_500) }, by))).toMatch(
      /rij 6 van Mutaties is geen vraag meer/,
    );
    facts(await confirmAmount({ row, amount: million(-36_500.5) }, by));
    await she.host.engine.settle();
    expect(tableOf(she, ledger)[0]).toMatchObject({
      Klopt: "-36500500000 euro · J. Jansen · 2020-09-15",
      Controle: "in orde",
    });
    expect(await asked()).toEqual([]);
    await type(0, "Bedrag", 36_500.5);
    expect(await asked()).toEqual([1]);
    await type(0, "Bedrag", -36_500.5);
  });

  it("stands with the answer in the last of our columns", () => {
    const { rect } = placeOf(she, ledger);
    const own = ledgerColumns.length + Object.keys(calculated).length;
    expect([rect.columns, columnIn(she, ledger, "Klopt")]).toEqual([own + 1, own]);
  });
});

describeWithLibreOffice("the saved workbook in LibreOffice, calculated anew there", () => {
  it("asks about the same amounts, and takes the same answer", async () => {
    await type(1, "Bedrag", 500);
    await type(2, "Bedrag", 44_089);
    await type(3, "Bedrag", -1500.1);
    const bytes = writeXlsx(toWorkbookFile(she.host.engine, she.host.host.model), { namespaces: ["OFFENSIEF"] });
    const { differences, compared } = comparedWithLibreOffice(she, bytes, (name) => name !== "Blad1");
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(500);
    expect([0, 1, 2, 3].map(fault)).toEqual([0, 2, 2, 2]);
  });
});
