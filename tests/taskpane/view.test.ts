/** @jest-environment <rootDir>/tests/support/pageEnvironment.cjs */
import type { Inspection } from "../../src/actions/inspect";
import { euro } from "../../src/letter/amount";
import { firstState, next, type PaneEvent, type PaneState } from "../../src/taskpane/state";
import { paneTexts } from "../../src/taskpane/texts";
import type { Source } from "../../src/plan/sourceOfCell";
import { covered } from "../support/covered";
import { createView, type PaneActions } from "../../src/taskpane/view";

const hostile = `<img src=x onerror="alert(1)">=CMD|' /C calc'!A0`;
const inspection: Inspection = {
  tables: 1,
  marksOn: true,
  isManual: false,
  findings: [],
  covered: covered({ tables: 1 }),
  deviations: [
    {
      theme: "MIT",
      line: hostile,
      isOwn: false,
      year: "2021",
      sheet: `<b>'blad'</b>`,
      address: "C5",
      cause: "oorzaak",
      letter: euro(0),
      now: null,
      change: euro(4_500_000),
    },
  ],
};

function open(language: "nl" | "en" = "nl", undoInSteps = false) {
  const pressed: string[] = [];
  const actions = new Proxy({} as PaneActions, {
    get: (_target, name) => (argument: unknown) =>
      pressed.push(`${String(name)} ${typeof argument === "string" ? argument : ""}`.trim()),
  });
  const root = document.createElement("main");
  const show = createView(root, paneTexts(language), language, { undoInSteps, opensWorkbooks: true }, actions);
  let state: PaneState = firstState;
  show(state);
  const happen = (...events: PaneEvent[]) => {
    for (const event of events) state = next(state, event);
    show(state);
  };
  return { root, pressed, happen };
}

const buttons = (root: HTMLElement) => [...root.querySelectorAll("button")];
const press = (root: HTMLElement, text: string) =>
  buttons(root)
    .find((each) => each.textContent === text)
    ?.click();

describe("the pane", () => {
  it("leaves a button where it is while what it shows is the same, so that no click on it is lost", () => {
    const { root, happen } = open();
    const way = { way: "again", label: "Opnieuw proberen" } as const;
    happen(
      { kind: "told", message: { tone: "problem", text: "…", waysOut: [way] } },
      { kind: "inspected", inspection },
      { kind: "selected", source: { figure: "35,5", place: "tabel", citation: "brief", remark: null } as Source },
    );
    const before = [...root.querySelectorAll("#message button, #deviations *, #source *")];
    happen({ kind: "inspected", inspection: JSON.parse(JSON.stringify(inspection)) as Inspection });
    happen({ kind: "selected", source: { figure: "35,5", place: "tabel", citation: "brief", remark: null } as Source });
    expect([...root.querySelectorAll("#message button, #deviations *, #source *")]).toEqual(before);
    expect(before.every((each) => root.contains(each))).toBe(true);

    const [deviation] = inspection.deviations;
    if (!deviation) throw new Error("no deviation");
    happen({ kind: "inspected", inspection: { ...inspection, deviations: [{ ...deviation, now: euro(1) }] } });
    expect(before.filter((each) => !root.contains(each)).length).toBeGreaterThan(5);
  });

  it("says beforehand what Ctrl+Z does in this Excel", () => {
    expect(open("nl", false).root.textContent).toContain("Ctrl+Z werkt in deze Excel niet meer");
    expect(open("nl", true).root.textContent).toContain("stap voor stap");
  });

  it("says at the deviations that F9 comes first where Excel does not calculate by itself, in both languages", () => {
    for (const [language, said] of [
      ["nl", "druk op F9"],
      ["en", "press F9"],
    ] as const) {
      const { root, happen } = open(language);
      happen({ kind: "inspected", inspection });
      expect(root.querySelector("#deviations")?.textContent).not.toContain("F9");
      for (const deviations of [inspection.deviations, []]) {
        happen({ kind: "inspected", inspection: { ...inspection, deviations, isManual: true } });
        expect(root.querySelector("#deviations")?.textContent).toContain(said);
      }
    }
  });

  it("shows what stands in cells as text, whatever it is", () => {
    const { root, happen } = open();
    happen({ kind: "inspected", inspection });
    expect(root.querySelector("img")).toBeNull();
    expect(root.querySelector(".deviation")?.textContent).toContain(hostile);
    expect(root.querySelector(".deviation-figures")?.textContent).toBe("brief 0,0 → nu geen getal");
  });

  it("shows text in a message as text", () => {
    const { root, happen } = open();
    happen({ kind: "finished", message: { tone: "problem", text: hostile, waysOut: [] } });
    expect(root.querySelector("#message")?.textContent).toBe(hostile);
    expect(root.querySelector("#message img")).toBeNull();
  });

  it("offers no second click while it is busy, and says that it is", () => {
    const { root, happen, pressed } = open();
    happen({ kind: "started" });
    press(root, "Alles invoegen");
    expect(pressed).toEqual([]);
    expect(root.querySelector("#message")?.textContent).toBe("Bezig …");
    happen({ kind: "finished", message: null });
    press(root, "Alles invoegen");
    expect(pressed).toEqual(["insertAll"]);
  });

  it("offers the ways out of a problem", () => {
    const { root, happen, pressed } = open();
    const waysOut = [{ way: "newSheet", label: "Op een nieuw blad invoegen" }] as const;
    happen({ kind: "finished", message: { tone: "problem", text: "Vol.", waysOut } });
    press(root, "Op een nieuw blad invoegen");
    expect(pressed).toEqual(["wayOut newSheet"]);
  });

  it("can't switch marks where nothing is inserted", () => {
    const { root, happen } = open();
    const marks = root.querySelector<HTMLInputElement>("#marks");
    expect(marks?.disabled).toBe(true);
    happen({ kind: "inspected", inspection });
    expect([marks?.disabled, marks?.checked]).toEqual([false, true]);
  });

  it("says in each language what to do first", () => {
    expect(open("nl").root.textContent).toContain("Klik op Alles invoegen");
    expect(open("en").root.textContent).toContain("Click Insert everything");
  });

  it("keeps what she ticked while the workbook is followed", () => {
    const { root, happen } = open();
    const cell = {
      part: "line" as const,
      theme: "MIT",
      line: hostile,
      year: "2021",
      sheet: "Blad1",
      address: "C5",
      row: 4,
      column: 2,
    };
    const overtyped = [{ ...cell, now: 40, ours: 35.5 }];
    happen({
      kind: "refreshed",
      refreshed: { kind: "refreshed", covered: covered({ tables: 1 }), left: 0, findings: [], overtyped, undo: null },
      undo: null,
    });
    const box = () => root.querySelector<HTMLInputElement>("#overtyped input");
    box()?.click();
    happen({ kind: "inspected", inspection }, { kind: "selected", source: null });
    expect(box()?.checked).toBe(true);
    expect(root.querySelector("#overtyped")?.textContent).toContain(`${hostile}, 2021: nu 40, van ons 35,5`);
  });
});
