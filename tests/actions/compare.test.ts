import { checkWorkbook } from "../../src/actions/check/checkWorkbook";
import { describeScenario } from "../../src/actions/scenarioUpkeep";
import { findUnfinished } from "../../src/actions/unfinished";
import { problemText } from "../../src/actions/problemTexts";
import { HostError } from "../../src/workbench/protocol/HostError";
import { checkComparison, controlOf } from "../support/checkComparison";
import { book, compare, line, rowsOf, sheetCells, withScenarios } from "../support/comparison";
import { facts } from "../support/facts";
import type { Controller } from "../support/controller";
import { inExcel } from "../support/inExcel";

let she: Controller;
/** One workbook for what is tried after each other in it: each leaves it as the next expects it. */
const inOneWorkbook = () => {
  beforeAll(async () => {
    she = await withScenarios();
  });
  afterAll(() => she.leave());
};

const settle = () => she.host.engine.settle();
const make = async (...codes: string[]) => {
  const made = facts(await compare(codes));
  await settle();
  return made;
};
const rows = (sheet = "Vergelijking") => rowsOf(sheetCells(she, sheet));
const marks = () => she.names().filter((name) => name.startsWith("Offensief_Vergelijking"));
const problemOf = async (...codes: string[]) => {
  const outcome = await compare(codes);
  return outcome.kind === "refused" ? outcome.problem : null;
};
/** Types over a cell of the comparison, found by the labels of its row. */
const type = (key: string, year: number, value: string | number | null) =>
  she.typeAt(she.sheetId("Vergelijking"), rows().get(key)!.at, 2 + year, value);

const check = (codes: readonly string[]) => checkComparison(she, codes);

