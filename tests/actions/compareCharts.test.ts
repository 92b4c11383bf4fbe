import { ChartData } from "../../src/workbench/model/chartData";
import { toWorkbookFile } from "../../src/workbench/model/toWorkbookFile";
import { readXlsx } from "../../src/workbench/xlsx/readXlsx";
import { writeXlsx } from "../../src/workbench/xlsx/writeXlsx";
import { facts } from "../support/facts";
import { book, compare, line, rowsOf, sheetCells, withScenarios } from "../support/comparison";
import type { Controller } from "../support/controller";
import { describeWithLibreOffice, savedByLibreOffice, sheetsInLibreOffice } from "../support/libreOffice";
import { withPoints } from "../support/sameInLibreOffice";

let she: Controller;
let saved: Uint8Array;
let ours: unknown[][];
/** The same with a theme and a year chosen. */
let ofTheme: { readonly cells: unknown[][]; readonly saved: Uint8Array };
beforeAll(async () => {
  she = await withScenarios();
  facts(await compare(["S1", "S2"]));
  await settle();
  ours = sheetCells(she, "Vergelijking");
  saved = save();
});
afterAll(() => she.leave());

const save = () => writeXlsx(toWorkbookFile(she.host.engine, she.host.host.model));
/** Chooses from a list of the sheet, by the label before it. */
const choose = async (label: string, value: string | number) => {
  const row = sheetCells(she, "Vergelijking").findIndex(([first]) => first === label);
  await she.typeAt(she.sheetId("Vergelijking"), row, 1, value);
  await settle();
};
const settle = () => she.host.engine.settle();
const rows = (sheet = "Vergelijking") => rowsOf(sheetCells(she, sheet));
const charts = () =>
  she.host.host.model.charts
    .filter(({ sheetId }) => sheetId === she.sheetId("Vergelijking"))
    .map(({ content }) => content);

describe("the charts of a comparison", () => {
  const chartData = () => new ChartData(she.host.engine, she.host.host.model, "nl-NL");
  const titles = () => charts().map((chart) => chartData().title(chart));

  it("are one of the letter and one of each scenario, and a course of each", async () => {
    expect(charts().map((chart) => [chartData().title(chart), chart.legend.visible, chart.visibleOnly])).toEqual([
      ["Stand brief: thema's en aangekondigd totaal", true, false],
      ["S1: nieuwe stand per thema en aangekondigd totaal", true, false],
      ["S2: nieuwe stand per thema en aangekondigd totaal", true, false],
      ["Verloop S1 · Alle thema's · 2020-2026", false, false],
      ["Verloop S2 · Alle thema's · 2020-2026", false, false],
    ]);
    for (const { value, category } of charts()) {
      expect(value.title).toMatchObject({ text: "EUR mln", visible: true });
      expect(category.title.visible).toBe(true);
    }
  });

  /** What a chart's series show, by their names. */
  const drawn = (at: number) =>
    chartData()
      .series(charts()[at]!)
      .map(({ series, ...shown }) => ({
        ...shown,
        ...{ type: series.type, fill: series.fill, line: series.line.color },
      }));

  it("stack the themes, with the announced total as a line with markers", async () => {
    const shown = drawn(1);
    expect(shown.map(({ name, type }) => [name, type])).toEqual([
      ["Bewaken en Beveiligen", "ColumnStacked"],
      ["MIT", "ColumnStacked"],
      ["Ondersteunende versterkingen", "ColumnStacked"],
      ["Preventieve en regionale aanpak", "ColumnStacked"],
      ["Aangekondigd totaal", "LineMarkers"],
      ["Schaal hoog", "LineMarkers"],
      ["Schaal laag", "LineMarkers"],
    ]);
    expect(shown[0]?.categories).toEqual(["2020", "2021", "2022", "2023", "2024", "2025", "2026", "2027 e.v."]);
    const found = rows();
    expect(shown[1]?.values).toEqual(found.get("MIT|S1 nieuwe stand")?.cells.slice(0, -1));
    expect(shown[4]?.values).toEqual(found.get("Totaal van de vier thema's|S1 aangekondigd")?.cells.slice(0, -1));
    expect(drawn(2)[4]?.values[0]).toBeNull();
  });

  it("have one scale for all, by lines that are not seen and not in the legend", async () => {
    const scales = [0, 1, 2].map((at) => drawn(at).slice(5));
    const highest = Math.max(...(scales[0]?.[0]?.values as number[]));
    expect(highest).toBeGreaterThanOrEqual(150);
    for (const [high, low] of scales) {
      expect(new Set(high?.values)).toEqual(new Set([highest]));
      expect(new Set(low?.values)).toEqual(new Set([0]));
      expect([high?.line, low?.line]).toEqual(["none", "none"]);
    }
    expect(
      charts()
        .slice(0, 3)
        .map(({ legend }) => legend.hidden),
    ).toEqual([
      [5, 6],
      [5, 6],
      [5, 6],
    ]);
  });

  it("let the course float on a base that is not seen, for the theme and the years that are chosen", async () => {
    const floats = () => drawn(3).map(({ values }) => values as number[]);
    const check = (from: number, up: number, down: number, to: number) => {
      const [base = [], lower = [], higher = [], stand = []] = floats();
      expect([stand[0], stand[stand.length - 1]]).toEqual([expect.closeTo(from, 6), expect.closeTo(to, 6)]);
      const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
      expect([sum(higher), sum(lower)]).toEqual([expect.closeTo(up, 6), expect.closeTo(down, 6)]);
      // Each step begins where the one before ended.
      let reached = stand[0] ?? 0;
      for (let step = 1; step < base.length - 1; step += 1) {
        const after = reached + (higher[step] ?? 0) - (lower[step] ?? 0);
        expect(base[step]).toBeCloseTo(Math.min(reached, after), 6);
        reached = after;
      }
      expect(reached).toBeCloseTo(to, 6);
    };
    /** What the other themes have, from their lines in the summary. */
    const names = ["Bewaken en Beveiligen", "Ondersteunende versterkingen", "Preventieve en regionale aanpak"];
    const others = (row: number[]) => {
      const what = row === start ? "Stand brief" : "S1 nieuwe stand";
      const each = names.map((name) => rows().get(`${name}|${what}`)!.cells.map(Number));
      return row.map((_, at) => each.reduce((sum, cells) => sum + (cells[at] ?? 0), 0));
    };
    const start = rows().get(`Verloop S1 · Alle thema's: Sneller: "MIT"|Stand brief`)!.cells as number[];
    const end = rows().get(`Verloop S1 · Alle thema's: Sneller: "MIT"|S1 nieuwe stand`)!.cells as number[];
    const indexed = rows().get(`Verloop S1 · Alle thema's: Sneller: "MIT"|loonbijstelling`)!.cells as number[];
    check(start[8]!, 4.5 + indexed[8]!, 6.25, end[8]!);
    expect(drawn(3)[0]).toMatchObject({ fill: "none", line: "none" });
    await choose("Verloopgrafieken tonen", 2022);
    check(start[2]!, 0, 1.25, end[2]!);
    await choose("Verloop van", "MIT");
    check(start[2]! - others(start)[2]!, 0, 0, end[2]! - others(end)[2]!);
    expect(titles().slice(3)).toEqual(["Verloop S1 · MIT · 2022", "Verloop S2 · MIT · 2022"]);
    ofTheme = { cells: sheetCells(she, "Vergelijking"), saved: save() };
    await choose("Verloop van", "Alle thema's");
  });

  const message = () =>
    sheetCells(she, "Vergelijking").flatMap(([label]) => (/^Geen grafiek/.test(String(label)) ? [label] : []));

  it("draw no course that goes below zero, and say so; nor one of a year that is none", async () => {
    expect(message()).toEqual([]);
    await book("S1", line("overboeking", "MIT/Politie", [2020, "onwards"], -500));
    await settle();
    expect(message()).toEqual([expect.stringMatching(/de stand komt onder nul/)]);
    expect(
      drawn(3)
        .flatMap(({ values }) => values)
        .every((value) => value === 0),
    ).toBe(true);
    await choose("Verloopgrafieken tonen", "2050");
    expect(message()).toHaveLength(2);
    expect(message()[0]).toMatch(/kies bij Verloopgrafieken tonen een jaar/);
  });
});

