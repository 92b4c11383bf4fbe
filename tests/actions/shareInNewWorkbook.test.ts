import { bookMutation } from "../../src/actions/bookMutation";
import { freezeScenario } from "../../src/actions/freezeScenario";
import { newScenario } from "../../src/actions/newScenario";
import { describeScenario } from "../../src/actions/scenarioUpkeep";
import { shareInNewWorkbook } from "../../src/actions/shareInNewWorkbook";
import { euro } from "../../src/letter/amount";
import { toWorkbookFile } from "../../src/workbench/model/toWorkbookFile";
import type { NodeHost } from "../../src/workbench/node/createNodeHost";
import { HostError } from "../../src/workbench/protocol/HostError";
import type { WorkbookFile } from "../../src/workbench/xlsx/WorkbookFile";
import { bookRows } from "../support/bookRows";
import type { Controller } from "../support/controller";
import { describeWithLibreOffice, findLibreOffice, sheetsInLibreOffice } from "../support/libreOffice";
import { startHost } from "../support/nodeHost";
import { mutation } from "../support/scenarios";
import { facts } from "../support/facts";
import { cellsOf, line, reallocation, refusal, shift, startScenario, texts } from "../support/scenarioWorkbook";
import { fileOf } from "../support/sharePlan";

let she: Controller;
const settle = () => she.host.engine.settle();
const sharing = { status: "concept", classification: "Departementaal vertrouwelijk", date: "2020-09-16" };
const hostile = `=HYPERLINK("http://x","<b>") & 'aan' @SUM(1)`;
/** Everything of her workbook: settings of the add-in too. */
const everything = () => JSON.stringify(toWorkbookFile(she.host.engine, she.host.host.model));
/** The file that Excel was given last. */
const given = (): Uint8Array => she.host.host.createdWorkbooks.at(-1)?.bytes ?? new Uint8Array();

async function opened(file: WorkbookFile): Promise<NodeHost> {
  const host = await startHost({ file });
  await host.engine.settle();
  return host;
}
const valuesIn = ({ engine }: NodeHost, sheet: string) => {
  const id = engine.sheets().find(({ name }) => name === sheet)?.id ?? "";
  const rect = engine.usedRect(id);
  return rect ? engine.read(id, rect).map((row) => row.map((cell) => cell.error ?? cell.value ?? "")) : [];
};
/** The copy's figures are those of her sheet, from the header of its table down. */
const figures = (rows: readonly (readonly unknown[])[]) => rows.slice(5).map((row) => row.map((value) => value ?? ""));

async function withMutations(): Promise<void> {
  she = await startScenario();
  facts(await bookMutation("S1", line(4_500_000), { ...texts, explanation: hostile }));
  facts(await bookMutation("S1", shift, texts));
  facts(await newScenario({ title: "Geheim plan" }));
  facts(await bookMutation("S2", line(9_000_000), { ...texts, explanation: "mag niemand zien" }));
  await settle();
}