describe("a comparison of two scenarios with different years", () => {
  let made: Awaited<ReturnType<typeof make>>;
  beforeAll(async () => {
    she = await withScenarios();
    made = await make("S1", "S2");
  });
  afterAll(() => she.leave());

  it("has the figures, courses and verdicts that the scenarios have, in the years of both", async () => {
    expect(made).toEqual({ sheet: "Vergelijking", codes: ["S1", "S2"], again: false });
    expect(await check(["S1", "S2"])).toBeGreaterThan(1500);
    expect(
      sheetCells(she, "Vergelijking")
        .flat()
        .filter((cell) => /^#/.test(String(cell))),
    ).toEqual(["#N/A"]);
  });

  it("says which scenario begins later, and leaves those years empty: that is no difference", async () => {
    const cells = sheetCells(she, "Vergelijking");
    expect(cells[cells.findIndex(([code]) => code === "S2") + 1]?.[1]).toContain("begint in 2021");
    expect(rows().get("MIT|S2 nieuwe stand")?.cells[0]).toBeNull();
    expect(rows().get("MIT|S2 verschil met brief")?.cells[0]).toBeNull();
  });

  it("adds up over the years without the structural column", async () => {
    for (const key of ["MIT|S1 nieuwe stand", "Totaal van de vier thema's|S2 verschil met brief"]) {
      const years = rows().get(key)!.cells as number[];
      const sum = years.slice(0, -2).reduce((total, amount) => total + amount, 0);
      expect(years[years.length - 1]).toBeCloseTo(sum, 6);
    }
  });

  it("recalculates by itself after a booking, under a kind that was not there, and after a new title", async () => {
    await book("S2", line("overboeking", "Ondersteunend/Detentie", [2022, "onwards"], 2.125));
    facts(await describeScenario("S1", { title: "Nog sneller" }));
    await settle();
    await check(["S1", "S2"]);
    expect(rows().get("Verloop S2 · Alle thema's: Later|overboeking")?.cells[2]).toBe(2.125);
    expect([...rows().keys()].some((key) => key.startsWith("Verloop S1 · Alle thema's: Nog sneller"))).toBe(true);
  });

  it("has native formulas only, and no free text in a criterion", async () => {
    const id = she.sheetId("Vergelijking");
    const formulas = she.host.engine
      .read(id, she.host.engine.usedRect(id)!)
      .flatMap((row) => row.flatMap((cell) => cell.formula ?? []));
    expect(formulas.length).toBeGreaterThan(1500);
    expect(formulas.filter((formula) => /OFFENSIEF\.|Sneller: /i.test(formula))).toEqual([]);
  });

  it("does not hide a row of a kind that nobody knows: it is not explained, and the control says so", async () => {
    await she.typeAt(she.sheetId("Mutaties"), 5, 7, "zomaar");
    await settle();
    const left = [...rows()].find(([key]) => /^Verloop S1 .*Niet verklaard/.test(key));
    expect(left?.[1].cells[1]).toBe(4.5);
    expect(controlOf(she)).toMatch(/^Let op: een verloop sluit niet/);
    const cells = sheetCells(she, "Vergelijking");
    expect(cells[cells.findIndex(([code]) => code === "S1") + 1]?.[1]).toMatch(
      /1 regel\(s\) op blad Mutaties kloppen niet/,
    );
  });

  it("says of a row that is but asked about that there is doubt, and not that it is wrong", async () => {
    const about = () => {
      const cells = sheetCells(she, "Vergelijking");
      return String(cells[cells.findIndex(([code]) => code === "S1") + 1]?.[1]);
    };
    await she.typeAt(she.sheetId("Mutaties"), 5, 7, "intensivering");
    await she.typeAt(she.sheetId("Mutaties"), 5, 6, 36_500);
    await settle();
    expect(about()).toMatch(/; 1 regel\(s\) op blad Mutaties met een bedrag waarover twijfel is/);
    expect(about()).not.toMatch(/kloppen niet/);
    await she.typeAt(she.sheetId("Mutaties"), 5, 7, "zomaar");
    await settle();
    expect(about()).toMatch(/; 1 regel\(s\) op blad Mutaties kloppen niet/);
    expect(about()).not.toMatch(/twijfel/);
    await she.typeAt(she.sheetId("Mutaties"), 5, 6, 4.5);
    await settle();
  });

  it("marks differences, misfits and what was typed over, natively", async () => {
    const shown = (key: string, year: number) =>
      she.host.engine.shownStyle(she.sheetId("Vergelijking"), rows().get(key)!.at, 2 + year);
    expect(await shown("MIT|S1 verschil met brief", 1)).toMatchObject({ fill: "#FFF2CC", italic: true });
    expect((await shown("MIT|S1 verschil met brief", 0)).fill).toBeUndefined();
    expect(await shown("MIT|S1 oordeel", 1)).toMatchObject({ fill: "#F8CBAD", bold: true });
    await type("Per post|MIT|Politie|Stand brief", 1, 35);
    await type("MIT|S1 nieuwe stand", 1, 80);
    await settle();
    expect((await shown("Per post|MIT|Politie|Stand brief", 1)).fill).toBe("#D9D2E9");
    expect((await shown("MIT|S1 nieuwe stand", 1)).fill).toBe("#D9D2E9");
    // Also where the row has a mark of its own, that holds as well: what was typed over matters most.
    await type("MIT|S1 verschil met brief", 1, 9);
    await type("MIT|S1 oordeel", 1, "sluit niet aan (+9,0)");
    await settle();
    expect(await shown("MIT|S1 verschil met brief", 1)).toMatchObject({ fill: "#D9D2E9", underline: true });
    expect(await shown("MIT|S1 oordeel", 1)).toMatchObject({ fill: "#D9D2E9", underline: true });
  });

  it("has labels that a check holds against ours, as the scenarios' sheets have: each that reads otherwise is told with its place", async () => {
    const texts = async () => facts(await checkWorkbook()).findings.filter(({ kind }) => kind === "textChanged");
    expect(await texts()).toEqual([]);
    const sheet =
      she.host.engine
        .nameFormula("Offensief_S1_MIT_Politie")
        ?.split("!")[0]
        ?.replace(/^='?|'$/g, "") ?? "";
    const row = Number(/\$(\d+)/.exec(she.host.engine.nameFormula("Offensief_S1_MIT_Politie") ?? "")?.[1]) - 1;
    const { at } = rows().get("MIT|S1 nieuwe stand")!;
    await she.typeAt(she.sheetId("Vergelijking"), at, 1, "S2 nieuwe stand");
    await she.typeAt(she.sheetId(sheet), row, 0, "Rechtspraak");
    expect(await texts()).toMatchObject([
      { sheet, cell: `A${row + 1}`, about: ["S1, MIT", "Politie", "Rechtspraak"] },
      { sheet: "Vergelijking", cell: `B${at + 1}`, about: ["Vergelijking", "S1 nieuwe stand", "S2 nieuwe stand"] },
    ]);
    await she.typeAt(she.sheetId("Vergelijking"), at, 1, "S1 nieuwe stand");
    await she.typeAt(she.sheetId(sheet), row, 0, "Politie");
  });

  it("prints as wide as a page, with its header on each", async () => {
    const { page } = she.host.host.model.sheet(she.sheetId("Vergelijking"));
    expect(page).toMatchObject({ orientation: "Landscape", zoom: { horizontalFitToPages: 1 } });
    expect(page.titleRows).toMatchObject({ row: 0, rows: 3 });
  });
});

describe("the same comparison again", () => {
  inOneWorkbook();

  beforeAll(() => make("S1", "S2"));

  it("is found by its hidden name, in whatever order it is asked: nothing is doubled or changed", async () => {
    const before = she.picture();
    expect(await make("s2", "S1", "S2")).toEqual({ sheet: "Vergelijking", codes: ["S2", "S1"], again: true });
    expect(she.picture()).toEqual(before);
    expect(marks()).toEqual(["Offensief_Vergelijking_S1_S2"]);
  });

  it("puts back what was emptied, and leaves the user's notes beside it", async () => {
    await type("MIT|S1 nieuwe stand", 1, null);
    await she.typeAt(she.sheetId("Vergelijking"), 7, 3, "mijn aantekening");
    await make("S1", "S2");
    await check(["S1", "S2"]);
    expect(sheetCells(she, "Vergelijking")[7]?.[3]).toBe("mijn aantekening");
  });

  it("never overwrites what was typed: it names the cells", async () => {
    await type("MIT|S1 nieuwe stand", 1, 99);
    const before = she.picture();
    const problem = await problemOf("S1", "S2");
    expect(problem).toMatchObject({
      kind: "comparisonTyped",
      sheet: "Vergelijking",
      cells: [expect.stringMatching(/^D\d+$/)],
    });
    expect(problemText(problem!, "nl").text).toContain("heen getypt");
    expect(she.picture()).toEqual(before);
    await type("MIT|S1 nieuwe stand", 1, null);
    expect(await make("S1", "S2")).toMatchObject({ again: true });
  });

  it("stands beside a comparison of other scenarios", async () => {
    expect(await make("S3")).toMatchObject({ sheet: "Vergelijking (2)", again: false });
    expect(marks()).toEqual(["Offensief_Vergelijking_S1_S2", "Offensief_Vergelijking_S3"]);
  });

  it("refuses where rows were put in between; where its sheet was deleted it is made anew", async () => {
    she.host.engine.insertRows(she.sheetId("Vergelijking"), 20, 1);
    expect(await problemOf("S1", "S2")).toEqual({ kind: "comparisonChanged", sheet: "Vergelijking" });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Vergelijking").delete();
      await context.sync();
    });
    expect(await make("S1", "S2")).toMatchObject({ sheet: "Vergelijking", again: false });
    await check(["S1", "S2"]);
    expect(marks().sort()).toEqual(["Offensief_Vergelijking_S1_S2", "Offensief_Vergelijking_S3"]);
  });
});

