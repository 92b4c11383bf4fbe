import { bookMutation } from "../../src/actions/bookMutation";
import { bookTyped } from "../../src/actions/bookTyped";
import { copyScenario } from "../../src/actions/copyScenario";
import { freezeScenario } from "../../src/actions/freezeScenario";
import { readScenarios } from "../../src/actions/readScenarios";
import { restoreRowFormulas } from "../../src/actions/restoreRowFormulas";
import { euro } from "../../src/letter/amount";
import { toWorkbookFile } from "../../src/workbench/model/toWorkbookFile";
import { writeXlsx } from "../../src/workbench/xlsx/writeXlsx";
import { bookRows } from "../support/bookRows";
import type { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { describeWithLibreOffice } from "../support/libreOffice";
import { comparedWithLibreOffice } from "../support/sameInLibreOffice";
import { cellsOf, columnIn, line, placeOf, refusal, startScenario, tableOf, texts } from "../support/scenarioWorkbook";
import { mutation } from "../support/scenarios";

/** As many millions of Politie in 2021 as its number. */
const booked = (number: number) => mutation({ number, amount: euro(1_000_000 * number), date: "" });

let she: Controller;
beforeEach(async () => {
  she = await startScenario();
  await bookRows([booked(1), booked(2)]);
  await she.host.engine.settle();
});
afterEach(() => she.leave());

const columns = ["Controle", "Sleutel", "Van", "Tot", "Meerjarig", "Buiten", "Fout"] as const;
type Cell = string | number | null;
const put = (row: number, header: string, value: Cell) => {
  const { sheetId, rect } = placeOf(she, "Offensief_Mutaties");
  return she.typeAt(sheetId, rect.row + 1 + row, columnIn(she, "Offensief_Mutaties", header), value);
};
const ledgerRow = (row: number) => tableOf(she, "Offensief_Mutaties")[row] ?? {};
const politie2021 = () => she.values("Offensief_S1_MIT_Politie")[1];
/** What each place says: the scenario's sheet, its row in the register, and the total over the ledger. */
const said = () => {
  const overview = cellsOf(she, "Scenario-overzicht").flat();
  return {
    sheet: String(cellsOf(she, "Sneller MIT")[2]?.[2]),
    faults: tableOf(she, "Offensief_Scenarios")[0]?.["Fouten"],
    total: overview[overview.indexOf("met een fout") + 1],
  };
};
const one = {
  sheet: expect.stringMatching(/^1 regel\(s\) op blad Mutaties kloppen niet/) as unknown,
  faults: 1,
  total: 1,
};
/** What the pane lists: rows by number, and how many it only knows of. */
const listed = async () => {
  const { faults, scenarios } = facts(await readScenarios());
  return { rows: faults.map(({ number, problem }) => [number, problem.kind]), hidden: scenarios[0]?.hiddenFaults };
};
/** How a row's amount counts on the sheet, as it is said of the rows whose formulas are gone. */
const counts = async () =>
  facts(await readScenarios()).faults.flatMap(({ problem }) =>
    problem.kind === "formulasGone" ? [problem.counts] : [],
  );
/** Types over Politie in 2021 and books it. */
const typesOver = async (amount: number) => {
  await she.type("Offensief_S1_MIT_Politie", 0, 1, amount);
  await she.host.engine.settle();
  const outcome = await bookTyped(texts);
  await she.host.engine.settle();
  return outcome;
};

describe("a row of the ledger", () => {
  it("that she empties, formulas and all, and types in anew is in no sum; sheet, register and pane say so", async () => {
    const before = ledgerRow(0);
    for (const header of Object.keys(before)) await put(0, header, null);
    const typedAgain = ["Scenario", "Nr", "Thema", "Post", "Jaar", "Bedrag", "Soort", "Toelichting"];
    for (const header of typedAgain) await put(0, header, before[header] as Cell);
    expect(politie2021()).toBe(37.5);
    expect(said()).toEqual(one);
    expect(await listed()).toEqual({ rows: [[1, "formulasGone"]], hidden: 0 });
    expect(await counts()).toEqual(["not"]);
    facts(await typesOver(50));
    expect(politie2021()).toBe(50);
  });

  it("that she empties, formulas and all, and leaves empty is no fault", async () => {
    for (const header of Object.keys(ledgerRow(0))) await put(0, header, null);
    expect(said()).toMatchObject({ faults: 0, total: 0 });
    expect(await listed()).toEqual({ rows: [], hidden: 0 });
  });

  it("that she has only begun is no fault, whatever cell comes first", async () => {
    for (const header of ["Scenario", "Thema", "Post", "Bedrag"]) await put(0, header, null);
    expect(said()).toMatchObject({ faults: 0, total: 0 });
    expect(await listed()).toMatchObject({
      rows: expect.not.arrayContaining([[1, "formulasGone"]]) as unknown,
      hidden: 0,
    });
  });

  it.each([
    ["Sleutel", 3, 37.5],
    ["Van", 2022, 37.5],
    ["Tot", 2020, 37.5],
  ])(
    "with a figure pasted over %s counts as something else: nothing is reckoned from it",
    async (header, figure, now) => {
      await put(0, header, figure);
      expect(politie2021()).toBe(now);
      expect(await counts()).toEqual(["otherwise"]);
      const because = /rij 6 niet\. Formules achter deze rij .* telt anders mee dan er staat/;
      expect(refusal(await bookMutation("S1", line(1_000_000), texts))).toMatch(because);
      expect(refusal(await typesOver(50))).toMatch(because);
      expect(refusal(await copyScenario("S1", "Kopie"))).toMatch(because);
    },
  );

  it.each([
    ["Meerjarig", 0],
    ["Buiten", 0],
    ["Van", 2021],
  ])(
    "with a figure pasted over %s still counts as it stands, and so it does where something is reckoned",
    async (header, figure) => {
      await put(0, header, figure);
      expect(politie2021()).toBe(38.5);
      expect(await counts()).toEqual(["asItStands"]);
      facts(await typesOver(50));
      expect(politie2021()).toBe(50);
    },
  );

  it("of a kasschuif is missed by its other half, on the sheet and in the pane", async () => {
    const shift = { number: 3, kind: "kasschuif", date: "" } as const;
    await bookRows([
      mutation({ ...shift, from: 2021, to: 2021, amount: euro(-1_000_000) }),
      mutation({ ...shift, from: 2022, to: 2022, amount: euro(1_000_000) }),
    ]);
    await she.host.engine.settle();
    for (const header of columns) await put(2, header, null);
    expect(ledgerRow(3)["Controle"]).toMatch(/^kasschuif telt niet op tot 0/);
    expect(said()).toMatchObject({ faults: 2 });
    expect(await listed()).toEqual({
      rows: [
        [3, "formulasGone"],
        [3, "shiftNotZero"],
      ],
      hidden: 0,
    });
  });

  it("that is there twice counts once where the formulas of one are gone: that one is told, not the other", async () => {
    await bookRows([booked(1)]);
    await she.host.engine.settle();
    for (const header of columns) await put(0, header, null);
    expect(ledgerRow(2)["Controle"]).toBe("in orde");
    expect(said()).toEqual(one);
    expect(await listed()).toEqual({ rows: [[1, "formulasGone"]], hidden: 0 });
  });

  it("without a formula or an explanation is told the formula first, where copying stops at it", async () => {
    await put(0, "Toelichting", null);
    await put(0, "Sleutel", null);
    expect(refusal(await copyScenario("S1", "Kopie"))).toMatch(/Formules achter deze rij/);
  });

  it("with an error in its explanation is told in the words of the check, since only the sheet finds fault with it", async () => {
    await put(0, "Toelichting", "=1/0");
    expect(said()).toEqual(one);
    expect(await listed()).toEqual({
      rows: [
        [1, "sheetSays"],
        [1, "noExplanation"],
      ],
      hidden: 0,
    });
  });

  it("waits for F9 where Excel calculates by hand: what its check says is of before, and no formula is gone", async () => {
    await put(0, "Controle", "");
    she.host.host.switches.calculationMode = "Manual";
    expect(await listed()).toEqual({ rows: [], hidden: 0 });
    await put(0, "Sleutel", null);
    expect(await listed()).toEqual({ rows: [[1, "formulasGone"]], hidden: 0 });
  });

  it.each([
    ["Sleutel", 3],
    ["Van", 2022],
    ["Tot", 9999],
    ["Meerjarig", 0],
    ["Buiten", 0],
  ])("with a figure pasted over %s says so itself", async (header, figure) => {
    await put(0, header, figure);
    expect(ledgerRow(0)["Controle"]).toMatch(/^formule van deze rij overschreven: Ctrl\+Z, of klap/);
    expect(said()).toEqual(one);
    expect(await listed()).toEqual({ rows: [[1, "formulasGone"]], hidden: 0 });
    const freezing = { moment: "slotwet", name: "", date: "2021-03-01" } as const;
    expect(refusal(await freezeScenario("S1", freezing))).toMatch(/Formules achter deze rij/);
  });

  it('pasted by value, "in orde" and all, is right until it is changed: counted as a fault before', async () => {
    const before = ledgerRow(0);
    for (const header of columns) await put(0, header, before[header] as Cell);
    expect(politie2021()).toBe(38.5);
    expect(said()).toEqual(one);
    expect(await listed()).toEqual({ rows: [], hidden: 1 });
    await put(0, "Jaar", 2022);
    expect(said()).toEqual(one);
  });

  it.each([
    ["Controle", null],
    ["Controle", "in orde"],
    ["Controle", "akkoord"],
    ["Fout", 0],
    ["Fout", null],
    ["Fout", "'0"],
  ])("of which the check itself is typed over (%s: %s) is counted as a fault", async (header, value) => {
    await put(0, header, value);
    expect(said()).toEqual(one);
    const { rows, hidden = 0 } = await listed();
    expect(rows.length + hidden).toBe(1);
  });

  it("with an error in another row's cells is still checked: no sum of faults is an error", async () => {
    await put(1, "Scenario", "=1/0");
    await put(0, "Fout", 0);
    expect(said()).toMatchObject({ ...one, total: 2 });
  });
});

describe("putting formulas back", () => {
  it("mends rows that are empty behind, typed over or pasted by value, and touches nothing that she filled in", async () => {
    const before = tableOf(she, "Offensief_Mutaties");
    for (const header of columns) await put(0, header, before[0]?.[header] as Cell);
    for (const header of columns) await put(1, header, null);
    await put(1, "Van", 2022);
    expect(said()).toMatchObject({ faults: 2 });
    expect(facts(await restoreRowFormulas())).toEqual({ rows: 2 });
    await she.host.engine.settle();
    expect(tableOf(she, "Offensief_Mutaties")).toEqual(before);
    expect(said()).toMatchObject({ faults: 0, total: 0 });
    expect(await listed()).toEqual({ rows: [], hidden: 0 });
    await put(0, "Jaar", 2022);
    expect([politie2021(), said().faults]).toEqual([37.5, 0]);
  });

  it("is refused where a column that formulas name is gone, and does so once she has put it back", async () => {
    const { sheetId, rect } = placeOf(she, "Offensief_Mutaties");
    const outside = columnIn(she, "Offensief_Mutaties", "Buiten");
    const isCalled = (name: string) => she.typeAt(sheetId, rect.row, outside, name);
    await isCalled("Van mij");
    expect(refusal(await restoreRowFormulas())).toMatch(/ontbreekt: Buiten/);
    expect(refusal(await bookMutation("S1", line(1_000_000), texts))).toMatch(/ontbreekt: Buiten/);
    expect(facts(await readScenarios()).missingColumns).toEqual(["Buiten"]);
    await isCalled("Buiten");
    for (const row of [0, 1]) await put(row, "Buiten", null);
    facts(await restoreRowFormulas());
    await she.host.engine.settle();
    expect(said()).toMatchObject({ faults: 0, total: 0 });
  });

  it("is refused on a protected sheet, with nothing changed", async () => {
    await put(0, "Sleutel", 3);
    const { sheetId } = placeOf(she, "Offensief_Mutaties");
    she.host.host.model.sheet(sheetId).protection.protected = true;
    expect(refusal(await restoreRowFormulas())).toMatch(/Mutaties.*beveiligd/);
    expect(ledgerRow(0)["Sleutel"]).toBe(3);
  });
});

describeWithLibreOffice("a colleague with LibreOffice", () => {
  it("sees the same of rows whose formulas are gone, typed over or pasted by value", async () => {
    await bookRows([3, 4, 5].map(booked));
    await she.host.engine.settle();
    const pasted = ledgerRow(0);
    for (const header of columns) await put(0, header, pasted[header] as Cell);
    await put(1, "Sleutel", 3);
    for (const header of columns) await put(2, header, null);
    await put(3, "Scenario", "=1/0");
    expect(said()).toMatchObject({ faults: 3, total: 4 });
    const bytes = writeXlsx(toWorkbookFile(she.host.engine, she.host.host.model), { namespaces: ["OFFENSIEF"] });
    const { differences, compared } = comparedWithLibreOffice(she, bytes, (name) => name !== "Blad1");
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(1000);
  }, 120_000);
});
