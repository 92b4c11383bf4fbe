import { insertAll, insertTable } from "../../src/actions/insert";
import { previewRemoval, remove } from "../../src/actions/remove";
import { brief2946123 as letter } from "../../src/letter/brief2946123";
import { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { inExcel } from "../support/inExcel";
import { lifelikeWorkbooks } from "../support/lifelikeWorkbooks";

let she: Controller;
afterEach(() => she.leave());
const theme = letter.themes.find(({ id }) => id === "Preventief");
if (!theme) throw new Error("no Preventief");

/** Her sheets that can be written to, an empty place on the first of them selected. */
function selectEmpty(): void {
  const { engine, host } = she.host;
  const free = engine.sheets().find(({ id }) => {
    const { visibility, protection } = host.model.sheet(id);
    return visibility === "Visible" && !protection.protected;
  });
  if (!free) throw new Error("no sheet");
  engine.activate(free.id);
  engine.select(free.id, { row: 60, column: 12, rows: 1, columns: 1 });
}

describe("inserting and removing leave a workbook exactly as it was", () => {
  it.each([...lifelikeWorkbooks])("%s", async (_what, file) => {
    she = await Controller.start({ file });
    inExcel(she.host);
    await she.host.engine.settle();
    const before = she.picture();
    facts(await insertAll());
    const all = facts(await previewRemoval());
    expect([all.stays, all.overtyped]).toEqual([[], []]);
    facts(await remove(all));
    await she.host.engine.settle();
    expect(she.picture()).toEqual(before);

    selectEmpty();
    facts(await insertTable(theme, "selection", { anyway: true }));
    const one = facts(await previewRemoval());
    expect([one.sheets, one.stays, one.overtyped]).toEqual([["Offensief inventaris"], [], []]);
    facts(await remove(one));
    await she.host.engine.settle();
    expect(she.picture()).toEqual(before);
  });
});
