/**
 * What stands in a file where a chart leaves the choice to Excel: a colour of the theme, made lighter. These are the ones that
 * Excel itself writes for a new chart.
 */
export interface ThemeColor {
  readonly name: string;
  /** Percentages by which the lightness is multiplied, and to which then is added. */
  readonly times: number;
  readonly plus: number;
}

export const CHART_TEXT: ThemeColor = { name: "tx1", times: 65, plus: 35 };
export const CHART_LINE: ThemeColor = { name: "tx1", times: 15, plus: 85 };
export const CHART_AREA: ThemeColor = { name: "bg1", times: 100, plus: 0 };

/** The colours of series, one after the other; darker in the second round. */
export function seriesColor(index: number): ThemeColor {
  return { name: `accent${(index % 6) + 1}`, times: index % 12 < 6 ? 100 : 60, plus: 0 };
}

/** In points: what Excel gives the texts of a new chart. */
export const CHART_SIZES = { title: 14, axisTitle: 10, other: 9 } as const;
