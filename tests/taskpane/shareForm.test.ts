/** @jest-environment <rootDir>/tests/support/pageEnvironment.cjs */
import type { FunctionCell } from "../../src/plan/ownFunctions";
import type { ScenarioActions } from "../../src/taskpane/scenario/ScenarioActions";
import { createScenarioTab } from "../../src/taskpane/scenario/createScenarioTab";
import type { ScenarioEvent } from "../../src/taskpane/scenario/scenarioState";
import { firstState, next, type PaneState } from "../../src/taskpane/state";
import { hostile, overview } from "../support/scenarioOverview";

function open(opensWorkbooks: boolean, language: "nl" | "en" = "nl") {
  const done: (readonly [name: string, ...args: unknown[]])[] = [];
  const actions = new Proxy({} as ScenarioActions, {
    get:
      (_target, name) =>
      (...args: unknown[]) =>
        name === "opensWorkbooks" ? opensWorkbooks : done.push([String(name), ...args]),
  });
  const root = document.createElement("main");
  document.body.replaceChildren(root);
  const show = createScenarioTab(root, language, () => true, actions);
  let state: PaneState = firstState;
  const happen = (...events: ScenarioEvent[]) => {
    for (const event of events) state = next(state, { kind: "scenario", event });
    show(state);
  };
  happen({ kind: "overviewRead", overview: overview() }, { kind: "panelOpened", panel: { kind: "share" } });
  return { root, done, happen };
}
type Opened = ReturnType<typeof open>;

function find<Kind extends HTMLElement>({ root }: Opened, selector: string): Kind {
  const found = root.querySelector<Kind>(selector);
  if (!found) throw new Error(selector);
  return found;
}
const submit = (she: Opened) => find<HTMLFormElement>(she, "#share-form").requestSubmit();
const cell = (row: number, changes: Partial<FunctionCell> = {}): FunctionCell => ({
  ...{ sheet: "Blad1", row, column: 0, address: `Blad1!A${row + 1}`, formula: "=OFFENSIEF.TOTAAL(2021)" },
  ...{ values: [[141]], ready: true, obstacle: null, ...changes },
});

describe("the form for a copy to share", () => {
  it("makes a new workbook unless she chooses sheets in this one", () => {
    const she = open(true);
    submit(she);
    find<HTMLSelectElement>(she, "#share-where").value = "thisWorkbook";
    submit(she);
    expect(she.done.map(([name, code, , target]) => [name, code, target])).toEqual([
      ["share", "S1", "newWorkbook"],
      ["share", "S1", "thisWorkbook"],
    ]);
  });

  it("offers no new workbook in an Excel that opens none", () => {
    const she = open(false);
    expect([...find<HTMLSelectElement>(she, "#share-where").options].map(({ text }) => text)).toEqual([
      "Bladen in deze werkmap",
    ]);
    submit(she);
    expect(she.done[0]).toMatchObject(["share", "S1", {}, "thisWorkbook"]);
  });
});

describe("cells of her own with functions of ours", () => {
  it("go unmentioned where there are none", () => {
    const she = open(true);
    she.happen({ kind: "functionsRead", cells: [], broken: [], brokenElsewhere: [], names: [] });
    expect(find(she, "#functions-place").textContent).toBe("");
  });

  it("are listed by place, a long list cut; a click goes there, and one button turns all into values", () => {
    const she = open(true);
    const cells = Array.from({ length: 20 }, (_, row) => cell(row));
    she.happen({ kind: "functionsRead", cells, broken: [], brokenElsewhere: [], names: [] });
    expect(find(she, "#functions-place").textContent).toContain("20 cellen van uzelf met een OFFENSIEF-formule");
    expect(find(she, "#functions-place").textContent).toContain("#NAAM?");
    const items = [...find(she, "#own-functions").children].map(({ textContent }) => textContent);
    expect([items.length, items[0], items.at(-1)]).toEqual([9, "Blad1!A1", "en nog 12"]);
    find(she, "#own-functions button").click();
    find(she, "#turn-into-values").click();
    expect(she.done).toEqual([
      ["goTo", { sheet: "Blad1", address: "A1" }],
      ["turnIntoValues", cells],
    ]);
  });

  it("say which have no answer yet; names of sheets are text", () => {
    const she = open(true, "en");
    she.happen({
      kind: "functionsRead",
      cells: [cell(0, { address: `${hostile}!A1`, ready: false })],
      broken: [],
      brokenElsewhere: [],
      names: [],
    });
    const { textContent } = find(she, "#own-functions");
    expect(textContent).toBe(`${hostile}!A1 (not calculated yet)`);
    expect(she.root.querySelector("script")).toBeNull();
  });

  it("can be taken back afterwards, also when the form was closed meanwhile", () => {
    const she = open(true);
    const undo = { plan: [], back: [] };
    she.happen(
      { kind: "functionsTurned", undo },
      { kind: "functionsRead", cells: [], broken: [], brokenElsewhere: [], names: [] },
    );
    she.happen({ kind: "panelOpened", panel: null }, { kind: "panelOpened", panel: { kind: "share" } });
    const [back] = find(she, "#functions-place").querySelectorAll("button");
    expect(back?.textContent).toBe("Terugnemen");
    back?.click();
    expect(she.done.at(-1)).toEqual(["putFunctionsBack", undo]);
    she.happen({ kind: "functionsTurned", undo: null });
    expect(find(she, "#functions-place").textContent).toBe("");
  });
});
