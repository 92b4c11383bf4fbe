import type { ChartShape } from "./ChartShape";

const namespace = "http://www.w3.org/2000/svg";

/** Shapes as an SVG picture; `label` is what someone hears who can't see it. */
export function chartSvg(shapes: readonly ChartShape[], label: string): SVGSVGElement {
  const picture = make("svg", { role: "img", "aria-label": label });
  picture.append(...shapes.map(shapeElement));
  return picture;
}

function shapeElement(shape: ChartShape): SVGElement {
  switch (shape.kind) {
    case "rect": {
      const { x, y, width, height, fill, stroke } = shape;
      return make("rect", { x, y, width, height, fill: fill ?? "none", stroke: stroke ?? "none" });
    }
    case "line": {
      const { points, stroke, width, dash } = shape;
      const style = { fill: "none", stroke, "stroke-width": width, "stroke-linejoin": "round" };
      return make("polyline", {
        points: points.map((point) => point.join(",")).join(" "),
        ...style,
        ...(dash === null ? {} : { "stroke-dasharray": dash }),
      });
    }
    case "dot":
      return make("circle", { cx: shape.x, cy: shape.y, r: shape.size / 2, fill: shape.fill });
    case "text": {
      const { x, y, text, anchor, style, turned } = shape;
      const element = make("text", {
        ...{ x, y, fill: style.color, "font-size": style.size },
        ...{ "text-anchor": anchor, "dominant-baseline": "central" },
        ...(style.bold ? { "font-weight": "bold" } : {}),
        ...(style.italic ? { "font-style": "italic" } : {}),
        ...(turned ? { transform: `rotate(-90 ${x} ${y})` } : {}),
      });
      element.textContent = text;
      return element;
    }
  }
}

function make<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
