import { describeScenario } from "../../src/actions/scenarioUpkeep";
import { findUnfinished } from "../../src/actions/unfinished";
import { problemText } from "../../src/actions/problemTexts";
import { kinds } from "../../src/scenario/kinds";
import { verdictText } from "../../src/scenario/verdict";
import { HostError } from "../../src/workbench/protocol/HostError";
import { book, compare, facts, line, mln, reckoned, rowsOf, sheetCells, withScenarios } from "../support/comparison";
import type { Controller } from "../support/controller";
import { inExcel } from "../support/inExcel";

// A workbook with scenarios takes a while to calculate.
jest.setTimeout(300_000);

let she: Controller;
const afresh = () => {
  beforeEach(async () => {
    she = await withScenarios();
  });
  afterEach(() => she.leave());
};

const settle = () => she.host.engine.settle();
const make = async (...codes: string[]) => {
  const made = facts(await compare(codes));
  await settle();
  return made;
};
const rows = (sheet = "Vergelijking") => rowsOf(sheetCells(she, sheet));
interface ShownTheme {
  readonly id: string;
  readonly name: string;
}
const marks = () => she.names().filter((name) => name.startsWith("Offensief_Vergelijking"));
const problemOf = async (...codes: string[]) => {
  const outcome = await compare(codes);
  return outcome.kind === "refused" ? outcome.problem : null;
};
/** Types over a cell of the comparison, found by the labels of its row. */
const type = (key: string, year: number, value: string | number | null) =>
  she.typeAt(she.sheetId("Vergelijking"), rows().get(key)!.at, 2 + year, value);

/** Chooses whose course the sheet shows. */
const chooseTheme = async (name: string) => {
  const row = sheetCells(she, "Vergelijking").findIndex(([label]) => label === "Verloop van");
  await she.typeAt(she.sheetId("Vergelijking"), row, 1, name);
  await settle();
};
const control = () => sheetCells(she, "Vergelijking").find(([label]) => label === "Controle")?.[1];

/** Every figure of the sheet against the pure code; `theme` is that of which the courses are shown. */
async function check(
  codes: readonly string[],
  theme: ShownTheme = { id: "Totaal", name: "Alle thema's" },
): Promise<number> {
  const { comparison, scenarios } = await reckoned(codes);
  const found = rows();
  const years = comparison.columns.length;
  let compared = 0;
  const expectRow = (key: string, amounts: readonly unknown[]) => {
    compared += years;
    expect([key, found.get(key)?.cells.slice(0, years)]).toEqual([key, amounts]);
  };
  let under = "";
  for (const row of comparison.rows) {
    if (row.level === "line" && row.themeId !== "Totaal") under = row.themeName;
    const parts =
      row.level === "line"
        ? ["Per post", under, row.name]
        : [row.level === "theme" ? row.name : "Totaal van de vier thema's"];
    const key = (what: string) => [...parts, what].join("|");
    expectRow(key("Stand brief"), row.base.map(mln));
    for (const { code, amounts, differences } of row.scenarios) {
      expectRow(key(`${code} nieuwe stand`), amounts.map(mln));
      expectRow(key(`${code} verschil met brief`), differences.map(mln));
    }
  }
  for (const { code, title, course, result, first, last } of scenarios) {
    const own = comparison.columns.map(({ year }) => (year < first ? null : Math.min(year - first, last - first + 1)));
    const inColumns = (values: readonly unknown[]) => own.map((index) => (index === null ? null : values[index]));
    const shown = course.courses.find(({ themeId }) => themeId === theme.id)!;
    const step = (name: string) => `Verloop ${code} · ${theme.name}: ${title}|${name}`;
    expectRow(step("Stand brief"), inColumns(shown.start.map(mln)));
    for (const kind of kinds) {
      const amounts = shown.steps.find((each) => each.kind === kind)?.amounts.map(mln) ?? own.map(() => 0);
      expectRow(step(kind), inColumns(amounts));
    }
    expectRow(step(`${code} nieuwe stand`), inColumns(shown.end.map(mln)));
    expectRow(step("Niet verklaard (moet 0 zijn)"), inColumns(own.map(() => 0)));
    for (const [id, group] of [...result.themes, ["Totaal", result.total] as const]) {
      const name = comparison.rows.find((row) => row.level !== "line" && row.themeId === id)!;
      const heading = name.level === "theme" ? name.name : "Totaal van de vier thema's";
      expectRow(`${heading}|${code} oordeel`, inColumns(group.columns.map((column) => verdictText(column))));
    }
  }
  return compared;
}

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

  it("shows the course of the theme that is chosen, with the same figures as the pure code", async () => {
    const { scenarios } = await reckoned(["S1"]);
    const themes = scenarios[0]!.course.courses.filter(({ themeId }) => themeId !== "Totaal");
    expect(themes).toHaveLength(4);
    for (const { themeId, themeName } of themes) {
      await chooseTheme(themeName);
      await check(["S1", "S2"], { id: themeId, name: themeName });
      expect(control()).toMatch(/^In orde/);
    }
    await chooseTheme("Alle thema's");
    await check(["S1", "S2"]);
  });

  it("shows no course of a theme that is not in the list, wildcards and nothing included, and says so", async () => {
    for (const typed of ["*", "M?T", "", "Totaal"]) {
      await chooseTheme(typed);
      const course = [...rows()].filter(([key]) => key.startsWith("Verloop S1 · onbekend:"));
      expect(course.map(([, { cells }]) => cells.filter((cell) => cell !== null))).toEqual(course.map(() => []));
      const said = sheetCells(she, "Vergelijking").filter(([label]) => /^Geen verloop: kies/.test(String(label)));
      expect([typed, said.length]).toEqual([typed, 2]);
      expect(control()).toMatch(/^In orde/);
    }
    await chooseTheme("Alle thema's");
  });

  it("names the theme of which a course does not add up, also where another one is shown", async () => {
    const name = she.sheets().find((each) => each.startsWith("Sneller"))!;
    const sheet = she.sheetId(name);
    const at = sheetCells(she, name);
    const row = at.findIndex((cells) => cells.includes("Politie"));
    const own = she.host.engine.read(sheet, { row, column: 0, rows: 1, columns: 30 })[0]!;
    const column = own.findIndex((cell) => cell.formula !== null && cell.value === 40.571);
    await she.typeAt(sheet, row, column, 50.571);
    await chooseTheme("Preventieve en regionale aanpak");
    expect(control()).toBe("Let op: een verloop sluit niet; kies bij Verloop van: MIT; zie de rij Niet verklaard.");
    await chooseTheme("MIT");
    expect([...rows()].find(([key]) => /^Verloop S1 .*Niet verklaard/.test(key))?.[1].cells[1]).toBe(10);
    await she.typeAt(sheet, row, column, own[column]!.formula!);
    await chooseTheme("Alle thema's");
    expect(control()).toMatch(/^In orde/);
  });

  it("says which scenario begins later, and leaves those years empty: that is no difference", async () => {
    const cells = sheetCells(she, "Vergelijking");
    expect(cells.find(([code]) => code === "S2")?.[2]).toContain("begint in 2021");
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
    expect(control()).toMatch(/^Let op: een verloop sluit niet/);
    const cells = sheetCells(she, "Vergelijking");
    expect(cells.find(([code]) => code === "S1")?.[2]).toMatch(/1 regel\(s\) op blad Mutaties kloppen niet/);
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
  });

  it("prints as wide as a page, with its header on each", async () => {
    const { page } = she.host.host.model.sheet(she.sheetId("Vergelijking"));
    expect(page).toMatchObject({ orientation: "Landscape", zoom: { horizontalFitToPages: 1 } });
    expect(page.titleRows).toMatchObject({ row: 0, rows: 3 });
  });
});

