import { bookMutation } from "../../src/actions/bookMutation";
import { freezeScenario } from "../../src/actions/freezeScenario";
import { newScenario } from "../../src/actions/newScenario";
import { nextStepText, shareScenario } from "../../src/actions/shareScenario";
import { describeScenario } from "../../src/actions/scenarioUpkeep";
import { findUnfinished } from "../../src/actions/unfinished";
import { toWorkbookFile } from "../../src/workbench/model/toWorkbookFile";
import type { NodeHost } from "../../src/workbench/node/createNodeHost";
import { HostError } from "../../src/workbench/protocol/HostError";
import type { WorkbookFile } from "../../src/workbench/xlsx/WorkbookFile";
import { writeXlsx } from "../../src/workbench/xlsx/writeXlsx";
import type { Controller } from "../support/controller";
import { describeWithLibreOffice, sheetsInLibreOffice } from "../support/libreOffice";
import { startHost } from "../support/nodeHost";
import { facts } from "../support/facts";
import { withPoints } from "../support/sameInLibreOffice";
import { cellsOf, line, reallocation, refusal, shift, startScenario, texts } from "../support/scenarioWorkbook";

let she: Controller;
const settle = () => she.host.engine.settle();
const sharing = { status: "concept", classification: "Departementaal vertrouwelijk", date: "2020-09-16" };
const sheets = ["Sneller MIT kopie", "Mutaties S1", "Bronnen S1"];

/** Only these sheets, as after Verplaatsen of kopiëren to a new workbook. */
function moved({ host }: Controller, kept: readonly string[]): WorkbookFile {
  const file = toWorkbookFile(host.engine, host.host.model);
  const isKept = (formula: string) => kept.some((sheet) => formula.startsWith(`='${sheet}'!`));
  return {
    ...file,
    sheets: file.sheets.filter(({ name }) => kept.includes(name)),
    names: file.names.filter(({ formula }) => isKept(formula)),
    activeSheet: 0,
    addIns: [],
  };
}
function formulasOf(file: WorkbookFile): string[] {
  return file.sheets.flatMap((sheet) => [
    ...sheet.cells.flatMap(({ formula }) => formula ?? []),
    ...sheet.rules.map(({ formula }) => formula),
  ]);
}
const valuesIn = ({ engine }: NodeHost, sheet: string) => {
  const id = engine.sheets().find(({ name }) => name === sheet)?.id ?? "";
  const rect = engine.usedRect(id);
  return rect ? engine.read(id, rect).map((row) => row.map((cell) => cell.error ?? cell.value ?? "")) : [];
};

