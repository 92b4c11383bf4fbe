import { blankChart, blankLabels, blankSeries } from "../../../src/workbench/xlsx/blankChart";
import { blankSheet } from "../../../src/workbench/xlsx/blankSheet";
import { blankWorkbook } from "../../../src/workbench/xlsx/blankWorkbook";
import type { ChartCells, ChartFile, ChartSeries } from "../../../src/workbench/xlsx/ChartFile";
import type { WorkbookFile } from "../../../src/workbench/xlsx/WorkbookFile";
import { cell } from "./support";

export const SHEET = "Stand & brief";

const ROWS = [
  ["", 2020, 2021, 2022],
  ["Recherche", 35.5, 40, 41],
  ["Preventie", 12.25, 20, 30],
  ["Aangekondigd", 50, 62, 70],
  ["Basis", 0, 35.5, 40],
  ["Erbij", 35.5, 12.5, 0],
  ["Eraf", 0, 0, 8],
] as const;

function across(row: number): ChartCells {
  return { sheet: SHEET, rect: { row, column: 1, rows: 1, columns: 3 } };
}

function series(row: number, content: Partial<ChartSeries> = {}): ChartSeries {
  const name = { cells: { sheet: SHEET, rect: { row, column: 0, rows: 1, columns: 1 } } };
  return {
    ...blankSeries("ColumnStacked"),
    name,
    values: across(row),
    categories: across(0),
    gapWidth: 60,
    ...content,
  };
}

/** Themes stacked, and what was announced beside them as a line. */
function themes(): ChartFile {
  const chart = blankChart("Thema's <&>", "ColumnStacked");
  chart.from = { row: 9, column: 0, right: 6, down: 3 };
  chart.to = { row: 28, column: 7, right: 0, down: 7.5 };
  Object.assign(chart.title, {
    text: "Thema's & kader\nmln euro",
    font: { ...chart.title.font, bold: true, size: 16, color: "#1F4E79" },
  });
  Object.assign(chart.legend, { position: "Right", hidden: [1] });
  Object.assign(chart.value, { numberFormat: "#,##0.0", minimum: 0, maximum: 80, majorUnit: 20 });
  Object.assign(chart.value.title, { text: "mln euro", visible: true });
  const labels = { ...blankLabels(), position: "Top" as const, numberFormat: "0.0" };
  const line = { color: "#C00000", weight: 3, dash: "Dash" as const };
  chart.series = [
    series(1, { fill: "#1F4E79" }),
    series(2),
    series(3, {
      type: "LineMarkers",
      line,
      labels,
      gapWidth: 150,
      marker: { style: "Diamond", size: 9, fill: "#C00000", line: "#C00000" },
    }),
  ];
  return chart;
}

/** From stand to stand: columns that float on one that isn't seen. */
function course(): ChartFile {
  const chart = blankChart("Verloop", "ColumnStacked");
  chart.from = { row: 9, column: 8, right: 0, down: 0 };
  chart.to = { row: 28, column: 15, right: 0, down: 0 };
  Object.assign(chart.legend, { visible: false });
  Object.assign(chart.category, { tickLabels: "Low", reversed: true });
  chart.value.majorGridlines.visible = false;
  chart.value.visible = false;
  chart.fill = "#F5F5F5";
  chart.border.color = "none";
  chart.series = [
    series(4, { fill: "none" }),
    series(5, { fill: "#107C41" }),
    series(6, { fill: "#C00000", name: "Eraf = min" }),
  ];
  return chart;
}

/** Beside each other, with a second axis, and a series that lost its cells. */
function beside(): ChartFile {
  const chart = blankChart("Naast elkaar", "ColumnClustered");
  chart.from = { row: 30, column: 0, right: 0, down: 0 };
  chart.to = { row: 45, column: 7, right: 0, down: 0 };
  chart.secondary.numberFormat = "0%";
  chart.series = [
    series(1, { type: "ColumnClustered", overlap: -20 }),
    series(2, { type: "ColumnClustered", overlap: -20, values: null, name: null, categories: undefined }),
    series(3, { type: "Line", secondary: true, gapWidth: 150 }),
  ];
  return chart;
}

/** A workbook with three charts on one sheet, one of them again on another. */
export function chartExample(): WorkbookFile {
  const cells = ROWS.flatMap((row, at) =>
    row.map((value, column) =>
      cell(at, column, { value, style: at > 0 && column > 0 ? { numberFormat: "0.0" } : null }),
    ),
  );
  return blankWorkbook([
    { ...blankSheet(SHEET), cells: cells.filter(({ value }) => value !== ""), charts: [themes(), course(), beside()] },
    { ...blankSheet("Blad2"), charts: [themes()] },
  ]);
}
