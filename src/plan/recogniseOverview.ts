import type { Letter } from "../letter/letter";
import { valueAt, type MarkedArea } from "./FoundTable";
import { overviewLayout, type OverviewLayout } from "./overviewLayout";
import { laidOverview } from "./removal/laidOverview";
import { overviewId } from "./tableMark";
import { words } from "./words";

/**
 * The overview under its mark, as it is laid out; null where it does not stand there as we made it. Its words are the user's to change,
 * but for the heading of the control block, which nobody sees.
 */
export function recogniseOverview(letter: Letter, area: MarkedArea): OverviewLayout | null {
  if (area.id.toLowerCase() !== overviewId.toLowerCase()) return null;
  const layout = overviewLayout(letter, area.sheet, area.row);
  const { rows, columns } = layout.area;
  if (area.column !== 0 || area.rows !== rows || area.columns !== columns) return null;
  const heading = valueAt(area, layout.rows.header, layout.control);
  const isHeaded = typeof heading === "string" && heading.startsWith(words.control);
  return isHeaded && laidOverview(letter, area) !== null ? layout : null;
}
