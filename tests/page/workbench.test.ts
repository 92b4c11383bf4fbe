import type { Route } from "playwright-core";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "../../src/workbench/xlsx/readXlsx";
import { describeWithBrowser, pictures, Workbench } from "../support/browser";
import { root } from "../support/nodeHost";

describeWithBrowser("a new user in the workbench", () => {
  let her: Workbench;
  let saved = "";
  beforeAll(async () => {
    her = await Workbench.open();
  });
  afterAll(() => her?.close());

  it("sees the ribbon of the manifest, in Dutch", async () => {
    expect(await her.page.locator(".ribbon-label").allTextContents()).toEqual([
      "Invoegen",
      "Scenario's",
      "Controle",
      "Bron",
    ]);
    expect(await her.page.locator("#InsertAll").getAttribute("title")).toContain("vier tabellen");
    expect(await her.page.locator("#notice").textContent()).toContain("Het is geen Excel");
    expect((await her.page.locator("#pane iframe").boundingBox())?.width).toBe(350);
    expect(await her.status()).toMatch(/^Klaar in \d+,\d s/);
  });

  it("is helped while typing a function: names with their descriptions, then the arguments", async () => {
    await her.page.mouse.click(600, 500);
    await her.page.keyboard.type("=OFFENSIEF.", { delay: 20 });
    await her.page.getByText("Het aangekondigde, afgeronde totaal van de brief in een jaar.").waitFor();
    await her.picture("function-help");
    await her.page.keyboard.type("BEDRAG(", { delay: 20 });
    await her.page.waitForFunction(() =>
      document.body.innerText.replace(/\s+/g, "").includes("OFFENSIEF.BEDRAG(thema,post,jaar,[eenheid])"),
    );
    await her.page.keyboard.type('"MIT";"Politie";2021)', { delay: 20 });
    await her.page.keyboard.press("Enter");
    await her.page.waitForTimeout(500);
  });

  it("types a function as in a Dutch Excel and sees its answer", async () => {
    await her.typeAt(0, 0, "=OFFENSIEF.TOTAAL(2021)");
    expect(await her.cell("sheet1", 0, 0)).toMatchObject({ formula: "=OFFENSIEF.TOTAAL(2021)", value: 141 });
    await her.typeAt(1, 0, '=OFFENSIEF.BEDRAG("MIT";"Politie";2021)');
    expect(await her.cell("sheet1", 1, 0)).toMatchObject({ value: 35.5 });
    await her.typeAt(2, 0, "40,5");
    expect(await her.cell("sheet1", 2, 0)).toMatchObject({ value: 40.5 });
  });

  it("reads why a function refuses, when the cell is selected", async () => {
    await her.typeAt(3, 0, '=OFFENSIEF.BEDRAG("MTI";"Politie";2021)');
    await her.page.keyboard.press("ArrowUp");
    await her.page.waitForFunction(() => document.getElementById("status")?.textContent?.includes("#VALUE!"));
    expect(await her.status()).toMatch(
      /Thema "MTI" komt niet voor in de brief\. Kies uit: Bewaken en Beveiligen; MIT;/,
    );
    await her.page.keyboard.press("Delete");
  });

  it("clicks Alles invoegen once and has the tables; the pane says so", async () => {
    await her.press("InsertAll", "Alles invoegen: klaar.");
    expect(await her.values("Offensief_MIT_Politie")).toEqual([5.1, 35.5, 37.7, 40.4]);
    await her.pane.getByText("4 tabellen, het overzicht en de bronnen").waitFor();
    await her.picture("inserted");
  });

  it("overtypes Politie 2021 with 40 and sees at once what it does, in the sheet and in the pane", async () => {
    await her.type("Offensief_MIT_Politie", 1, "40");
    expect((await her.values("Offensief_MIT_Oordeel"))[1]).toBe("sluit niet aan (+4,5)");
    const { row, column } = await her.place("Offensief_MIT_Politie");
    const shown = await her.page.evaluate(
      ({ row, column }) => {
        const engine = window.workbench?.engine;
        return engine?.shownStyle(engine.activeSheet(), row, column);
      },
      { row, column: column + 1 },
    );
    expect(shown).toMatchObject({ fill: "#F8CBAD", bold: true });
    await her.pane.getByText("Politie, 2021").waitFor();
    await her.picture("deviation");
  });

  it("saves the workbook as .xlsx", async () => {
    const [download] = await Promise.all([her.page.waitForEvent("download"), her.page.click("#save")]);
    const bytes = readFileSync(await download.path());
    const { file } = await readXlsx(bytes, { namespaces: ["OFFENSIEF"] });
    expect(file.sheets.map((sheet) => sheet.name)).toEqual([
      "Blad1",
      "Offensief",
      "Offensief bronnen",
      "Offensief inventaris",
    ]);
    expect(await her.status()).toBe("Opgeslagen als offensief.xlsx.");
    saved = join(pictures, "offensief.xlsx");
    writeFileSync(saved, bytes);
  });

  it("starts with an empty workbook, and opens what was saved as it was", async () => {
    await her.page.click("#new");
    await her.page.waitForFunction(
      () => document.documentElement.dataset["ready"] === "true" && window.workbench?.engine.sheets().length === 1,
    );
    await her.pane.getByText("Nog niets ingevoegd").waitFor();
    await her.page.setInputFiles("#open-file", saved);
    await her.page.waitForFunction(() => window.workbench?.engine.sheets().length === 4);
    await her.page.waitForFunction(() => document.getElementById("status")?.textContent?.includes("geopend"));
    expect(await her.status()).toBe("offensief.xlsx is geopend.");
    expect((await her.values("Offensief_MIT_Oordeel"))[1]).toBe("sluit niet aan (+4,5)");
    expect(await her.cell("sheet1", 0, 0)).toMatchObject({ formula: "=OFFENSIEF.TOTAAL(2021)", value: 141 });
    await her.pane.getByText("Politie, 2021").waitFor();
    await her.picture("opened");
  });

  it("waits with functions of the add-in where that is slow to load", async () => {
    const slowly = async (route: Route) => {
      await new Promise((resolve) => setTimeout(resolve, 3000));
      await route.continue();
    };
    await her.page.route("**/taskpane.html", slowly);
    await her.page.setInputFiles("#open-file", saved);
    await her.page.waitForFunction(
      () => window.workbench?.engine.sheets().length === 4 && !document.documentElement.dataset["ready"],
    );
    await her.ready();
    await her.page.unroute("**/taskpane.html", slowly);
    expect(await her.cell("sheet1", 0, 0)).toMatchObject({ formula: "=OFFENSIEF.TOTAAL(2021)", value: 141 });
  });

  it("keeps what was open where a file is no workbook, and says so", async () => {
    await her.page.setInputFiles("#open-file", join(root, "README.md"));
    await her.page.waitForFunction(() => document.getElementById("status")?.textContent?.includes("README.md"));
    expect(await her.status()).toMatch(/^README\.md kan niet worden geopend; de werkmap die openstond is er nog/);
    expect(await her.values("Offensief_MIT_Politie")).toEqual([5.1, 40, 37.7, 40.4]);
  });

  it("has a workbench that is never in what is deployed", () => {
    expect(() => statSync(join(root, "dist", "workbench"))).toThrow();
    expect(() => statSync(join(root, "dist", "page.js"))).toThrow();
  });

  it("saw no error and no request to another origin", () => {
    expect(her.wrong).toEqual([]);
  });
});
