import { HostError, invalidArgument } from "../protocol/HostError";
import { CHART_TYPES, type ChartType } from "../xlsx/ChartFile";

/** How the kinds begin that Excel has and this host doesn't. */
const others =
  /^(?:3D|Pie|BarOfPie|XYScatter|Area|Doughnut|Radar|Surface|Bubble|Stock|Cylinder|Cone|Pyramid|Line|Histogram|Boxwhisker|Pareto|RegionMap|Treemap|Waterfall|Sunburst|Funnel)/;

export function chartType(value: unknown): ChartType {
  const found = CHART_TYPES.find((type) => type === value);
  if (found) return found;
  if (typeof value === "string" && others.test(value))
    throw new HostError("NotImplemented", `The workbench's host draws no charts of the type ${value}.`);
  throw invalidArgument(`${String(value)} is no type of chart`);
}
