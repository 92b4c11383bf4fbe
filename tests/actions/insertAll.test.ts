import { excelOf } from "../support/nodeHost";
import { Controller } from "../support/controller";

let she: Controller;
beforeEach(async () => {
  she = await Controller.start();
});
afterEach(() => she.leave());

const fits = "sluit aan";
const rounded = "sluit aan, afrondingsverschil";

describe("Alles invoegen", () => {
  it("gives the four tables with an overview, and the sources, and says so", async () => {
    expect(await she.click("invoegenAlles")).toContain("4 tabellen, het overzicht en de bronnen staan in de werkmap");
    expect(she.sheets()).toEqual(["Blad1", "Offensief", "Offensief bronnen", "Offensief inventaris"]);
    expect(she.host.host.model.sheet(she.sheetId("Offensief inventaris")).visibility).toBe("Hidden");
    expect(she.values("Offensief_MIT_Politie")).toEqual([5.1, 35.5, 37.7, 40.4]);
    expect(she.values("Offensief_MIT_Wetgeving")).toEqual([null, 0.5, 0.5, 0.5]);
    expect(she.values("Offensief_BB_Jaren")).toEqual([2020, 2021, 2022, 2023, 2024]);
  });

  it("has the letter's own sums, announced amounts and verdicts", async () => {
    await she.click("invoegenAlles");
    expect(she.values("Offensief_BB_Som")).toEqual([32.7, 39.6, 50.8, 54.7, 55].map((sum) => expect.closeTo(sum, 9)));
    expect(she.values("Offensief_BB_Verschil")).toEqual([-0.3, -0.4, -0.2, -0.3, 0]);
    expect(she.values("Offensief_BB_Oordeel")).toEqual([rounded, rounded, rounded, rounded, fits]);
    expect(she.values("Offensief_MIT_Enveloppe")).toEqual([21.5, 82, 87, 93]);
    expect(she.values("Offensief_MIT_Oordeel")).toEqual([fits, rounded, fits, rounded]);
    expect(she.values("Offensief_Ondersteunend_Oordeel")).toEqual([fits, fits, fits]);
    expect(she.values("Offensief_Preventief_NietAangekondigd")).toEqual([1, 0, 0]);
    expect(she.values("Offensief_Preventief_Oordeel")).toEqual([fits, fits, fits]);
  });

  it("reconciles the total: 88, 141 and 150 a year, and in 2020 -0.7 is -1.0 not announced and +0.3 rounding", async () => {
    await she.click("invoegenAlles");
    expect(she.values("Offensief_Totaal")).toEqual([88, 141, 150, 150, 150]);
    expect(she.values("Offensief_Totaal_Som")).toEqual([88, 141.1, 149.8, 149.8, 150.1]);
    expect(she.values("Offensief_Totaal_Oordeel")).toEqual([fits, rounded, rounded, rounded, rounded]);
    expect(she.values("Offensief_Aansluiting_Themas")).toEqual([87.3, 141.4, 150, 150, 150]);
    expect(she.values("Offensief_Aansluiting_Verschil")).toEqual([-0.7, 0.4, 0, 0, 0]);
    expect(she.values("Offensief_Aansluiting_NietAangekondigd")[0]).toBe(-1);
    expect(she.values("Offensief_Aansluiting_Afronding")[0]).toBe(0.3);
  });

  it("costs one read and one write, under 129 kB", async () => {
    const { traffic } = she.host.bridge;
    const before = { ...traffic };
    await she.click("invoegenAlles");
    expect(traffic.requests - before.requests).toBeLessThanOrEqual(3);
    expect(traffic.bytes - before.bytes).toBeLessThan(129 * 1024);
  });

  it("gives every name a comment with its source", async () => {
    await she.click("invoegenAlles");
    const items = she.host.host.model.names;
    expect(items.length).toBeGreaterThan(100);
    expect(items.filter((item) => !item.comment.includes("2946123"))).toEqual([]);
  });
});

