import { bookMutation } from "../../src/actions/bookMutation";
import { copyScenario } from "../../src/actions/copyScenario";
import { newScenario } from "../../src/actions/newScenario";
import type { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { line, startScenario, tableOf, texts } from "../support/scenarioWorkbook";

let she: Controller;
beforeEach(async () => {
  she = await startScenario();
});
afterEach(() => she.leave());

const column = (header: string) => tableOf(she, "Offensief_Mutaties").map((row) => row[header]);

describe("a scenario in a workbook that its user changed", () => {
  it("counts indexation on what is announced only, also where that of other lines is as much less", async () => {
    const loon = (key: string, amount: number) =>
      bookMutation("S1", line(amount, { key, kind: "loonbijstelling", from: 2020, to: 2020 }), texts);
    facts(await loon("Preventief/PreventieveAanpak", 500_000));
    facts(await loon("Preventief/Denormalisering", -500_000));
    await she.host.engine.settle();
    expect([
      she.values("Offensief_S1_Preventief_Verschil")[0],
      she.values("Offensief_S1_Preventief_Oordeel")[0],
    ]).toEqual([0, "sluit aan"]);
  });

  it("is booked whole where a header was written in capitals, and not at all where it was renamed", async () => {
    const id = she.sheetId("Mutaties");
    await she.typeAt(id, 4, 6, "BEDRAG");
    facts(await bookMutation("S1", line(1_000_000), texts));
    await she.host.engine.settle();
    expect([column("BEDRAG"), she.values("Offensief_S1_MIT_Politie")[1]]).toEqual([[1], 36.5]);
    await she.typeAt(id, 4, 6, "Bedrag ");
    expect(await bookMutation("S1", line(1_000_000), texts)).toMatchObject({
      problem: { kind: "ledgerColumnsMissing", columns: ["Bedrag"] },
    });
    expect(column("Nr")).toEqual([1]);
  });

  it("is not copied without its rows that can't be read: the first is named", async () => {
    facts(await bookMutation("S1", line(1_000_000), texts));
    await she.typeAt(she.sheetId("Mutaties"), 5, 3, "Polisie");
    await she.host.engine.settle();
    expect(await copyScenario("S1", "Kopie")).toMatchObject({
      problem: { kind: "rowsAtFault", sheet: "Mutaties", faults: [{ row: 6, problem: { kind: "unknownLine" } }] },
    });
    expect(she.sheets()).not.toContain("Kopie");
  });

  it("gives its code to the ledger's drop-down where that column stands now", async () => {
    const excel = globalThis.Excel;
    const choicesOf = (header: string) =>
      excel.run(async (context) => {
        const body = context.workbook.tables.getItem("Offensief_Mutaties").columns.getItem(header).getDataBodyRange();
        const rule = body.dataValidation.load("rule");
        await context.sync();
        return rule.rule.list?.source ?? null;
      });
    await excel.run(async (context) => {
      context.workbook.tables.getItem("Offensief_Mutaties").columns.add(0, undefined, "Eigen");
      await context.sync();
    });
    facts(await newScenario({ title: "Tweede" }));
    expect([await choicesOf("Eigen"), await choicesOf("Scenario")]).toEqual([null, "='Scenario-overzicht'!$A$6:$A$7"]);
  });

  it("is not followed by another while a table that they share is gone: that is named, and nothing is doubled", async () => {
    await globalThis.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Scenario-overzicht").delete();
      await context.sync();
    });
    await she.host.engine.settle();
    const before = she.picture();
    expect(await newScenario({ title: "Tweede" })).toMatchObject({
      problem: { kind: "tablesLost", lost: [{ table: "Offensief_Scenarios", sheet: null }] },
    });
    expect(she.picture()).toEqual(before);
  });
});