describeWithLibreOffice("a comparison in a saved workbook, calculated anew in LibreOffice", () => {
  it.each([
    ["all themes together", () => ({ cells: ours, saved })],
    ["one theme", () => ofTheme],
  ])("has the same figures in every cell, the folded ones too, with the courses of %s", (_shown, book) => {
    const { cells, saved } = book();
    const theirs = sheetsInLibreOffice(saved, { recalculate: true, asShown: false }).get("Vergelijking") ?? [];
    const differences: string[] = [];
    let compared = 0;
    cells.forEach((row, r) =>
      row.forEach((cell, c) => {
        const their = theirs[r]?.[c] ?? "";
        const same =
          typeof cell === "number"
            ? Math.abs(Number(their) - cell) < 1e-9
            : // LibreOffice calculates here in English, so FIXED has a decimal point.
              their === withPoints(String(cell ?? ""));
        compared += 1;
        if (!same) differences.push(`${r},${c}: ${String(cell)} / ${their}`);
      }),
    );
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(5000);
  });

  it("keeps its charts, with the cells that they show", async () => {
    const { file } = await readXlsx(savedByLibreOffice(saved, { recalculate: true }));
    const kept = file.sheets.find(({ name }) => name === "Vergelijking")?.charts ?? [];
    let courses = 0;
    const plain = (all: typeof kept) =>
      all.map(({ title, legend, series }) => ({
        // LibreOffice 7.4 knows no title that shows a cell: it keeps the words that it had when it was saved.
        title: title.text ?? `Verloop S${String(++courses)} · Alle thema's · 2020-2026`,
        hidden: legend.hidden,
        // LibreOffice writes lines beside stacked columns as stacked ones; it draws them as they were.
        series: series.map(({ type, values, name }) => [type.replace(/^(Line\w*)Stacked$/, "$1"), values?.rect, name]),
      }));
    const own = toWorkbookFile(she.host.engine, she.host.host.model).sheets.find(({ name }) => name === "Vergelijking");
    expect(plain(kept)).toEqual(plain(own?.charts ?? []));
    expect(kept).toHaveLength(5);
  });
});
