import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { spawn, type ChildProcess } from "node:child_process";
import { chromium, type Browser, type Page } from "playwright-core";
import { readXlsx } from "../../src/workbench/xlsx/readXlsx";
import { root } from "../support/nodeHost";

const browserPath = [process.env.CHROMIUM ?? "", "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
  (path) => path !== "" && existsSync(path),
);
const pictures = join(root, "build", "screenshots");

if (!browserPath && process.env.CI !== "true")
  process.stderr.write("SKIPPED, no Chromium on this machine: the workbench in a browser\n");
const describeWithBrowser = browserPath || process.env.CI === "true" ? describe : describe.skip;

describeWithBrowser("a new user in the workbench", () => {
  let server: ChildProcess;
  let browser: Browser;
  let page: Page;
  let address = "";
  const wrong: string[] = [];

  beforeAll(async () => {
    if (!browserPath) throw new Error("CI needs Chromium: install it, or set CHROMIUM to its path.");
    mkdirSync(pictures, { recursive: true });
    server = spawn(process.execPath, [join(root, "src", "workbench", "page", "start.mjs"), "--no-open"], { cwd: root });
    address = await new Promise((resolve, reject) => {
      let output = "";
      server.stdout?.on("data", (text: Buffer) => {
        output += text.toString();
        const found = /Werkbank:\s+(\S+)/.exec(output)?.[1];
        if (found) resolve(found);
      });
      server.on("exit", (code) => reject(new Error(`npm start ended with ${code ?? 0}: ${output}`)));
    });
    browser = await chromium.launch({
      executablePath: browserPath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    });
    page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    page.on("console", (message) => {
      if (message.type() === "error") wrong.push(message.text());
    });
    page.on("pageerror", (error) => wrong.push(error.message));
    page.on("request", (request) => {
      if (new URL(request.url()).origin !== new URL(address).origin && !/^(data|blob):/.test(request.url()))
        wrong.push(request.url());
    });
    await page.goto(address);
    await page.waitForSelector('html[data-ready="true"]', { timeout: 30_000 });
  });

  afterAll(async () => {
    await browser?.close();
    server?.kill();
  });

  const status = () => page.textContent("#status");
  const pane = () => page.frameLocator("#pane iframe");
  /** Selects a cell of a named range and types into it, as a person does. */
  async function type(name: string, column: number, text: string): Promise<void> {
    await page.mouse.click(600, 500);
    await page.evaluate(
      ({ name, column }) => {
        const engine = window.workbench?.engine;
        const row = Number(/\$(\d+)/.exec(engine?.nameFormula(name)?.split("!")[1] ?? "")?.[1]) - 1;
        engine?.select(engine.activeSheet(), { row, column: column + 1, rows: 1, columns: 1 });
      },
      { name, column },
    );
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
    await page.waitForTimeout(1200);
  }
  const values = (name: string) =>
    page.evaluate((name) => {
      const engine = window.workbench?.engine;
      const match = /\$([A-Z])\$(\d+):\$([A-Z])/.exec(engine?.nameFormula(name) ?? "");
      const rect = { row: Number(match?.[2]) - 1, column: 1, rows: 1, columns: (match?.[3] ?? "B").charCodeAt(0) - 65 };
      return engine?.read(engine.activeSheet(), rect)[0]?.map((cell) => cell.value);
    }, name);

  it("sees the ribbon of the manifest, in Dutch", async () => {
    expect(await page.locator(".ribbon-label").allTextContents()).toEqual(["Invoegen", "Controle", "Bron"]);
    expect(await page.locator("#InsertAll").getAttribute("title")).toContain("vier tabellen");
    expect(await page.locator("#notice").textContent()).toContain("Het is geen Excel");
    expect((await page.locator("#pane iframe").boundingBox())?.width).toBe(350);
  });

  it("types a function and sees its answer", async () => {
    await page.evaluate(() => window.workbench?.engine.select("sheet1", { row: 0, column: 0, rows: 1, columns: 1 }));
    await page.mouse.click(600, 500);
    await page.evaluate(() => window.workbench?.engine.select("sheet1", { row: 0, column: 0, rows: 1, columns: 1 }));
    await page.keyboard.type("=OFFENSIEF.TOTAAL(2021)");
    await page.keyboard.press("Enter");
    await page.waitForTimeout(1500);
    const cell = await page.evaluate(
      () => window.workbench?.engine.read("sheet1", { row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0],
    );
    expect(cell).toMatchObject({ formula: "=OFFENSIEF.TOTAAL(2021)", value: 141 });
  });

  it("clicks Alles invoegen once and has the tables; the pane says so", async () => {
    await page.click("#InsertAll");
    await page.waitForFunction(() => document.getElementById("status")?.textContent === "Alles invoegen: klaar.");
    expect(await values("Offensief_MIT_Politie")).toEqual([5.1, 35.5, 37.7, 40.4]);
    await pane().getByText("4 tabellen, het overzicht en de bronnen").waitFor();
    await page.screenshot({ path: join(pictures, "inserted.png") });
  });

  it("overtypes Politie 2021 with 40 and sees at once what it does, in the sheet and in the pane", async () => {
    await type("Offensief_MIT_Politie", 1, "40");
    expect((await values("Offensief_MIT_Oordeel"))?.[1]).toBe("sluit niet aan (+4,5)");
    const shown = await page.evaluate(() => {
      const engine = window.workbench?.engine;
      const row = Number(/\$(\d+)/.exec(engine?.nameFormula("Offensief_MIT_Politie")?.split("!")[1] ?? "")?.[1]) - 1;
      return engine?.shownStyle(engine.activeSheet(), row, 2);
    });
    expect(shown).toMatchObject({ fill: "#F8CBAD", bold: true });
    await pane().getByText("Politie, 2021").waitFor();
    await page.screenshot({ path: join(pictures, "deviation.png") });
  });

  it("saves the workbook as .xlsx", async () => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("#save")]);
    const { file } = await readXlsx(readFileSync(await download.path()), { namespaces: ["OFFENSIEF"] });
    expect(file.sheets.map((sheet) => sheet.name)).toEqual(["Blad1", "Offensief", "Offensief bronnen"]);
    expect(await status()).toBe("Opgeslagen als offensief.xlsx.");
  });

  it("saw no error and no request to another origin", () => {
    expect(wrong).toEqual([]);
  });
});
