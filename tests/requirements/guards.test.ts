import { JSDOM } from "jsdom";
import { abilities } from "../../src/actions/abilities";
import { insertAll } from "../../src/actions/insert";
import { leftOut } from "../../src/actions/leftOut";
import { watchTyping } from "../../src/actions/watchTyping";
import { readStartUp, setStartUp } from "../../src/actions/startUp";
import { readOwnFunctions } from "../../src/actions/ownFunctions";
import { watchWorkbook } from "../../src/actions/watchWorkbook";
import { openPane } from "../../src/taskpane/pane";
import { Controller } from "../support/controller";
import { inExcel } from "../support/inExcel";

let she: Controller;
async function inAnExcel(
  options: Parameters<typeof Controller.start>[0] & { readonly lacking?: readonly string[] } = {},
): Promise<void> {
  const { lacking = [], ...rest } = options;
  she = await Controller.start(rest);
  she.host.host.switches.lacking = lacking;
  inExcel(she.host);
}
afterEach(() => {
  she.leave();
  Object.assign(globalThis, { document: undefined, Option: undefined });
});

const watch = () => watchWorkbook({ onChanged: () => undefined, onSelected: () => undefined });
const listInArea = () => {
  const rect = { row: 1, column: 1, rows: 1, columns: 1 };
  she.host.host.model.sheet("sheet1").validations.push({ rect, source: "ja,nee", prompt: null, alert: null });
};

const withoutMerged = [
  { what: "an Excel that reports ExcelApi 1.12", options: { excelApi: "1.12" } },
  { what: "an Excel that lacks the member", options: { lacking: ["Range.GetMergedAreasOrNullObject"] } },
];
describe.each(withoutMerged)("merged cells in $what", ({ options }) => {
  it("go unseen, said so; inserting works", async () => {
    await inAnExcel(options);
    expect(await leftOut(true)).toEqual(["mergedCells"]);
    expect(await she.click("invoegenMIT")).toContain("De tabel staat in de werkmap");
  });

  it("do not keep other obstacles from being seen", async () => {
    await inAnExcel(options);
    listInArea();
    expect(await she.click("invoegenMIT")).toMatch(/gegevensvalidatie.*Er is niets ingevoegd/);
  });
});

describe("functions of ours in an Excel that reports ExcelApi 1.11, where nothing spills", () => {
  it("are found all the same", async () => {
    await inAnExcel({ excelApi: "1.11" });
    await she.typeAt("sheet1", 0, 0, "=OFFENSIEF.TOTAAL(2021)");
    expect(await readOwnFunctions()).toMatchObject({
      kind: "done",
      facts: { cells: [{ values: [[141]], ready: true }] },
    });
  });
});

const withoutEvents = [
  { what: "an Excel that reports ExcelApi 1.8", options: { excelApi: "1.8" } },
  { what: "an Excel that lacks onChanged", options: { lacking: ["WorksheetCollection._RegisterDataChangedEvent"] } },
  {
    what: "an Excel that lacks onSelectionChanged",
    options: { lacking: ["WorksheetCollection._RegisterSelectionChangedEvent"] },
  },
];
describe.each(withoutEvents)("following the workbook in $what", ({ options }) => {
  it("is left out without an error", async () => {
    await inAnExcel(options);
    expect(await watch()).toBe(false);
    expect(await leftOut(false)).toContain("following");
  });
});

const deaf = [
  { what: "an Excel that reports ExcelApi 1.12", options: { excelApi: "1.12" } },
  {
    what: "an Excel that lacks onFormulaChanged",
    options: { lacking: ["WorksheetCollection._RegisterFormulaChangedEvent"] },
  },
];
describe.each(deaf)("booking what is typed into a scenario in $what", ({ options }) => {
  it("is left out without an error", async () => {
    await inAnExcel(options);
    expect(await watchTyping(() => undefined)).toBe(false);
  });
});

