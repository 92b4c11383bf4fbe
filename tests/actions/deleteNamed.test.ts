import { previewRemoval, remove } from "../../src/actions/remove";
import { deleteScenario, previewDeletion } from "../../src/actions/scenarioUpkeep";
import type { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { startScenario } from "../support/scenarioWorkbook";

let she: Controller;
afterEach(() => she.leave());

describe("deleting a scenario", () => {
  it("names all of hers that leans on it; a sheet with a note of hers stays, and after it nothing of ours has to", async () => {
    she = await startScenario();
    const sheet =
      /^=(?:'(.+)'|(.+))!/
        .exec(she.host.engine.nameFormula("Offensief_S1_Blad") ?? "")
        ?.slice(1)
        .find(Boolean) ?? "";
    const id = she.sheetId(sheet);
    await she.typeAt("sheet1", 0, 0, "=SUM(Offensief_S1_MIT_Politie)");
    await she.typeAt("sheet1", 1, 0, `=SUM('${sheet}'!C:C)`);
    await she.typeAt("sheet1", 2, 0, "=SUM(Offensief_Mutaties[Bedrag])");
    const plain = facts(await previewDeletion("S1"));
    expect(plain.pointers.map(({ address, effect }) => [address, effect])).toEqual([
      ["A1", "breaks"],
      ["A2", "breaks"],
    ]);
    expect(plain.sheet).toBe(sheet);

    await she.typeAt(id, 200, 0, "mijn notitie");
    const shown = facts(await previewDeletion("S1"));
    expect(shown.stays).toEqual([{ kind: "cell", sheet, what: "A201", text: "mijn notitie" }]);
    expect(shown.sheet).toBe(null);
    expect((await deleteScenario(shown)).kind).toBe("done");
    await she.host.engine.settle();
    expect(she.host.engine.usedRect(id)).toEqual({ row: 200, column: 0, rows: 1, columns: 1 });

    const left = facts(await previewRemoval());
    expect(left.stays).toEqual([]);
    expect(left.sheets).toEqual(expect.arrayContaining(["Scenario-overzicht", "Mutaties"]));
    expect(left.pointers.map(({ address }) => address)).toEqual(["A3"]);
    expect((await remove(left)).kind).toBe("done");
    expect(she.sheets()).toEqual(["Blad1", sheet]);
    expect(she.names()).toEqual([]);
    expect(she.host.host.model.tables).toEqual([]);
  });
});