describe("a copy to share", () => {
  beforeAll(async () => {
    she = await startScenario();
    facts(await bookMutation("S1", line(4_500_000), texts));
    facts(await bookMutation("S1", shift, texts));
    facts(await bookMutation("S1", line(500_000, { from: 2023, to: "onwards" }), { ...texts, explanation: '"<b>*' }));
    facts(await newScenario({ title: "Geheim plan" }));
    facts(await bookMutation("S2", line(9_000_000), { ...texts, explanation: "mag niemand zien" }));
    await settle();
    expect(facts(await shareScenario("S1", sharing)).sheets).toEqual(sheets);
    await settle();
  });
  afterAll(() => she.leave());

  it("shows the same figures and verdicts as the scenario, on formulas that are native and their own", () => {
    const [copy, original] = [cellsOf(she, "Sneller MIT kopie"), cellsOf(she, "Sneller MIT")];
    expect(copy.slice(5)).toEqual(original.slice(5));
    expect(JSON.stringify(copy)).toContain("sluit niet aan (+3,5)");
    const formulas = formulasOf(moved(she, sheets));
    expect(formulas.length).toBeGreaterThan(500);
    expect(formulas.filter((formula) => /OFFENSIEF|Offensief_|\[/i.test(formula))).toEqual([]);
    const elsewhere = formulas.flatMap((formula) =>
      [...formula.matchAll(/'([^']+)'!|\b(\w+)!/g)].map(([, a, b]) => a ?? b),
    );
    expect([...new Set(elsewhere)]).toEqual(["Mutaties S1"]);
  });

  it("has no table on it, so that Excel can move the sheets together", () => {
    expect(moved(she, sheets).sheets.flatMap(({ tables }) => tables)).toEqual([]);
    const text = nextStepText({ sheets }, "nl");
    expect(text).toMatch(/"Sneller MIT kopie", "Mutaties S1", "Bronnen S1".*Verplaatsen of kopiëren.*\(nieuwe map\)/);
  });

  it("has this scenario's rows only, and nothing of another, of hidden sheets or lists", () => {
    const rows = cellsOf(she, "Mutaties S1").slice(5);
    expect(rows.map((row) => [row[1], row[4], row[16]])).toEqual([
      ["Politie", 4.5, texts.explanation],
      ["Politie", -1, texts.explanation],
      ["Politie", 1, texts.explanation],
      ["Politie", 0.5, '"<b>*'],
    ]);
    const file = JSON.stringify(moved(she, sheets));
    for (const word of ["Geheim", '"S2"', "mag niemand zien", "lijsten", "Scenario-overzicht"])
      expect([word, file.includes(word)]).toEqual([word, false]);
  });

  it("says stand, status and classification on the sheets, and at the top of every page", () => {
    const note =
      "Kopie om te delen · rubricering: Departementaal vertrouwelijk · status: concept · stand: Stand brief · gemaakt op 16-09-2020";
    expect(cellsOf(she, "Sneller MIT kopie")[4]?.[0]).toBe(note);
    for (const { name, page } of moved(she, sheets).sheets) {
      expect(JSON.stringify(page)).toContain(note);
      // Rows take as many pages as they need, with their headers on each.
      const isLong = name === sheets[1];
      expect([page.fit, page.titleRows]).toEqual(
        isLong
          ? [
              { wide: 1, tall: 0 },
              { row: 0, rows: 5 },
            ]
          : [{ wide: 1, tall: 1 }, null],
      );
    }
  });

  it("leaves no names behind unless she wants them, and then its own", async () => {
    expect(she.names().filter((name) => name.startsWith("Kopie"))).toEqual([]);
    const again = facts(await shareScenario("S1", { withNames: true }));
    expect(again.sheets).toEqual(["Sneller MIT kopie (2)", "Mutaties S1 (2)", "Bronnen S1 (2)"]);
    await settle();
    expect(she.values("Kopie_S1_MIT_Politie")).toEqual(she.values("Offensief_S1_MIT_Politie"));
  });

  describe("in a workbook of its own, without the add-in", () => {
    let alone: NodeHost;
    beforeAll(async () => {
      alone = await startHost({ file: moved(she, sheets) });
      await alone.engine.settle();
    });
    afterAll(() => alone.dispose());

    it("shows the same, and #NAAM? nowhere", () => {
      for (const sheet of sheets) {
        expect(valuesIn(alone, sheet)).toEqual(valuesIn(she.host, sheet));
        expect(
          valuesIn(alone, sheet)
            .flat()
            .filter((value) => /^#/.test(String(value))),
        ).toEqual([]);
      }
    });

    it("recalculates when a colleague changes an amount or a year in the rows, and tells of a row it can't place", async () => {
      const id = (name: string) => alone.engine.sheets().find((sheet) => sheet.name === name)?.id ?? "";
      const write = async (row: number, column: number, value: string | number) => {
        const input = { kind: "value", value } as const;
        alone.engine.write(id("Mutaties S1"), { row, column, rows: 1, columns: 1 }, [[input]]);
        await alone.engine.settle();
      };
      const before = valuesIn(alone, sheets[0]!);
      await write(5, 4, 5.5);
      expect(JSON.stringify(valuesIn(alone, sheets[0]!))).toContain("sluit niet aan (+4,5)");
      await write(5, 2, 2030);
      expect(valuesIn(alone, sheets[0]!)[2]?.join()).toMatch(/1 regel\(s\) met mutaties kloppen niet/);
      await write(5, 2, 2021);
      await write(5, 4, 4.5);
      expect(valuesIn(alone, sheets[0]!)).toEqual(before);
    });
  });

  describeWithLibreOffice("in LibreOffice, calculated anew", () => {
    it("shows the same in every cell", () => {
      const theirs = sheetsInLibreOffice(writeXlsx(moved(she, sheets)), { recalculate: true, asShown: false });
      const differences: string[] = [];
      for (const sheet of sheets)
        valuesIn(she.host, sheet).forEach((row, r) =>
          row.forEach((ours, c) => {
            const shown = theirs.get(sheet)?.[r]?.[c] ?? "";
            // Dates come as their format says.
            const same =
              typeof ours === "number"
                ? Math.abs(Number(shown) - ours) < 1e-9 || /^\d\d\d\d-|\//.test(shown)
                : shown === withPoints(String(ours));
            if (!same) differences.push(`${sheet} ${r},${c}: ${String(ours)} / ${shown}`);
          }),
        );
      expect(differences).toEqual([]);
    });
  });
});

describe("sharing", () => {
  beforeEach(async () => {
    she = await startScenario();
  });
  afterEach(() => she.leave());

  it("refuses what is not as the ledger has it: what she sees is what is shared", async () => {
    await she.type("Offensief_S1_MIT_Politie", 0, 1, 40);
    await settle();
    expect(refusal(await shareScenario("S1"))).toMatch(/^Er is niets gedaan: op blad "Sneller MIT" staat in/);
    expect(refusal(await shareScenario("S7"))).toMatch(/S7 staat niet/);
  });

  it("works without mutations, and for a scenario on a frozen stand: its history goes along", async () => {
    facts(await bookMutation("S1", shift, texts));
    facts(await bookMutation("S1", reallocation("MIT/Politie", "BB/Stelsels", 2_000_000, 2023), texts));
    await settle();
    facts(await freezeScenario("S1", { moment: "ontwerpbegroting", date: "2020-09-15" }));
    facts(await newScenario({ title: "'Vervolg' & meer", base: { code: "S1" } }));
    await settle();
    const shared = facts(await shareScenario("S2", sharing)).sheets;
    await settle();
    const copy = cellsOf(she, shared[0]!);
    expect(copy.slice(5)).toEqual(cellsOf(she, "Vervolg' & meer").slice(5));
    expect(copy[4]?.[0]).toMatch(/stand: Stand S1, ontwerpbegroting/);
    const flat = copy.flat();
    expect(flat).toContain("verschoven; meerjarig saldo 0");
    expect(flat).toContain("tussen thema's, totaal 0");
  });

  it("makes valid sheets of any title", async () => {
    facts(await describeScenario("S1", { title: `${"x".repeat(300)}/[]` }));
    await settle();
    for (const name of facts(await shareScenario("S1", { withNames: true })).sheets)
      expect(name.length).toBeLessThanOrEqual(31);
  });
});

describe("sharing that fails halfway", () => {
  const share = () => shareScenario("S1", { ...sharing, withNames: true });
  let actions = 0;
  const prepare = async () => {
    she = await startScenario();
    facts(await bookMutation("S1", shift, texts));
    await settle();
  };
  beforeAll(async () => {
    await prepare();
    she.host.host.switches.beforeAction = () => void (actions += 1);
    facts(await share());
    she.leave();
  });
  beforeEach(prepare);
  afterEach(() => she.leave());

  it.each([0.3, 0.6, 0.85, 0.97])("at %f of its actions leaves everything as it was", async (part) => {
    const { switches } = she.host.host;
    const before = she.picture();
    let seen = 0;
    switches.beforeAction = () => {
      if (seen++ === Math.floor(part * actions)) throw new HostError("GeneralException", "broken");
    };
    const outcome = await share();
    switches.beforeAction = null;
    await settle();
    expect(outcome.kind).toBe("refused");
    expect(she.picture()).toEqual(before);
    expect(facts(await findUnfinished())).toBeNull();
  });
});
