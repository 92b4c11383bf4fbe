import { checkComparison, chooseTheme, controlOf } from "../support/checkComparison";
import { compare, reckoned, rowsOf, sheetCells, withScenarios } from "../support/comparison";
import { facts } from "../support/facts";
import type { Controller } from "../support/controller";

let she: Controller;
const rows = () => rowsOf(sheetCells(she, "Vergelijking"));

describe("the course of a comparison", () => {
  beforeAll(async () => {
    she = await withScenarios();
    facts(await compare(["S1", "S2"]));
    await she.host.engine.settle();
  });
  afterAll(() => she.leave());

  it("shows the course of the theme that is chosen, with the same figures as the pure code", async () => {
    const { scenarios } = await reckoned(["S1"]);
    const themes = scenarios[0]!.course.courses.filter(({ themeId }) => themeId !== "Totaal");
    expect(themes).toHaveLength(4);
    for (const { themeId, themeName } of themes) {
      await chooseTheme(she, themeName);
      await checkComparison(she, ["S1", "S2"], { id: themeId, name: themeName });
      expect(controlOf(she)).toMatch(/verlopen nagekeken, geen bevindingen/);
    }
    await chooseTheme(she, "Alle thema's");
    await checkComparison(she, ["S1", "S2"]);
  });

  it("shows no course of a theme that is not in the list, wildcards and nothing included, and says so", async () => {
    for (const typed of ["*", "M?T", "", "Totaal"]) {
      await chooseTheme(she, typed);
      const course = [...rows()].filter(([key]) => key.startsWith("Verloop S1 · onbekend:"));
      expect(course.map(([, { cells }]) => cells.filter((cell) => cell !== null))).toEqual(course.map(() => []));
      const said = sheetCells(she, "Vergelijking").filter(([label]) => /^Geen verloop: kies/.test(String(label)));
      expect([typed, said.length]).toEqual([typed, 2]);
      expect(controlOf(she)).toMatch(/verlopen nagekeken, geen bevindingen/);
    }
    await chooseTheme(she, "Alle thema's");
  });

  it("names the theme of which a course does not add up, also where another one is shown", async () => {
    const name = she.sheets().find((each) => each.startsWith("Sneller"))!;
    const sheet = she.sheetId(name);
    const at = sheetCells(she, name);
    const row = at.findIndex((cells) => cells.includes("Politie"));
    const own = she.host.engine.read(sheet, { row, column: 0, rows: 1, columns: 30 })[0]!;
    const column = own.findIndex((cell) => cell.formula !== null && cell.value === 40.571);
    await she.typeAt(sheet, row, column, 50.571);
    await chooseTheme(she, "Preventieve en regionale aanpak");
    expect(controlOf(she)).toBe(
      "Let op: een verloop sluit niet; kies bij Verloop van: MIT; zie de rij Niet verklaard.",
    );
    await chooseTheme(she, "MIT");
    expect([...rows()].find(([key]) => /^Verloop S1 .*Niet verklaard/.test(key))?.[1].cells[1]).toBe(10);
    await she.typeAt(sheet, row, column, own[column]!.formula!);
    await chooseTheme(she, "Alle thema's");
    expect(controlOf(she)).toMatch(/verlopen nagekeken, geen bevindingen/);
  });
});