describe("a changed figure", () => {
  beforeEach(async () => {
    await she.click("invoegenAlles");
  });

  it("lights up at once: Politie 2021 overtyped with 40 does not fit by +4,5", async () => {
    await she.type("Offensief_MIT_Politie", 0, 1, 40);
    expect(she.values("Offensief_MIT_Saldo")).toEqual([0, 4.5, 0, 0]);
    expect(she.values("Offensief_MIT_Verschil")[1]).toBe(4.6);
    expect(she.values("Offensief_MIT_Oordeel")).toEqual([fits, "sluit niet aan (+4,5)", fits, rounded]);
    expect(she.values("Offensief_Totaal_Oordeel")[1]).toBe("sluit niet aan (+4,5)");
    expect(await she.shown("Offensief_MIT", 0, 1)).toMatchObject({ fill: "#F8CBAD", bold: true });
    expect((await she.shown("Offensief_MIT", 0, 0)).fill).toBeUndefined();
    expect(await she.shown("Offensief_MIT_Oordeel", 0, 1)).toMatchObject({ fill: "#F8CBAD" });
    expect(await she.shown("Offensief_MIT_Som", 0, 1)).toMatchObject({ fill: "#F8CBAD" });
  });

  it("splits the difference: changes +4.5, rounding +0.1", async () => {
    await she.type("Offensief_MIT_Politie", 0, 1, 40);
    const at = (offset: number) =>
      she.host.engine.read(sheetId(), {
        row: rowOf("Offensief_MIT_Verschil") + offset,
        column: 2,
        rows: 1,
        columns: 1,
      })[0]?.[0]?.value;
    expect([at(0), at(1), at(2)]).toEqual([4.6, 4.5, 0.1]);
  });

  it("within the rounding margin is still no rounding: +0.04 does not fit", async () => {
    await she.type("Offensief_MIT_Politie", 0, 1, 35.54);
    expect(she.values("Offensief_MIT_Oordeel")[1]).toBe("sluit niet aan (+0,040)");
  });

  it("that another one makes up for is only shifted: the year fits, the marks are milder", async () => {
    await she.type("Offensief_MIT_Politie", 0, 1, 34.5);
    await she.type("Offensief_MIT_OM", 0, 1, 11.6);
    expect(she.values("Offensief_MIT_Oordeel")[1]).toBe(rounded);
    expect(await she.shown("Offensief_MIT_OM", 0, 1)).toMatchObject({ fill: "#FFF2CC", italic: true });
  });

  it.each([
    ["emptied", null, "sluit niet aan (-35,5)"],
    ["turned into text", "40 mln", "sluit niet aan (-35,5)"],
    ["turned into an error", "=1/0", "fout in een post"],
    ["brought back", 35.5, rounded],
  ])("that is %s gives %s: %s", async (_what, value, verdict) => {
    await she.type("Offensief_MIT_Politie", 0, 1, value);
    expect(she.values("Offensief_MIT_Oordeel")[1]).toBe(verdict);
  });

  it("moved from a line that is not announced to one that is does not fit, though the balance is 0", async () => {
    await she.type("Offensief_Preventief_Denormalisering", 0, 0, 0);
    await she.type("Offensief_Preventief_PreventieveAanpak", 0, 0, 16);
    expect(she.values("Offensief_Preventief_Saldo")[0]).toBe(0);
    expect(she.values("Offensief_Preventief_Oordeel")[0]).toBe("sluit niet aan (+1,0)");
  });

  it("outside the announced amount counts for the balance, and the split still adds up", async () => {
    await she.type("Offensief_Preventief_Denormalisering", 0, 0, 3);
    expect(she.values("Offensief_Preventief_Saldo")[0]).toBe(2);
    expect(she.values("Offensief_Preventief_Verschil")[0]).toBe(0);
    expect(she.values("Offensief_Preventief_Oordeel")[0]).toBe("sluit niet aan (+2,0)");
  });

  it("is no reason to mark what is merely not announced: that has its own, mild mark", async () => {
    expect(await she.shown("Offensief_Preventief_Denormalisering", 0, 0)).toMatchObject({
      italic: true,
      underline: true,
    });
    expect((await she.shown("Offensief_Preventief_Denormalisering", 0, 0)).fill).toBeUndefined();
  });

  it("that is not announced either is marked for what it does to the year, before anything else", async () => {
    await she.type("Offensief_Preventief_Denormalisering", 0, 0, 3);
    expect(await she.shown("Offensief_Preventief_Denormalisering", 0, 0)).toMatchObject({
      fill: "#F8CBAD",
      bold: true,
    });
    const looks = await excelOf(she.host).run(async (context) => {
      const name = context.workbook.names.getItem("Offensief_Preventief_Denormalisering");
      const { conditionalFormats } = name.getRange();
      const formats = [0, 1, 2].map((at) => conditionalFormats.getItemAt(at).custom.format);
      for (const { font } of formats) font.load("bold, underline");
      await context.sync();
      return formats.map(({ font }) => [font.bold, font.underline]);
    });
    expect(looks[0]?.[0]).toBe(true);
    expect(looks[2]?.[1]).toBe("Single");
  });

  it("shows no mark any more when the marks are off, but the verdict stays", async () => {
    await she.type("Offensief_MIT_Politie", 0, 1, 40);
    expect(await she.click("markeringenWisselen")).toBe("De markeringen staan uit; het oordeel blijft zichtbaar.");
    expect((await she.shown("Offensief_MIT", 0, 1)).fill).toBeUndefined();
    expect(she.values("Offensief_MIT_Oordeel")[1]).toBe("sluit niet aan (+4,5)");
    expect(await she.click("markeringenWisselen")).toBe("De markeringen staan aan.");
    expect((await she.shown("Offensief_MIT", 0, 1)).fill).toBe("#F8CBAD");
  });

  it("is listed with its amount and cause", async () => {
    expect(await she.click("afwijkingenTonen")).toBe(
      "4 tabellen, 23 posten nagekeken, geen bevindingen (20 aangekondigde bedragen; 102 rijen met bronnen; posten som 581,7 mln, zonder teken 581,7 mln).",
    );
    await she.type("Offensief_MIT_Politie", 0, 1, 40);
    expect(await she.click("afwijkingenTonen")).toMatch(
      /^1 afwijking: MIT, Politie, 2021: \+4,5 \(oorzaak\)\. 4 tabellen, 23 posten nagekeken \(20 .*\)\.$/,
    );
  });

  it("still has its source", async () => {
    she.select("Offensief_MIT_Politie", 0, 1);
    expect(await she.click("bronTonen")).toBe(
      'MIT, Politie, 2021: Tabel "MIT", rij "Politie", kolom 2021, paragraaf "Multidisciplinair Interventieteam"; brief 18 juni 2020, kenmerk 2946123; Kamerstukken II 2019/20, 29911, nr. 281.',
    );
  });

  function sheetId(): string {
    return she.host.engine.sheets().find((sheet) => sheet.name === "Offensief")?.id ?? "";
  }
  function rowOf(name: string): number {
    return Number(/\$(\d+)/.exec((she.host.engine.nameFormula(name) ?? "").split("!")[1] ?? "")?.[1]) - 1;
  }
});
