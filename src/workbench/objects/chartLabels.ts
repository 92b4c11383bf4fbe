import type { ChartModel } from "../model/ChartModel";
import { bind, type ClassDefinition, type HostObject } from "../protocol/ClassDefinition";
import { HostError, invalidArgument } from "../protocol/HostError";
import { blankLabels } from "../xlsx/blankChart";
import type { ChartLabels, ChartSeries } from "../xlsx/ChartFile";
import { labelPositions } from "../xlsx/chartKinds";
import { assertChangeable, choice, flag, text } from "./chartParts";
import { textFormat } from "./chartTexts";
import type { Host } from "./Host";

/** The labels of one series, or of all series of a chart at once. */
interface LabelsTarget {
  readonly chart: ChartModel;
  readonly series: readonly ChartSeries[];
}

const format = textFormat("ChartDataLabelFormat");

const positions = ["Center", "InsideEnd", "InsideBase", "OutsideEnd", "Top", "Bottom", "Left", "Right"] as const;

function label<Key extends keyof ChartLabels>(key: Key, read: (value: unknown) => ChartLabels[Key], none: unknown) {
  return {
    get: ({ series }: LabelsTarget) => {
      const [first, ...others] = series.map(({ labels }) => labels?.[key] ?? none);
      return others.every((each) => each === first) ? (first ?? none) : null;
    },
    set: ({ chart, series }: LabelsTarget, value: unknown, host: Host) => {
      assertChangeable(chart, host);
      const given = read(value);
      for (const each of series) {
        if (key === "position" && !labelPositions(each.type).some((position) => position === given))
          throw invalidArgument(`labels of ${each.type} don't stand at ${String(given)}`);
        // Who says what labels show, shows them.
        each.labels ??= { ...blankLabels(), showValue: false };
        each.labels[key] = given;
      }
    },
  };
}

const definition: ClassDefinition<LabelsTarget, Host> = {
  name: "ChartDataLabels",
  properties: {
    ShowValue: label("showValue", flag, false),
    ShowSeriesName: label("showSeriesName", flag, false),
    ShowCategoryName: label("showCategoryName", flag, false),
    Position: label("position", choice(positions), "Invalid"),
    NumberFormat: label("numberFormat", text, "General"),
  },
  children: {
    Format: ({ chart, series }, host) => {
      const labels = series[0]?.labels;
      if (series.length !== 1 || !labels)
        throw new HostError("NotImplemented", "The workbench's host formats the labels of one series that has labels.");
      return bind(format, { chart, font: labels.font, size: 9 }, host);
    },
  },
};

export function chartLabels(chart: ChartModel, series: readonly ChartSeries[], host: Host): HostObject<Host> {
  return bind(definition, { chart, series }, host);
}