describe("opening the pane after a ribbon button", () => {
  it.each([
    ["an Excel that reports no SharedRuntime 1.1", { requirementSets: { sharedruntime: "1.0" } }, ""],
    ["an Excel that lacks the member", {}, "Office.addin.showAsTaskpane = undefined"],
    ["an Excel without Office.addin", {}, "Office.addin = undefined"],
    ["an Excel where it fails", {}, 'Office.addin.showAsTaskpane = () => Promise.reject(new Error("5001"))'],
  ])("is left out in %s; the button still does its work and ends", async (_what, options, change) => {
    await inAnExcel(options);
    if (change !== "") she.host.page.evaluate(change);
    const there = she.host.page.evaluate("typeof Office.addin?.showAsTaskpane");
    expect(there).toBe(change.endsWith("undefined") ? "undefined" : "function");
    expect(await she.click("invoegenAlles")).toContain("4 tabellen");
  });
});

describe("being loaded as soon as the workbook opens", () => {
  it.each([
    ["an Excel that reports no SharedRuntime 1.1", { requirementSets: { sharedruntime: "1.0" } }, ""],
    ["an Excel that lacks the member", {}, "Office.addin.getStartupBehavior = undefined"],
    ["an Excel without Office.addin", {}, "Office.addin = undefined"],
    [
      "an Excel where it fails",
      {},
      'Office.addin.getStartupBehavior = () => Promise.reject(new Error("NotImplemented"))',
    ],
  ])("is no choice in %s", async (_what, options, change) => {
    await inAnExcel(options);
    if (change !== "") she.host.page.evaluate(change);
    expect(await readStartUp()).toBe(null);
  });

  it("is off until the user asks for it, and off again when she says so", async () => {
    await inAnExcel();
    expect(await readStartUp()).toBe(false);
    expect(await setStartUp(true)).toEqual({ kind: "done", facts: true });
    expect([she.host.host.startState, await readStartUp()]).toEqual(["Background", true]);
    expect(await setStartUp(false)).toEqual({ kind: "done", facts: false });
    expect([she.host.host.startState, await readStartUp()]).toEqual(["Inactive", false]);
  });

  it("stays as it was where Excel refuses, and says so", async () => {
    await inAnExcel();
    she.host.host.switches.editMode = true;
    expect(await setStartUp(true)).toEqual({ kind: "refused", problem: { kind: "editMode" } });
    she.host.host.switches.editMode = false;
    expect(await readStartUp()).toBe(false);
  });
});

describe("Ctrl+Z", () => {
  it("is promised only by an Excel that reports the set for it", async () => {
    await inAnExcel();
    expect(abilities().undoInSteps).toBe(false);
    she.leave();
    await inAnExcel({ requirementSets: { excelundoapiall: "1.0" } });
    expect(abilities().undoInSteps).toBe(true);
  });
});

describe("a copy to share in a new workbook", () => {
  it("is offered only by an Excel that reports ExcelApi 1.8 and has the member", async () => {
    await inAnExcel();
    expect(abilities().opensWorkbooks).toBe(true);
    she.host.page.evaluate("Excel.createWorkbook = undefined");
    expect(abilities().opensWorkbooks).toBe(false);
    she.leave();
    await inAnExcel({ excelApi: "1.7" });
    expect(abilities().opensWorkbooks).toBe(false);
  });
});

describe("the pane", () => {
  /** The pane's own code, on a page without a screen. */
  async function pane(language: "nl" | "en"): Promise<string> {
    const { window } = new JSDOM("<main id=pane></main>");
    Object.assign(globalThis, { document: window.document, Option: window.Option });
    const root = window.document.getElementById("pane");
    if (!root) throw new Error("no pane");
    await openPane(root, language);
    return root.querySelector("#left-out")?.textContent ?? "";
  }

  it("says nothing in an Excel that has everything", async () => {
    await inAnExcel();
    expect(await pane("nl")).toBe("");
  });

  it("says in one sentence what is left out, in the user's language", async () => {
    await inAnExcel({ excelApi: "1.8" });
    expect(await pane("nl")).toMatch(/^Uw Excel kan iets minder [^.]*Vernieuwen; samengevoegde cellen [^.]*\.$/);
    she.leave();
    await inAnExcel({ lacking: ["Range.GetMergedAreasOrNullObject"] });
    expect(await pane("en")).toMatch(/^Your Excel can do a little less [^.]*merged cells [^.]*\.$/);
  });

  it("is opened in a workbook with tables without complaint", async () => {
    await inAnExcel({ lacking: ["WorksheetCollection._RegisterSelectionChangedEvent"] });
    await insertAll();
    expect(await pane("nl")).toContain("vernieuwen zich niet vanzelf");
  });
});
