import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deviationsText, lookedText } from "../../src/actions/check/checkedText";
import { coverageText } from "../../src/actions/check/coverageText";
import { euro } from "../../src/letter/amount";
import { brief2946123 as letter } from "../../src/letter/brief2946123";
import { check } from "../../src/plan/check/check";
import { checkKinds } from "../../src/plan/check/checkKinds";
import { controlTotal } from "../../src/plan/check/controlTotal";
import type { Everything } from "../../src/plan/check/Everything";
import { finding } from "../../src/plan/check/CheckFinding";
import { covered } from "../support/covered";

const empty: Everything = {
  state: {
    ...{ sheets: [], names: [], occupied: [], obstacles: [], journal: null },
    ...{ structureProtected: false, readOnly: false, selection: { sheet: "Blad1", row: 0, column: 0 } },
  },
  ...{ areas: [], inventory: null, tables: [], scenarios: null },
};
const named = (name: string, formula: string): Everything => ({
  ...empty,
  state: { ...empty.state, names: [{ name, formula, comment: letter.reference.kenmerk }] },
});

describe("a check of a workbook", () => {
  it("with nothing of ours finds nothing, and says that there was nothing to look at", () => {
    const { findings, covered: looked } = check(letter, empty);
    expect(findings).toEqual([]);
    expect(coverageText(looked, "nl")).toBe("niets van ons gevonden");
  });

  it.each([
    ["Offensief_MIT_Tabel", "=Blad1!$A$1:$P$17"],
    ["Offensief_MIT_Tabel", "=#REF!"],
    ["Offensief_MIT_Politie", "=#REF!"],
    ["Offensief_MIT_2021", "=Blad1!$C$4:$C$11"],
  ])("misses the table of which only the name %s is left (%s)", (name, formula) => {
    const { findings, covered: looked } = check(letter, named(name, formula));
    expect(findings).toContainEqual(
      finding("tableLost", ["MIT"], { sheet: formula.includes("Blad1") ? "Blad1" : null }),
    );
    expect([looked.tables, looked.expected.tables, looked.expected.lines]).toEqual([0, 1, 9]);
    expect(deviationsText({ findings, covered: looked }, [], "nl")).toMatch(/0 van de 1 tabel, 0 van de 9 posten/);
  });

  it("misses all four tables and the total where a name of the overview is left", () => {
    const { findings, covered: looked } = check(letter, named("Offensief_Totaal", "=#REF!"));
    expect(findings.filter(({ kind }) => kind === "tableLost")).toHaveLength(4);
    expect(looked.expected).toMatchObject({ tables: 4, lines: 23 });
  });

  it("doesn't miss what is hers: a name that only begins as ours do", () => {
    expect(check(letter, named("Offensief_MIT_Overleg", "=Blad1!$A$1")).findings).toEqual([]);
  });
});

describe("what a check says", () => {
  const looked = covered({
    ...{ tables: 4, lines: 23, scenarios: 2, mutations: 31, announced: 20 },
    control: controlTotal([euro(12_500_000), euro(-2_000_000)]),
  });

  it("is what was looked at with its totals, and only then that nothing was found", () => {
    expect(lookedText(looked, [], "nl")).toMatch(
      /^4 tabellen, 23 posten, 2 scenario's, 31 mutaties nagekeken, geen bevindingen \(.*mutaties som \+10,5 mln, zonder teken 14,5 mln\)\.$/,
    );
    expect(lookedText(looked, [], "en")).toMatch(
      /^4 tables, 23 lines, 2 scenarios, 31 mutations looked at, no findings/,
    );
  });

  it("names what ought to be there and was not read", () => {
    const missed = { ...looked, tables: 3, expected: { ...looked } };
    const text = lookedText(missed, [finding("tableLost", ["MIT"])], "nl");
    expect(text).toMatch(/^3 van de 4 tabellen/);
    expect(text).not.toContain("geen bevindingen");
  });

  it("tells two amounts that cancel each other out from none", () => {
    expect(controlTotal([euro(1), euro(-1)])).toEqual({ sum: 0, absolute: 2 });
  });

  it("has its table in docs/checks.md: every kind, who says it, and the way out", () => {
    const page = readFileSync(join(__dirname, "..", "..", "docs", "checks.md"), "utf8");
    const rows = page.split("\n").flatMap((line) => {
      const [, kind = "", , severity, sheet, pane, ribbon, functions, way = ""] = line
        .split("|")
        .map((cell) => cell.trim());
      if (!kind.startsWith("`")) return [];
      const by = Object.entries({ sheet, pane, ribbon, functions }).flatMap(([who, says]) =>
        says === "says it" ? [who] : [],
      );
      return [[kind.slice(1, -1), { severity, by, way: way === "by hand" ? null : way.slice(1, -1) }]];
    });
    expect(Object.fromEntries(rows)).toEqual(checkKinds);
  });

  it("has a witness for every kind, the ribbon and the pane always among them", () => {
    for (const { by } of Object.values(checkKinds)) expect(by).toEqual(expect.arrayContaining(["pane", "ribbon"]));
  });
});
