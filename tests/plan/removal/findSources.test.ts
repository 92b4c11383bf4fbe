import { brief2946123 as letter } from "../../../src/letter/brief2946123";
import type { SheetFormulas } from "../../../src/plan/leaning/Leaners";
import { planSources } from "../../../src/plan/planSources";
import { findSources } from "../../../src/plan/removal/findSources";

type Cells = (string | number)[][];

/** What Excel gives of our sheet. */
function ours(change: (cells: Cells) => void = () => undefined): Cells {
  const cells = planSources(letter, "x").flatMap((each) => (each.kind === "write" ? each.cells : []));
  const now = cells.map((row) => row.map((cell) => (typeof cell === "number" ? cell : String(cell ?? ""))));
  change(now);
  return now;
}
const at = (sheet: string, formulas: Cells): SheetFormulas => ({ sheet, row: 0, column: 0, formulas });
const hers: Cells = [["Bronnen"], ["Begroting 2021, bijlage 3"], [""], ["Dekking"]];

describe("the sheet with the sources", () => {
  it("is found by its name, its top rows and another mark of ours", () => {
    const found = findSources(letter, [at("Blad1", hers), at("Offensief bronnen", ours())], true);
    expect(found).toEqual({
      area: { sheet: "Offensief bronnen", row: 0, column: 0, rows: ours().length, columns: 7 },
      hers: [],
    });
  });

  it.each([
    ["of hers called Offensief bronnen en dekking", "Offensief bronnen en dekking", hers],
    ["of hers that is called as ours", "Offensief bronnen", hers],
    ["of hers with all our cells, under a name that goes on", "Offensief bronnen 2021", ours()],
    ["of ours with another heading", "Offensief bronnen", ours((cells) => (cells[1] = ["Van mij"]))],
  ])("is never one %s", (_what, sheet, cells) => {
    expect(findSources(letter, [at(sheet, cells)], true)).toBeNull();
  });

  it("is nobody's where the workbook has no mark of ours at all", () => {
    expect(findSources(letter, [at("Offensief bronnen", ours())], false)).toBeNull();
  });

  it("is ours where hers has our name, and not the copy that Excel makes of it", () => {
    const numbered = at("Offensief bronnen (2)", ours());
    const sheetOf = (...sheets: SheetFormulas[]) => findSources(letter, sheets, true)?.area.sheet;
    expect(sheetOf(at("Offensief bronnen", hers), numbered)).toBe("Offensief bronnen (2)");
    expect(sheetOf(numbered, at("Offensief bronnen", ours()))).toBe("Offensief bronnen");
  });

  it("tells what she typed in our cells, not what another program made a number", () => {
    const cells = ours((now) => {
      now[6]![6] = "nagevraagd bij J.";
      now[7]![2] = Number(now[7]![2]) || now[7]![2]!;
    });
    const blocks = [at("Offensief bronnen", cells.slice(0, 9)), { ...at("Offensief bronnen", cells.slice(9)), row: 9 }];
    expect(findSources(letter, blocks, true)?.hers).toEqual([{ row: 6, column: 6, text: "nagevraagd bij J." }]);
  });
});
