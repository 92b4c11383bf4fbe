import type { Operation, SeriesLook } from "../operation";
import type { ComparisonLayout } from "./comparisonLayout";
import { comparisonWords as words } from "./comparisonWords";

/** From dark to light, so that neighbours differ in grey as well. */
const themeColors = ["#1E3A5F", "#4F9A86", "#F0B84A", "#D5E0EC"];
const announcedColor = "#B00020";
const courseColors = { down: "#E08A5B", up: "#5B9BD5", position: "#8FA6C4" };
const axisFormat = "#,##0";
const unseen: SeriesLook = { color: null };

/**
 * The charts of a comparison: first of the letter's stand, then of each scenario with its themes on each other and the
 * announced total as a line; then the courses, floating on a base that is not seen.
 */
export function comparisonCharts(layout: ComparisonLayout, codes: readonly string[]): readonly Operation[] {
  const themes = layout.themes.map((_theme, index): SeriesLook => ({
    color: themeColors[index % themeColors.length] ?? null,
  }));
  const announced: SeriesLook = { color: announcedColor, line: true, labels: "#,##0.0##" };
  const scale: SeriesLook = { color: null, line: true };
  return [
    ...layout.charts.map(({ chart, helper }, index): Operation => {
      const title = index === 0 ? words.letterChart : words.scenarioChart(codes[index - 1] ?? "");
      return {
        kind: "addChart",
        at: chart,
        source: helper,
        name: title,
        title,
        axes: { category: words.year, value: words.unit },
        format: axisFormat,
        legend: true,
        series: [...themes, announced, scale, scale],
      };
    }),
    ...layout.courses.map(({ chart, helper, title: titleCell }, index): Operation => {
      const title = words.courseChart(codes[index] ?? "");
      return {
        kind: "addChart",
        at: chart,
        source: helper,
        name: title,
        title,
        titleCell,
        axes: { category: words.step, value: words.unit },
        format: axisFormat,
        legend: false,
        // A nil has no label.
        series: [
          unseen,
          { color: courseColors.down, labels: "-#,##0.0##;;" },
          { color: courseColors.up, labels: "+#,##0.0##;;" },
          { color: courseColors.position, labels: "#,##0.0##;;" },
        ],
      };
    }),
  ];
}
