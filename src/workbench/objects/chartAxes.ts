import { ChartData } from "../model/chartData";
import type { ChartModel } from "../model/ChartModel";
import { valueScale, type ValueScale } from "../model/valueScale";
import { bind, type ClassDefinition, type HostObject, type PropertyDefinition } from "../protocol/ClassDefinition";
import { HostError, invalidArgument } from "../protocol/HostError";
import type { ChartAxis, ChartLine } from "../xlsx/ChartFile";
import { assertChangeable, chartFont, chartLine, choice, flag, kept, text, type ChartPart } from "./chartParts";
import { chartAxisTitle } from "./chartTexts";
import type { Host } from "./Host";

type Gridlines = ChartAxis["majorGridlines"];
type AxisPart = ChartPart<ChartAxis>;

const gridlinesFormat: ClassDefinition<ChartPart<ChartLine>, Host> = {
  name: "ChartGridlinesFormat",
  children: { Line: (target, host) => bind(chartLine, target, host) },
};

const gridlines: ClassDefinition<ChartPart<Gridlines>, Host> = {
  name: "ChartGridlines",
  properties: { Visible: kept<Gridlines, "visible">("visible", flag) },
  children: { Format: ({ chart, part }, host) => bind(gridlinesFormat, { chart, part: part.line }, host) },
};

const axisFormat: ClassDefinition<AxisPart, Host> = {
  name: "ChartAxisFormat",
  children: {
    Font: ({ chart, part }, host) => bind(chartFont, { chart, part: part.font, size: 9 }, host),
    Line: ({ chart, part }, host) => bind(chartLine, { chart, part: part.line }, host),
  },
};

function shownFormat({ chart, part }: AxisPart, host: Host): string {
  if (part === chart.content.category) return "General";
  return new ChartData(host.engine, host.model, host.locale).sourceFormat(chart.content);
}

/** What both axes have. */
const shared: ClassDefinition<AxisPart, Host> = {
  name: "ChartAxis",
  properties: {
    Type: { get: ({ chart, part }) => (part === chart.content.category ? "Category" : "Value") },
    AxisGroup: { get: ({ chart, part }) => (part === chart.content.secondary ? "Secondary" : "Primary") },
    Visible: kept<ChartAxis, "visible">("visible", flag),
    NumberFormat: kept<ChartAxis, "numberFormat">("numberFormat", text, shownFormat),
    LinkNumberFormat: {
      get: ({ part }) => part.numberFormat === null,
      set: (target, value, host) => {
        assertChangeable(target.chart, host);
        target.part.numberFormat = flag(value) ? null : (target.part.numberFormat ?? shownFormat(target, host));
      },
    },
    ReversePlotOrder: kept<ChartAxis, "reversed">("reversed", flag),
    TickLabelPosition: kept<ChartAxis, "tickLabels">("tickLabels", choice(["NextToAxis", "Low", "High", "None"])),
  },
  children: {
    Title: ({ chart, part }, host) => chartAxisTitle(chart, part.title, host),
    MajorGridlines: ({ chart, part }, host) => bind(gridlines, { chart, part: part.majorGridlines }, host),
    MinorGridlines: ({ chart, part }, host) => bind(gridlines, { chart, part: part.minorGridlines }, host),
    Format: (target, host) => bind(axisFormat, target, host),
  },
};

/** Set to a number or to "" for Excel's own choice; always read as a number. */
function limit(
  key: "minimum" | "maximum" | "majorUnit",
  shown: (scale: ValueScale) => number,
): PropertyDefinition<AxisPart, Host> {
  return {
    calculated: true,
    get: ({ chart, part }, host) => {
      const { content } = chart;
      const data = new ChartData(host.engine, host.model, host.locale).series(content);
      return part[key] ?? shown(valueScale(content, data, part === content.secondary));
    },
    set: ({ chart, part }, value, host) => {
      assertChangeable(chart, host);
      const isNumber = typeof value === "number" && Number.isFinite(value) && (key !== "majorUnit" || value > 0);
      if (!isNumber && value !== "") throw invalidArgument(`${String(value)} as the ${key} of an axis`);
      part[key] = isNumber ? value : null;
    },
  };
}

const valueAxis: ClassDefinition<AxisPart, Host> = {
  ...shared,
  properties: {
    ...shared.properties,
    Minimum: limit("minimum", (scale) => scale.minimum),
    Maximum: limit("maximum", (scale) => scale.maximum),
    MajorUnit: limit("majorUnit", (scale) => scale.step),
  },
};

const axes: ClassDefinition<ChartModel, Host> = {
  name: "ChartAxes",
  children: {
    CategoryAxis: (chart, host) => bind(shared, { chart, part: chart.content.category }, host),
    ValueAxis: (chart, host) => bind(valueAxis, { chart, part: chart.content.value }, host),
  },
  methods: {
    GetItem: (chart, [type, group], host) => {
      const secondary = choice(["Primary", "Secondary"])(group ?? "Primary") === "Secondary";
      const kind = choice(["Value", "Category", "Series"])(type);
      if (kind === "Series" || (kind === "Category" && secondary))
        throw new HostError(
          "NotImplemented",
          "The workbench's host has no axis of series, and one category axis only.",
        );
      if (kind === "Category") return bind(shared, { chart, part: chart.content.category }, host);
      if (!secondary) return bind(valueAxis, { chart, part: chart.content.value }, host);
      if (!chart.content.series.some((series) => series.secondary))
        throw new HostError("ItemNotFound", "No series of the chart is on the secondary axis.");
      return bind(valueAxis, { chart, part: chart.content.secondary }, host);
    },
  },
};

export function chartAxes(chart: ChartModel, host: Host): HostObject<Host> {
  return bind(axes, chart, host);
}