describe("a copy to share in a new workbook", () => {
  let [before, after]: string[] = [];
  let sheets: readonly string[] = [];
  let bytes: Uint8Array;
  let file: WorkbookFile;
  let host: NodeHost;
  beforeAll(async () => {
    await withMutations();
    before = everything();
    ({ sheets } = facts(await shareInNewWorkbook("S1", sharing)));
    await settle();
    after = everything();
    bytes = given();
    file = await fileOf(bytes);
    host = await opened(file);
  });
  afterAll(() => {
    host.dispose();
    she.leave();
  });

  it("is opened with the scenario, its mutations and the sources; her own workbook stays as it was, in every byte", () => {
    expect(after).toBe(before);
    expect(she.host.host.createdWorkbooks.map(({ isOpen }) => isOpen)).toEqual([true]);
    expect(sheets).toEqual(["Sneller MIT", "Mutaties S1", "Bronnen"]);
    expect(file.sheets.map(({ name }) => name)).toEqual(sheets);
    expect(figures(valuesIn(host, "Sneller MIT"))).toEqual(figures(cellsOf(she, "Sneller MIT")));
    expect(JSON.stringify(valuesIn(host, "Sneller MIT"))).toContain("sluit niet aan (+3,5)");
    for (const sheet of sheets)
      expect(
        valuesIn(host, sheet)
          .flat()
          .filter((each) => /^#/.test(String(each))),
      ).toEqual([]);
  });

  it("has nothing of ours, of other scenarios or of her in it; what she typed is text, whatever it begins with", () => {
    const text = JSON.stringify(file);
    for (const word of ["Geheim plan", '"S2"', "mag niemand zien", "OFFENSIEF.", "Offensief_", "http://x/"])
      expect([word, text.includes(word)]).toEqual([word, false]);
    expect([file.names, file.addIns]).toEqual([[], []]);
    const found = file.sheets[1]?.cells.find(({ value }) => value === hostile);
    expect(found).toMatchObject({ formula: null });
    const formulas = file.sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
    expect(formulas.length).toBeGreaterThan(500);
    expect(formulas.filter((formula) => /HYPERLINK|\[|http/i.test(formula))).toEqual([]);
  });

  it("recalculates there when a colleague changes an amount in the rows", async () => {
    const id = host.engine.sheets()[1]?.id ?? "";
    host.engine.write(id, { row: 5, column: 4, rows: 1, columns: 1 }, [[{ kind: "value", value: 5.5 }]]);
    await host.engine.settle();
    expect(JSON.stringify(valuesIn(host, "Sneller MIT"))).toContain("sluit niet aan (+4,5)");
  });

  it("has its names where she wants them, whatever names her workbook has", async () => {
    facts(await shareInNewWorkbook("S1", { ...sharing, withNames: true }));
    const { names } = await fileOf(given());
    expect(names.find(({ name }) => name === "Kopie_S1_MIT_Politie")?.formula).toMatch(
      /^='Sneller MIT'!\$P\$\d+:\$U\$\d+$/,
    );
    expect(names.filter(({ hidden }) => hidden)).toEqual([]);
  });

  it("can be made where no sheet can be added: the structure of her workbook is protected", async () => {
    she.host.host.model.structureProtected = true;
    expect(facts(await shareInNewWorkbook("S1", sharing)).sheets).toHaveLength(3);
    she.host.host.model.structureProtected = false;
  });

  describeWithLibreOffice("in LibreOffice", () => {
    it("shows her figures, calculated anew and as the file holds them", () => {
      const ours = figures(cellsOf(she, "Sneller MIT"));
      for (const recalculate of [true, false]) {
        const theirs = figures(sheetsInLibreOffice(bytes, { recalculate, asShown: false }).get("Sneller MIT") ?? []);
        const differences = ours.flatMap((row, r) =>
          row.flatMap((value, c) => {
            const shown = theirs[r]?.[c] ?? "";
            const same =
              typeof value === "number"
                ? Math.abs(Number(shown) - value) < 1e-9
                : String(shown).replace(/\(([+-]\d+)\.(\d+)\)/, "($1,$2)") === value;
            return same ? [] : [`${r},${c}: ${String(value)} / ${String(shown)}`];
          }),
        );
        expect([recalculate, differences]).toEqual([recalculate, []]);
        expect(ours.flat().filter((value) => typeof value === "number").length).toBeGreaterThan(300);
      }
    });
  });

  it("holds no figures beside its formulas where she rearranged the sheet: they are only calculated", async () => {
    const { engine } = she.host;
    engine.insertRows(she.sheetId("Sneller MIT"), 12, 2);
    await settle();
    facts(await shareInNewWorkbook("S1", sharing));
    const rearranged = await fileOf(given());
    const formulas = rearranged.sheets.flatMap(({ cells }) => cells.filter(({ formula }) => formula !== null));
    expect(formulas.filter(({ value }) => value !== null)).toEqual([]);
    const alone = await opened(rearranged);
    expect(JSON.stringify(valuesIn(alone, "Sneller MIT"))).toContain("sluit niet aan (+3,5)");
    alone.dispose();
  });
});

describe("a copy in a new workbook of other scenarios", () => {
  afterEach(() => she.leave());

  it("begins on a frozen stand, or has no mutations, or was given a title that no sheet can have", async () => {
    she = await startScenario();
    facts(await bookMutation("S1", shift, texts));
    facts(await bookMutation("S1", reallocation("MIT/Politie", "BB/Stelsels", 2_000_000, 2023), texts));
    await settle();
    facts(await freezeScenario("S1", { moment: "ontwerpbegroting", date: "2020-09-15" }));
    facts(await newScenario({ title: `'[x]/_x0041_\uFFFE & ${"lang ".repeat(30)}'`, base: { code: "S1" } }));
    facts(await describeScenario("S1", { title: "Bronnen" }));
    await settle();
    for (const code of ["S1", "S2"]) {
      const { sheets } = facts(await shareInNewWorkbook(code, sharing));
      const file = await fileOf(given());
      expect(file.sheets.map(({ name }) => name)).toEqual(sheets);
      if (code === "S2") expect(sheets[0]).toBe("x x0041_ & lang lang lang lang");
      expect(new Set(sheets.map((name) => name.toLowerCase())).size).toBe(3);
      // Beside each formula of the scenario stands what it comes to.
      const host = await opened(file);
      const { cells = [] } = file.sheets[0] ?? {};
      const shown = valuesIn(host, sheets[0]!);
      const known = cells.filter(({ formula, value }) => formula !== null && value !== null);
      expect(known.length).toBeGreaterThan(300);
      expect(known.filter(({ row, column, value }) => shown[row]?.[column] !== value)).toEqual([]);
      host.dispose();
    }
  });

  it("takes 1,000 rows along, in a file that Excel on the web takes as well", async () => {
    she = await startScenario();
    const rows = Array.from({ length: 1000 }, (_, index) =>
      mutation({ number: index + 1, from: 2021, amount: euro(1000 * (index + 1)), explanation: `Reden ${index}` }),
    );
    await bookRows(rows);
    await settle();
    facts(await shareInNewWorkbook("S1", sharing));
    // 5 MB a request, in base64: https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
    expect(given().length).toBeLessThan(1_000_000);
    const file = await fileOf(given());
    expect(file.sheets[1]?.cells.filter(({ column, row }) => column === 16 && row > 4)).toHaveLength(1000);
    if (findLibreOffice() === null) return;
    const shown = sheetsInLibreOffice(given(), { recalculate: true, asShown: false }).get("Sneller MIT") ?? [];
    const numbers = (rows: readonly (readonly unknown[])[]) =>
      figures(rows).map((row) =>
        row.map((value) => (value === "" ? null : Math.round(Number(value) * 1e6))).slice(1, 15),
      );
    expect(numbers(shown).slice(3, 20)).toEqual(numbers(cellsOf(she, "Sneller MIT")).slice(3, 20));
  });
});

describe("where no workbook can be opened", () => {
  beforeAll(async () => {
    she = await startScenario();
  });
  afterAll(() => she.leave());
  afterEach(() => {
    Object.assign(she.host.host.switches, { lacking: [], beforeAction: null });
  });
  const refusedBy = async (change: () => void): Promise<string> => {
    change();
    const before = everything();
    const said = refusal(await shareInNewWorkbook("S1", sharing));
    expect(everything()).toBe(before);
    expect(she.host.host.createdWorkbooks.filter(({ isOpen }) => isOpen)).toEqual([]);
    return said;
  };

  it("she reads what to do: an Excel without the member, or one that fails at it", async () => {
    const text =
      /^Excel opende geen nieuwe werkmap \(\w+\)\. In uw werkmap is niets gewijzigd\. Kies .*"Bladen in deze werkmap"/;
    expect(await refusedBy(() => (she.host.host.switches.lacking = ["Application.CreateWorkbook"]))).toMatch(text);
    she.host.host.switches.lacking = [];
    const failing = await refusedBy(() => {
      she.host.host.switches.beforeAction = (action) => {
        if (JSON.stringify(action).includes("Open")) throw new HostError("GeneralException", "hardened");
      };
    });
    expect(failing).toMatch(/^Excel opende geen nieuwe werkmap \(GeneralException\)/);
  });

  it("an Excel that reports ExcelApi 1.7 is not even asked", async () => {
    const { requests } = she.host.bridge.traffic;
    const supported = Office.context.requirements.isSetSupported;
    Office.context.requirements.isSetSupported = (name, version) =>
      name === "ExcelApi" && ["1.1", "1.6", "1.7"].includes(String(version));
    const outcome = await shareInNewWorkbook("S1", sharing);
    Office.context.requirements.isSetSupported = supported;
    expect(refusal(outcome)).toMatch(/\(ExcelApi 1\.8\).*"Bladen in deze werkmap"/);
    expect(she.host.bridge.traffic.requests).toBe(requests);
  });

  it("a figure typed over is refused first: what she sees is what is shared", async () => {
    await she.type("Offensief_S1_MIT_Politie", 0, 1, 40);
    expect(await refusedBy(() => undefined)).toMatch(/^Er is niets gedaan: op blad "Sneller MIT" staat in/);
  });
});
