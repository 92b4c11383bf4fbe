import { copyScenario } from "../../src/actions/copyScenario";
import { freezeScenario } from "../../src/actions/freezeScenario";
import { readScenarios } from "../../src/actions/readScenarios";
import { euro } from "../../src/letter/amount";
import { rowProblemText } from "../../src/scenario/rowProblemTexts";
import { toWorkbookFile } from "../../src/workbench/model/toWorkbookFile";
import { writeXlsx } from "../../src/workbench/xlsx/writeXlsx";
import { bookRows } from "../support/bookRows";
import type { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { describeWithLibreOffice } from "../support/libreOffice";
import { comparedWithLibreOffice } from "../support/sameInLibreOffice";
import { cellsOf, columnIn, placeOf, refusal, startScenario, tableOf } from "../support/scenarioWorkbook";
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

describe("a row of the ledger", () => {
  it("that she empties, formulas and all, and types in anew is in no sum; sheet, register and pane say so", async () => {
    const before = ledgerRow(0);
    for (const header of Object.keys(before)) await put(0, header, null);
    const typedAgain = ["Scenario", "Nr", "Thema", "Post", "Jaar", "Bedrag", "Soort", "Toelichting"];
    for (const header of typedAgain) await put(0, header, before[header] as Cell);
    expect(politie2021()).toBe(37.5);
    expect(said()).toEqual(one);
    expect(await listed()).toEqual({ rows: [[1, "formulasGone"]], hidden: 0 });
  });

  it("that she empties, formulas and all, and leaves empty is no fault", async () => {
    for (const header of Object.keys(ledgerRow(0))) await put(0, header, null);
    expect(said()).toMatchObject({ faults: 0, total: 0 });
    expect(await listed()).toEqual({ rows: [], hidden: 0 });
  });

  it.each([
    ["Sleutel", 3],
    ["Van", 2022],
    ["Tot", 9999],
    ["Meerjarig", 0],
    ["Buiten", 0],
  ])("with a figure pasted over %s may count as something else: the row says so", async (header, figure) => {
    await put(0, header, figure);
    expect(ledgerRow(0)["Controle"]).toMatch(/^formule van deze rij overschreven: Ctrl\+Z, of kopieer/);
    expect(said()).toEqual(one);
    expect(await listed()).toEqual({ rows: [[1, "formulasGone"]], hidden: 0 });
    const freezing = { moment: "slotwet", name: "", date: "2021-03-01" } as const;
    expect(refusal(await freezeScenario("S1", freezing))).toMatch(/formules achter deze rij/);
    expect((await copyScenario("S1", "Kopie")).kind).toBe("refused");
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

  it("is told what to do in words", () => {
    expect(rowProblemText({ kind: "formulasGone" }, "nl")).toMatch(/kopieer die cellen van een andere rij\.$/);
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
