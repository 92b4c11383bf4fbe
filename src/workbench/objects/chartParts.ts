import type { ChartModel } from "../model/ChartModel";
import type { ChartFont, ChartLine } from "../xlsx/ChartFile";
import type { ClassDefinition, PropertyDefinition } from "../protocol/ClassDefinition";
import { invalidArgument, itemNotFound } from "../protocol/HostError";
import type { Host } from "./Host";
import { colour } from "./rangeFormat";

/** A piece of a chart that can be changed in place. */
export interface ChartPart<Part> {
  readonly chart: ChartModel;
  readonly part: Part;
}

/** Refuses to change a chart that is gone, or that its sheet's protection guards. */
export function assertChangeable(chart: ChartModel, host: Host): void {
  assertThere(chart, host);
  host.assertAllowed(chart.sheetId, "allowEditObjects");
}

export function assertThere(chart: ChartModel, host: Host): void {
  if (!host.model.charts.includes(chart)) throw itemNotFound(`chart ${chart.content.name}`);
}

/** A property that is kept in the piece as it is given, once `read` has judged it; `shown` stands in for null. */
export function kept<Part, Key extends keyof Part>(
  key: Key,
  read: (value: unknown) => Part[Key],
  shown?: (target: ChartPart<Part>, host: Host) => unknown,
): PropertyDefinition<ChartPart<Part>, Host> {
  return {
    get: (target, host) => target.part[key] ?? shown?.(target, host) ?? null,
    set: ({ chart, part }, value, host) => {
      assertChangeable(chart, host);
      part[key] = read(value);
    },
  };
}

export function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument(`${String(value)} is neither true nor false`);
  return value;
}

export function text(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument(`${String(value)} is no text`);
  return value;
}

export function numberWithin(lowest: number, highest: number): (value: unknown) => number {
  return (value) => {
    if (typeof value !== "number" || !(value >= lowest && value <= highest))
      throw invalidArgument(`${String(value)} is no number from ${lowest} to ${highest}`);
    return value;
  };
}

export function choice<const Choice extends string>(choices: readonly Choice[]): (value: unknown) => Choice {
  return (value) => {
    const found = choices.find((each) => each === value);
    if (found === undefined) throw invalidArgument(`${String(value)} is none of ${choices.join(", ")}`);
    return found;
  };
}

/** `size` is Excel's own for this kind of text. */
export interface FontPart extends ChartPart<ChartFont> {
  readonly size: number;
}

export const chartFont: ClassDefinition<FontPart, Host> = {
  name: "ChartFont",
  properties: {
    Bold: kept<ChartFont, "bold">("bold", flag, () => false),
    Italic: kept<ChartFont, "italic">("italic", flag, () => false),
    Color: kept<ChartFont, "color">("color", colour, () => "#595959"),
    Name: kept<ChartFont, "name">("name", text, () => "Calibri"),
    Size: {
      get: ({ part, size }) => part.size ?? size,
      set: ({ chart, part }, value, host) => {
        assertChangeable(chart, host);
        part.size = numberWithin(1, 409)(value);
      },
    },
    Underline: {
      get: ({ part }) => (part.underline ? "Single" : "None"),
      set: ({ chart, part }, value, host) => {
        assertChangeable(chart, host);
        part.underline = choice(["None", "Single"])(value) === "Single";
      },
    },
  },
};

/** Excel tells no one what a fill is before ExcelApi 1.16: it can only be set and cleared. */
export interface FillPart {
  readonly chart: ChartModel;
  change(fill: string): void;
}

export const chartFill: ClassDefinition<FillPart, Host> = {
  name: "ChartFill",
  methods: {
    SetSolidColor: ({ chart, change }, [color], host) => {
      assertChangeable(chart, host);
      change(colour(color));
    },
    Clear: ({ chart, change }, _args, host) => {
      assertChangeable(chart, host);
      change("none");
    },
  },
};

const dashes = ["Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "RoundDot"] as const;

/** Lines and borders have the same members. */
function lineClass(name: "ChartLineFormat" | "ChartBorder"): ClassDefinition<ChartPart<ChartLine>, Host> {
  return {
    name,
    properties: {
      Color: {
        get: ({ part: { color } }) => (color === "none" ? "" : (color ?? "#000000")),
        set: ({ chart, part }, value, host) => {
          assertChangeable(chart, host);
          part.color = colour(value);
        },
      },
      LineStyle: {
        get: ({ part: { color, dash } }) => (color === "none" ? "None" : (dash ?? "Continuous")),
        set: ({ chart, part }, value, host) => {
          assertChangeable(chart, host);
          if (value === "None") part.color = "none";
          else if (value === "Automatic") Object.assign(part, { color: null, dash: null });
          else Object.assign(part, { dash: choice(dashes)(value) }, part.color === "none" ? { color: null } : {});
        },
      },
      Weight: kept<ChartLine, "weight">("weight", numberWithin(0, 1584), () => 0.75),
    },
    methods: {
      Clear: ({ chart, part }, _args, host) => {
        assertChangeable(chart, host);
        part.color = "none";
      },
    },
  };
}

export const chartLine = lineClass("ChartLineFormat");
export const chartBorder = lineClass("ChartBorder");
