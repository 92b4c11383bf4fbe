import { JSDOM } from "jsdom";
import { openPane } from "../../src/taskpane/pane";
import { readScenarios } from "../../src/actions/readScenarios";
import type { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { bookRows } from "../support/bookRows";
import { mutation } from "../support/scenarios";
import { startScenario } from "../support/scenarioWorkbook";

let she: Controller;
let root: HTMLElement;
afterEach(() => {
  she.leave();
  Object.assign(globalThis, { document: undefined, Option: undefined, HTMLElement: undefined });
});
const buttons = () => [...root.querySelectorAll("button")];
const labels = () => buttons().map((each) => each.textContent);
/** A slow machine gets the time that it needs. */
async function until(isThere: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600 && !(await isThere()); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await isThere()).toBe(true);
}
const named = (label: string) => buttons().find((each) => each.textContent === label && !each.disabled);
async function press(label: string): Promise<void> {
  await until(() => named(label) !== undefined);
  named(label)?.click();
}
const confirm = () => root.querySelector<HTMLElement>("[role=alertdialog] button")?.click();
const message = () => root.querySelector(".message.problem:not([role=alertdialog])")?.textContent ?? "";

describe("what the pane offers when a mutation can't be taken out", () => {
  beforeEach(async () => {
    she = await startScenario();
    await bookRows([mutation({ number: 1 })]);
    const { window } = new JSDOM("<main id=pane></main>");
    const { document, Option, HTMLElement } = window;
    Object.assign(globalThis, { document, Option, HTMLElement });
    root = document.getElementById("pane") as HTMLElement;
    await openPane(root, "nl");
    await press("Alles invoegen");
    await until(() => she.sheets().includes("Offensief bronnen"));
    await press("Scenario's");
    await press("Verwijderen");
    await until(() => root.querySelector("[role=alertdialog] button") !== null);
  });

  it("is to try that again, and never the insertion before it", async () => {
    const sheets = she.sheets();
    she.host.host.switches.editMode = true;
    confirm();
    await until(() => named("Opnieuw proberen") !== undefined);
    she.host.host.switches.editMode = false;
    await press("Opnieuw proberen");
    await until(async () => facts(await readScenarios()).scenarios[0]?.mutations.length === 0);
    expect(she.sheets()).toEqual(sheets);
  });

  it("is no new sheet where the ledger is protected", async () => {
    await globalThis.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Mutaties").protection.protect();
      await context.sync();
    });
    confirm();
    await until(() => /beveiligd/.test(message()));
    expect(labels()).not.toContain("Op een nieuw blad invoegen");
  });
});
