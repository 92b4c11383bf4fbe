import type { Letter } from "../../letter/letter";
import { alignSequences } from "../check/alignSequences";
import type { MarkedArea } from "../FoundTable";
import type { CellInput } from "../operation";
import { overviewLayout, tablesBelow } from "../overviewLayout";
import { overviewGrid } from "../planOverview";
import { overviewId } from "../tableMark";
import { words } from "../words";

/** The overview as it stands now, rows and columns of the user's between ours: what we put in each of its cells. */
export interface LaidOverview {
  /** Which row of ours a row is, counted from 0 within the area; undefined for one of the user's. */
  readonly rowAt: ReadonlyMap<number, number>;
  readonly columnAt: ReadonlyMap<number, number>;
  /** In rows and columns of our own. Its formulas are as above tables that stand where they were put. */
  readonly ours: readonly (readonly CellInput[])[];
}

/** So many of its labels at least stand there as we wrote them: words are the user's to change, but not most of them. */
const leastLabels = 0.5;

/**
 * Finds the overview's rows and columns again under its mark, by labels and headings.
 * @returns null where what stands there is not the overview, whatever the mark says
 */
export function laidOverview(letter: Letter, area: MarkedArea): LaidOverview | null {
  if (area.id.toLowerCase() !== overviewId.toLowerCase()) return null;
  const layout = overviewLayout(letter, area.sheet);
  const below = tablesBelow(letter, layout);
  const themes = letter.themes.flatMap((theme, index) => {
    const place = below[index];
    return place ? [{ theme, layout: place }] : [];
  });
  const ours = overviewGrid(letter, layout, themes);
  const text = (cell: unknown) => String(cell ?? "");
  const isOurSize = area.rows === layout.area.rows && area.columns === layout.area.columns;
  const headed = area.values.findIndex((cells) => cells.some((cell) => text(cell).startsWith(words.control)));
  // Typed over, the heading of the control block tells nothing: in an area of our own size it stands where we put it.
  const headerRow = headed < 0 && isOurSize ? layout.rows.header : headed;
  if (headerRow < 0) return null;
  const ownHeader = (ours[layout.rows.header] ?? []).map(text);
  const columns = alignSequences(ownHeader, (area.values[headerRow] ?? []).map(headingOf));
  const labelColumn = columns[0] ?? 0;
  const labels = ours.map((cells) => text(cells[0]));
  const now = area.values.map((cells) => text(cells[labelColumn]));
  const rows = alignSequences(labels, now);
  const filled = labels.flatMap((label, row) => (label === "" ? [] : [now[rows[row] ?? -1] === label]));
  const found = filled.filter(Boolean).length;
  if (columns[layout.control] == null || found < filled.length * leastLabels) return null;
  return { rowAt: inverse(rows), columnAt: inverse(columns), ours };
}

/** Its control block's heading says more in some versions. */
function headingOf(cell: unknown): string {
  const text = String(cell ?? "");
  return text.startsWith(words.control) ? words.control : text;
}

function inverse(places: readonly (number | null)[]): ReadonlyMap<number, number> {
  return new Map(places.flatMap((place, own): [number, number][] => (place === null ? [] : [[place, own]])));
}
