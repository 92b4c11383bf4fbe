import { copyScenario } from "../../src/actions/copyScenario";
import { freezeScenario } from "../../src/actions/freezeScenario";
import { toWorkbookFile } from "../../src/workbench/model/toWorkbookFile";
import { writeXlsx } from "../../src/workbench/xlsx/writeXlsx";
import { BehindRows, booked, type LedgerInput } from "../support/behindRows";
import { describeWithLibreOffice } from "../support/libreOffice";
import { comparedWithLibreOffice } from "../support/sameInLibreOffice";
import { refusal } from "../support/scenarioWorkbook";

let rows: BehindRows;
const start = async () => {
  rows = await BehindRows.start();
};
const leave = () => rows.she.leave();

const one = {
  sheet: expect.stringMatching(/^1 regel\(s\) op blad Mutaties kloppen niet/) as unknown,
  faults: 1,
  total: 1,
};

describe("a row of the ledger", () => {
  let putBack: () => Promise<void>;
  beforeAll(async () => {
    await start();
    putBack = rows.kept();
  });
  afterEach(() => putBack());
  afterAll(leave);

  it("that she empties, formulas and all, and types in anew is in no sum; sheet, register and pane say so", async () => {
    const before = rows.row(0);
    await rows.clear(0, Object.keys(before));
    const typedAgain = ["Scenario", "Nr", "Thema", "Post", "Jaar", "Bedrag", "Soort", "Toelichting"];
    for (const header of typedAgain) await rows.put(0, header, before[header] as LedgerInput);
    expect(rows.politie2021()).toBe(37.5);
    expect(rows.said()).toEqual(one);
    expect(await rows.listed()).toEqual({ rows: [[1, "formulasGone"]], hidden: 0 });
    expect(await rows.counts()).toEqual(["not"]);
  });

  it("that she empties, formulas and all, and leaves empty is no fault", async () => {
    await rows.clear(0, Object.keys(rows.row(0)));
    expect(rows.said()).toMatchObject({ faults: 0, total: 0 });
    expect(await rows.listed()).toEqual({ rows: [], hidden: 0 });
  });

  it("that she has only begun is never said to lack formulas, whatever cell comes first", async () => {
    const before = rows.row(0);
    const starting = ["Scenario", "Thema", "Post", "Bedrag"];
    await rows.clear(0, starting);
    for (const first of [null, ...starting]) {
      if (first) await rows.put(0, first, before[first] as LedgerInput);
      expect((await rows.listed()).rows).not.toContainEqual([1, "formulasGone"]);
      if (first) await rows.put(0, first, null);
    }
  });

  it("of which only one such cell is filled and the check was cleared does lack it", async () => {
    const starting = ["Scenario", "Thema", "Post", "Bedrag"];
    const before = rows.row(0);
    await rows.put(0, "Controle", null);
    for (const first of starting) {
      const filled = starting.map(
        (header) => [header, header === first ? (before[header] as LedgerInput) : null] as const,
      );
      await rows.fill(0, new Map(filled));
      expect([first, (await rows.listed()).rows]).toEqual([first, expect.arrayContaining([[1, "formulasGone"]])]);
    }
  });

  it("with a figure pasted over what is worked out of it says so itself", async () => {
    const figures = { Sleutel: 3, Van: 2022, Tot: 9999, Meerjarig: 0, Buiten: 0 };
    for (const [header, figure] of Object.entries(figures)) {
      const before = rows.input(0, header);
      await rows.put(0, header, figure);
      expect(rows.row(0)["Controle"]).toMatch(/^formule van deze rij overschreven: Ctrl\+Z, of klap/);
      expect([header, rows.said()]).toEqual([header, one]);
      expect([header, await rows.listed()]).toEqual([header, { rows: [[1, "formulasGone"]], hidden: 0 }]);
      const freezing = { moment: "slotwet", name: "", date: "2021-03-01" } as const;
      expect(refusal(await freezeScenario("S1", freezing))).toMatch(/Formules achter deze rij/);
      await rows.put(0, header, before);
      expect(rows.row(0)["Controle"]).toBe("in orde");
    }
  });

  it('pasted by value, "in orde" and all, is right until it is changed: counted as a fault before', async () => {
    await rows.paste(0);
    expect(rows.politie2021()).toBe(38.5);
    expect(rows.said()).toEqual(one);
    expect(await rows.listed()).toEqual({ rows: [], hidden: 1 });
    await rows.put(0, "Jaar", 2022);
    expect(rows.said()).toEqual(one);
    expect(await rows.listed()).toEqual({ rows: [[1, "formulasGone"]], hidden: 0 });
  });

  it("of which the check itself is typed over is counted as a fault", async () => {
    const inputs = [
      ["Controle", null],
      ["Controle", "in orde"],
      ["Controle", "akkoord"],
      ["Fout", 0],
      ["Fout", null],
    ] as const;
    for (const [header, value] of inputs) {
      const before = rows.input(0, header);
      await rows.put(0, header, value);
      expect([header, value, rows.said()]).toEqual([header, value, one]);
      const { rows: told, hidden = 0 } = await rows.listed();
      expect([header, value, told.length + hidden]).toEqual([header, value, 1]);
      await rows.put(0, header, before);
      expect(await rows.listed()).toEqual({ rows: [], hidden: 0 });
    }
  });

  it("with an error in another row's cells is still checked: no sum of faults is an error", async () => {
    await rows.put(1, "Scenario", "=1/0");
    await rows.put(0, "Fout", 0);
    expect(rows.said()).toMatchObject({ ...one, total: 2 });
  });

  it("without a formula or an explanation is told the formula first, where copying stops at it", async () => {
    await rows.clear(0, ["Toelichting", "Sleutel"]);
    expect(refusal(await copyScenario("S1", "Kopie"))).toMatch(/Formules achter deze rij/);
  });

  it("with an error in its explanation is told in the words of the check, since only the sheet finds fault with it", async () => {
    await rows.put(0, "Toelichting", "=1/0");
    expect(rows.said()).toEqual(one);
    const told = [
      [1, "sheetSays"],
      [1, "noExplanation"],
    ];
    expect(await rows.listed()).toEqual({ rows: told, hidden: 0 });
  });

  it("waits for F9 where Excel calculates by hand: what its check says is of before, and no formula is gone", async () => {
    await rows.put(0, "Controle", "");
    rows.she.host.host.switches.calculationMode = "Manual";
    expect(await rows.listed()).toEqual({ rows: [], hidden: 0 });
    await rows.put(0, "Sleutel", null);
    expect(await rows.listed()).toEqual({ rows: [[1, "formulasGone"]], hidden: 0 });
    rows.she.host.host.switches.calculationMode = "Automatic";
  });

  it("is not blamed while Excel still calculates: what stands behind it may be of before", async () => {
    await rows.paste(0);
    await rows.put(0, "Jaar", 2022);
    const { engine } = rows.she.host;
    engine.isCalculated = () => false;
    expect(await rows.listed()).toEqual({ rows: [], hidden: 0 });
    Reflect.deleteProperty(engine, "isCalculated");
  });
});

