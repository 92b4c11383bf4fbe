import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseAddress } from "../../src/workbench/model/address";
import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";
import { root } from "./nodeHost";

const browserPath = [process.env.CHROMIUM ?? "", "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
  (path) => path !== "" && existsSync(path),
);
if (!browserPath && process.env.CI !== "true")
  process.stderr.write("SKIPPED, no Chromium on this machine: the workbench in a browser\n");

/** A machine without a browser says so and skips; CI fails. */
export const browserThere = browserPath !== undefined || process.env.CI === "true";
export const describeWithBrowser = browserThere ? describe : describe.skip;

/** Pictures of what a user sees, kept as build results. */
export const pictures = join(root, "build", "screenshots");

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser of this machine, without a screen. */
export function launchBrowser(): Promise<Browser> {
  if (!browserPath) throw new Error("CI needs Chromium: install it, or set CHROMIUM to its path.");
  mkdirSync(pictures, { recursive: true });
  return chromium.launch({ executablePath: browserPath, args: quiet });
}

/** `npm start`, without opening a browser: the address that it prints, and all that it says. */
export async function startServer(): Promise<{ address: string; output: string; stop: () => void }> {
  const server: ChildProcess = spawn(
    process.execPath,
    [join(root, "src", "workbench", "page", "start.mjs"), "--no-open"],
    { cwd: root },
  );
  let output = "";
  const address = await new Promise<string>((resolve, reject) => {
    server.stdout?.on("data", (text: Buffer) => {
      output += text.toString();
      const found = /Werkbank:\s+(\S+)[\s\S]*Stoppen/.exec(output)?.[1];
      if (found) resolve(found);
    });
    server.on("exit", (code) => reject(new Error(`npm start ended with ${code ?? 0}: ${output}`)));
  });
  return { address, output, stop: () => void server.kill() };
}

/** The workbench in a real browser, as a user has it. `wrong` lists errors on the console and requests elsewhere. */
export class Workbench {
  readonly wrong: string[] = [];

  private constructor(
    readonly address: string,
    private readonly browser: Browser,
    readonly page: Page,
    private readonly stop: () => void,
  ) {}

  static async open(query = "", settings: Parameters<Browser["newPage"]>[0] = {}): Promise<Workbench> {
    const { address, stop } = await startServer();
    const browser = await launchBrowser();
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, ...settings });
    // Against what hangs: on a busy machine half a minute is soon over.
    page.setDefaultTimeout(150_000);
    const opened = new Workbench(address, browser, page, stop);
    opened.listen();
    await page.goto(address + query);
    await opened.ready();
    return opened;
  }

  private listen(): void {
    const { page, wrong, address } = this;
    page.on("console", (message) => {
      if (message.type() === "error") wrong.push(message.text());
    });
    page.on("pageerror", (error) => wrong.push(error.message));
    page.on("request", (request) => {
      if (new URL(request.url()).origin !== new URL(address).origin && !/^(data|blob):/.test(request.url()))
        wrong.push(request.url());
    });
  }

  async ready(): Promise<void> {
    await this.page.waitForSelector('html[data-ready="true"]', { timeout: 300_000 });
  }

  get pane(): FrameLocator {
    return this.page.frameLocator("#pane iframe");
  }

  status(): Promise<string | null> {
    return this.page.textContent("#status");
  }

  /** Clicks a button of the ribbon and waits until the workbench says that it is done. */
  async press(controlId: string, saysWhenDone: string): Promise<void> {
    await this.page.click(`#${controlId}`);
    await this.page.waitForFunction((text) => document.getElementById("status")?.textContent === text, saysWhenDone);
  }

  /** Selects a cell of the sheet in front and types into it, as a person does. */
  async typeAt(row: number, column: number, text: string): Promise<void> {
    // The grid has to have the keyboard first.
    await this.page.mouse.click(600, 500);
    await this.page.evaluate(
      ({ row, column }) => {
        const engine = window.workbench?.engine;
        engine?.select(engine.activeSheet(), { row, column, rows: 1, columns: 1 });
      },
      { row, column },
    );
    await this.page.waitForTimeout(150);
    await this.page.keyboard.type(text, { delay: 15 });
    await this.page.keyboard.press("Enter");
    await this.page.waitForTimeout(1200);
  }

  /** Types into a cell of a named range of one row, counted from its first cell. */
  async type(name: string, column: number, text: string): Promise<void> {
    const at = await this.place(name);
    await this.typeAt(at.row, at.column + column, text);
  }

  /** The first row of a named range on the sheet in front. */
  async values(name: string): Promise<unknown[]> {
    const rect = await this.place(name);
    return this.page.evaluate(async (rect) => {
      const engine = window.workbench?.engine;
      await engine?.settle();
      return engine?.read(engine.activeSheet(), rect)[0]?.map((cell) => cell.value) ?? [];
    }, rect);
  }

  cell(sheetId: string, row: number, column: number) {
    return this.page.evaluate(
      ({ sheetId, row, column }) =>
        window.workbench?.engine.read(sheetId, { row, column, rows: 1, columns: 1 })[0]?.[0],
      { sheetId, row, column },
    );
  }

  async place(name: string): Promise<{ row: number; column: number; rows: number; columns: number }> {
    const formula = await this.page.evaluate((name) => window.workbench?.engine.nameFormula(name) ?? "", name);
    const { rect } = parseAddress(formula) ?? { rect: { row: 0, column: 0, columns: 0 } };
    return { row: rect.row, column: rect.column, rows: 1, columns: rect.columns };
  }

  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: join(pictures, `${name}.png`) });
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.stop();
  }
}
