import { brief2946123 as letter } from "../../src/letter/brief2946123";
import type { Operation, Plan } from "../../src/plan/operation";
import { planInsertAll } from "../../src/plan/planInsertAll";
import { planInsertTable } from "../../src/plan/planInsertTable";
import type { WorkbookState } from "../../src/plan/WorkbookState";
import { nameProblem } from "../../src/workbench/model/nameRules";

const empty: WorkbookState = {
  sheets: [{ name: "Blad1", protected: false, visibility: "Visible" }],
  names: [],
  structureProtected: false,
  readOnly: false,
  selection: { sheet: "Blad1", row: 4, column: 2 },
  journal: null,
};
const mit = letter.themes.find((theme) => theme.id === "MIT");
if (!mit) throw new Error("no MIT");

function planOf(result: ReturnType<typeof planInsertAll>): Plan {
  if (result.kind !== "planned") throw new Error(result.problem.kind);
  return result.plan;
}
const only = <Kind extends Operation["kind"]>(plan: Plan, kind: Kind) =>
  plan.filter((operation): operation is Extract<Operation, { kind: Kind }> => operation.kind === kind);

describe("the plan for everything", () => {
  const plan = planOf(planInsertAll(letter, empty));

  it("gives names that Excel takes, each once, with a comment that fits", () => {
    const names = only(plan, "addName");
    expect(names.filter(({ name }) => nameProblem(name) !== null)).toEqual([]);
    expect(new Set(names.map(({ name }) => name.toLowerCase())).size).toBe(names.length);
    expect(names.every(({ comment }) => comment.length > 0 && comment.length <= 255)).toBe(true);
    expect(names.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        "Offensief_MIT",
        "Offensief_MIT_Politie",
        "Offensief_MIT_2021",
        "Offensief_MIT_Enveloppe",
        "Offensief_Totaal",
      ]),
    );
  });

  it("writes arrays of the size of their areas, and no two writes overlap", () => {
    const writes = only(plan, "write");
    for (const { area, cells } of writes) {
      expect([cells.length, new Set(cells.map((row) => row.length))]).toEqual([area.rows, new Set([area.columns])]);
    }
    const taken = new Set<string>();
    for (const { area } of writes) {
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          const key = `${area.sheet}|${row}|${column}`;
          expect(taken.has(key)).toBe(false);
          taken.add(key);
        }
      }
    }
  });

  it("uses only functions that Excel 2010 and LibreOffice have, and never TEXT, whose format depends on the locale", () => {
    const known = new Set([
      "SUM",
      "SUMIF",
      "ROUND",
      "IF",
      "ISNUMBER",
      "IFERROR",
      "FIXED",
      "ABS",
      "AND",
      "OR",
      "N",
      "ROW",
      "LEFT",
    ]);
    const formulas = [
      ...only(plan, "write").flatMap(({ cells }) =>
        cells.flat().flatMap((cell) => (typeof cell === "object" && cell ? [cell.formula] : [])),
      ),
      ...only(plan, "rule").map(({ formula }) => formula),
    ];
    const used = formulas.flatMap((formula) =>
      [...formula.replace(/"[^"]*"/g, "").matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map((match) => match[1] ?? ""),
    );
    expect([...new Set(used)].filter((name) => !known.has(name))).toEqual([]);
  });

  it("refers in its marks to its own sheet only", () => {
    expect(only(plan, "rule").filter(({ formula }) => formula.includes("!"))).toEqual([]);
    expect(only(plan, "rule")).toHaveLength(16);
  });

  it("takes the next free sheet name, or leaves names out, when the user says so", () => {
    const taken = {
      ...empty,
      sheets: [...empty.sheets, { name: "offensief", protected: false, visibility: "Visible" as const }],
    };
    expect(
      only(planOf(planInsertAll(letter, taken, { freeSheetName: true })), "addSheet").map(({ sheet }) => sheet),
    ).toEqual(["Offensief (2)", "Offensief bronnen"]);
    const named = { ...empty, names: [{ name: "OFFENSIEF_MIT", formula: "=1", comment: "" }] };
    expect(planInsertAll(letter, named)).toMatchObject({
      kind: "problem",
      problem: { kind: "namesTaken", names: ["Offensief_MIT"] },
    });
    const hidden = only(planOf(planInsertAll(letter, named, { withoutNames: true })), "addName");
    expect(hidden.map(({ visible }) => visible)).toEqual([false, false, false, false, false, false]);
  });

  it("has a row with its place for every figure of the letter", () => {
    const sources = only(plan, "write").find(({ area }) => area.sheet === "Offensief bronnen");
    const rows = (sources?.cells ?? []).filter((row) => typeof row[3] === "number");
    const figures = letter.themes.reduce(
      (sum, theme) => sum + theme.announced.length + theme.lines.flatMap((line) => line.amounts).filter(Boolean).length,
      letter.total.length + letter.staff.length + letter.earlierFunds.length,
    );
    expect(rows).toHaveLength(figures);
    expect(rows.every((row) => typeof row[5] === "string" && /paragraaf/.test(row[5]))).toBe(true);
  });
});

describe("the plan for one table", () => {
  it("on the user's sheet changes no widths, panes or print set-up, and groups no columns", () => {
    const plan = planOf(planInsertTable(letter, mit, "selection", empty));
    expect(
      ["addSheet", "columnWidth", "freeze", "page"].filter((kind) => plan.some((operation) => operation.kind === kind)),
    ).toEqual([]);
    expect(only(plan, "groupColumns")).toEqual([]);
    expect(only(plan, "write")[0]?.area).toMatchObject({ sheet: "Blad1", row: 4, column: 2 });
  });

  it("on a new sheet gets all that", () => {
    const plan = planOf(planInsertTable(letter, mit, "newSheet", empty));
    expect(only(plan, "addSheet")[0]?.sheet).toBe("Offensief MIT");
    expect(only(plan, "groupColumns")[0]?.collapsed).toBe(true);
    expect(plan.some((operation) => operation.kind === "page")).toBe(true);
  });
});
