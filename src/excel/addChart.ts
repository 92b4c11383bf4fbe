import { areaReference } from "../plan/address";
import type { Operation, SeriesLook } from "../plan/operation";
import type { Batch } from "./Batch";

/**
 * A native chart of columns on each other. Which cells are its series is never left to Excel to guess (seriesBy); the
 * figures may stand in folded columns. A chart has no alternative text in Office.js: its name and title stand in for it.
 */
export function addChart(batch: Batch, operation: Extract<Operation, { kind: "addChart" }>): void {
  const { at, source, name, title, titleCell, axes, format, legend, series } = operation;
  const sheet = batch.sheet(at.sheet);
  const chart = sheet.charts.add(
    Excel.ChartType.columnStacked,
    sheet.getRangeByIndexes(source.row, source.column, source.rows, source.columns),
    Excel.ChartSeriesBy.columns,
  );
  chart.name = name;
  // Excel leaves hidden cells out unless it is told otherwise.
  chart.plotVisibleOnly = false;
  chart.title.text = title;
  // https://learn.microsoft.com/javascript/api/excel/excel.charttitle#excel-excel-charttitle-setformula-member(1)
  if (titleCell) chart.title.setFormula(areaReference(titleCell));
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  chart.legend.visible = legend;
  if (legend) chart.legend.position = Excel.ChartLegendPosition.bottom;
  chart.axes.categoryAxis.title.text = axes.category;
  chart.axes.valueAxis.title.text = axes.value;
  chart.axes.valueAxis.numberFormat = format;
  chart.setPosition(
    sheet.getRangeByIndexes(at.row, at.column, 1, 1),
    sheet.getRangeByIndexes(at.row + at.rows - 1, at.column + at.columns - 1, 1, 1),
  );
  // Lines first become lines: then a gap belongs to the columns only.
  series.forEach((look, index) => {
    if (look.line === true) chart.series.getItemAt(index).chartType = Excel.ChartType.lineMarkers;
  });
  series.forEach((look, index) => {
    const one = chart.series.getItemAt(index);
    if (look.line === true) drawLine(one, look);
    else drawColumns(one, look);
    if (legend && look.color === null) chart.legend.legendEntries.getItemAt(index).visible = false;
  });
}

function drawColumns(series: Excel.ChartSeries, { color, labels }: SeriesLook): void {
  series.gapWidth = 60;
  if (color === null) {
    series.format.fill.clear();
    series.format.line.clear();
    return;
  }
  series.format.fill.setSolidColor(color);
  // A white edge tells neighbours apart without their colours.
  series.format.line.color = "#FFFFFF";
  if (labels === undefined) return;
  label(series, labels, Excel.ChartDataLabelPosition.center);
}

function drawLine(series: Excel.ChartSeries, { color, labels }: SeriesLook): void {
  if (color === null) {
    series.format.line.clear();
    series.markerStyle = Excel.ChartMarkerStyle.none;
    return;
  }
  series.format.line.color = color;
  series.format.line.weight = 2;
  series.markerStyle = Excel.ChartMarkerStyle.diamond;
  series.markerSize = 8;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
  if (labels !== undefined) label(series, labels, Excel.ChartDataLabelPosition.top);
}

function label(series: Excel.ChartSeries, format: string, position: Excel.ChartDataLabelPosition): void {
  series.hasDataLabels = true;
  series.dataLabels.showValue = true;
  series.dataLabels.position = position;
  series.dataLabels.numberFormat = format;
  series.dataLabels.format.font.color = "#1F2937";
  series.dataLabels.format.font.bold = true;
}
