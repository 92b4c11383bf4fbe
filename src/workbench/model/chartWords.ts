/** What Excel writes in a chart of its own accord, in its language. */
export function chartWords(locale: string) {
  return locale.toLowerCase().startsWith("nl")
    ? { chart: "Grafiek", series: "Reeks", title: "Grafiektitel", axisTitle: "Astitel" }
    : { chart: "Chart", series: "Series", title: "Chart Title", axisTitle: "Axis Title" };
}
