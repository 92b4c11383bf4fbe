import { chartBox, setChartBox, type ChartBox } from "../model/chartBox";
import type { ChartModel } from "../model/ChartModel";
import { chartWords } from "../model/chartWords";
import { inferSeries, ManyLevels, type InferredSeries, type SeriesBy } from "../model/inferSeries";
import { bind, type ClassDefinition, type HostObject, type PropertyDefinition } from "../protocol/ClassDefinition";
import { HostError, invalidArgument, itemNotFound } from "../protocol/HostError";
import { blankChart, blankSeries } from "../xlsx/blankChart";
import type { ChartFile, ChartSeries } from "../xlsx/ChartFile";
import { chartAxes } from "./chartAxes";
import { chartLabels } from "./chartLabels";
import {
  assertChangeable,
  assertThere,
  chartBorder,
  chartFill,
  chartFont,
  choice,
  flag,
  kept,
  text,
} from "./chartParts";
import { chartSeries } from "./chartSeries";
import { chartLegend, chartTitle } from "./chartTexts";
import { chartType } from "./chartType";
import type { Host } from "./Host";
import { cutToUse, rangeArgument, type RangeTarget } from "./rangeTarget";
import { worksheet } from "./worksheet";

/** In points. The size is Excel's own for a new chart; where it puts one is not documented. */
const firstBox: ChartBox = { left: 180, top: 75, width: 360, height: 216 };
const maxSeries = 255;

const areaFormat: ClassDefinition<ChartModel, Host> = {
  name: "ChartAreaFormat",
  children: {
    Fill: (chart, host) => bind(chartFill, { chart, change: (fill: string) => (chart.content.fill = fill) }, host),
    Border: (chart, host) => bind(chartBorder, { chart, part: chart.content.border }, host),
    Font: (chart, host) => bind(chartFont, { chart, part: chart.content.font, size: 10 }, host),
  },
};

const plotAreaFormat: ClassDefinition<ChartModel, Host> = {
  name: "ChartPlotAreaFormat",
  children: {
    Fill: (chart, host) => bind(chartFill, { chart, change: (fill: string) => (chart.content.plotFill = fill) }, host),
  },
};

const plotArea: ClassDefinition<ChartModel, Host> = {
  name: "ChartPlotArea",
  children: { Format: (chart, host) => bind(plotAreaFormat, chart, host) },
};

function boxProperty(key: keyof ChartBox): PropertyDefinition<ChartModel, Host> {
  return {
    get: (chart, host) => boxOf(chart, host)[key],
    set: (chart, value, host) => {
      assertChangeable(chart, host);
      if (typeof value !== "number" || !(value >= 0))
        throw invalidArgument(`${String(value)} as the ${key} of a chart`);
      setChartBox(chart.content, { ...boxOf(chart, host), [key]: value }, host.model.sheet(chart.sheetId));
    },
  };
}

/** A member of the chart's own content. */
function own<Key extends keyof ChartFile>(
  key: Key,
  read: (value: unknown) => ChartFile[Key],
): PropertyDefinition<ChartModel, Host> {
  const { get, set } = kept<ChartFile, Key>(key, read);
  return {
    get: (chart, host) => get?.({ chart, part: chart.content }, host),
    set: (chart, value, host) => set?.({ chart, part: chart.content }, value, host),
  };
}

const definition: ClassDefinition<ChartModel, Host> = {
  name: "Chart",
  id: ({ id }) => id,
  properties: {
    Id: { get: ({ id }) => id },
    Name: own("name", text),
    Left: boxProperty("left"),
    Top: boxProperty("top"),
    Width: boxProperty("width"),
    Height: boxProperty("height"),
    ChartType: {
      get: ({ content }) => content.series[0]?.type ?? content.type,
      set: (chart, value, host) => {
        assertChangeable(chart, host);
        const type = chartType(value);
        chart.content.type = type;
        for (const series of chart.content.series) Object.assign(series, { type, overlap: null });
      },
    },
    DisplayBlanksAs: own("blanks", choice(["NotPlotted", "Zero", "Interplotted"])),
    PlotVisibleOnly: own("visibleOnly", flag),
  },
  children: {
    Title: chartTitle,
    Legend: chartLegend,
    Axes: chartAxes,
    Series: chartSeries,
    DataLabels: (chart, host) => chartLabels(chart, chart.content.series, host),
    Format: (chart, host) => bind(areaFormat, chart, host),
    PlotArea: (chart, host) => bind(plotArea, chart, host),
    Worksheet: ({ sheetId }, host) => worksheet(sheetId, host),
  },
  methods: {
    // https://learn.microsoft.com/javascript/api/excel/excel.chart#excel-excel-chart-activate-member(1)
    Activate: (chart, _args, host) => {
      assertThere(chart, host);
      host.selectChart(chart);
    },
    Delete: (chart, _args, host) => {
      assertChangeable(chart, host);
      host.model.charts.splice(host.model.charts.indexOf(chart), 1);
    },
    SetData: async (chart, [source, seriesBy], host) => {
      assertChangeable(chart, host);
      await host.settle();
      setData(chart.content, source, seriesBy, host);
    },
    SetPosition: setPosition,
  },
};

