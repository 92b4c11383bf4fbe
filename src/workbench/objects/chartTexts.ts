import { ChartData } from "../model/chartData";
import type { ChartModel } from "../model/ChartModel";
import { chartWords } from "../model/chartWords";
import { bind, type ClassDefinition, type HostObject } from "../protocol/ClassDefinition";
import { invalidArgument } from "../protocol/HostError";
import type { ChartFont, ChartHeading, ChartLegend, ChartTitle } from "../xlsx/ChartFile";
import { assertChangeable, chartFont, choice, flag, kept, text, type ChartPart } from "./chartParts";
import type { Host } from "./Host";
import { rangeOfFormula } from "./rangeTarget";

interface TextPart {
  readonly chart: ChartModel;
  readonly font: ChartFont;
  /** Excel's own size for it. */
  readonly size: number;
}

/** The format of a text of a chart: only its font can be chosen here. */
export function textFormat(name: string): ClassDefinition<TextPart, Host> {
  return {
    name,
    children: { Font: ({ chart, font, size }, host) => bind(chartFont, { chart, part: font, size }, host) },
  };
}

const titleFormat = textFormat("ChartTitleFormat");
const axisTitleFormat = textFormat("ChartAxisTitleFormat");
const legendFormat = textFormat("ChartLegendFormat");

function titleText(shown: (target: ChartPart<ChartTitle>, host: Host) => string) {
  return {
    get: (target: ChartPart<ChartTitle>, host: Host) => target.part.text ?? shown(target, host),
    // It may be a cell's formula.
    calculated: true,
    set: ({ chart, part }: ChartPart<ChartTitle>, value: unknown, host: Host) => {
      assertChangeable(chart, host);
      // Who gives a title its words wants to see it: Excel shows it then.
      Object.assign(part, { text: text(value), visible: true });
      // Words of its own take the place of a cell.
      if ("cell" in part) delete part.cell;
    },
  };
}

const title: ClassDefinition<ChartPart<ChartHeading>, Host> = {
  name: "ChartTitle",
  properties: {
    Text: titleText(({ chart }, host) => new ChartData(host.engine, host.model, host.locale).title(chart.content)),
    Visible: kept<ChartHeading, "visible">("visible", flag),
    Overlay: kept<ChartHeading, "overlay">("overlay", flag),
  },
  children: { Format: ({ chart, part }, host) => bind(titleFormat, { chart, font: part.font, size: 14 }, host) },
  methods: {
    /**
     * Only a cell with its sheet, "=Blad1!$A$1": Excel takes no other formula for a title.
     * https://learn.microsoft.com/javascript/api/excel/excel.charttitle#excel-excel-charttitle-setformula-member(1)
     * https://support.microsoft.com/office/add-or-remove-titles-in-a-chart-4cf3c009-1482-4908-922a-997c32ea8250
     */
    SetFormula: ({ chart, part }, [formula], host) => {
      assertChangeable(chart, host);
      const found = rangeOfFormula(text(formula), host);
      if (!text(formula).startsWith("=") || !found || found.rect.rows > 1 || found.rect.columns > 1)
        throw invalidArgument(`${String(formula)} refers to no cell of a sheet`);
      Object.assign(part, { text: null, cell: { sheet: found.sheetId, rect: found.rect }, visible: true });
    },
  },
};

const axisTitle: ClassDefinition<ChartPart<ChartTitle>, Host> = {
  name: "ChartAxisTitle",
  properties: {
    Text: titleText((_target, host) => chartWords(host.locale).axisTitle),
    Visible: kept<ChartTitle, "visible">("visible", flag),
  },
  children: { Format: ({ chart, part }, host) => bind(axisTitleFormat, { chart, font: part.font, size: 10 }, host) },
};

interface Entry extends ChartPart<ChartLegend> {
  readonly place: number;
}

const legendEntry: ClassDefinition<Entry, Host> = {
  name: "ChartLegendEntry",
  properties: {
    Index: { get: ({ place }) => place },
    Visible: {
      get: ({ part, place }) => !part.hidden.includes(place),
      set: ({ chart, part, place }, value, host) => {
        assertChangeable(chart, host);
        const others = part.hidden.filter((each) => each !== place);
        part.hidden = flag(value) ? others : [...others, place].sort((a, b) => a - b);
      },
    },
  },
};

const legendEntries: ClassDefinition<ChartPart<ChartLegend>, Host> = {
  name: "ChartLegendEntryCollection",
  items: (target, host) =>
    target.chart.content.series.map((_series, place) => bind(legendEntry, { ...target, place }, host)),
  methods: {
    GetCount: ({ chart }) => chart.content.series.length,
    GetItemAt: (target, [index], host) => {
      const place = Number(index);
      if (!target.chart.content.series[place]) throw invalidArgument(`the legend has no entry at ${String(index)}`);
      return bind(legendEntry, { ...target, place }, host);
    },
  },
};

const legend: ClassDefinition<ChartPart<ChartLegend>, Host> = {
  name: "ChartLegend",
  properties: {
    Visible: kept<ChartLegend, "visible">("visible", flag),
    Position: kept<ChartLegend, "position">("position", choice(["Top", "Bottom", "Left", "Right", "Corner"])),
    Overlay: kept<ChartLegend, "overlay">("overlay", flag),
  },
  children: {
    Format: ({ chart, part }, host) => bind(legendFormat, { chart, font: part.font, size: 9 }, host),
    LegendEntries: (target, host) => bind(legendEntries, target, host),
  },
};

export function chartTitle(chart: ChartModel, host: Host): HostObject<Host> {
  return bind(title, { chart, part: chart.content.title }, host);
}

export function chartAxisTitle(chart: ChartModel, part: ChartTitle, host: Host): HostObject<Host> {
  return bind(axisTitle, { chart, part }, host);
}

export function chartLegend(chart: ChartModel, host: Host): HostObject<Host> {
  return bind(legend, { chart, part: chart.content.legend }, host);
}
