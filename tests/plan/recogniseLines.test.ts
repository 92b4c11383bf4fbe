import { brief2946123 as letter } from "../../src/letter/brief2946123";
import type { MarkedArea } from "../../src/plan/FoundTable";
import type { CellInput } from "../../src/plan/operation";
import { recogniseTable } from "../../src/plan/recogniseTable";
import { refreshTable } from "../../src/plan/refreshTable";
import { tableCells } from "../../src/plan/tableCells";
import { tableLayout } from "../../src/plan/tableLayout";

const mit = letter.themes.find(({ id }) => id === "MIT")!;
const layout = tableLayout(mit, { sheet: "Offensief", row: 0, column: 0 });

/** The table of MIT as it stands in a workbook; formulas show nothing. */
function area(change: (cells: CellInput[][]) => void = () => undefined): MarkedArea {
  const cells = tableCells(letter, mit, layout).map((row) => [...row]);
  change(cells);
  const plain = (cell: CellInput) => (cell === null || typeof cell === "object" ? "" : cell);
  return {
    ...{ ...layout.area, rows: cells.length, name: "Offensief_MIT_Tabel", scope: null, id: "MIT", rules: 4 },
    values: cells.map((row) => row.map(plain)),
    formulas: cells.map((row) =>
      row.map((cell) => (cell !== null && typeof cell === "object" ? cell.formula : plain(cell))),
    ),
  };
}
const row = (...cells: CellInput[]): CellInput[] => [
  ...cells,
  ...Array<null>(layout.area.columns - cells.length).fill(null),
];
/** The line that each row is taken for. */
const lines = (of: MarkedArea) => recogniseTable(mit, of)?.lines.map(({ label, line }) => [label, line?.id ?? null]);
const at = (id: string) => layout.rows.firstLine + mit.lines.findIndex((line) => line.id === id);

describe("rows of hers in a table of ours", () => {
  it("called by an alias, above the line itself: hers stays hers, and nothing is written beside it", () => {
    const marked = area((cells) => cells.splice(at("Belastingdienst"), 0, row("Douane", 0, 5, 5, 5)));
    expect(lines(marked)?.filter(([label]) => String(label).includes("Douane"))).toEqual([
      ["Douane", null],
      ["Belastingdienst/FIOD/Douane", "Belastingdienst"],
    ]);
    const { plan, findings } = refreshTable(letter, recogniseTable(mit, marked)!);
    const written = plan.flatMap((operation) => (operation.kind === "write" ? [operation.area.row] : []));
    expect(written).not.toContain(at("Belastingdienst"));
    expect(findings.map(({ what }) => what)).not.toContain("lineGone");
  });

  it("called by an alias or by the line's own name, where the letter's row was deleted: it is not taken for it unasked", () => {
    const marked = area((cells) => cells.splice(at("Belastingdienst"), 1, row("Douane", 0, 5, 5, 5)));
    expect(lines(marked)).toContainEqual(["Douane", null]);
    expect(refreshTable(letter, recogniseTable(mit, marked)!).findings).toMatchObject([
      { what: "lineGone", subject: "Belastingdienst/FIOD/Douane" },
    ]);
  });

  it("called just as the line: the row with the letter's values beside it is the line", () => {
    const marked = area((cells) => cells.splice(at("Politie"), 0, row("Politie", 1, 1, 1, 1)));
    expect(lines(marked)?.slice(0, 2)).toEqual([
      ["Politie", null],
      ["Politie", "Politie"],
    ]);
  });

  it("called as one of our results: the results stay where they are", () => {
    const marked = area((cells) => cells.splice(at("OM"), 0, row("Som posten", 1), row("Vergelijkbaar", 2)));
    const found = recogniseTable(mit, marked);
    expect(found?.layout.rows.sum).toBe(layout.rows.sum + 2);
    expect(found?.lines.filter(({ line }) => line === null).map(({ label }) => label)).toEqual([
      "Som posten",
      "Vergelijkbaar",
    ]);
  });
});

describe("rows of ours that were given another name", () => {
  it("are known by the letter's values beside them, or by an alias beside what is left of these", () => {
    const marked = area((cells) => {
      cells[at("Politie")]![0] = "Nationale politie";
      cells[at("OM")]![0] = "OM";
      cells[at("OM")]![layout.columns.letter + 1] = null;
    });
    expect(lines(marked)?.slice(0, 2)).toEqual([
      ["Nationale politie", "Politie"],
      ["OM", "OM"],
    ]);
  });
});
