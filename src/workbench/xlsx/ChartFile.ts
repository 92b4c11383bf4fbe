import type { Rect } from "../engine/Engine";

/** The kinds of chart that are known here, by their names in `Excel.ChartType`. */
export const CHART_TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineMarkers",
  "LineStacked",
  "LineMarkersStacked",
] as const;
export type ChartType = (typeof CHART_TYPES)[number];

/** The cells that a part of a chart shows: `null` where they were deleted ("#REF!"). */
export interface ChartCells {
  /** The sheet's name in a file, its id in a workbook that is open. */
  readonly sheet: string;
  readonly rect: Rect;
}
export type ChartReference = ChartCells | null;

/** A corner of a chart: a cell, and how far (in points) beyond that cell's own corner. */
export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  readonly right: number;
  readonly down: number;
}

/** Lengths are in points, colours "#RRGGBB"; null is Excel's own choice. */
export interface ChartFont {
  bold: boolean | null;
  italic: boolean | null;
  underline: boolean | null;
  color: string | null;
  name: string | null;
  size: number | null;
}

/** A colour, "none" for transparent, or null for Excel's own choice. */
export type ChartFill = string | null;

export interface ChartLine {
  /** As a fill has it. */
  color: ChartFill;
  weight: number | null;
  dash: "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "RoundDot" | null;
}

export interface ChartTitle {
  /** null for Excel's own: the name of the only series, or its word for a title. */
  text: string | null;
  visible: boolean;
  overlay: boolean;
  font: ChartFont;
}

/** The title of a chart as a whole: it can also show what a cell says. */
export interface ChartHeading extends ChartTitle {
  /** The cell; undefined where the words are the title's own. */
  cell?: ChartReference;
}

export type LegendPosition = "Top" | "Bottom" | "Left" | "Right" | "Corner";

export interface ChartLegend {
  visible: boolean;
  position: LegendPosition;
  overlay: boolean;
  font: ChartFont;
  /** The entries that are left out, by their place: entries stand in the order of the series, lines behind columns. */
  hidden: readonly number[];
}

export type TickLabels = "NextToAxis" | "Low" | "High" | "None";

export interface ChartAxis {
  visible: boolean;
  title: ChartTitle;
  /** null: as the cells have it. */
  numberFormat: string | null;
  /** null where Excel chooses. */
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  majorGridlines: { visible: boolean; line: ChartLine };
  minorGridlines: { visible: boolean; line: ChartLine };
  reversed: boolean;
  tickLabels: TickLabels;
  font: ChartFont;
  line: ChartLine;
}

export interface ChartLabels {
  showValue: boolean;
  showSeriesName: boolean;
  showCategoryName: boolean;
  position: "Center" | "InsideEnd" | "InsideBase" | "OutsideEnd" | "Top" | "Bottom" | "Left" | "Right" | null;
  numberFormat: string | null;
  font: ChartFont;
}

export type MarkerStyle =
  "None" | "Square" | "Diamond" | "Triangle" | "X" | "Star" | "Dot" | "Dash" | "Circle" | "Plus";

export interface ChartSeries {
  /** Text of its own, cells, or null for Excel's own ("Reeks1"). */
  name: string | { cells: ChartReference } | null;
  type: ChartType;
  values: ChartReference;
  /** undefined where there are none: Excel counts 1, 2, 3. */
  categories: ChartReference | undefined;
  secondary: boolean;
  fill: ChartFill;
  line: ChartLine;
  marker: { style: MarkerStyle | null; size: number | null; fill: ChartFill; line: ChartFill };
  smooth: boolean;
  invertIfNegative: boolean;
  gapWidth: number;
  /** null: 100 where stacked, 0 beside each other. */
  overlap: number | null;
  /** null where no labels are shown. */
  labels: ChartLabels | null;
}

/** A chart on a sheet, without its cells' values. */
export interface ChartFile {
  name: string;
  from: ChartCorner;
  to: ChartCorner;
  /** For series to come. */
  type: ChartType;
  title: ChartHeading;
  legend: ChartLegend;
  category: ChartAxis;
  value: ChartAxis;
  /** The axis of series that are not on the primary one. */
  secondary: ChartAxis;
  series: ChartSeries[];
  fill: ChartFill;
  border: ChartLine;
  plotFill: ChartFill;
  font: ChartFont;
  blanks: "NotPlotted" | "Zero" | "Interplotted";
  visibleOnly: boolean;
}