describe("a row of the ledger with a cell in the format Text", () => {
  beforeAll(start);
  afterAll(leave);

  it("of which the check is text that looks like right is counted as a fault", async () => {
    await rows.putText(0, "Fout", "0");
    expect(rows.row(0)["Fout"]).toBe("0");
    expect(rows.said()).toEqual(one);
    expect(await rows.listed()).toEqual({ rows: [[1, "formulasGone"]], hidden: 0 });
  });
});

describe("all rows, where a column was renamed", () => {
  beforeAll(start);
  afterAll(leave);

  it("are not blamed one by one: the column is told, and copying says so", async () => {
    await rows.she.typeAt(rows.she.sheetId("Mutaties"), 4, 6, "Bedragen");
    await rows.she.host.engine.settle();
    expect(await rows.listed()).toEqual({ rows: [], hidden: 0 });
    expect(refusal(await copyScenario("S1", "Kopie"))).toMatch(/ontbreekt: Bedrag/);
  });
});

describeWithLibreOffice("a colleague with LibreOffice", () => {
  beforeAll(start);
  afterAll(leave);

  it("sees the same of rows whose formulas are gone, typed over or pasted by value", async () => {
    await rows.books([3, 4, 5].map(booked));
    await rows.paste(0);
    await rows.put(1, "Sleutel", 3);
    await rows.clear(2);
    await rows.put(3, "Scenario", "=1/0");
    await rows.putText(4, "Fout", "0");
    expect(rows.said()).toMatchObject({ faults: 4, total: 5 });
    const { engine, host } = rows.she.host;
    const bytes = writeXlsx(toWorkbookFile(engine, host.model), { namespaces: ["OFFENSIEF"] });
    const { differences, compared } = comparedWithLibreOffice(rows.she, bytes, (name) => name !== "Blad1");
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(1000);
  });
});
