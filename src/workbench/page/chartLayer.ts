import { cellText } from "../engine/cellText";
import type { UniverInstance } from "../engine/createHeadlessUniver";
import type { Engine } from "../engine/Engine";
import { ChartData } from "../model/chartData";
import type { ChartModel } from "../model/ChartModel";
import { chartWords } from "../model/chartWords";
import type { ChartCorner } from "../xlsx/ChartFile";
import type { Host } from "../objects/Host";
import { selectedChart } from "../objects/selection";
import { chartShapes } from "./chartShapes";
import { chartSvg } from "./chartSvg";
import { gridView, type GridView, type Place } from "./gridView";

/**
 * The charts of the sheet in front, drawn over the grid: they scroll, zoom and calculate with it. A click selects one, as in
 * Excel; a click beside them goes to the cells.
 */
export class ChartLayer {
  private readonly layer = document.createElement("div");
  private drawn = "";
  private placed = "";
  private stale = true;
  /** In the order of the pictures. */
  private shown: readonly ChartModel[] = [];

  constructor(
    private readonly instance: UniverInstance,
    private readonly engine: Engine,
    private readonly host: Host,
    private readonly grid: HTMLElement,
    private readonly locale: string,
  ) {
    this.layer.className = "chart-layer";
    grid.append(this.layer);
    // Before the grid hears of it: it would select the cell beneath.
    for (const kind of ["pointerdown", "mousedown", "dblclick"] as const)
      grid.addEventListener(kind, (event) => this.click(event), { capture: true });
    instance.api.onCommandExecuted(() => {
      this.stale = true;
    });
    this.follow();
  }

  /** Says that charts or what they show may have changed. */
  changed(): void {
    this.stale = true;
  }

  private click(event: MouseEvent): void {
    const chart = event.button === 0 ? this.chartAt(event.clientX, event.clientY) : null;
    if (!chart) {
      if (event.button === 0) this.host.selectedChart = null;
      return;
    }
    event.stopPropagation();
    event.preventDefault();
    this.host.selectChart(chart);
  }

  /** The topmost chart that is seen at a place of the window. */
  private chartAt(x: number, y: number): ChartModel | null {
    const holds = ({ left, right, top, bottom }: DOMRect) => x >= left && x <= right && y >= top && y <= bottom;
    if (!holds(this.layer.getBoundingClientRect())) return null;
    const pictures = [...this.layer.children];
    return (
      this.shown.filter((_chart, at) => holds(pictures[at]?.getBoundingClientRect() ?? new DOMRect())).at(-1) ?? null
    );
  }

  /** Before each picture of the browser; there is no event for everything that moves the grid. */
  private follow(): void {
    requestAnimationFrame(() => {
      if (this.layer.parentElement !== this.grid) this.grid.append(this.layer);
      const view = this.host.model.charts.length > 0 || this.drawn !== "" ? gridView(this.instance, this.grid) : null;
      if (view) this.update(view);
      this.follow();
    });
  }

  private update(view: GridView): void {
    const charts = this.host.model.charts.filter(({ sheetId }) => sheetId === view.sheetId);
    const sizes = charts.map((chart) => sizeOf(chart, view));
    const size = JSON.stringify([view.sheetId, sizes]);
    if (this.stale || size !== this.drawn) {
      this.draw(charts, sizes);
      this.shown = charts;
      this.drawn = charts.length === 0 ? "" : size;
      this.placed = "";
      this.stale = false;
    }
    const selected = selectedChart(this.host);
    [...this.layer.children].forEach((picture, at) => picture.classList.toggle("selected", charts[at] === selected));
    const places = charts.map(({ content }) => placeOf(content.from, view));
    const placed = JSON.stringify([view.cells, view.zoom, places]);
    if (placed === this.placed) return;
    this.placed = placed;
    const { left, top, width, height } = view.cells;
    Object.assign(this.layer.style, pixels({ left, top, width, height }));
    [...this.layer.children].forEach((picture, index) => {
      const place = places[index];
      if (!place || !(picture instanceof SVGElement)) return;
      // Frozen rows and columns lie over what scrolls beneath them.
      picture.style.clipPath = `inset(${place.hidden.top}px 0 0 ${place.hidden.left}px)`;
      picture.style.transform = `translate(${place.left * view.zoom}px, ${place.top * view.zoom}px) scale(${view.zoom})`;
    });
  }

  private draw(charts: readonly ChartModel[], sizes: readonly { width: number; height: number }[]): void {
    const data = new ChartData(this.engine, this.host.model, this.locale);
    const pictures = charts.map(({ content: chart }, index) => {
      const { width, height } = sizes[index] ?? { width: 0, height: 0 };
      const source = data.sourceFormat(chart);
      const shown = { chart, series: data.series(chart), title: data.title(chart) };
      const shapes = chartShapes(
        {
          ...shown,
          axisTitle: chartWords(this.locale).axisTitle,
          write: (value, format) =>
            cellText(
              { value, formula: null, error: null, errorText: null, spilled: false },
              format ?? source,
              this.locale,
              this.engine.reckoning,
            ),
        },
        width,
        height,
      );
      const picture = chartSvg(shapes, chart.title.visible ? shown.title : chart.name);
      Object.assign(picture.style, pixels({ width, height }));
      return picture;
    });
    this.layer.replaceChildren(...pictures);
  }
}

function placeOf(corner: ChartCorner, view: GridView): Place & { readonly hidden: Place } {
  const [whole, scrolled] = [view.place(corner), view.scrolled(corner)];
  const [left, top] = [whole.left - scrolled.left, whole.top - scrolled.top];
  const hidden = {
    left: whole.left < view.frozen.left ? 0 : Math.max(0, view.frozen.left - left),
    top: whole.top < view.frozen.top ? 0 : Math.max(0, view.frozen.top - top),
  };
  return { left, top, hidden };
}

function sizeOf({ content }: ChartModel, view: GridView): { width: number; height: number } {
  const [from, to] = [view.place(content.from), view.place(content.to)];
  return { width: Math.round(Math.max(0, to.left - from.left)), height: Math.round(Math.max(0, to.top - from.top)) };
}

function pixels(sizes: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(sizes).map(([name, size]) => [name, `${size}px`]));
}
