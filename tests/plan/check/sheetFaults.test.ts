import { brief2946123 as letter } from "../../../src/letter/brief2946123";
import { olderVersions, type OlderVersion } from "../../../src/plan/olderVersions";
import { laidSheet } from "../../../src/plan/check/laidSheet";
import { sheetFaults } from "../../../src/plan/check/sheetFaults";
import { numbered } from "../../../src/plan/scenario/listsLayout";
import type { ScenarioArea } from "../../../src/plan/scenario/recogniseScenario";
import { scenarioCells } from "../../../src/plan/scenario/scenarioCells";
import { scenarioLayout } from "../../../src/plan/scenario/scenarioLayout";
import { base, lines, scenario as s1 } from "../../support/scenarios";

const scenario = { ...s1, author: "" };
const known = numbered(lines);
const layout = scenarioLayout(letter, scenario, known, "Sneller");
const mit = layout.themes.find(({ id }) => id === "MIT")!;
const politie = mit.lines.find(({ line }) => line.key === "MIT/Politie")!.row;
const { groups } = layout;

type Cells = unknown[][];

/** The sheet as it stands in Excel: what was made, and then what the user did to it. */
function stands(change: (cells: Cells) => void = () => undefined, version?: OlderVersion): ScenarioArea {
  const cells: Cells = scenarioCells(letter, { scenario, layout, base, ...(version && { version }) }).map((row) =>
    row.map((input) => (typeof input === "object" && input !== null ? input.formula : (input ?? ""))),
  );
  change(cells);
  const width = cells[0]?.length ?? 0;
  return { ...layout.area, code: "S1", rows: cells.length, columns: width, values: cells, formulas: cells };
}

const faults = (area: ScenarioArea) => sheetFaults(laidSheet(letter, area, scenario, known, base)!);
const told = (change: (cells: Cells) => void) =>
  faults(stands(change)).map(({ kind, cell, about }) => [kind, cell, ...about]);

/** Rows that moved down, as Excel changes formulas with them. */
const moved = (cells: Cells, from: number, by: number) => {
  for (const row of cells)
    row.forEach((cell, column) => {
      if (typeof cell !== "string" || !cell.startsWith("=")) return;
      row[column] = cell.replace(/(\$?[A-Z]{1,2}\$?)(\d+)(?![\d(])/g, (all: string, letters: string, digits: string) =>
        Number(digits) - 1 >= from ? `${letters}${Number(digits) + by}` : all,
      );
    });
};

describe("a scenario's sheet beside what we made", () => {
  it("has no faults as it was made, by this version and by older ones", () => {
    expect(faults(stands())).toEqual([]);
    for (const version of olderVersions) expect(faults(stands(() => undefined, version))).toEqual([]);
  });

  it("finds mutations, results and stands that were typed over, one finding a row", () => {
    expect(
      told((cells) => {
        cells[politie]![groups.mutations + 4] = 1;
        cells[politie + 1]![groups.mutations + 4] = -1;
        cells[mit.parts.get("verdict")!]![groups.result + 1] = "sluit aan";
        cells[mit.parts.get("sum")!]![groups.result] = 82.1;
        cells[mit.parts.get("sum")!]![groups.result + 2] = 82.1;
        cells[politie]![groups.base] = 5.2;
      }),
    ).toEqual([
      ["sheetCellChanged", "B42", "S1", "MIT", "Politie", "M42"],
      ["sheetCellChanged", "M43", "S1", "MIT", "OM (incl. Rijksrecherche)"],
      ["sheetCellChanged", "P53", "S1", "MIT", "Som posten", "R53"],
      ["sheetCellChanged", "Q64", "S1", "MIT", "Oordeel"],
    ]);
  });

  it("finds a formula of hers over one of ours, and the sum of another range", () => {
    const sum = mit.parts.get("sum")!;
    expect(
      told((cells) => {
        cells[sum]![groups.result] = String(cells[sum]![groups.result]).replace("P52", "P51");
      }),
    ).toEqual([["sheetCellChanged", "P53", "S1", "MIT", "Som posten"]]);
  });

  it("leaves new positions to the finder of what was typed over them, and words to the user", () => {
    expect(
      told((cells) => {
        cells[politie]![groups.result + 1] = 40;
        cells[politie]![0] = "Nationale politie";
        cells[0]![0] = "Ons plan";
      }),
    ).toEqual([]);
  });

  it("names a row that is gone, and nothing that Excel changed because of it", () => {
    expect(told((cells) => (moved(cells, politie + 1, -1), cells.splice(politie, 1)))).toEqual([
      ["sheetRowGone", null, "S1", "MIT", "Politie"],
    ]);
    const verdict = layout.total.parts.get("verdict")!;
    expect(told((cells) => (moved(cells, verdict + 1, -1), cells.splice(verdict, 1)))[0]).toEqual([
      ...["sheetRowGone", null, "S1", "Totaal van de vier thema's", "Oordeel"],
    ]);
  });

  it("names a row of hers that counts in a sum; a note between, or a row of figures below, is hers", () => {
    const withRow = (at: number, value: unknown) => (cells: Cells) => {
      moved(cells, at, 1);
      const row = cells[0]!.map((): unknown => "");
      row[0] = "van mij";
      row[groups.result + 1] = value;
      cells.splice(at, 0, row);
    };
    expect(told(withRow(politie + 1, ""))).toEqual([]);
    expect(told(withRow(politie + 1, 12))).toEqual([["sheetRowAdded", "Q43", "S1", "MIT", "43"]]);
    expect(told(withRow(mit.parts.get("verdict")! + 1, 12))).toEqual([]);
  });

  it("finds another code in it: the sheet shows another scenario then", () => {
    expect(told((cells) => (cells[2]![1] = "S2"))).toEqual([["sheetCellChanged", "B3", "S1", "Code"]]);
  });
});
