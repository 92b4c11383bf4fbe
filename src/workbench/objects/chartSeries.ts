import { quotedSheet, rectAddress } from "../model/address";
import { ChartData } from "../model/chartData";
import type { ChartModel } from "../model/ChartModel";
import { bind, type ClassDefinition, type HostObject, type PropertyDefinition } from "../protocol/ClassDefinition";
import { HostError, invalidArgument, itemNotFound } from "../protocol/HostError";
import { blankLabels, blankSeries } from "../xlsx/blankChart";
import type { ChartReference, ChartSeries } from "../xlsx/ChartFile";
import { chartGroup, chartKind } from "../xlsx/chartKinds";
import { chartLabels } from "./chartLabels";
import { assertChangeable, assertThere, chartFill, chartLine, choice, flag, kept, numberWithin } from "./chartParts";
import type { ChartPart } from "./chartParts";
import { chartType } from "./chartType";
import type { Host } from "./Host";
import { colour } from "./rangeFormat";
import { cutToUse, type RangeTarget } from "./rangeTarget";

type SeriesPart = ChartPart<ChartSeries>;

const maxName = 255;
const maxSeries = 255;

const format: ClassDefinition<SeriesPart, Host> = {
  name: "ChartSeriesFormat",
  children: {
    Fill: ({ chart, part }, host) => bind(chartFill, { chart, change: (fill: string) => (part.fill = fill) }, host),
    Line: ({ chart, part }, host) => bind(chartLine, { chart, part: part.line }, host),
  },
};

/** Gap and overlap belong to all series that are drawn together. */
function ofGroup(key: "gapWidth" | "overlap", lowest: number, highest: number): PropertyDefinition<SeriesPart, Host> {
  return {
    get: ({ part }) => part[key] ?? (chartKind(part.type).stacking === "clustered" ? 0 : 100),
    set: ({ chart, part }, value, host) => {
      assertChangeable(chart, host);
      if (chartKind(part.type).family === "line")
        throw new HostError("InvalidOperation", `Lines have no ${key === "overlap" ? "overlap" : "gap width"}.`);
      const given = numberWithin(lowest, highest)(value);
      for (const each of chart.content.series) if (chartGroup(each) === chartGroup(part)) each[key] = given;
    },
  };
}

const markerStyles = ["None", "Square", "Diamond", "Triangle", "X", "Star", "Dot", "Dash", "Circle", "Plus"] as const;

function marker<Key extends keyof ChartSeries["marker"]>(
  key: Key,
  read: (value: unknown) => ChartSeries["marker"][Key],
  automatic: unknown,
): PropertyDefinition<SeriesPart, Host> {
  return {
    get: ({ part }) => part.marker[key] ?? automatic,
    set: ({ chart, part }, value, host) => {
      assertChangeable(chart, host);
      part.marker[key] = value === "Automatic" ? (null as ChartSeries["marker"][Key]) : read(value);
    },
  };
}