describe("what can't be compared", () => {
  inOneWorkbook();

  it("is a scenario that is not there, none at all, or too many", async () => {
    expect(await problemOf("S1", "S9")).toEqual({ kind: "unknownScenario", code: "S9" });
    expect(await problemOf()).toEqual({ kind: "comparedCount", chosen: 0, most: 6 });
    const many = await problemOf("S1", "S2", "S3", "S4", "S5", "S6", "S7");
    expect(problemText(many!, "nl").text).toBe("Kies 1 tot 6 scenario's om te vergelijken; u koos er 7.");
  });

  it("is anything in a workbook whose structure is protected; a sheet with its name is the user's", async () => {
    she.host.engine.addSheet("vergelijking");
    expect(await make("S1")).toMatchObject({ sheet: "Vergelijking (2)" });
    she.host.host.model.structureProtected = true;
    expect(await problemOf("S2")).toEqual({ kind: "workbookProtected" });
    she.host.host.model.structureProtected = false;
  });

  it("is a scenario whose sheet is gone, or without its folded block: which one is said", async () => {
    const sheet = she.sheetId("Later");
    const column = sheetCells(she, "Later")[6]!.indexOf("Sleutel");
    await she.typeAt(sheet, 6, column, "iets anders");
    expect(await problemOf("S1", "S2")).toEqual({ kind: "scenarioSheetLost", code: "S2" });
    she.host.engine.removeSheet(sheet);
    const problem = await problemOf("S1", "S2");
    expect(problemText(problem!, "nl").text).toMatch(/^Het blad van scenario S2 is weg/);
    expect(await make("S1", "S3")).toMatchObject({ sheet: "Vergelijking (3)" });
  });

  it("is a ledger that lost a column, worked out ones too", async () => {
    const table = (name: string) =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem("Offensief_Mutaties").columns.getItem(name).delete();
        await context.sync();
      });
    await table("Sleutel");
    expect(await problemOf("S1")).toEqual({ kind: "ledgerColumnsMissing", columns: ["Sleutel"] });
    await table("Soort");
    expect(await problemOf("S1")).toEqual({ kind: "ledgerColumnsMissing", columns: ["Soort", "Sleutel"] });
  });
});

describe("a comparison that breaks off", () => {
  inOneWorkbook();

  it("leaves the workbook as it was, whatever action fails", async () => {
    const { switches } = she.host.host;
    await settle();
    const before = she.picture();
    let count = 0;
    const breakAt = (place: number) => {
      count = 0;
      switches.beforeAction = () => {
        if (count++ === place) throw new HostError("GeneralException", "broken");
      };
    };
    const total = await actionsNeeded();
    for (const place of [0.4, 0.7, 0.9, 0.99].map((share) => Math.floor(total * share))) {
      breakAt(place);
      const outcome = await compare(["S1", "S2"]);
      switches.beforeAction = null;
      await settle();
      expect([place, outcome.kind, she.picture()]).toEqual([place, "refused", before]);
      expect(await findUnfinished()).toEqual({ kind: "done", facts: null });
    }
  });

  /** How many actions a comparison asks of Excel, in another workbook. */
  async function actionsNeeded(): Promise<number> {
    const other = await withScenarios();
    let count = 0;
    other.host.host.switches.beforeAction = () => void (count += 1);
    facts(await compare(["S1", "S2"]));
    other.leave();
    inExcel(she.host);
    return count;
  }
});
