import { bookMutation } from "../../src/actions/bookMutation";
import { freezeScenario } from "../../src/actions/freezeScenario";
import { readScenarios } from "../../src/actions/readScenarios";
import { removeMutation } from "../../src/actions/removeMutation";
import { previewDeletion } from "../../src/actions/scenarioUpkeep";
import { findUnfinished } from "../../src/actions/unfinished";
import { HostError } from "../../src/workbench/protocol/HostError";
import type { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { startShift, startThreeMutations } from "../support/scenarioStarts";
import { cellsOf, columnIn, line, placeOf, refusal, startScenario, tableOf, texts } from "../support/scenarioWorkbook";

let she: Controller;
const freezing = { moment: "ontwerpbegroting", name: "versie 2", date: "2020-09-15", author: "J. Jansen" };
const sheet = "Vastgelegd S1 ontwerpbegroting";
const settle = () => she.host.engine.settle();
const cells = (name: string) => cellsOf(she, name);
const table = (name: string) => tableOf(she, name);
const place = (name: string) => placeOf(she, name);
/** The row that begins with a label, without its empty cells. */
const rowOf = (label: string, on = sheet) =>
  (cells(on).find(([first]) => first === label) ?? []).filter((cell) => cell !== null && cell !== "");

async function freeze(): Promise<void> {
  she = await startThreeMutations();
  facts(await freezeScenario("S1", freezing));
  await settle();
}
const leave = () => she.leave();

describe("freezing", () => {
  beforeAll(async () => {
    she = await startScenario();
  });
  afterAll(leave);

  it("refuses without a moment, and an unknown scenario", async () => {
    expect(refusal(await freezeScenario("S1", { ...freezing, moment: " " }))).toMatch(/^Geef het moment een naam/);
    expect(refusal(await freezeScenario("S9", freezing))).toMatch(/S9 staat niet/);
  });

  it("refuses cells that were typed over, in the new position or in the stand", async () => {
    const stood = she.input("Offensief_S1_MIT_Politie", 0, 1);
    await she.type("Offensief_S1_MIT_Politie", 0, 1, 40);
    expect(refusal(await freezeScenario("S1", freezing))).toMatch(
      /op blad "Sneller MIT" staat in [A-Z]+\d+ iets anders/,
    );
    await she.type("Offensief_S1_MIT_Politie", 0, 1, null);
    expect(refusal(await freezeScenario("S1", freezing))).toMatch(/iets anders/);
    await she.type("Offensief_S1_MIT_Politie", 0, 1, stood);
    expect(facts(await readScenarios()).typed).toEqual([]);
  });

  it("refuses a row that is finer than a euro, of which sheet and pane would keep another sum", async () => {
    facts(await bookMutation("S1", line(1_000_000), texts));
    const { sheetId, rect } = placeOf(she, "Offensief_Mutaties");
    await she.typeAt(sheetId, rect.row + 1, columnIn(she, "Offensief_Mutaties", "Bedrag"), 1.0000004);
    expect(refusal(await freezeScenario("S1", freezing))).toMatch(
      /op blad "Mutaties" klopt rij 6 niet\. .*fijner dan een euro.*Rond het af op zes decimalen/,
    );
    expect(facts(await readScenarios()).faults).toMatchObject([{ problem: { kind: "tooFine" }, isNote: false }]);
    await she.typeAt(sheetId, rect.row + 1, columnIn(she, "Offensief_Mutaties", "Bedrag"), 1);
    expect(facts(await readScenarios()).faults).toEqual([]);
  });

  it("refuses a row with a fault, and says which and what to do", async () => {
    expect(table("Offensief_Mutaties")).toMatchObject([{ Post: "Politie", Bedrag: 1 }]);
    await she.typeAt(she.sheetId("Mutaties"), 5, 3, "Polisie");
    const before = she.picture();
    expect(refusal(await freezeScenario("S1", freezing))).toMatch(
      /^Er is niets gedaan: op blad "Mutaties" klopt rij 6 niet\. .*Politie/,
    );
    expect(she.picture()).toEqual(before);
    await she.typeAt(she.sheetId("Mutaties"), 5, 3, "Politie");
    expect(facts(await readScenarios()).faults).toEqual([]);
  });

  it("refuses where the scenario's sheet is gone", async () => {
    she.host.engine.removeSheet(she.sheetId("Sneller MIT"));
    expect(refusal(await freezeScenario("S1", freezing))).toMatch(/blad van scenario S1 is weg/);
  });
});

describe("freezing a scenario without mutations, beside a sheet of hers with the name that it would get", () => {
  const beside = "Vastgelegd S1 ontwerpbegrot (2)";
  let frozen: Awaited<ReturnType<typeof freezeScenario>>;
  beforeAll(async () => {
    she = await startScenario();
    she.host.engine.addSheet(sheet);
    frozen = await freezeScenario("S1", freezing);
    await settle();
  });
  afterAll(leave);

  it("finds a free name for its sheet", () => {
    expect(facts(frozen).sheet).toBe(beside);
  });

  it("refuses a second time", async () => {
    expect(frozen.kind).toBe("done");
    expect(refusal(await freezeScenario("S1", { ...freezing, moment: "slotwet" }))).toBe(
      "Scenario S1 is al vastgelegd (ontwerpbegroting, 15 september 2020). Er is niets gewijzigd. Leg een volgend moment vast in een nieuw scenario dat op deze stand begint.",
    );
  });

  it("works for a scenario without mutations, whose later ones are refused all the same", async () => {
    expect(facts(frozen).lastNumber).toBe(0);
    expect(rowOf("Later verschil", beside)[1]).toMatch(/^geen/);
    expect(rowOf("Aantal mutatieregels", beside).slice(1)).toEqual([0, 0, 0, 0, 0]);
    const id = she.sheetId("Mutaties");
    for (const [column, value] of ["S1", 1, "MIT", "Politie", 2021, null, 1, "overig"].entries())
      await she.typeAt(id, 5, column, value);
    await settle();
    expect(table("Offensief_Mutaties")[0]?.["Controle"]).toBe("stand is vastgelegd: alleen tegenboeken kan nog");
  });
});

describe("a frozen stand", () => {
  beforeAll(freeze);
  afterAll(leave);

  it("says what, when, by whom, and that protection is no protection against fraud", () => {
    const lines = cells(sheet).map(([first]) => String(first));
    expect(lines.slice(0, 3)).toEqual([
      "Vastgelegde stand S1: Sneller: MIT?",
      "ontwerpbegroting · versie 2 · vastgelegd op 15-09-2020 · door J. Jansen (eigen opgave) · bedragen in EUR mln",
      expect.stringMatching(/^Bladbeveiliging is geen bescherming tegen fraude/),
    ]);
    expect(she.host.host.model.sheet(she.sheetId(sheet)).protection.protected).toBe(false);
  });

  it("has the figures of every line, announced amounts included, as values", () => {
    const stand = table("Offensief_S1_Stand");
    expect(stand).toHaveLength(32);
    expect(stand.find(({ Sleutel }) => Sleutel === "MIT/Politie")).toMatchObject({
      ...{ Thema: "MIT", Post: "Politie", "2020": 5.1, "2021": 39, "2022": 38.7, "2025 e.v.": 40.4 },
      ...{ "Kasschuif 2021": -1, "Kasschuif 2022": 1, "Verschil 2021": 0 },
    });
    expect(stand.find(({ Sleutel }) => Sleutel === "MIT/Aangekondigd")).toMatchObject({ "2023": 95, "2025 e.v.": 95 });
    const formulas = (header: string) => {
      const { rect, sheetId } = place("Offensief_S1_Stand");
      const column = columnIn(she, "Offensief_S1_Stand", header);
      return she.host.engine.read(sheetId, rect).filter((row) => row[column]?.formula);
    };
    expect([formulas("2021").length, formulas("Verschil 2021").length]).toEqual([0, 32]);
  });

  it("has the ledger's rows as they were, and text stays text", () => {
    const rows = table("Offensief_S1_Regels");
    expect(rows.map(({ Nr, Post, Bedrag }) => [Nr, Post, Bedrag])).toEqual([
      [1, "Politie", 4.5],
      [2, "Politie", -1],
      [2, "Politie", 1],
      [3, "Aangekondigd bedrag", 2],
    ]);
    expect(rows[0]?.["Toelichting"]).toBe(texts.explanation);
  });

  it("has control totals over copy and ledger beside what they were, and the verdicts in words", () => {
    expect(rowOf("Aantal mutatieregels").slice(1)).toEqual([4, 4, 0, 4, 0]);
    expect(rowOf("Saldo van de bedragen per jaar").slice(1)).toEqual([6.5, 6.5, 0, 6.5, 0]);
    expect(rowOf("Som van de bedragen zonder teken").slice(1)).toEqual([8.5, 8.5, 0, 8.5, 0]);
    expect(rowOf("Later verschil")).toEqual([
      "Later verschil",
      expect.stringMatching(/^geen: \d+ bedragen en \d+ rijen met mutaties nagekeken, geen bevindingen \(som /),
    ]);
    expect(cells(sheet).some((row) => row.includes("sluit niet aan (+3,5)"))).toBe(true);
  });

  it("is in the register, and takes only tegenboekingen", async () => {
    expect(table("Offensief_Scenarios")[0]).toMatchObject({
      "Vastgelegd als": "ontwerpbegroting",
      "Vastgelegd op": "2020-09-15",
      "Laatste nr": 3,
    });
    expect(refusal(await bookMutation("S1", line(1_000_000), texts))).toMatch(/^De stand is vastgelegd/);
    expect(refusal(await removeMutation("S1", 1))).toMatch(/^De stand is vastgelegd/);
    expect(refusal(await previewDeletion("S1"))).toMatch(/is vastgelegd .* en wordt niet verwijderd/);
  });

  // What is changed is put back, in the workbook of before.
  describe("what changes after freezing", () => {
    it("shows a frozen row of the ledger that was changed, also where two changes cancel out", async () => {
      const { rect, sheetId } = place("Offensief_Mutaties");
      const amount = columnIn(she, "Offensief_Mutaties", "Bedrag");
      await she.typeAt(sheetId, rect.row + 2, amount, -3);
      await she.typeAt(sheetId, rect.row + 3, amount, 3);
      expect(rowOf("Saldo van de bedragen per jaar").at(-1)).toBe(0);
      expect(rowOf("Som van de bedragen zonder teken").at(-1)).toBe(4);
      expect(rowOf("Later verschil")[1]).toMatch(/^ja/);
      await she.typeAt(sheetId, rect.row + 2, amount, -1);
      await she.typeAt(sheetId, rect.row + 3, amount, 1);
      expect(rowOf("Later verschil")[1]).toMatch(/^geen/);
    });

    it("shows a row of the copy, or a figure of the stand, that was changed on its own sheet", async () => {
      const { rect, sheetId } = place("Offensief_S1_Regels");
      await she.typeAt(sheetId, rect.row + 1, 4, 4.4);
      expect(rowOf("Saldo van de bedragen per jaar").slice(1)).toEqual([6.5, 6.4, -0.1, 6.5, 0]);
      expect(rowOf("Later verschil")[1]).toMatch(/^ja/);
      await she.typeAt(sheetId, rect.row + 1, 4, 4.5);
      expect(rowOf("Later verschil")[1]).toMatch(/^geen/);
      const stand = place("Offensief_S1_Stand");
      const stood = she.inputAt(stand.sheetId, stand.rect.row + 1, 2);
      await she.typeAt(stand.sheetId, stand.rect.row + 1, 2, 99);
      expect(Number(rowOf("Som van de hele stand").at(-1))).not.toBe(0);
      await she.typeAt(stand.sheetId, stand.rect.row + 1, 2, stood);
      expect(rowOf("Later verschil")[1]).toMatch(/^geen/);
    });

    it("keeps standing when the scenario's sheet is renamed; when that is gone, it says so", async () => {
      she.host.engine.renameSheet(she.sheetId("Sneller MIT"), "Anders");
      await settle();
      expect(rowOf("Later verschil")[1]).toMatch(/^geen/);
      she.host.engine.removeSheet(she.sheetId("Anders"));
      await settle();
      expect(rowOf("Later verschil")[1]).toMatch(/^(ja|niet meer te controleren)/);
    });
  });
});

describe("what is reversed after freezing", () => {
  beforeAll(freeze);
  afterAll(leave);

  it("shows what was reversed as a later difference, with the totals of the frozen rows unharmed", async () => {
    facts(await bookMutation("S1", { form: "reversal", number: 1 }, texts));
    await settle();
    expect(table("Offensief_Mutaties").map(({ Controle }) => Controle)).toEqual(Array(5).fill("in orde"));
    const row = table("Offensief_S1_Stand").find(({ Sleutel }) => Sleutel === "MIT/Politie");
    expect([row?.["2021"], row?.["Verschil 2021"]]).toEqual([39, -4.5]);
    expect(rowOf("Later verschil")[1]).toMatch(/^ja/);
    expect(rowOf("Bedragen die nu anders zijn")[1]).toBe(1);
    expect(rowOf("Aantal mutatieregels").slice(1)).toEqual([4, 4, 0, 4, 0]);
    const { rect, sheetId } = place("Offensief_S1_Stand");
    const column = columnIn(she, "Offensief_S1_Stand", "Verschil 2021");
    const at = table("Offensief_S1_Stand").findIndex(({ Sleutel }) => Sleutel === "MIT/Politie");
    expect(await she.host.engine.shownStyle(sheetId, rect.row + 1 + at, rect.column + column)).toMatchObject({
      fill: "#F8CBAD",
    });
  });
});

describe("freezing that fails halfway", () => {
  let actions = 0;
  const prepare = async () => {
    she = await startShift();
  };
  beforeAll(async () => {
    await prepare();
    she.host.host.switches.beforeAction = () => void (actions += 1);
    facts(await freezeScenario("S1", freezing));
    leave();
  });
  beforeEach(prepare);
  afterEach(leave);

  it.each([0.55, 0.8, 0.9, 0.97])("at %f of its actions leaves everything as it was", async (share) => {
    const before = she.picture();
    const { switches } = she.host.host;
    let seen = 0;
    switches.beforeAction = () => {
      if (seen++ === Math.floor(share * actions)) throw new HostError("GeneralException", "broken");
    };
    const outcome = await freezeScenario("S1", freezing);
    switches.beforeAction = null;
    await settle();
    expect(outcome.kind).toBe("refused");
    expect(she.picture()).toEqual(before);
    expect(facts(await findUnfinished())).toBeNull();
    expect(facts(await freezeScenario("S1", freezing)).sheet).toBe(sheet);
  });
});
