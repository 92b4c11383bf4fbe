import type { ChartCorner, ChartFile } from "./ChartFile";
import { EMU_PER_POINT } from "./chartFormatXml";
import type { Dropped } from "./Dropped";
import type { ThemeColors } from "./drawingColor";
import { unescapeText } from "./escapedText";
import type { PackageReader } from "./PackageReader";
import { readChart } from "./readChart";
import { attribute, child, type XmlElement } from "./XmlElement";

const IN_WORDS: Readonly<Record<string, string>> = { pic: "pictures", sp: "shapes", cxnSp: "shapes", grpSp: "shapes" };

/** The charts that lie on a sheet; what else lies there is named in `dropped`. */
export function readDrawing(
  parts: PackageReader,
  { part, worksheet }: { readonly part: string; readonly worksheet: XmlElement },
  sheet: string,
  theme: ThemeColors,
  dropped: Dropped,
): ChartFile[] {
  const id = attribute(child(worksheet, "drawing"), "id");
  if (child(worksheet, "drawing") === null) return [];
  const relation = parts.relations(part).find((one) => one.id === id);
  const drawing = relation === undefined ? null : parts.read(relation.target);
  if (relation === undefined || drawing === null) {
    dropped.add(`Sheet "${sheet}": pictures, charts or shapes`);
    return [];
  }
  const relations = parts.relations(relation.target);
  return drawing.children.flatMap((anchor, at) => {
    const frame = child(anchor, "graphicFrame");
    const chartId = attribute(child(child(child(frame, "graphic"), "graphicData"), "chart"), "id");
    const target = relations.find(({ id, kind }) => id === chartId && kind === "chart")?.target;
    const root = target === undefined ? null : parts.read(target);
    const lying = anchor.children.find(({ name }) => !["from", "to", "pos", "ext", "clientData"].includes(name))?.name;
    if (frame === null || root === null) {
      dropped.add(`Sheet "${sheet}": ${IN_WORDS[lying ?? ""] ?? "something that lies on it"}`);
      return [];
    }
    const stored = unescapeText(attribute(child(child(frame, "nvGraphicFramePr"), "cNvPr"), "name") ?? "");
    const name = stored === "" ? `Chart ${at + 1}` : stored;
    const note = (what: string): void => dropped.add(`Sheet "${sheet}", chart "${name}": ${what.trim()}`);
    const chart = readChart(root, { theme, note });
    const place = readPlace(anchor);
    if (chart === null || place === null) {
      note(place === null ? "a chart without cells beneath it" : "all of it, being of a kind that is not known here");
      return [];
    }
    if (attribute(anchor, "editAs") === "oneCell" || attribute(anchor, "editAs") === "absolute")
      note("that it keeps its size when its cells change");
    return [{ ...chart, name, ...place }];
  });
}

function readPlace(anchor: XmlElement): Pick<ChartFile, "from" | "to"> | null {
  const from = readCorner(child(anchor, "from"));
  const to = readCorner(child(anchor, "to"));
  return from && to && { from, to };
}

function readCorner(corner: XmlElement | null): ChartCorner | null {
  if (corner === null) return null;
  const number = (name: string): number => Number(child(corner, name)?.text ?? 0);
  return {
    row: number("row"),
    column: number("col"),
    right: number("colOff") / EMU_PER_POINT,
    down: number("rowOff") / EMU_PER_POINT,
  };
}
