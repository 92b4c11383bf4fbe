import { insertAll, insertTable } from "../../src/actions/insert";
import { removalTexts } from "../../src/actions/removalTexts";
import { previewRemoval, remove } from "../../src/actions/remove";
import { brief2946123 as letter } from "../../src/letter/brief2946123";
import { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { inExcel } from "../support/inExcel";

let she: Controller;
beforeEach(async () => {
  she = await Controller.start();
  inExcel(she.host);
});
afterEach(() => she.leave());

const mit = letter.themes.find(({ id }) => id === "MIT");
if (!mit) throw new Error("no MIT");
const picture = () => she.picture();
async function preview() {
  return facts(await previewRemoval());
}

describe("removing", () => {
  it("takes away all that was inserted, and nothing else", async () => {
    await she.typeAt("sheet1", 0, 0, "van mij");
    const before = picture();
    await insertAll();
    const shown = await preview();
    expect(shown.sheets).toEqual(["Offensief", "Offensief bronnen", "Offensief inventaris"]);
    expect((await remove(shown)).kind).toBe("done");
    await she.host.engine.settle();
    expect(picture()).toEqual(before);
  });

  it("from the user's own sheet clears the table's cells only", async () => {
    await she.typeAt("sheet1", 1, 1, "van mij");
    she.host.engine.select("sheet1", { row: 4, column: 2, rows: 1, columns: 1 });
    const before = picture();
    await insertTable(mit, "selection");
    expect((await remove(await preview())).kind).toBe("done");
    await she.host.engine.settle();
    const names = ["cells", "rules", "validations", "names"];
    const parts = (lines: string[]) => {
      const file = JSON.parse(lines.join("\n")) as { names: unknown; sheets: Record<string, unknown>[] };
      return [file.names, ...file.sheets.map((sheet) => names.map((name) => sheet[name]))];
    };
    expect(parts(picture())).toEqual(parts(before));
  });

  it("first lists formulas of hers that point to it, and figures that go with it", async () => {
    await insertAll();
    await she.typeAt("sheet1", 0, 0, "=SUM(Offensief_MIT_Politie)");
    await she.typeAt("sheet1", 1, 0, "=Offensief!B6*2");
    await she.typeAt("sheet1", 2, 0, '="Offensief_MIT"&1');
    await she.type("Offensief_MIT_Politie", 0, 1, 40);
    const shown = await preview();
    expect(shown.pointers.map(({ address }) => address)).toEqual(["A1", "A2"]);
    expect(shown.overtyped.map(({ line, now }) => [line, now])).toEqual([["Politie", 40]]);
    const texts = removalTexts(shown, "nl")
      .flatMap(({ text, items }) => [text, ...items])
      .join("\n");
    expect(texts).toContain("Blad1!A1 =SUM(Offensief_MIT_Politie)");
    expect(texts).toContain("niet ongedaan");
  });

  it("does nothing when the workbook is not as it was shown any more", async () => {
    await insertAll();
    const shown = await preview();
    await she.type("Offensief_MIT_Politie", 0, 1, 40);
    const before = picture();
    expect(await remove(shown)).toMatchObject({ kind: "refused", problem: { kind: "changedSince" } });
    expect(picture()).toEqual(before);
  });

  it("keeps a sheet on which she put something of her own", async () => {
    await insertAll();
    const sheet = she.host.engine.sheets()[1]?.id ?? "";
    await she.typeAt(sheet, 130, 0, "mijn notitie");
    expect((await remove(await preview())).kind).toBe("done");
    expect(she.sheets()).toEqual(["Blad1", "Offensief"]);
    expect(she.host.engine.usedRect(sheet)).toEqual({ row: 130, column: 0, rows: 1, columns: 1 });
  });

  it("keeps a row that she put between the lines", async () => {
    await insertTable(mit, "newSheet");
    const sheet = she.host.engine.sheets()[1]?.id ?? "";
    she.host.engine.insertRows(sheet, 5, 1);
    await she.typeAt(sheet, 5, 0, "eigen post");
    await she.typeAt(sheet, 5, 1, 3);
    expect((await remove(await preview())).kind).toBe("done");
    expect(she.host.engine.usedRect(sheet)).toMatchObject({ row: 5, rows: 1 });
  });

  it("refuses on a protected sheet, and says what to do", async () => {
    await insertTable(mit, "selection");
    she.host.host.model.sheet("sheet1").protection.protected = true;
    expect(await previewRemoval()).toMatchObject({ kind: "refused", problem: { kind: "sheetProtected" } });
  });
});