const collection: ClassDefinition<string, Host> = {
  name: "ChartCollection",
  properties: { Count: { get: (sheetId, host) => chartsOn(sheetId, host).length } },
  items: (sheetId, host) => chartsOn(sheetId, host).map((chart) => bind(definition, chart, host)),
  methods: {
    Add: async (sheetId, [type, source, seriesBy], host) => {
      host.assertAllowed(sheetId, "allowEditObjects");
      const content = blankChart(freeName(sheetId, host), chartType(type));
      // What is text and what a number may be a formula's answer.
      await host.settle();
      setData(content, source, seriesBy, host);
      content.legend.visible = content.series.length > 1;
      setChartBox(content, firstBox, host.model.sheet(sheetId));
      return bind(definition, host.model.addChart(sheetId, content), host);
    },
    GetCount: (sheetId, _args, host) => chartsOn(sheetId, host).length,
    GetItem: (sheetId, [key], host) => find(sheetId, key, host) ?? missing(key),
    GetItemOrNullObject: (sheetId, [key], host) => find(sheetId, key, host),
    GetItemAt: (sheetId, [index], host) => {
      const chart = chartsOn(sheetId, host)[Number(index)];
      if (!chart) throw invalidArgument(`the sheet has no chart at ${String(index)}`);
      return bind(definition, chart, host);
    },
  },
};

/** A chart as the library knows it. */
export function chartObject(chart: ChartModel, host: Host): HostObject<Host> {
  return bind(definition, chart, host);
}

/** The charts of a sheet. */
export function charts(sheetId: string, host: Host): HostObject<Host> {
  return bind(collection, sheetId, host);
}

function chartsOn(sheetId: string, host: Host): ChartModel[] {
  return host.model.charts.filter((chart) => chart.sheetId === sheetId);
}

/** By its name, the first where several have it, or by its id. */
function find(sheetId: string, key: unknown, host: Host): HostObject<Host> | null {
  const all = chartsOn(sheetId, host);
  const name = String(key).toLowerCase();
  const found = all.find(({ id }) => id === key) ?? all.find(({ content }) => content.name.toLowerCase() === name);
  return found ? bind(definition, found, host) : null;
}

function missing(key: unknown): never {
  throw itemNotFound(`chart ${String(key)}`);
}

function boxOf(chart: ChartModel, host: Host): ChartBox {
  assertThere(chart, host);
  return chartBox(chart.content, host.model.sheet(chart.sheetId));
}

/** Series as Excel infers them; those that stay keep their looks. */
function setData(chart: ChartFile, source: unknown, seriesBy: unknown, host: Host): void {
  if (typeof source !== "object" || source === null || !("rect" in source))
    throw invalidArgument("the source of a chart");
  const target = source as RangeTarget;
  const by = choice(["Auto", "Columns", "Rows"])(seriesBy ?? "Auto");
  const inferred = seriesOf(target, by, host);
  if (inferred.length > maxSeries) throw invalidArgument(`a chart has ${maxSeries} series at most`);
  chart.series = inferred.map((each, index): ChartSeries => ({
    ...(chart.series[index] ?? blankSeries(chart.type)),
    ...each,
  }));
}

function seriesOf(source: RangeTarget, by: SeriesBy, host: Host): InferredSeries[] {
  try {
    return inferSeries(host.engine, source.sheetId, cutToUse(source, host), by);
  } catch (error) {
    if (!(error instanceof ManyLevels)) throw error;
    throw new HostError(
      "NotImplemented",
      "The workbench's host makes charts with one row or column of labels on each side only.",
    );
  }
}

function setPosition(chart: ChartModel, [start, end]: readonly unknown[], host: Host): void {
  assertChangeable(chart, host);
  const first = rangeArgument(start, chart.sheetId, host);
  const last = end === undefined || end === null ? null : rangeArgument(end, chart.sheetId, host);
  if (first.sheetId !== chart.sheetId || (last && last.sheetId !== chart.sheetId))
    throw invalidArgument("a chart lies on its own sheet");
  const { content } = chart;
  const { width, height } = boxOf(chart, host);
  content.from = { row: first.rect.row, column: first.rect.column, right: 0, down: 0 };
  const { rect } = last ?? first;
  content.to = { row: rect.row + rect.rows, column: rect.column + rect.columns, right: 0, down: 0 };
  if (last) return;
  const { left, top } = boxOf(chart, host);
  setChartBox(content, { left, top, width, height }, host.model.sheet(chart.sheetId));
}

function freeName(sheetId: string, host: Host): string {
  const taken = new Set(chartsOn(sheetId, host).map(({ content }) => content.name.toLowerCase()));
  const word = chartWords(host.locale).chart;
  let number = 1;
  while (taken.has(`${word} ${number}`.toLowerCase())) number += 1;
  return `${word} ${number}`;
}
