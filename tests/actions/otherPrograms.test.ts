import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkFindingText } from "../../src/actions/check/checkTexts";
import { checkWorkbook } from "../../src/actions/check/checkWorkbook";
import { compareScenarios } from "../../src/actions/compareScenarios";
import { newScenario } from "../../src/actions/newScenario";
import { refreshedText } from "../../src/actions/refreshTexts";
import { refresh } from "../../src/actions/refresh";
import { previewRemoval, remove } from "../../src/actions/remove";
import type { CheckKind } from "../../src/plan/check/checkKinds";
import { readXlsx } from "../../src/workbench/xlsx/readXlsx";
import { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { inExcel } from "../support/inExcel";
import { root } from "../support/nodeHost";
import { cellsOf } from "../support/scenarioWorkbook";

/** Programs that keep tables; what each of them leaves out stands in the README beside the workbooks. */
const programs = ["libreOffice", "openpyxl", "hucre", "xlsxPopulate"] as const;

/** What formulas of hers on her own sheet come to: on names, cells, a table and a function of ours, and a name of her own. */
const answers = [118.7, 10.3, 71, 2.5, 141, 24];

let she: Controller;
const settle = () => she.host.engine.settle();
async function fileOf(program: string) {
  const bytes = readFileSync(join(root, "tests/workbooks/otherPrograms", `${program}.xlsx`));
  return (await readXlsx(bytes, { namespaces: ["OFFENSIEF"] })).file;
}
/** openpyxl keeps comments and hidden names as they were. */
async function labelsAsMade(): Promise<ReadonlyMap<string, unknown>> {
  const { names } = await fileOf("openpyxl");
  return new Map(names.map(({ name, comment, hidden }) => [name, [comment ?? "", !hidden]]));
}
const labels = () => new Map(she.host.host.model.names.map(({ name, comment, visible }) => [name, [comment, visible]]));
const hers = () => cellsOf(she, "Blad1");

describe.each(programs)("a workbook that %s saved", (program) => {
  beforeAll(async () => {
    she = await Controller.start({ file: await fileOf(program) });
    inExcel(she.host);
    await settle();
  });
  afterAll(() => she.leave());

  it("gets back with Bijwerken what was left out, which says so, and keeps hers; a second time there is nothing to do", async () => {
    const before = hers();
    const said = refreshedText(facts(await refresh()), "nl");
    await settle();
    const leavesOut = program === "libreOffice" || program === "hucre";
    expect(said).toMatch(
      leavesOut
        ? /Hersteld: toelichting bij namen en verborgen namen teruggezet.*: .*MIT.*opmaak en vanzelf ingevulde kolommen van de tabellen/
        : /Hersteld: van een oudere versie, bijgewerkt: Scenario-overzicht, Mutaties\.$/,
    );
    if (program === "libreOffice") expect(said).toContain("titels van grafieken volgen weer hun cel");
    expect([...labels()].sort()).toEqual([...(await labelsAsMade())].sort());
    const { tables } = she.host.host.model;
    const ledger = tables.find(({ name }) => name === "Offensief_Mutaties");
    expect(ledger?.columns.filter(({ calculated }) => calculated !== null)).toHaveLength(7);
    expect(ledger?.style).toBe("TableStyleLight1");
    const courses = she.host.host.model.charts.filter(({ content }) => content.name.startsWith("Verloop"));
    if (program === "libreOffice") expect(courses.map(({ content }) => content.title?.text)).toEqual([null, null]);
    expect(hers()).toEqual(before);
    expect(hers().map(([cell]) => cell)).toEqual(answers);
    expect(refreshedText(facts(await refresh()), "nl")).toMatch(
      /^4 tabellen, 23 posten, 2 scenario's, 3 mutaties, 1 vastgelegde stand, 1 vergelijking nagekeken \(.*\)\. Niets hoefde/,
    );
  });

  it("shows the comparison that is there, with every year's figures, and makes no second one", async () => {
    const sheets = she.sheets();
    expect(facts(await compareScenarios(["S1", "S2"]))).toMatchObject({ sheet: "Vergelijking", again: true });
    await settle();
    expect(she.sheets()).toEqual(sheets);
    const years = cellsOf(she, "Vergelijking")
      .flat()
      .filter((cell) => cell === "2021");
    expect(years.length).toBeGreaterThan(2);
    const [at] = rangeOfYear();
    she.host.engine.write(at!.sheetId, at!.rect, [[{ kind: "value", value: "2021" }]]);
    await settle();
    const texts = cellsOf(she, "Vergelijking").flat().map(String);
    const says = (part: string) => texts.filter((text) => text.includes(part)).length;
    expect([says("geen bevindingen: begin + mutaties = nieuwe stand"), says("Geen grafiek: kies")]).toEqual([1, 0]);
  });

  it("is brought up to date by Alles invoegen, and has nothing of ours left after Verwijderen; a name of hers like ours stays", async () => {
    expect(await she.click("invoegenAlles")).toMatch(
      /^4 tabellen, 23 posten, 2 scenario's, 3 mutaties, 1 vastgelegde stand, 1 vergelijking nagekeken/,
    );
    const shown = facts(await previewRemoval());
    expect([shown.sheets, shown.names.length]).toEqual([["Offensief", "Offensief bronnen"], 110]);
    facts(await remove(shown));
    await settle();
    const left = she.names().filter((name) => !/^Offensief_(S\d+_|Vergelijking_|Scenarios_|Inventaris)/.test(name));
    expect(left).toEqual(["Offensief_Eigen"]);
    expect(hers()[5]?.[0]).toBe(24);
    expect(await she.click("invoegenAlles")).toMatch(/^4 tabellen, .* met 104 namen/);
  });
});

describe.each([
  // Of several rules over the same cells Gnumeric keeps one.
  ["gnumeric"],
  ["sheetJs"],
])("a workbook that %s saved, which leaves out Excel tables", (program) => {
  beforeAll(async () => {
    she = await Controller.start({ file: await fileOf(program) });
    inExcel(she.host);
    await settle();
  });
  afterAll(() => she.leave());

  it("has each lost table told, with its place and what to do, and what was not looked at for it", async () => {
    const { findings, covered } = facts(await checkWorkbook());
    const of = (kind: CheckKind) => findings.filter((found) => found.kind === kind);
    expect(of("bookLost").map(({ sheet, cell }) => [sheet, cell])).toEqual([
      ["Scenario-overzicht", "A5"],
      ["Mutaties", "A5"],
      ["Offensief lijsten", "A5"],
    ]);
    expect([of("scenarioLost").length, of("frozenLost").length, of("marksLost").length]).toEqual([2, 1, 4]);
    expect(checkFindingText(of("bookLost")[0]!, "nl")).toMatch(/weggelaten door een ander programma.*eerdere versie/);
    expect([covered.tables, covered.scenarios, covered.expected.scenarios]).toEqual([4, 0, 2]);
    expect(await she.click("scenariosControleren")).not.toContain("geen bevindingen");
  });

  it("is not given a second set of scenario sheets, and keeps hers with Bijwerken, which says what stays lost", async () => {
    const [before, sheets] = [hers(), she.sheets()];
    expect((await newScenario({ title: "Nog een", author: "J. Jansen" })).kind).toBe("refused");
    expect(refreshedText(facts(await refresh()), "nl")).toMatch(
      /Kijk zelf na: .*Offensief_Posten.*Offensief_Scenarios.*Offensief_Mutaties/,
    );
    await settle();
    expect(she.sheets()).toEqual(sheets);
    expect(hers()).toEqual(before);
  });
});

/** The cell in which she chooses the year of the charts. */
function rangeOfYear() {
  const rows = cellsOf(she, "Vergelijking");
  return rows.flatMap((cells, row) => {
    const column = cells[0] === "Verloopgrafieken tonen" ? 1 : -1;
    return column < 0 ? [] : [{ sheetId: she.sheetId("Vergelijking"), rect: { row, column, rows: 1, columns: 1 } }];
  });
}
