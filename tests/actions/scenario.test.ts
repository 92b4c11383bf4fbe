import { bookMutation, previewBooking } from "../../src/actions/bookMutation";
import { copyScenario } from "../../src/actions/copyScenario";
import { insertAll } from "../../src/actions/insert";
import { newScenario } from "../../src/actions/newScenario";
import { removeMutation } from "../../src/actions/removeMutation";
import { deleteScenario, describeScenario, previewDeletion } from "../../src/actions/scenarioUpkeep";
import { euro } from "../../src/letter/amount";
import { parseAddress } from "../../src/workbench/model/address";
import { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { inExcel } from "../support/inExcel";

let she: Controller;
/** One workbook for what is tried after each other in it. */
const inOneWorkbook = () => {
  beforeAll(async () => {
    she = await Controller.start();
    inExcel(she.host);
  });
  afterAll(() => she.leave());
};
const withAFirst = () => {
  inOneWorkbook();
  beforeAll(async () => {
    facts(await newScenario({ title: "Sneller: MIT?", author: "J. Jansen" }));
    await settle();
  });
};

const texts = {
  explanation: "Besluit ministerraad",
  status: "voorstel",
  decision: "MR 12-3",
  author: "J. Jansen",
  date: "2020-09-15",
} as const;
const settle = () => she.host.engine.settle();
const line = (amount: number, changes: object = {}) =>
  ({
    form: "line",
    kind: "intensivering",
    key: "MIT/Politie",
    from: 2021,
    to: 2021,
    amount: euro(amount),
    ...changes,
  }) as const;

/** The ledger as it stands: header and rows. */
function ledger(): unknown[][] {
  const id = she.sheetId("Mutaties");
  const table = she.host.host.model.tables.find(({ name }) => name === "Offensief_Mutaties");
  if (!table) throw new Error("no ledger");
  return she.host.engine.read(id, table.rect).map((row) => row.map((cell) => cell.error ?? cell.value));
}
function column(name: string): unknown[] {
  const [header = [], ...rows] = ledger();
  return rows.map((row) => row[header.indexOf(name)]);
}

describe("a first scenario", () => {
  withAFirst();

  /** Whatever became of it: the next finds the ledger as it came. */
  afterEach(async () => {
    for (const number of new Set(column("Nr"))) if (number !== null) facts(await removeMutation("S1", Number(number)));
    await settle();
    expect([column("Nr"), she.values("Offensief_S1_MIT_Politie")[1]]).toEqual([[null], 35.5]);
  });

  it("brings register, ledger and hidden lists; its sheet has the title made valid", () => {
    expect(she.sheets()).toEqual([
      "Blad1",
      "Scenario-overzicht",
      "Mutaties",
      "Offensief lijsten",
      "Sneller MIT",
      "Offensief inventaris",
    ]);
    expect(she.host.host.model.sheet(she.sheetId("Offensief lijsten")).visibility).toBe("Hidden");
  });

  it("starts as the letter: figures and verdicts, five years and structural", () => {
    expect(she.values("Offensief_S1_MIT_Jaren")).toEqual([2020, 2021, 2022, 2023, 2024, 2025]);
    expect(she.values("Offensief_S1_MIT_Politie")).toEqual([5.1, 35.5, 37.7, 40.4, 40.4, 40.4]);
    expect(she.values("Offensief_S1_MIT_Enveloppe")).toEqual([21.5, 82, 87, 93, 93, 93]);
    expect(she.values("Offensief_S1_MIT_Oordeel").slice(0, 2)).toEqual(["sluit aan", "sluit aan, afrondingsverschil"]);
    expect(she.values("Offensief_S1_Preventief_Oordeel")).toEqual([
      "sluit aan",
      "sluit aan",
      "sluit aan",
      "geen aangekondigd bedrag",
      "geen aangekondigd bedrag",
      "geen aangekondigd bedrag",
    ]);
    expect(she.values("Offensief_S1_Totaal_Enveloppe")).toEqual([88, 141, 150, 150, 150, 150]);
  });

  it("has native formulas only: nothing of OFFENSIEF, so it recalculates without the add-in", () => {
    const formulas = she.host.engine.sheets().flatMap(({ id }) => {
      const rect = she.host.engine.usedRect(id);
      return rect ? she.host.engine.read(id, rect).flatMap((row) => row.flatMap((cell) => cell.formula ?? [])) : [];
    });
    expect(formulas.length).toBeGreaterThan(500);
    expect(formulas.filter((formula) => /OFFENSIEF\./i.test(formula))).toEqual([]);
  });

  it("shows what a booking does before anything is written, and writes it as one row", async () => {
    const before = she.picture();
    const shown = facts(await previewBooking("S1", line(4_500_000), texts));
    expect(she.picture()).toEqual(before);
    expect(shown.effects.map(({ themeId, after }) => [themeId, after.verdict, after.balance])).toEqual([
      ["MIT", "sluit niet aan", 4_500_000],
      ["Totaal", "sluit niet aan", 4_500_000],
    ]);
    facts(await bookMutation("S1", line(4_500_000), texts));
    await settle();
    expect(she.values("Offensief_S1_MIT_Politie")[1]).toBe(40);
    expect(she.values("Offensief_S1_MIT_Oordeel")[1]).toBe("sluit niet aan (+4,5)");
    expect([column("Nr"), column("Controle")]).toEqual([[1], ["in orde"]]);
  });

  it("knows a kasschuif as money moved between years, a herschikking as moved between themes", async () => {
    facts(
      await bookMutation(
        "S1",
        {
          form: "cashShift",
          key: "MIT/Politie",
          years: [
            { year: 2021, amount: euro(-1_000_000) },
            { year: 2022, amount: euro(1_000_000) },
          ],
        },
        texts,
      ),
    );
    await settle();
    expect(she.values("Offensief_S1_MIT_Oordeel").slice(1, 3)).toEqual([
      "verschoven; meerjarig saldo 0",
      "verschoven; meerjarig saldo 0",
    ]);
    facts(
      await bookMutation(
        "S1",
        {
          form: "reallocation",
          from: 2023,
          to: "onwards",
          legs: [
            { key: "MIT/Politie", amount: euro(-2_000_000) },
            { key: "BB/Stelsels", amount: euro(2_000_000) },
          ],
        },
        texts,
      ),
    );
    await settle();
    expect(she.values("Offensief_S1_BB_Oordeel").slice(3)).toEqual(Array(3).fill("tussen thema's, totaal 0"));
    expect(she.values("Offensief_S1_Totaal_Saldo")).toEqual([0, -1, 1, 0, 0, 0]);
    expect(column("Controle")).toEqual(Array(4).fill("in orde"));
  });

  it("leaves loonbijstelling out of the comparison", async () => {
    const verdicts = she.values("Offensief_S1_MIT_Oordeel");
    facts(
      await bookMutation(
        "S1",
        {
          form: "indexation",
          kind: "loonbijstelling",
          percentage: 2.3,
          share: 0.7,
          keys: ["MIT/Politie"],
          columns: [
            { year: 2021, onwards: false },
            { year: 2025, onwards: true },
          ],
        },
        texts,
      ),
    );
    await settle();
    expect(she.values("Offensief_S1_MIT_Politie")[1]).toBeGreaterThan(35.5);
    expect(she.values("Offensief_S1_MIT_Oordeel")).toEqual(verdicts);
  });

  it("never leaves a row out in silence: the row says what is wrong, and the control on the sheet counts it", async () => {
    facts(await bookMutation("S1", line(1_000_000), texts));
    const id = she.sheetId("Mutaties");
    await she.typeAt(id, 5, 3, "Polisie");
    await settle();
    expect(column("Controle")[0]).toBe("thema met deze post onbekend: kies beide uit de lijst");
    const mark = parseAddress(she.host.engine.nameFormula("Offensief_S1_Blad") ?? "");
    const sheet = she.sheetId("Sneller MIT");
    const text = she.host.engine.read(sheet, { ...mark!.rect, row: 2, column: 2, rows: 1, columns: 1 })[0]?.[0]?.value;
    expect(text).toMatch(/^1 regel\(s\) op blad Mutaties/);
    const notShown = she.host.engine.read(sheet, { row: 3, column: 9, rows: 1, columns: 1 })[0]?.[0]?.value;
    expect(notShown).toBe(1);
    await she.typeAt(id, 5, 3, "Politie");
  });

  it("takes free text as text: nothing is evaluated, no wildcard matches", async () => {
    for (const explanation of ["=1+1", "+SUM(A1)", "<script>alert(1)</script>", "'quote\"", "*", "@x", "(5)"])
      facts(await bookMutation("S1", line(1_000_000), { ...texts, explanation }));
    await settle();
    expect(column("Toelichting")).toEqual([
      "=1+1",
      "+SUM(A1)",
      "<script>alert(1)</script>",
      "'quote\"",
      "*",
      "@x",
      "(5)",
    ]);
    expect(she.values("Offensief_S1_MIT_Politie")[1]).toBe(42.5);
    const id = she.sheetId("Mutaties");
    await she.typeAt(id, 5, 0, "S*");
    await settle();
    expect(column("Controle")[0]).toBe("scenario onbekend: kies een code uit de lijst");
    expect(she.values("Offensief_S1_MIT_Politie")[1]).toBe(41.5);
    await she.typeAt(id, 5, 0, "S1");
  });

  it("is taken out of the ledger by number, and the last row leaves an empty one", async () => {
    facts(await bookMutation("S1", line(1_000_000), texts));
    facts(await bookMutation("S1", line(2_000_000), texts));
    facts(await removeMutation("S1", 1));
    await settle();
    expect([column("Nr"), she.values("Offensief_S1_MIT_Politie")[1]]).toEqual([[2], 37.5]);
    facts(await removeMutation("S1", 2));
    await settle();
    expect([column("Nr"), column("Controle"), she.values("Offensief_S1_MIT_Politie")[1]]).toEqual([[null], [""], 35.5]);
    facts(await bookMutation("S1", line(3_000_000), texts));
    await settle();
    expect([column("Nr"), she.values("Offensief_S1_MIT_Politie")[1]]).toEqual([[1], 38.5]);
  });

  it("never touches the official tables", async () => {
    facts(await insertAll());
    await settle();
    const official = she.values("Offensief_MIT");
    facts(await bookMutation("S1", line(4_500_000), texts));
    await settle();
    expect(she.values("Offensief_MIT")).toEqual(official);
  });
});

describe("a scenario as a whole", () => {
  withAFirst();

  it("is renamed with its sheet, unless the user gave that another name", async () => {
    facts(await describeScenario("S1", { title: "Rustiger", description: "later" }));
    await settle();
    expect(she.sheets()).toContain("Rustiger");
    expect(she.values("Offensief_S1_MIT_Politie")[1]).toBe(35.5);
    she.host.engine.renameSheet(she.sheetId("Rustiger"), "Mijn blad");
    facts(await describeScenario("S1", { title: "Anders" }));
    expect(she.sheets()).toContain("Mijn blad");
    she.host.engine.renameSheet(she.sheetId("Mijn blad"), "Sneller MIT");
  });

  it("gets a second beside it: a copy with its mutations, each on its own", async () => {
    facts(await bookMutation("S1", line(4_500_000), texts));
    expect(facts(await copyScenario("S1", "Kopie"))).toEqual({ code: "S2", sheet: "Kopie" });
    facts(await bookMutation("S2", line(1_000_000), texts));
    await settle();
    expect([she.values("Offensief_S1_MIT_Politie")[1], she.values("Offensief_S2_MIT_Politie")[1]]).toEqual([40, 41]);
    expect(column("Scenario")).toEqual(["S1", "S2", "S2"]);
    expect(column("Nr")).toEqual([1, 1, 2]);
  });

  it("is deleted after it was shown what goes; the other keeps what is its own", async () => {
    facts(await removeMutation("S2", 2));
    await settle();
    const shown = facts(await previewDeletion("S1"));
    expect([shown.sheet, shown.rows]).toEqual(["Sneller MIT", 1]);
    facts(await deleteScenario(shown));
    await settle();
    expect(she.sheets()).not.toContain("Sneller MIT");
    expect(she.names().filter((name) => name.startsWith("Offensief_S1_"))).toEqual([]);
    expect([column("Scenario"), she.values("Offensief_S2_MIT_Politie")[1]]).toEqual([["S2"], 40]);
  });
});

describe("sheets of the user's own with our names", () => {
  inOneWorkbook();

  it("are left alone: ours get a number", async () => {
    she.host.engine.addSheet("Mutaties");
    facts(await newScenario({ title: "Blad1" }));
    expect(she.sheets()).toEqual([
      "Blad1",
      "Mutaties",
      "Scenario-overzicht",
      "Mutaties (2)",
      "Offensief lijsten",
      "Blad1 (2)",
      "Offensief inventaris",
    ]);
  });
});
