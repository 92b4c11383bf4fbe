import { bookMutation, previewBooking } from "../../src/actions/bookMutation";
import { bookTyped, findTyped } from "../../src/actions/bookTyped";
import { checkWorkbook } from "../../src/actions/check/checkWorkbook";
import { compareScenarios } from "../../src/actions/compareScenarios";
import { copyScenario } from "../../src/actions/copyScenario";
import { freezeScenario } from "../../src/actions/freezeScenario";
import { insertAll, insertTable } from "../../src/actions/insert";
import { readDeviations, setMarks, sourceOfSelection } from "../../src/actions/inspect";
import { newScenario } from "../../src/actions/newScenario";
import type { Outcome } from "../../src/actions/outcome";
import { mendFunctions, putFunctionsBack, readOwnFunctions, turnIntoValues } from "../../src/actions/ownFunctions";
import { problemText } from "../../src/actions/problemTexts";
import { readScenarios } from "../../src/actions/readScenarios";
import { putBack, refresh } from "../../src/actions/refresh";
import { previewRemoval, remove } from "../../src/actions/remove";
import { restoreRowFormulas } from "../../src/actions/restoreRowFormulas";
import { restoreTyped } from "../../src/actions/restoreTyped";
import { addLine, extendScenario } from "../../src/actions/scenarioShape";
import { removeMutation } from "../../src/actions/removeMutation";
import { deleteScenario, describeScenario, previewDeletion } from "../../src/actions/scenarioUpkeep";
import { shareInNewWorkbook } from "../../src/actions/shareInNewWorkbook";
import { shareScenario } from "../../src/actions/shareScenario";
import { undo } from "../../src/actions/undo";
import { resolveUnfinished } from "../../src/actions/unfinished";
import { brief2946123 as letter } from "../../src/letter/brief2946123";
import { currentVersion, readVersion, versionName, versionsOf } from "../../src/plan/check/workbookVersion";
import { toWorkbookFile } from "../../src/workbench/model/toWorkbookFile";
import { readXlsx } from "../../src/workbench/xlsx/readXlsx";
import { writeXlsx } from "../../src/workbench/xlsx/writeXlsx";
import { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { inExcel } from "../support/inExcel";
import { describeWithLibreOffice, savedByLibreOffice } from "../support/libreOffice";
import { line, startScenario, texts } from "../support/scenarioWorkbook";

/** Somebody with a newer add-in wrote in the workbook: what stands there may mean something else by now. */
let she: Controller;
const newer = currentVersion + 1;
const settle = () => she.host.engine.settle();
const theme = letter.themes[3]!;
const nothing = { plan: [], back: [] };

function forge(name: string): void {
  const formula = "=Offensief!$A$1";
  she.host.host.model.names.push({ name, formula, comment: "", visible: true, scope: null });
  she.host.engine.setName(name, formula, null);
}

beforeAll(async () => {
  she = await startScenario();
  facts(await insertAll());
  facts(await bookMutation("S1", line(4_500_000), texts));
  await settle();
});
afterAll(() => she.leave());

it("is written in a workbook by whoever makes one: the name over the cell that says it, for tables and for scenarios", () => {
  for (const part of ["tables", "scenarios"] as const)
    expect(she.values(versionName(part)).map(readVersion)).toEqual([currentVersion]);
});

describe.each([versionName("tables", newer), versionName("scenarios", newer)])(
  "a workbook with the name %s",
  (name) => {
    const writes: Readonly<Record<string, () => Promise<Outcome<unknown>>>> = {
      "Alles invoegen": () => insertAll(),
      "Alles invoegen, once more": () => insertAll({ again: true, freeSheetName: true }),
      "Tabel invoegen": () => insertTable(theme, "newSheet"),
      Bijwerken: () => refresh(),
      "putting cells back": () => putBack([]),
      "taking back": () => undo(nothing),
      Markeringen: () => setMarks(),
      "what Verwijderen would take away": () => previewRemoval(),
      Verwijderen: () => remove({ plan: [], sheets: [], areas: [], names: [], overtyped: [], pointers: [] } as never),
      "Nieuw scenario": () => newScenario({ title: "Later" }),
      Kopiëren: () => copyScenario("S1", "Later"),
      "the effect of a booking": () => previewBooking("S1", line(1_000_000), texts),
      Boeken: () => bookMutation("S1", line(1_000_000), texts),
      "booking what was typed": () => bookTyped(texts),
      "putting formulas of positions back": () => restoreTyped([]),
      "putting formulas of rows back": () => restoreRowFormulas(),
      "taking a mutation out": () => removeMutation("S1", 1),
      Beschrijven: () => describeScenario("S1", { title: "Anders" }),
      "Meer jaren": () => extendScenario("S1", { first: 2020, last: 2030 }),
      "Eigen post": () => addLine("MIT", "Drones"),
      Vergelijken: () => compareScenarios(["S1"]),
      Vastleggen: () => freezeScenario("S1", { moment: "ontwerpbegroting", date: "2020-09-15" }),
      "Delen in this workbook": () => shareScenario("S1"),
      "Delen in a new one": () => shareInNewWorkbook("S1"),
      "what deleting a scenario would take away": () => previewDeletion("S1"),
      "deleting a scenario": () => deleteScenario({ code: "S1", plan: [], sheet: "", names: [], rows: 0 } as never),
      "turning functions into values": () => turnIntoValues([]),
      "mending broken functions": () => mendFunctions([]),
      "functions again": () => putFunctionsBack(nothing),
    };
    beforeAll(() => forge(name));
    afterAll(() => {
      const { names } = she.host.host.model;
      names.splice(names.findIndex((each) => each.name === name));
      she.host.engine.removeName(name, null);
    });

    it("is not written in by any command, and each says what to do", async () => {
      const before = she.picture();
      const said: Record<string, unknown> = {};
      for (const [command, work] of Object.entries(writes)) {
        const outcome = await work();
        said[command] = outcome.kind === "refused" ? outcome.problem : outcome;
      }
      const refused = { kind: "newerVersion", found: newer, known: currentVersion };
      expect(said).toEqual(Object.fromEntries(Object.keys(writes).map((command) => [command, refused])));
      await settle();
      expect(she.picture()).toEqual(before);
      const dutch = problemText({ kind: "newerVersion", found: newer, known: currentVersion }, "nl").text;
      expect(dutch).toMatch(
        /nieuwere versie .* Lezen kan, schrijven niet: er is niets gewijzigd\. .*laat uw beheerder/,
      );
    });

    it("is read all the same", async () => {
      expect(facts(await readDeviations()).tables).toBe(4);
      expect(facts(await readScenarios()).scenarios).toHaveLength(1);
      expect(facts(await findTyped())).toEqual([]);
      expect(facts(await readOwnFunctions()).cells).toEqual([]);
      expect(she.host.engine.isCalculated()).toBe(true);
      const about = [String(newer), String(currentVersion)];
      const { findings } = facts(await checkWorkbook());
      expect(findings).toMatchObject([{ kind: "newerVersion", sheet: "Offensief", about }]);
      expect(await she.click("scenariosControleren")).toMatch(/nieuwere versie .*Lezen kan, schrijven niet/);
      she.select("Offensief_MIT_Politie", 0, 1);
      facts(await sourceOfSelection());
    });

    it("keeps what was begun in it for the newer add-in to resolve", async () => {
      const journal = { id: "a", journal: { kind: "change", back: [], later: true } };
      she.host.host.model.settings.set("OffensiefJournaal", journal);
      const outcome = await resolveUnfinished();
      expect(outcome).toMatchObject({ kind: "refused", problem: { kind: "newerVersion" } });
      expect(she.host.host.model.settings.get("OffensiefJournaal")).toEqual(journal);
      she.host.host.model.settings.delete("OffensiefJournaal");
    });
  },
);

describeWithLibreOffice("a workbook that LibreOffice saved", () => {
  it("still says its version, in names and in cells; one of a newer add-in is still only read", async () => {
    forge(versionName("tables", newer));
    await settle();
    const namespaces = ["OFFENSIEF"];
    const bytes = writeXlsx(toWorkbookFile(she.host.engine, she.host.host.model), { namespaces });
    const { file } = await readXlsx(savedByLibreOffice(bytes, { recalculate: false }), { namespaces });
    she.leave();
    she = await Controller.start({ file });
    inExcel(she.host);
    expect(versionsOf(she.host.host.model.names)).toEqual({ tables: newer, scenarios: currentVersion });
    for (const part of ["tables", "scenarios"] as const)
      expect(she.values(versionName(part)).map(readVersion)).toEqual([currentVersion]);
    const before = she.picture();
    expect(await refresh()).toMatchObject({ kind: "refused", problem: { kind: "newerVersion", found: newer } });
    expect(she.picture()).toEqual(before);
    expect(facts(await readDeviations()).tables).toBe(4);
  });
});
