import { problemText } from "../../src/actions/problemTexts";
import { isWhole } from "../../src/plan/journal/isWhole";
import type { Area, Operation } from "../../src/plan/operation";
import { sheetInTheWay } from "../../src/plan/sheetInTheWay";

const area: Area = { sheet: "Mutaties", row: 5, column: 2, rows: 1, columns: 1 };
const write = (at: Area, value: string): Operation => ({ kind: "write", area: at, cells: [[value]] });

describe("that nothing was changed is said only where all was taken back", () => {
  it("what the journal puts back, or clears away with its sheet", () => {
    expect(isWhole([write(area, "nieuw")], { kind: "change", back: [write(area, "oud")] })).toBe(true);
    const added: Operation = { kind: "addSheet", sheet: "Erbij", showGridlines: true };
    const there = write({ ...area, sheet: "Erbij" }, "nieuw");
    expect(isWhole([added, there], { kind: "insert", sheets: ["Erbij"], areas: [] })).toBe(true);
  });

  it("not where formulas, marks or names are put right without a way back", () => {
    expect(isWhole([write(area, "nieuw")], { kind: "change", back: [] })).toBe(false);
    const rule: Operation = { kind: "rule", area, formula: "=A1>0", style: {} };
    expect(isWhole([rule], { kind: "change", back: [] })).toBe(false);
    expect(isWhole([{ kind: "removeName", name: "Offensief_MIT" }], { kind: "change", back: [] })).toBe(false);
    expect(isWhole([write(area, "weg")], { kind: "remove", rest: [] })).toBe(false);
  });

  it("and the words for it are other words", () => {
    const { text } = problemText({ kind: "partlyBack", code: "GeneralException", left: ["Blad1!B2:F9"] }, "nl");
    expect(text).toContain("dit bleef staan: Blad1!B2:F9");
    expect(text).not.toMatch(/niets gewijzigd/);
    for (const kind of ["halfDone", "unfinished"] as const)
      expect(problemText({ kind, code: "x", journal: "change" }, "nl").text).not.toMatch(/niets gewijzigd/);
  });
});

describe("every sheet that a plan touches is asked about before it writes", () => {
  const state = {
    sheets: ["Mutaties", "Later"].map((name) => ({
      name,
      protected: name === "Later",
      visibility: "Visible" as const,
    })),
    ...{ names: [], structureProtected: false, readOnly: false, selection: null, journal: null },
  };
  it.each<[string, Operation]>([
    ["a cell", write({ ...area, sheet: "later" }, "x")],
    ["lines", { kind: "insertLines", sheet: "Later", axis: "rows", at: 3, count: 1 }],
    ["rows of a table", { kind: "addRows", table: "offensief_mutaties", cells: [[1]] }],
    ["looks", { kind: "styles", areas: [area, { ...area, sheet: "Later" }], style: {} }],
  ])("%s", (_what, operation) => {
    const tables = [{ name: "Offensief_Mutaties", sheet: "Later" }];
    expect(sheetInTheWay([write(area, "y"), operation], state, tables)).toEqual({
      kind: "sheetProtected",
      sheet: "Later",
    });
  });

  it("but not about names, and not a sheet that goes as a whole", () => {
    const plan: Operation[] = [
      { kind: "removeName", name: "Weg" },
      { kind: "removeSheet", sheet: "Later" },
    ];
    expect(sheetInTheWay(plan, state)).toBeNull();
  });
});
