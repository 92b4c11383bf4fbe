import { bookMutation } from "../../src/actions/bookMutation";
import { freezeScenario } from "../../src/actions/freezeScenario";
import { readScenarios } from "../../src/actions/readScenarios";
import { scenariosText } from "../../src/actions/check/checkedText";
import { shareScenario } from "../../src/actions/shareScenario";
import type { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { cellsOf, line, refusal, startScenario, texts } from "../support/scenarioWorkbook";

// A workbook with scenarios takes a while to calculate.
jest.setTimeout(300_000);

let she: Controller;
let undo: (readonly [number, number, string])[] = [];
beforeAll(async () => {
  she = await startScenario();
  facts(await bookMutation("S1", line(4_500_000), texts));
  await she.host.engine.settle();
});
afterAll(() => she.leave());
afterEach(async () => {
  for (const [row, column, formula] of undo) await she.typeAt(she.sheetId(sheet), row, column, formula);
  undo = [];
  expect(facts(await readScenarios()).findings).toEqual([]);
});

const sheet = "Sneller MIT";
const [mutations, result] = [8, 15];
/** The row of a label, from the heading of a theme on. */
const rowOf = (theme: string, label: string) => {
  const cells = cellsOf(she, sheet);
  const from = cells.findIndex(([first], row) => first === theme && row > 6);
  return cells.findIndex(([first], row) => row > from && first === label);
};
/** Types over a formula, which is put back afterwards. */
const type = async (row: number, column: number, value: string | number) => {
  const id = she.sheetId(sheet);
  const [[cell] = []] = she.host.engine.read(id, { row, column, rows: 1, columns: 1 });
  undo.push([row, column, cell?.formula ?? String(cell?.value)]);
  await she.typeAt(id, row, column, value);
  await she.host.engine.settle();
};
const control = () => cellsOf(she, sheet)[2]?.[2];
const isMarked = async (row: number, column: number) =>
  (await she.host.engine.shownStyle(she.sheetId(sheet), row, column)).fill === "#D9D2E9";
const refusals = async () => [
  refusal(await freezeScenario("S1", { moment: "ontwerpbegroting", date: "2020-09-15" })),
  refusal(await shareScenario("S1")),
];
const typedOver = "In deze tabel zijn cellen overgetypt: zet de formules terug, of kies Controle.";

describe("what is typed over on the sheet of a scenario", () => {
  it("are mutations in pairs, +1 and -1: said on the sheet and in the pane; neither frozen nor shared", async () => {
    expect(control()).toBe(
      "1 rij van S1 in Offensief_Mutaties nagekeken, geen bevindingen (som 4,5 mln, zonder teken 4,5 mln)",
    );
    const [politie, om] = [rowOf("MIT", "Politie"), rowOf("MIT", "OM (incl. Rijksrecherche)")];
    await type(politie, mutations + 4, 1);
    await type(om, mutations + 4, -1);
    expect(control()).toBe(typedOver);
    expect(await isMarked(politie, mutations + 4)).toBe(true);
    expect(scenariosText(facts(await readScenarios()), "nl")).toMatch(
      /^Sneller MIT!M\d+: S1, MIT, Politie: hier staat iets anders/,
    );
    for (const text of await refusals())
      expect(text).toMatch(
        /^Er is niets gedaan \(2 plaatsen.*Sneller MIT!M\d+: S1, MIT, Politie: hier staat iets anders/,
      );
  });

  it("are a verdict and a sum: marked, and the verdict that was typed is neither frozen nor shared", async () => {
    const [sum, verdict] = [rowOf("MIT", "Som posten"), rowOf("MIT", "Oordeel")];
    await type(verdict, result + 1, "sluit aan");
    await type(sum, result + 1, 82.1);
    expect(control()).toBe(typedOver);
    expect([await isMarked(sum, result + 1), await isMarked(verdict, result + 1)]).toEqual([true, true]);
    for (const text of await refusals()) expect(text).toMatch(/S1, MIT, Som posten: hier staat iets anders/);
  });

  it("is the code, and the sheet shows another scenario", async () => {
    await type(2, 1, "S2");
    for (const text of await refusals()) expect(text).toMatch(/Sneller MIT!B3: S1, Code: hier staat iets anders/);
  });
});

describe("a column put between the years of a scenario", () => {
  it.each([
    ["base", 2, "C"],
    ["changes", mutations + 1, "J"],
    ["the new position", result + 1, "Q"],
  ])(
    "is named with its place, in %s; nothing is frozen or shared until it is gone",
    async (_group, column, letters) => {
      const id = she.sheetId(sheet);
      she.host.engine.insertColumns(id, column, 1);
      await she.host.engine.settle();
      const { findings } = facts(await readScenarios());
      expect(findings).toContainEqual({
        kind: "sheetColumnAdded",
        sheet,
        cell: `${letters}7`,
        about: ["S1", letters],
      });
      for (const text of await refusals()) expect(text).toMatch(/kolom [A-Z]+ van uzelf staat tussen de jaren/);
      she.host.engine.removeColumns(id, column, 1);
      await she.host.engine.settle();
    },
  );
});

describe("a row taken out of the sheet of a scenario", () => {
  it("is named; rows 3 and 4 never contradict each other; nothing is frozen or shared", async () => {
    const id = she.sheetId(sheet);
    she.host.engine.select(id, { row: 0, column: 0, rows: 1, columns: 1 });
    const om = rowOf("MIT", "OM (incl. Rijksrecherche)");
    facts(await bookMutation("S1", line(-1_000_000, { key: "MIT/OM" }), texts));
    facts(await bookMutation("S1", line(1_000_000), texts));
    await she.host.engine.settle();
    const before = she.host.engine.read(id, { row: om, column: 0, rows: 1, columns: 40 });
    she.host.engine.removeRows(id, om, 1);
    await she.host.engine.settle();
    expect(control()).toBe(
      "Niet alle mutaties van dit scenario staan in deze tabel: er zijn rijen of cellen uit weggehaald.",
    );
    for (const text of await refusals()) expect(text).toMatch(/de rij MIT, OM \(incl\. Rijksrecherche\) is verwijderd/);
    she.host.engine.insertRows(id, om, 1);
    for (const [column, cell] of (before[0] ?? []).entries())
      if (cell.formula ?? cell.value) await she.typeAt(id, om, column, cell.formula ?? (cell.value as string | number));
    await she.host.engine.settle();
    // Its name leads nowhere since the row went, and stays so when the row is typed again; Bijwerken mends it.
    expect(facts(await readScenarios()).findings).toMatchObject([
      { kind: "nameElsewhere", about: ["Offensief_S1_MIT_OM"], sheet },
    ]);
    expect(await she.click("bijwerken")).toMatch(/naam weer goed gezet: Offensief_S1_MIT_OM/);
    await she.host.engine.settle();
  });
});
