import { ChartCache } from "./ChartCache";
import { chartXml } from "./chartXml";
import { drawingXml } from "./drawingXml";
import { CONTENT, RELATIONS } from "./namespaces";
import type { PackageWriter, Relation } from "./PackageWriter";
import type { WorkbookFile } from "./WorkbookFile";

/** Adds the parts of all charts. @returns by the place of a sheet, its relation to what lies on it; none where nothing does. */
export function addDrawings(parts: PackageWriter, file: WorkbookFile): (Relation | null)[] {
  const cache = new ChartCache(file);
  let drawings = 0;
  let charts = 0;
  return file.sheets.map((sheet) => {
    if (sheet.charts.length === 0) return null;
    const relations = sheet.charts.map((chart): Relation => {
      const target = `xl/charts/chart${++charts}.xml`;
      parts.add(target, CONTENT.chart, chartXml(chart, cache));
      return { type: `${RELATIONS}/chart`, target };
    });
    const target = `xl/drawings/drawing${++drawings}.xml`;
    parts.add(target, CONTENT.drawing, drawingXml(sheet.charts), relations);
    return { type: `${RELATIONS}/drawing`, target };
  });
}
