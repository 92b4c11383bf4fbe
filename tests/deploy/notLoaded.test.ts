import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Controller } from "../support/controller";
import { root } from "../support/nodeHost";

/** What the page begins with; all other code comes when it is first needed. */
const atStart = ["functions.js", "commands.js", "taskpane.js"];

describe("a server that is gone when a button is clicked first", () => {
  const folder = mkdtempSync(join(tmpdir(), "offensief-"));
  let she: Controller;
  beforeAll(async () => {
    cpSync(join(root, "dist"), folder, { recursive: true });
    for (const file of readdirSync(folder))
      if (/\.js$/.test(file) && !atStart.includes(file)) rmSync(join(folder, file));
    she = await Controller.start({ folder });
  });
  afterAll(() => {
    she.leave();
    rmSync(folder, { recursive: true });
  });

  it.each(["invoegenAlles", "invoegenMIT", "bijwerken", "scenariosControleren", "bronTonen"])(
    "is told by %s, and nothing is written",
    async (button) => {
      expect(await she.click(button)).toMatch(
        /kon niet worden geladen: de server .* In uw werkmap is niets gewijzigd\. Probeer het opnieuw/,
      );
      expect(she.names()).toEqual([]);
    },
  );

  it("does not keep functions from answering", async () => {
    const sheet = she.host.engine.activeSheet();
    await she.typeAt(sheet, 0, 0, "=OFFENSIEF.TOTAAL(2021)");
    await she.host.engine.settle();
    const cell = she.host.engine.read(sheet, { row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0];
    expect(cell?.value).toBe(141);
  });

  it("is asked again with the next click, when it is there again", async () => {
    cpSync(join(root, "dist"), folder, { recursive: true });
    expect(await she.click("invoegenAlles")).toMatch(/^4 tabellen/);
    expect(she.names()).toContain("Offensief_MIT");
  });
});
