import type { ShownSeries } from "../model/chartData";
import type { ChartFile } from "../xlsx/ChartFile";
import { chartKind, legendOrder } from "../xlsx/chartKinds";
import type { Area, ChartShape, TextStyle } from "./ChartShape";
import { plotShapes } from "./chartPlot";
import { seriesColor, shownColor, textStyle, textWidth, usual } from "./chartStyle";

/** What a chart shows: its series with what their cells hold, its title, and how numbers are written. */
export interface ChartContent {
  readonly chart: ChartFile;
  readonly series: readonly ShownSeries[];
  readonly title: string;
  readonly axisTitle: string;
  /** Writes a value by a number format; null is that of the cells. */
  write(value: number, format: string | null): string;
}

const margin = 10;

/** A chart as shapes: its surface, title and legend, and the plot in the room that is left. */
export function chartShapes(content: ChartContent, width: number, height: number): ChartShape[] {
  const { chart, title } = content;
  const surface: ChartShape = {
    kind: "rect",
    ...{ x: 0.5, y: 0.5, width: width - 1, height: height - 1 },
    fill: shownColor(chart.fill, usual.area),
    stroke: shownColor(chart.border.color, usual.line),
  };
  let room: Area = { x: margin, y: margin, width: width - 2 * margin, height: height - 2 * margin };
  const shapes: ChartShape[] = [surface];
  if (chart.title.visible) {
    const heading = headingShapes(title, room, textStyle(chart.title.font, 14, chart.font));
    shapes.push(...heading.shapes);
    if (!chart.title.overlay) room = heading.room;
  }
  if (chart.legend.visible && content.series.length > 0) {
    const legend = legendShapes(content, room);
    shapes.push(...legend.shapes);
    if (!chart.legend.overlay) room = legend.room;
  }
  return [...shapes, ...plotShapes(content, room)];
}

interface Placed {
  readonly shapes: readonly ChartShape[];
  readonly room: Area;
}

function headingShapes(text: string, room: Area, style: TextStyle): Placed {
  const lines = text.split("\n");
  const step = style.size * 1.2;
  const shapes = lines.map((line, index): ChartShape => ({
    kind: "text",
    ...{ x: room.x + room.width / 2, y: room.y + step * (index + 0.5), text: line },
    ...{ anchor: "middle", style, turned: false },
  }));
  const taken = step * lines.length + 6;
  return { shapes, room: { ...room, y: room.y + taken, height: room.height - taken } };
}

/** Above or below in a row, at the sides beneath each other. */
function legendShapes({ chart, series }: ChartContent, room: Area): Placed {
  const style = textStyle(chart.legend.font, 9, chart.font);
  const { position } = chart.legend;
  const step = style.size * 1.5;
  const inOrder = legendOrder(series.map((each, index) => ({ ...each.series, each, index })));
  const entries = inOrder.filter((_entry, place) => !chart.legend.hidden.includes(place));
  const widths = entries.map(({ each }) => 30 + textWidth(each.name, style));
  if (position === "Top" || position === "Bottom") {
    const rows = rowsOf(widths, room.width);
    const taken = step * rows.length + 4;
    const top = position === "Top" ? room.y : room.y + room.height - taken + 4;
    const shapes = rows.flatMap((row, line) => {
      let x = room.x + Math.max(0, (room.width - row.reduce((sum, index) => sum + (widths[index] ?? 0), 0)) / 2);
      return row.flatMap((index) => {
        const at = x;
        x += widths[index] ?? 0;
        const { each, index: place } = entries[index] ?? {};
        return entry(each, place ?? 0, at, top + step * (line + 0.5), style);
      });
    });
    const y = position === "Top" ? room.y + taken : room.y;
    return { shapes, room: { ...room, y, height: room.height - taken } };
  }
  const taken = Math.min(room.width / 2, Math.max(...widths) + 6);
  const left = position === "Left" ? room.x : room.x + room.width - taken + 6;
  const first = position === "Corner" ? room.y : room.y + Math.max(0, (room.height - step * entries.length) / 2);
  const shapes = entries.flatMap(({ each, index }, line) =>
    entry(each, index, left, first + step * (line + 0.5), style),
  );
  const x = position === "Left" ? room.x + taken : room.x;
  return { shapes, room: { ...room, x, width: room.width - taken } };
}

function rowsOf(widths: readonly number[], room: number): number[][] {
  const rows: number[][] = [[]];
  let used = 0;
  widths.forEach((width, index) => {
    if (used + width > room && used > 0) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(index);
    used += width;
  });
  return rows;
}

function entry(shown: ShownSeries | undefined, index: number, x: number, y: number, style: TextStyle): ChartShape[] {
  if (!shown) return [];
  const color = seriesColor(shown.series, index);
  const isLine = chartKind(shown.series.type).family === "line";
  const sign: ChartShape[] = !color
    ? []
    : isLine
      ? [
          {
            kind: "line",
            points: [
              [x, y],
              [x + 18, y],
            ],
            stroke: color,
            width: 2.5,
            dash: null,
          },
        ]
      : [{ kind: "rect", x: x + 5, y: y - 4, width: 8, height: 8, fill: color, stroke: null }];
  return [...sign, { kind: "text", x: x + 22, y, text: shown.name, anchor: "start", style, turned: false }];
}
