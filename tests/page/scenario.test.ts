import { barriers, paneFrame, tooWide } from "../support/barriers";
import { describeWithBrowser, pictures, Workbench } from "../support/browser";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "../../src/workbench/xlsx/readXlsx";

const hostile = `"Versneld": <b>MIT</b> & 'meer' =1+1`;

describeWithBrowser("scenarios in the pane, in a browser", () => {
  let her: Workbench;
  beforeAll(async () => {
    her = await Workbench.open();
    her.page.setDefaultTimeout(120_000);
  });
  afterAll(() => her?.close());

  /** The pane alone, as wide as Excel gives it. */
  const picture = async (name: string) => {
    await her.page.locator("#pane iframe").screenshot({ path: join(pictures, `scenario-${name}.png`) });
  };
  const button = (name: string | RegExp) => her.pane.getByRole("button", { name });
  const field = (name: string | RegExp) => her.pane.getByLabel(name, { exact: true });
  const formulaOf = async (name: string, column: number) => {
    const { row, column: first } = await her.place(name);
    const id = await her.page.evaluate(() => window.workbench?.engine.activeSheet() ?? "");
    return (await her.cell(id, row, first + column))?.formula ?? null;
  };
  /** The figures of a row on the sheet in front, once they are recalculated. */
  const figures = async (expected: readonly number[]) => {
    for (let tries = 0; tries < 600; tries += 1) {
      const now = await her.values("Offensief_S1_MIT_Politie");
      if (JSON.stringify(now) === JSON.stringify(expected)) return;
      await her.page.waitForTimeout(100);
    }
    expect(await her.values("Offensief_S1_MIT_Politie")).toEqual(expected);
  };
  const settled = () => paneFrame(her).waitForFunction(() => document.querySelector("#book-mutation:enabled") !== null);

  it("are one click away on the ribbon, and one clear step where there is none", async () => {
    await her.press("NewScenario", "Nieuw scenario: klaar.");
    await her.pane.getByText("Nog geen scenario in deze werkmap").waitFor();
    expect(await her.pane.getByRole("tab", { name: "Scenario's" }).getAttribute("aria-selected")).toBe("true");
    expect(await barriers(her)).toEqual([]);
    expect(await tooWide(her)).toBe(0);
    await picture("1-leeg");
  });

  it("are made with a title and a name; the title is text whatever it holds", async () => {
    await field("Titel").fill(hostile);
    await field("Opgesteld door").fill("J. Jansen");
    await button("Scenario maken").click();
    await her.pane.getByText("Scenario S1 staat op blad").waitFor();
    await settled();
    await her.pane.getByText("opgesteld door J. Jansen (eigen opgave)").waitFor();
    expect(await her.pane.locator("b").count()).toBe(0);
    expect(await field("Scenario").locator("option").allTextContents()).toEqual([`S1 · ${hostile}`]);
    expect(await barriers(her)).toEqual([]);
    await picture("2-gemaakt");
  });

  it("refuse a kasschuif that does not add up, at the field's side and not in a message elsewhere", async () => {
    await button("Mutatie boeken").click();
    await field("Soort").selectOption("kasschuif");
    await field("Post").selectOption({ label: "Politie" });
    await field("2021").fill("-1.500");
    await button("Effect tonen").click();
    await her.pane.getByText('"-1.500" kan twee dingen betekenen. Typ 1,500 of 1500.').waitFor();
    await field("2021").fill("-1,5");
    await field("2022").fill("1,25");
    expect(await her.pane.getByText("Samen: −0,25 EUR mln (moet 0 zijn)").count()).toBe(1);
    await button("Effect tonen").click();
    await her.pane.getByRole("alert").getByText("in plaats van 0").waitFor();
    expect(await barriers(her)).toEqual([]);
    await picture("3-kasschuif-fout");
  });

  it("show what a kasschuif does before a row is written, and then book it", async () => {
    await field("2022").fill("1,5");
    await field("Toelichting").fill("Werving start een jaar later");
    await button("Effect tonen").click();
    await her.pane.getByText("Er is nog niets geschreven.").waitFor();
    const effect = her.pane.locator("#effect");
    expect(await effect.textContent()).toContain("saldo 0,0 → −1,5");
    expect(await effect.textContent()).toContain("→ verschoven; meerjarig saldo 0");
    expect(await her.values("Offensief_S1_MIT_Politie")).toEqual([5.1, 35.5, 37.7, 40.4, 40.4, 40.4]);
    expect(await barriers(her)).toEqual([]);
    await picture("4-effect");
    await her.pane.locator("#book-now").click();
    await her.pane.getByText("Geboekt als mutatie 1 in S1 (2 regels op blad Mutaties).").waitFor();
    await settled();
    await figures([5.1, 34, 39.2, 40.4, 40.4, 40.4]);
    await picture("5-geboekt");
  });

  it("take what is typed over a cell as a mutation, within about a second, with the formula back", async () => {
    const before = await formulaOf("Offensief_S1_MIT_Politie", 1);
    await her.type("Offensief_S1_MIT_Politie", 1, "40");
    await her.pane.getByText("Wat u typte, is in S1 geboekt als mutatie 2").waitFor();
    expect(await formulaOf("Offensief_S1_MIT_Politie", 1)).toBe(before);
    await figures([5.1, 40, 39.2, 40.4, 40.4, 40.4]);
    await her.pane.getByText("toelichting ontbreekt").first().waitFor();
    await her.pane.getByText("De toelichting ontbreekt. Vul haar aan.").waitFor();
    expect(await barriers(her)).toEqual([]);
    await picture("6-getypt");
    await her.picture("scenario-7-werkbank");
  });

  it("say which row has lost a formula behind it, and put it back", async () => {
    const behind = (input: { readonly value: number } | null) =>
      her.page.evaluate((input) => {
        const engine = window.workbench?.engine;
        const id = engine?.sheets().find(({ name }) => name === "Mutaties")?.id ?? "";
        const used = engine?.usedRect(id);
        const rows = used && engine ? engine.read(id, used) : [];
        const header = rows.findIndex((cells) => cells.some(({ value }) => value === "Sleutel"));
        const column = rows[header]?.findIndex(({ value }) => value === "Sleutel") ?? -1;
        const rect = { row: (used?.row ?? 0) + header + 1, column: (used?.column ?? 0) + column, rows: 1, columns: 1 };
        if (input) engine?.enter(id, rect, [[{ kind: "value", value: input.value }]]);
        return engine?.read(id, rect)[0]?.[0]?.formula ?? null;
      }, input);
    const before = await behind(null);
    expect(before).toContain("ABS(");
    await behind({ value: 3 });
    await her.pane.getByText("Het bedrag telt anders mee dan er staat").waitFor();
    await button("Formules terugzetten").first().scrollIntoViewIfNeeded();
    expect(await barriers(her)).toEqual([]);
    expect(await tooWide(her)).toBe(0);
    await picture("6-formules-weg");
    await button("Formules terugzetten").first().click();
    await her.pane.getByText("van de tabel met mutaties staan er weer").waitFor();
    await settled();
    expect(await behind(null)).toBe(before);
    await figures([5.1, 40, 39.2, 40.4, 40.4, 40.4]);
    expect(await her.pane.getByText("Het bedrag telt anders mee").count()).toBe(0);
  });

  it("can be followed as soon as the workbook opens: a choice that is off until she makes it", async () => {
    const choice = her.pane.getByLabel("Meteen meekijken, ook als het paneel dicht is");
    expect(await choice.isChecked()).toBe(false);
    await choice.check();
    await her.pane.getByText("Na opslaan kijkt de invoegtoepassing mee zodra deze werkmap opengaat.").waitFor();
    expect(await her.page.evaluate(() => window.workbench?.host.startState)).toBe("Background");
    await choice.scrollIntoViewIfNeeded();
    await picture("7-meekijken");
    await settled();
    await choice.uncheck();
    await her.pane.getByText("Na opslaan wacht de invoegtoepassing weer tot u haar opent.").waitFor();
    expect(await barriers(her)).toEqual([]);
    await settled();
  });

  it("take a mutation back by its number, after asking", async () => {
    await button("Nr 2 verwijderen").click();
    await her.pane.getByRole("alertdialog").getByRole("button", { name: "Verwijderen" }).click();
    await her.pane.getByText("Mutatie 2 is verwijderd (1 regel).").waitFor();
    await settled();
    await figures([5.1, 34, 39.2, 40.4, 40.4, 40.4]);
    await button("Nr 1 tegenboeken").click();
    await button("Effect tonen").click();
    await her.pane.getByText("Er is nog niets geschreven.").waitFor();
    await picture("8-tegenboeken");
    await her.pane.locator("#book-now").click();
    await her.pane.getByText("tegenboeking van nr 1").waitFor();
    await figures([5.1, 35.5, 37.7, 40.4, 40.4, 40.4]);
  });

  it("spread a taakstelling over lines that are ticked", async () => {
    await settled();
    await button("Mutatie boeken").click();
    await field("Soort").selectOption("taakstelling");
    await field("Bedrag").fill("10");
    await field("t/m").selectOption("onwards");
    await her.pane
      .locator("summary", { hasText: "Multidisciplinair" })
      .or(her.pane.locator("summary", { hasText: "MIT" }))
      .first()
      .click();
    await button(/Alle posten van/)
      .first()
      .click();
    await picture("9-taakstelling");
    await button("Effect tonen").click();
    await her.pane.locator("#effect").getByText("De toelichting ontbreekt").waitFor();
    expect(await barriers(her)).toEqual([]);
    expect(await tooWide(her)).toBe(0);
    await picture("10-taakstelling-effect");
    await field("Per jaar een ander bedrag").check();
    await field("2021").fill("1");
    await field("2025 e.v.").fill("3");
    await picture("10-taakstelling-per-jaar");
    await button("Effect tonen").click();
    await her.pane.locator("#effect").getByText("De toelichting ontbreekt").waitFor();
    expect(await barriers(her)).toEqual([]);
    expect(await tooWide(her)).toBe(0);
    await button("Annuleren").click();
  });

  it("get more years and a line of their own, on the sheet as it stands", async () => {
    await button("Meer jaren").click();
    await field("Laatste jaar").fill("2026");
    await button("Jaren toevoegen").click();
    await her.pane.getByText("Het blad loopt nu van 2020 t/m 2026 en 2027 e.v.").waitFor({ timeout: 300_000 });
    await settled();
    expect(await her.values("Offensief_S1_MIT_Jaren")).toEqual([2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]);
    await button("Eigen post").click();
    await field("Thema").selectOption("MIT");
    await field("Naam van de post").fill("Drones");
    expect(await barriers(her)).toEqual([]);
    await button("Post toevoegen").click();
    await her.pane.getByText('"Drones" staat in de scenario\'s').waitFor({ timeout: 300_000 });
    await settled();
  });

  it("are compared on a sheet with charts", async () => {
    await button("Vergelijken").click();
    expect(await barriers(her)).toEqual([]);
    await button("Vergelijking maken").click();
    await her.pane.getByText(/De vergelijking staat op blad/).waitFor({ timeout: 300_000 });
    await settled();
    await her.picture("scenario-13-vergelijking");
  });

  it("are frozen, after which only tegenboeken is offered", async () => {
    await button("Vastleggen").click();
    await field("Moment").selectOption("1e suppletoire");
    await field("Datum").fill("2021-05-01");
    expect(await barriers(her)).toEqual([]);
    await picture("14-vastleggen");
    await button("Stand vastleggen").click();
    await her.pane.getByText("De stand van S1 staat op blad").waitFor({ timeout: 300_000 });
    await her.pane.getByText("vastgelegd als 1e suppletoire").waitFor();
    expect(await button("Mutatie boeken").count()).toBe(0);
    await her.picture("scenario-15-vastgelegd");
  });

  it("are copied to be shared in a workbook of their own", async () => {
    await button("Delen").click();
    await field("Rubricering").fill("Intern");
    expect(await field("Waar").inputValue()).toBe("newWorkbook");
    expect(await barriers(her)).toEqual([]);
    await picture("16-delen");
    const download = her.page.waitForEvent("download");
    await button("Kopie maken").click();
    await her.pane.getByText("De kopie staat in een nieuwe werkmap").waitFor({ timeout: 300_000 });
    const { file, dropped } = await readXlsx(readFileSync(await (await download).path()), { namespaces: [] });
    expect([file.sheets.map(({ name }) => name).slice(1), dropped]).toEqual([["Mutaties S1", "Bronnen"], []]);
    expect(JSON.stringify(file.sheets[0]?.page.header)).toContain("rubricering: Intern");
    await picture("16-gedeeld");
  });

  it("are copied to sheets beside the others as well, with what is left to do by hand", async () => {
    await button("Delen").click();
    await field("Waar").selectOption("thisWorkbook");
    await button("Kopie maken").click();
    await her.pane.getByText("De kopie staat klaar.").waitFor({ timeout: 300_000 });
    expect(await tooWide(her)).toBe(0);
    await her.picture("scenario-17-delen");
  });

  it("say which cells of her own need the add-in, and turn these into values and back", async () => {
    const shownAt = (row: number) =>
      her.page.evaluate((row) => {
        const engine = window.workbench?.engine;
        const id = engine?.sheets().find(({ name }) => name === "Blad1")?.id ?? "";
        return engine?.read(id, { row, column: 0, rows: 1, columns: 1 })[0]?.[0];
      }, row);
    await her.page.evaluate(() => {
      const engine = window.workbench?.engine;
      const id = engine?.sheets().find(({ name }) => name === "Blad1")?.id ?? "";
      const formula = { kind: "formula", formula: "=OFFENSIEF.TOTAAL(2021)" } as const;
      engine?.write(
        id,
        { row: 0, column: 0, rows: 20, columns: 1 },
        Array.from({ length: 20 }, () => [formula]),
      );
    });
    await button("Delen").click();
    await her.pane.getByText("20 cellen van uzelf met een OFFENSIEF-formule").waitFor();
    await her.pane.getByText("en nog 12").waitFor();
    expect(await barriers(her)).toEqual([]);
    expect(await tooWide(her)).toBe(0);
    await her.pane.locator("#functions-place").scrollIntoViewIfNeeded();
    await picture("19-functies");
    await button("Vervang door waarden").click();
    await her.pane.getByText("20 cellen tonen nu een vaste waarde.").waitFor();
    expect(await shownAt(19)).toMatchObject({ formula: null, value: 141 });
    await picture("20-waarden");
    await button("Terugnemen").click();
    await her.pane.getByText("De formules staan weer in de cellen.").waitFor();
    await her.pane.getByText("20 cellen van uzelf").waitFor();
    expect(await shownAt(19)).toMatchObject({ formula: "=OFFENSIEF.TOTAAL(2021)" });
    await button("Annuleren").click();
  });

  it("begin anew on a frozen stand", async () => {
    await button("Nieuw").click();
    await field("Titel").fill("Vervolg");
    await field("Begint op").selectOption("S1");
    await button("Scenario maken").click();
    await her.pane.getByText("Scenario S2 staat op blad").waitFor({ timeout: 300_000 });
    await her.pane.getByText("basis: Stand S1").waitFor();
    await picture("18-vervolg");
  });

  it("say what deleting takes along, and go with the keyboard from tab to tab", async () => {
    await button("Verwijderen …").last().click();
    await her.pane.getByRole("alertdialog").getByText("Regels die uit de tabel met mutaties gaan: 0.").waitFor();
    await picture("11-verwijderen");
    await button("Annuleren").click();
    await her.pane.getByRole("tab", { name: "Scenario's" }).focus();
    await her.page.keyboard.press("ArrowLeft");
    await her.pane.getByRole("tabpanel", { name: "Brief" }).waitFor();
    expect(await paneFrame(her).evaluate(() => document.activeElement?.id)).toBe("tab-brief");
    await picture("12-brief");
  });

  it("saw no error and no request to another origin", () => {
    expect(her.wrong).toEqual([]);
  });
});
