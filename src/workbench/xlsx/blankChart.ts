import type {
  ChartAxis,
  ChartFile,
  ChartFont,
  ChartLabels,
  ChartLine,
  ChartSeries,
  ChartTitle,
  ChartType,
} from "./ChartFile";

export function blankFont(): ChartFont {
  return { bold: null, italic: null, underline: null, color: null, name: null, size: null };
}

export function blankLine(): ChartLine {
  return { color: null, weight: null, dash: null };
}

export function blankTitle(visible: boolean): ChartTitle {
  return { text: null, visible, overlay: false, font: blankFont() };
}

/** An axis as Excel makes it; only the value axis has lines across the plot. */
export function blankAxis(gridlines: boolean): ChartAxis {
  return {
    visible: true,
    title: blankTitle(false),
    numberFormat: null,
    minimum: null,
    maximum: null,
    majorUnit: null,
    majorGridlines: { visible: gridlines, line: blankLine() },
    minorGridlines: { visible: false, line: blankLine() },
    reversed: false,
    tickLabels: "NextToAxis",
    font: blankFont(),
    line: blankLine(),
  };
}

export function blankLabels(): ChartLabels {
  return {
    showValue: true,
    showSeriesName: false,
    showCategoryName: false,
    position: null,
    numberFormat: null,
    font: blankFont(),
  };
}

export function blankSeries(type: ChartType): ChartSeries {
  return {
    name: null,
    type,
    values: null,
    categories: undefined,
    secondary: false,
    fill: null,
    line: blankLine(),
    marker: { style: null, size: null, fill: null, line: null },
    smooth: false,
    invertIfNegative: false,
    gapWidth: 150,
    overlap: null,
    labels: null,
  };
}

/** A chart without series, as Excel makes it. */
export function blankChart(name: string, type: ChartType): ChartFile {
  const corner = { row: 0, column: 0, right: 0, down: 0 };
  return {
    name,
    from: corner,
    to: corner,
    type,
    title: blankTitle(true),
    legend: { visible: true, position: "Bottom", overlay: false, font: blankFont(), hidden: [] },
    category: blankAxis(false),
    value: blankAxis(true),
    secondary: blankAxis(false),
    series: [],
    fill: null,
    border: blankLine(),
    plotFill: null,
    font: blankFont(),
    blanks: "NotPlotted",
    visibleOnly: true,
  };
}
