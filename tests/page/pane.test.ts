import { barriers, tooWide } from "../support/barriers";
import { describeWithBrowser, Workbench } from "../support/browser";

const light = { colorScheme: "light", forcedColors: "none" } as const;
const looks = {
  light,
  dark: { ...light, colorScheme: "dark" },
  "high-contrast": { ...light, forcedColors: "active" },
} as const;

describeWithBrowser.each(["Dutch", "English"])("the pane in %s", (language) => {
  let her: Workbench;
  const english = language === "English";
  beforeAll(async () => {
    her = await Workbench.open(english ? "?taal=en" : "");
  });
  afterAll(() => her?.close());

  /** What stands in the way of her, in each look of the pane as it is now; in English in the usual one. */
  const barriersInEachLook = async (state: string): Promise<string[]> => {
    const all: string[] = [];
    for (const [look, media] of english ? [["english", light] as const] : Object.entries(looks)) {
      await her.page.emulateMedia(media);
      await her.page.waitForTimeout(300);
      all.push(...(await barriers(her)).map((barrier) => `${look}: ${barrier}`));
      if ((await tooWide(her)) > 0) all.push(`${look}: wider than its 350 pixels`);
      await her.picture(`pane${state}-${look}`);
    }
    await her.page.emulateMedia(light);
    return all;
  };

  it("has no barriers when it opens, with a message and with deviations", async () => {
    expect(await barriersInEachLook("-open")).toEqual([]);
    await her.press("InsertAll", english ? "Insert everything: done." : "Alles invoegen: klaar.");
    await her.pane.getByText(english ? "4 tables, the overview" : "4 tabellen, het overzicht").waitFor();
    await her.type("Offensief_MIT_Politie", 1, "40");
    await her.pane.getByText("Politie, 2021").waitFor();
    expect(await barriersInEachLook("")).toEqual([]);
  });

  it("has none on the tab of scenarios", async () => {
    await her.pane.getByRole("tab", { name: english ? "Scenarios" : "Scenario's" }).click();
    await her.pane.getByText(english ? "No scenario in this workbook yet" : "Nog geen scenario").waitFor();
    expect(await barriersInEachLook("-scenarios")).toEqual([]);
    await her.pane.getByRole("tab", { name: english ? "Letter" : "Brief" }).click();
  });

  it("goes to the cell of a deviation", async () => {
    await her.page.evaluate(() => window.workbench?.engine.activate("sheet1"));
    await her.pane.getByRole("button", { name: /Politie, 2021/ }).click();
    const { row, column } = await her.place("Offensief_MIT_Politie");
    await her.page.waitForFunction(
      ({ row, column }) => {
        const { sheetId, rect } = window.workbench?.engine.selection() ?? {};
        return sheetId !== "sheet1" && rect?.row === row && rect.column === column;
      },
      { row, column: column + 1 },
    );
    await her.pane.getByText(english ? "MIT, Politie, 2021" : "MIT, Politie, 2021").waitFor();
  });

  it("asks about what she changed, puts it back and takes that back", async () => {
    const words = english
      ? ["Check and update", "Put ticked ones back", "Take back", "Put back to the letter", "Taken back"]
      : ["Nakijken en bijwerken", "Aangevinkte terugzetten", "Terugnemen", "Teruggezet naar de brief", "Teruggenomen"];
    const [update = "", putBack = "", takeBack = "", done = "", undone = ""] = words;
    await her.pane.getByRole("button", { name: update }).click();
    const cell = her.pane.getByRole("checkbox", { name: /Politie, 2021/ });
    await cell.check();
    expect(await barriersInEachLook("-update")).toEqual([]);
    await her.pane.getByRole("button", { name: putBack }).click();
    await her.pane.getByText(done).waitFor();
    expect(await her.values("Offensief_MIT_Politie")).toContain(35.5);
    await her.pane.getByRole("button", { name: takeBack, exact: true }).click();
    await her.pane.getByText(undone).waitFor();
    expect(await her.values("Offensief_MIT_Politie")).toContain(40);
  });

  it("says what removing does before it removes", async () => {
    await her.pane.getByRole("button", { name: english ? "Remove …" : "Verwijderen …" }).click();
    const question = her.pane.getByRole("alertdialog");
    await question.getByText(english ? "can't be undone" : "niet ongedaan").waitFor();
    expect(await barriersInEachLook("-remove")).toEqual([]);
    await question.getByRole("button", { name: english ? "Remove for good" : "Definitief verwijderen" }).click();
    await her.pane.getByText(english ? "Removed: what we" : "Verwijderd: wat wij").waitFor();
    expect(await her.page.evaluate(() => window.workbench?.engine.sheets().map((sheet) => sheet.name))).toEqual([
      "Blad1",
    ]);
  });

  it("finds what broke off when it is opened next, and resolves it", async () => {
    await her.page.evaluate(() => {
      const { engine, host } = window.workbench ?? {};
      engine?.addSheet("Offensief MIT");
      const journal = { kind: "insert", sheets: ["Offensief MIT"], areas: [] };
      host?.model.settings.set("OffensiefJournaal", { id: "x", journal });
      const frame = document.querySelector<HTMLIFrameElement>("#pane iframe");
      frame?.contentWindow?.location.reload();
    });
    const broke = english ? "An earlier action in this workbook broke off halfway" : "Een eerdere bewerking";
    await her.pane.locator("#message").getByText(broke).waitFor();
    expect(await barriersInEachLook("-broken-off")).toEqual([]);
    const restore = { name: english ? "Restore" : "Herstellen", exact: true };
    await her.pane.locator("#message").getByRole("button", restore).click();
    await her.pane.getByRole("alertdialog").getByRole("button", restore).click();
    await her.pane.getByText(english ? "nothing half done" : "niets half gedaans").waitFor();
    expect(await her.page.evaluate(() => window.workbench?.engine.sheets().length)).toBe(1);
  });

  it("saw no error and no request to another origin", () => {
    expect(her.wrong).toEqual([]);
  });

  if (english)
    it("has the ribbon in English too", async () => {
      expect(await her.page.locator(".ribbon-label").allTextContents()).toEqual([
        "Insert",
        "Scenarios",
        "Check",
        "Source",
      ]);
      expect(await her.page.locator("#notice").textContent()).toContain("It is not Excel");
    });
});
