import { join } from "node:path";
import { build } from "esbuild";
import { describeWithBrowser, Workbench } from "../support/browser";
import { root } from "../support/nodeHost";

/** The use cases as one script, for the frame in which the real Office.js is. */
async function useCases(): Promise<string> {
  const from = (name: string, file: string) => `export { ${name} } from "${join(root, "src", "actions", file)}";`;
  const contents = [
    from("newScenario", "newScenario"),
    from("bookMutation", "bookMutation"),
    from("compareScenarios", "compareScenarios"),
  ].join("\n");
  const built = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    ...{ bundle: true, write: false, format: "iife", globalName: "useCases", target: "es2020", logLevel: "error" },
  });
  return built.outputFiles[0]?.text ?? "";
}

const story = `(async () => {
  const texts = { explanation: "Besluit", status: "voorstel", decision: "", author: "J. Jansen", date: "2020-09-15" };
  const book = (code, booking) => useCases.bookMutation(code, booking, texts);
  await useCases.newScenario({ title: "Sneller MIT" });
  await useCases.newScenario({ title: "Rustiger aan" });
  await book("S1", { form: "line", kind: "intensivering", key: "MIT/Politie", from: 2021, to: "onwards", amount: 24500000 });
  await book("S1", { form: "line", kind: "ombuiging", key: "BB/Stelsels", from: 2022, to: "onwards", amount: -1000000 });
  await book("S1", { form: "cashShift", key: "MIT/OM", years: [{ year: 2021, amount: -3000000 }, { year: 2022, amount: 3000000 }] });
  await book("S2", { form: "line", kind: "taakstelling", key: "MIT/Politie", from: 2022, to: "onwards", amount: -12000000 });
  await book("S2", { form: "line", kind: "overboeking", key: "Totaal/Aangekondigd", from: 2023, to: "onwards", amount: -12000000 });
  return useCases.compareScenarios(["S1", "S2"]);
})()`;

describeWithBrowser("a comparison in the workbench", () => {
  let her: Workbench;
  let outcome: unknown;
  beforeAll(async () => {
    her = await Workbench.open("", { viewport: { width: 1600, height: 1000 } });
    const frame = her.page.frames().find((each) => each !== her.page.mainFrame());
    await frame?.waitForFunction(() => "Excel" in window);
    await frame?.evaluate(`${await useCases()}; globalThis.useCases = useCases;`);
    outcome = await frame?.evaluate(story);
    await her.page.waitForTimeout(3000);
  });
  afterAll(() => her?.close());

  /** Brings a row to the top of what is seen. */
  const scrollTo = async (row: number) => {
    await her.page.mouse.move(500, 600);
    await her.page.mouse.wheel(0, -20_000);
    await her.page.waitForTimeout(300);
    await her.page.mouse.wheel(0, row * 20);
    await her.page.waitForTimeout(800);
  };

  it("is there, with its charts drawn: columns, lines, titles, years and amounts in Dutch", async () => {
    expect(outcome).toMatchObject({ kind: "done", facts: { sheet: "Vergelijking" } });
    await her.picture("comparison");
    await scrollTo(58);
    await her.picture("comparison-charts");
    const chart = (title: string) => her.page.locator(`.chart-layer svg[aria-label="${title}"]`);
    const texts = await chart("S2: nieuwe stand per thema en aangekondigd totaal").locator("text").allTextContents();
    expect(texts).toEqual(
      expect.arrayContaining(["EUR mln", "Jaar", "2025 e.v.", "138,0", "Aangekondigd totaal", "MIT"]),
    );
    expect(texts.filter((text) => text.startsWith("Schaal"))).toEqual([]);
    // Drawn to one scale: the top of the axis is the same.
    const first = await chart("Stand brief: thema's en aangekondigd totaal").locator("text").allTextContents();
    const top = (all: string[]) => Math.max(...all.filter((text) => /^\d+$/.test(text) && text.length < 4).map(Number));
    expect(top(first)).toBe(top(texts));
  });

  it("lets the course float, with its steps named below it", async () => {
    await scrollTo(128);
    await her.picture("comparison-course");
    const course = her.page.locator(`.chart-layer svg[aria-label="Verloop S1 · Alle thema's · 2020-2024"]`);
    expect(await course.locator("text").allTextContents()).toEqual(
      expect.arrayContaining(["mee-/tegenvaller", "+98,0", "-3,0", "S1 nieuwe stand", "678,8"]),
    );
    await scrollTo(185);
    await her.picture("comparison-lines");
  });

  it("says nothing wrong on the console", () => {
    expect(her.wrong).toEqual([]);
  });
});
