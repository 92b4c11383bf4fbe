import type { Letter } from "../letter/letter";
import type { MarkedArea } from "./FoundTable";
import { overviewLayout, type OverviewLayout } from "./overviewLayout";
import { laidOverview } from "./removal/laidOverview";
import { overviewId } from "./tableMark";

/** The overview under its mark, as it is laid out; null where it does not stand there as we made it. Its words are the user's to change. */
export function recogniseOverview(letter: Letter, area: MarkedArea): OverviewLayout | null {
  if (area.id.toLowerCase() !== overviewId.toLowerCase()) return null;
  const layout = overviewLayout(letter, area.sheet, area.row);
  const { rows, columns } = layout.area;
  if (area.column !== 0 || area.rows !== rows || area.columns !== columns) return null;
  return laidOverview(letter, area) !== null ? layout : null;
}
