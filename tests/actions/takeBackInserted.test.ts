import { insertTable } from "../../src/actions/insert";
import { brief2946123 as letter } from "../../src/letter/brief2946123";
import { breaksOff, resolves } from "../support/breaksOff";
import { Controller } from "../support/controller";
import { inExcel } from "../support/inExcel";
import { cellsOf } from "../support/scenarioWorkbook";

const preventive = letter.themes.find(({ id }) => id === "Preventief");
if (!preventive) throw new Error("no theme");

let she: Controller;
let id: string;
beforeEach(async () => {
  she = await Controller.start();
  inExcel(she.host);
  id = she.sheetId("Blad1");
  await she.typeAt(id, 0, 0, "van mij");
  she.host.engine.select(id, { row: 4, column: 1, rows: 1, columns: 1 });
});
afterEach(() => she.leave());

const settle = () => she.host.engine.settle();
const filled = () =>
  cellsOf(she, "Blad1")
    .flat()
    .filter((cell) => cell !== null && cell !== "");
const hasCome = () => filled().length > 20;
const hasNames = () => she.names().some((name) => name.startsWith("Offensief_Preventief"));
const inserts = () => insertTable(preventive, "selection");

describe("a table on her own sheet that broke off", () => {
  it.each([
    ["cells", hasCome],
    ["names", hasNames],
  ])("is cleared where it stands by then, after she put in rows and a column: its %s had come", async (_what, come) => {
    await breaksOff(she, come, inserts);
    she.host.engine.insertRows(id, 2, 3);
    she.host.engine.insertColumns(id, 0, 1);
    await settle();
    for (const [row, text] of [
      [4, "ook van mij"],
      [5, "en dit"],
    ] as const)
      await she.typeAt(id, row, 1, text);
    expect(await resolves(she)).toEqual([]);
    expect(filled()).toEqual(["van mij", "ook van mij", "en dit"]);
    expect(she.names()).toEqual([]);
  });

  it("and of which nothing had come yet leaves what she typed there since", async () => {
    await breaksOff(she, () => true, inserts);
    await she.typeAt(id, 6, 2, 12.5);
    await resolves(she);
    expect(filled()).toEqual(["van mij", 12.5]);
  });

  it("leaves the row that she put in between, and says where", async () => {
    await breaksOff(she, hasCome, inserts);
    she.host.engine.insertRows(id, 7, 1);
    await settle();
    await she.typeAt(id, 7, 2, "tussenin");
    expect(await resolves(she)).toEqual([expect.stringMatching(/^Blad1!B5:[A-Z]+\d+$/)]);
    expect(filled()).toEqual(expect.arrayContaining(["van mij", "tussenin"]));
  });

  it("is no obstacle where she deleted the sheet", async () => {
    await breaksOff(she, hasCome, inserts);
    she.host.engine.addSheet("Blad2");
    she.host.engine.removeSheet(id);
    await settle();
    expect(await resolves(she)).toEqual([]);
    expect(she.sheets()).toEqual(["Blad2"]);
  });
});
