import { previewRemoval, remove } from "../../src/actions/remove";
import { checkWorkbook } from "../../src/actions/check/checkWorkbook";
import { bookMutation } from "../../src/actions/bookMutation";
import { compareScenarios } from "../../src/actions/compareScenarios";
import { freezeScenario } from "../../src/actions/freezeScenario";
import { readScenarios } from "../../src/actions/readScenarios";
import { previewDeletion } from "../../src/actions/scenarioUpkeep";
import { shareInNewWorkbook } from "../../src/actions/shareInNewWorkbook";
import type { WorkbookFile } from "../../src/workbench/xlsx/WorkbookFile";
import type { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { line, reallocation, tableOf, texts } from "../support/scenarioWorkbook";
import {
  answersOf,
  calculated,
  cellsIn,
  contentsOf,
  differences,
  file03,
  hersIn,
  open03,
  type Workbook03,
} from "../support/workbook03";

/** What people have from version 0.3, opened with the add-in of today: see tests/workbooks/0.3/README.md. */
let she: Controller;
let file: WorkbookFile;
const opened = (name: Workbook03) => async () => {
  file = await file03(name);
  she = await open03(file);
};
const leave = () => she.leave();
/** These workbooks have some thousands of long formulas, and are calculated whole on opening. */
const patience = 300_000;
jest.setTimeout(patience);
const settle = () => she.host.engine.settle();

/** The workbench of then took formulas on this sheet that give "" for empty cells, so it saved a count that Excel would not give. */
const isCountOfThen = (difference: string) => difference.includes(`"formula":"=COUNTA('Later kopie'!`);

function opensAndUpdates(): void {
  it("is as it was when it is opened: every cell, answer, name, mark, table, chart and setting", () => {
    const now = contentsOf(she);
    expect(differences(calculated(file, now), now).filter((each) => !isCountOfThen(each))).toEqual([]);
  });

  it("keeps every cell of hers and every answer with Bijwerken, and the second time there is nothing to do", async () => {
    const before = contentsOf(she);
    await she.click("bijwerken");
    await settle();
    expect(hersIn(contentsOf(she))).toEqual(hersIn(before));
    // What came is a total of ours that then was not there.
    const isNew = (answer: string) => answer === "Scenario-overzicht!O3 0";
    expect(answersOf(contentsOf(she)).filter((answer) => !isNew(answer))).toEqual(answersOf(before));
    const after = contentsOf(she);
    expect(await she.click("bijwerken")).toMatch(/nagekeken \(.*\)\. Niets hoefde te worden hersteld\./);
    await settle();
    expect(differences(after, contentsOf(she))).toEqual([]);
  });
}

describe("tables of version 0.3, three lines typed over", () => {
  beforeAll(opened("tables"));
  afterAll(leave);

  it("has the deviations that it had", async () => {
    const told = await she.click("afwijkingenTonen");
    expect(told).toMatch(/MIT, Politie, 2021: \+4,5/);
    expect(told).toMatch(/Bewaken en Beveiligen, Versterking stelsels, 2022: \+8,2/);
    expect(told).toMatch(/Preventieve en regionale aanpak, Lokale en regionale aanpak, 2020: \+12,5/);
    expect(she.values("Offensief_MIT_Oordeel")[1]).toBe("sluit niet aan (+4,5)");
  });

  opensAndUpdates();

  it("takes everything of ours away when asked, and nothing else", async () => {
    const removal = facts(await previewRemoval());
    expect(removal.sheets).toEqual(["Offensief", "Offensief bronnen", "Offensief inventaris"]);
    expect(removal.overtyped).toHaveLength(3);
    facts(await remove(removal));
    await settle();
    expect(she.sheets()).toEqual(["Blad1"]);
    expect(she.names()).toEqual([]);
  });
});

describe("scenarios of version 0.3, with every kind of mutation", () => {
  beforeAll(opened("scenarios"));
  afterAll(leave);

  it("has its scenarios and mutations, and finds nothing wrong that was right", async () => {
    const { scenarios, faults, typed, missingColumns, missingInRegister } = facts(await readScenarios());
    expect(scenarios.map(({ scenario: { code }, mutations }) => [code, mutations.length])).toEqual([
      ["S1", 19],
      ["S2", 19],
      ["S3", 1],
    ]);
    expect(faults.filter(({ isNote }) => !isNote)).toEqual([]);
    expect([typed, missingColumns, missingInRegister]).toEqual([[], [], []]);
    expect(scenarios.filter((each) => each.isUnreadable || each.isBaseLost || each.hiddenFaults > 0)).toEqual([]);
    expect(new Set(tableOf(she, "Offensief_Mutaties").map((row) => row["Controle"]))).toEqual(new Set(["in orde"]));
  });

  it("is as it was when it is opened: every cell, answer, name, mark, table, chart and setting", () => {
    const now = contentsOf(she);
    expect(differences(calculated(file, now), now).filter((each) => !isCountOfThen(each))).toEqual([]);
  });

  it("books, compares again, freezes and shares as in a workbook of today", async () => {
    const before = hersIn(contentsOf(she));
    facts(await bookMutation("S3", reallocation("MIT/Politie", "MIT/OM", 1_000_000, 2022), texts));
    facts(await bookMutation("S2", line(1_000_000), texts));
    await settle();
    expect(facts(await compareScenarios(["S1", "S2"]))).toMatchObject({ again: true });
    facts(await previewDeletion("S2"));
    facts(await shareInNewWorkbook("S3", { date: "2020-09-18" }));
    facts(await freezeScenario("S3", { moment: "augustusbrief", date: "2020-09-18" }));
    await settle();
    expect(facts(await readScenarios()).faults.filter(({ isNote }) => !isNote)).toEqual([]);
    expect(hersIn(contentsOf(she))).toEqual(before);
  });
});

describe("formulas of hers over everything of version 0.3", () => {
  beforeAll(opened("hers"));
  afterAll(leave);

  it("refer to each of our sheets, and have the answers of then in the file", () => {
    const own = cellsIn(file, "Mijn cijfers").filter(({ formula }) => formula !== null);
    const sheets = file.sheets.map(({ name }) => name).filter((name) => name !== "Mijn cijfers");
    const unnamed = sheets.filter((sheet) => !own.some(({ formula }) => formula?.includes(`'${sheet}'!`)));
    expect(unnamed).toEqual([]);
    const names = file.names.filter(({ hidden, name }) => !hidden && name.startsWith("Offensief_"));
    expect(names.filter(({ name }) => !own.some(({ formula }) => formula?.includes(`(${name},1,1)`)))).toEqual([]);
    expect(own.filter(({ value, error }) => value === null && error === null)).toEqual([]);
    expect(own.filter(({ error }) => error !== null)).toEqual([]);
  });

  const olderIn = async () =>
    facts(await checkWorkbook()).findings.flatMap(({ kind, about }) => (kind === "olderVersion" ? [about[0]] : []));
  /** What says at the top of a scenario's sheet whether all mutations are shown: version 0.3 did not see what is typed over. */
  const controls = () => {
    const now = contentsOf(she);
    const sheets = now.names.flatMap(({ name, formula }) =>
      /^Offensief_S\d+_Blad$/.test(name) ? [/^='?(.+?)'?!/.exec(formula)?.[1] ?? ""] : [],
    );
    return sheets.flatMap((sheet) =>
      cellsIn(now, sheet).flatMap(({ row, column, formula }) =>
        row === 2 && column === 2 ? [formula?.includes("overgetypt")] : [],
      ),
    );
  };

  it("have formulas of an older version behind them: the check and the ribbon say so, with what to do", async () => {
    expect(await olderIn()).toEqual(expect.arrayContaining(["MIT", "Scenario's"]));
    expect(await she.click("scenariosControleren")).toMatch(
      /En \d+ meer: zie het paneel\. .*MIT, .*, Scenario's, S1, S2, Offensief_S1_Vastgelegd: formules van een oudere versie\. .*kies Bijwerken/,
    );
    expect(controls()).toEqual([false, false]);
  });

  opensAndUpdates();

  it("have formulas of today behind them after that, also on the sheets of scenarios", async () => {
    expect(await olderIn()).toEqual([]);
    expect(controls()).toEqual([true, true]);
  });
});

describe("a copy to share of version 0.3", () => {
  beforeAll(opened("shared"));
  afterAll(leave);

  it("is as it was when it is opened, and nothing of it is taken for ours", async () => {
    const now = contentsOf(she);
    expect(differences(calculated(file, now), now).filter((each) => !isCountOfThen(each))).toEqual([]);
    expect(await she.click("bijwerken")).toMatch(/^Er staat nog geen tabel van de brief in deze werkmap/);
    expect(differences(now, contentsOf(she))).toEqual([]);
  });
});