const definition: ClassDefinition<SeriesPart, Host> = {
  name: "ChartSeries",
  properties: {
    Name: {
      calculated: true,
      get: ({ chart, part }, host) => data(host).seriesName(part, chart.content.series.indexOf(part)),
      set: ({ chart, part }, value, host) => {
        assertChangeable(chart, host);
        part.name = seriesName(value);
      },
    },
    ChartType: {
      get: ({ part }) => part.type,
      set: ({ chart, part }, value, host) => {
        assertChangeable(chart, host);
        changeType(chart, part, chartType(value));
      },
    },
    AxisGroup: {
      get: ({ part }) => (part.secondary ? "Secondary" : "Primary"),
      set: ({ chart, part }, value, host) => {
        assertChangeable(chart, host);
        part.secondary = choice(["Primary", "Secondary"])(value) === "Secondary";
      },
    },
    GapWidth: ofGroup("gapWidth", 0, 500),
    Overlap: ofGroup("overlap", -100, 100),
    HasDataLabels: {
      get: ({ part }) => part.labels !== null,
      set: ({ chart, part }, value, host) => {
        assertChangeable(chart, host);
        part.labels = flag(value) ? (part.labels ?? blankLabels()) : null;
      },
    },
    MarkerStyle: marker("style", choice(markerStyles), "Automatic"),
    MarkerSize: marker("size", numberWithin(2, 72), 5),
    MarkerBackgroundColor: marker("fill", colour, "#000000"),
    MarkerForegroundColor: marker("line", colour, "#000000"),
    Smooth: kept<ChartSeries, "smooth">("smooth", flag),
    InvertIfNegative: kept<ChartSeries, "invertIfNegative">("invertIfNegative", flag),
  },
  children: {
    Format: (target, host) => bind(format, target, host),
    DataLabels: ({ chart, part }, host) => chartLabels(chart, [part], host),
  },
  methods: {
    SetValues: ({ chart, part }, [range], host) => {
      assertChangeable(chart, host);
      part.values = cellsOf(range, host);
    },
    SetXAxisValues: ({ chart, part }, [range], host) => {
      assertChangeable(chart, host);
      part.categories = cellsOf(range, host);
    },
    GetDimensionValues: async ({ chart, part }, [dimension], host) => {
      await host.settle();
      const shown = data(host).series(chart.content)[chart.content.series.indexOf(part)];
      const asked = choice(["Categories", "Values"])(dimension);
      return asked === "Categories" ? (shown?.categories ?? []) : (shown?.values ?? []);
    },
    // https://learn.microsoft.com/javascript/api/excel/excel.chartseries#excel-excel-chartseries-getdimensiondatasourcestring-member(1)
    GetDimensionDataSourceString: ({ part }, [dimension], host) => {
      const asked = choice(["Categories", "Values"])(dimension);
      const cells = asked === "Categories" ? part.categories : part.values;
      return cells ? `${quotedSheet(host.sheetName(cells.sheet))}!${rectAddress(cells.rect, "$")}` : "";
    },
    Delete: ({ chart, part }, _args, host) => {
      assertChangeable(chart, host);
      chart.content.series.splice(chart.content.series.indexOf(part), 1);
    },
  },
};

const collection: ClassDefinition<ChartModel, Host> = {
  name: "ChartSeriesCollection",
  properties: { Count: { get: ({ content }) => content.series.length } },
  items: (chart, host) => {
    assertThere(chart, host);
    return chart.content.series.map((part) => bind(definition, { chart, part }, host));
  },
  methods: {
    Add: (chart, [name, index], host) => {
      assertChangeable(chart, host);
      const { series, type } = chart.content;
      if (series.length >= maxSeries) throw invalidArgument(`a chart has ${maxSeries} series at most`);
      const beside = series.find((each) => chartKind(each.type).family === chartKind(type).family);
      const { gapWidth, overlap } = beside ?? blankSeries(type);
      const part = { ...blankSeries(beside?.type ?? type), gapWidth, overlap };
      if (name !== undefined && name !== null) part.name = seriesName(name);
      series.splice(typeof index === "number" ? numberWithin(0, series.length)(index) : series.length, 0, part);
      return bind(definition, { chart, part }, host);
    },
    GetCount: ({ content }) => content.series.length,
    GetItemAt: (chart, [index], host) => {
      assertThere(chart, host);
      const part = chart.content.series[Number(index)];
      if (!part) throw invalidArgument(`the chart has no series at ${String(index)}`);
      return bind(definition, { chart, part }, host);
    },
  },
};

export function chartSeries(chart: ChartModel, host: Host): HostObject<Host> {
  return bind(collection, chart, host);
}

/** Columns (or bars) of one axis are drawn in one way: the others follow. */
export function changeType(chart: ChartModel, part: ChartSeries, type: ChartSeries["type"]): void {
  const { family } = chartKind(type);
  const others = chart.content.series.filter((each) => each !== part && chartKind(each.type).family !== "line");
  if (family !== "line" && others.some((each) => chartKind(each.type).family !== family))
    throw new HostError("NotImplemented", "The workbench's host mixes no columns with bars.");
  part.type = type;
  part.overlap = null;
  if (family === "line") return;
  for (const each of others.filter(({ secondary }) => secondary === part.secondary))
    Object.assign(each, { type, overlap: null });
}

function data({ engine, model, locale }: Host): ChartData {
  return new ChartData(engine, model, locale);
}

function seriesName(value: unknown): string {
  if (typeof value !== "string" || value.length > maxName)
    throw invalidArgument(`a name has ${maxName} characters at most`);
  return value;
}

/** One row or one column of cells. */
function cellsOf(range: unknown, host: Host): ChartReference {
  if (typeof range !== "object" || range === null || !("rect" in range)) throw itemNotFound("the range of the series");
  const target = range as RangeTarget;
  const rect = cutToUse(target, host);
  if (rect.rows > 1 && rect.columns > 1) throw invalidArgument("a series is one row or one column of cells");
  return { sheet: target.sheetId, rect };
}