describe("the same comparison again", () => {
  afresh();

  it("is found by its hidden name, in whatever order it is asked: nothing is doubled or changed", async () => {
    await make("S1", "S2");
    const before = she.picture();
    expect(await make("s2", "S1", "S2")).toEqual({ sheet: "Vergelijking", codes: ["S2", "S1"], again: true });
    expect(she.picture()).toEqual(before);
    expect(marks()).toEqual(["Offensief_Vergelijking_S1_S2"]);
  });

  it("puts back what was emptied, and leaves the user's notes beside it", async () => {
    await make("S1", "S2");
    await type("MIT|S1 nieuwe stand", 1, null);
    await she.typeAt(she.sheetId("Vergelijking"), 7, 3, "mijn aantekening");
    await make("S1", "S2");
    await check(["S1", "S2"]);
    expect(sheetCells(she, "Vergelijking")[7]?.[3]).toBe("mijn aantekening");
  });

  it("never overwrites what was typed: it names the cells", async () => {
    await make("S1", "S2");
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
  });

  it("refuses where rows were put in between; where its sheet was deleted it is made anew", async () => {
    await make("S1", "S2");
    she.host.engine.insertRows(she.sheetId("Vergelijking"), 20, 1);
    expect(await problemOf("S1", "S2")).toEqual({ kind: "comparisonChanged", sheet: "Vergelijking" });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Vergelijking").delete();
      await context.sync();
    });
    expect(await make("S1", "S2")).toMatchObject({ sheet: "Vergelijking", again: false });
    await check(["S1", "S2"]);
    expect(marks()).toEqual(["Offensief_Vergelijking_S1_S2"]);
  });

  it("stands beside a comparison of other scenarios", async () => {
    await make("S1", "S2");
    expect(await make("S3")).toMatchObject({ sheet: "Vergelijking (2)", again: false });
    expect(marks()).toEqual(["Offensief_Vergelijking_S1_S2", "Offensief_Vergelijking_S3"]);
  });
});

describe("what can't be compared", () => {
  afresh();

  it("is a scenario that is not there, none at all, or too many", async () => {
    expect(await problemOf("S1", "S9")).toEqual({ kind: "unknownScenario", code: "S9" });
    expect(await problemOf()).toEqual({ kind: "comparedCount", chosen: 0, most: 6 });
    const many = await problemOf("S1", "S2", "S3", "S4", "S5", "S6", "S7");
    expect(problemText(many!, "nl").text).toBe("Kies 1 tot 6 scenario's om te vergelijken; u koos er 7.");
  });

  it("is a scenario whose sheet is gone, or without its folded block: which one is said", async () => {
    const sheet = she.sheetId("Later");
    const column = sheetCells(she, "Later")[6]!.indexOf("Sleutel");
    await she.typeAt(sheet, 6, column, "iets anders");
    expect(await problemOf("S1", "S2")).toEqual({ kind: "scenarioSheetLost", code: "S2" });
    she.host.engine.removeSheet(sheet);
    const problem = await problemOf("S1", "S2");
    expect(problemText(problem!, "nl").text).toMatch(/^Het blad van scenario S2 is weg/);
    expect(await make("S1", "S3")).toMatchObject({ sheet: "Vergelijking" });
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

  it("is anything in a workbook whose structure is protected; a sheet with its name is the user's", async () => {
    she.host.engine.addSheet("vergelijking");
    expect(await make("S1")).toMatchObject({ sheet: "Vergelijking (2)" });
    she.host.host.model.structureProtected = true;
    expect(await problemOf("S2")).toEqual({ kind: "workbookProtected" });
  });
});

describe("a comparison that breaks off", () => {
  afresh();

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
