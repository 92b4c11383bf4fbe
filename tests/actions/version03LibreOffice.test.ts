import { compareScenarios } from "../../src/actions/compareScenarios";
import { insertAll } from "../../src/actions/insert";
import { readScenarios } from "../../src/actions/readScenarios";
import { previewRemoval } from "../../src/actions/remove";
import type { WorkbookFile } from "../../src/workbench/xlsx/WorkbookFile";
import type { Controller } from "../support/controller";
import { facts } from "../support/facts";
import {
  answersOf,
  cellsIn,
  contentsOf,
  differences,
  file03,
  hersIn,
  open03,
  type Workbook03,
} from "../support/workbook03";

/**
 * The same workbooks of version 0.3 after a colleague saved them with LibreOffice: names have lost their comments there and hidden
 * ones are visible, settings are gone. See tests/workbooks/0.3/README.md.
 */
let she: Controller;
let original: WorkbookFile;
const opened = (name: Workbook03) => async () => {
  original = await file03(name);
  she = await open03(await file03(name, "libreoffice"));
};
const leave = () => she.leave();
const settle = () => she.host.engine.settle();
/** A total of ours that version 0.3 did not have. */
const wasThere = (answer: string) => answer !== "Scenario-overzicht!O3 0";
jest.setTimeout(300_000);

/** What is in the second and not in the first; jest's own way of looking takes minutes for thousands. */
const missingIn = (there: readonly string[], wanted: readonly string[]) => {
  const known = new Set(there);
  return wanted.filter((each) => !known.has(each));
};

/** Which of our names are hidden and what they say of their source. */
const looksOfNames = ({ names }: WorkbookFile) =>
  names
    .filter(({ name }) => name.startsWith("Offensief_"))
    .map(({ name, hidden, comment }) => [name, hidden, comment])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));

describe("tables of version 0.3 that LibreOffice saved", () => {
  beforeAll(opened("tables"));
  afterAll(leave);

  it("have the deviations and the answers that they had", async () => {
    expect(await she.click("afwijkingenTonen")).toMatch(
      /Versterking stelsels, 2022: \+8,2.*MIT, Politie, 2021: \+4,5.*Lokale en regionale aanpak, 2020: \+12,5/,
    );
    expect(missingIn(answersOf(contentsOf(she)), answersOf(original))).toEqual([]);
  });

  it("are wholly ours to take away: every name, and both sheets", async () => {
    const { names, sheets } = facts(await previewRemoval());
    expect([...names].sort()).toEqual(original.names.map(({ name }) => name).sort());
    expect(sheets).toEqual(["Offensief", "Offensief bronnen"]);
  });

  it("are kept by Bijwerken, with every answer; the second time there is nothing to do", async () => {
    const before = contentsOf(she);
    await she.click("bijwerken");
    await settle();
    expect(answersOf(contentsOf(she)).filter(wasThere)).toEqual(answersOf(before));
    const after = contentsOf(she);
    expect(await she.click("bijwerken")).toMatch(/nagekeken \(.*\)\. Niets hoefde te worden hersteld\./);
    await settle();
    expect(differences(after, contentsOf(she))).toEqual([]);
  });

  it("have their names as they were after Bijwerken", () => {
    const known = looksOfNames(original);
    expect(looksOfNames(contentsOf(she))).toEqual(expect.arrayContaining(known));
  });

  it("are not inserted a second time", async () => {
    expect(facts(await insertAll())).toMatchObject({ kind: "refreshed", covered: { tables: 4 } });
    expect(she.sheets()).toEqual([...original.sheets.map(({ name }) => name), "Offensief inventaris"]);
  });
});

describe("everything of version 0.3, and formulas of hers over it, that LibreOffice saved", () => {
  beforeAll(opened("hers"));
  afterAll(leave);

  it("has the scenarios and the answers that it had", async () => {
    const { scenarios, faults, typed } = facts(await readScenarios());
    expect(scenarios.map(({ scenario: { code }, mutations }) => [code, mutations.length])).toEqual([
      ["S1", 2],
      ["S2", 2],
    ]);
    expect([faults.filter(({ isNote }) => !isNote), typed]).toEqual([[], []]);
    const counts = (answers: readonly string[]) => answers.filter((each) => !each.startsWith("Mijn cijfers!"));
    expect(missingIn(counts(answersOf(contentsOf(she))), counts(answersOf(original)))).toEqual([]);
  });

  it("has the answers of her formulas", () => {
    const answers = (file: WorkbookFile) =>
      cellsIn(file, "Mijn cijfers").flatMap(({ row, column, formula, value }) =>
        column === 1 && typeof value === "number" && !/COUNTA|SCENARIO/i.test(formula ?? "") ? [[row, value]] : [],
      );
    expect(answers(contentsOf(she))).toEqual(answers(original));
  });

  it("compares the same scenarios again on the sheet that is there", async () => {
    expect(facts(await compareScenarios(["S1", "S2"]))).toMatchObject({ again: true });
  });

  it("keeps every cell of hers with Bijwerken", async () => {
    await settle();
    const before = contentsOf(she);
    await she.click("bijwerken");
    await settle();
    expect(hersIn(contentsOf(she))).toEqual(hersIn(before));
    expect(answersOf(contentsOf(she)).filter(wasThere)).toEqual(answersOf(before));
  });
});
