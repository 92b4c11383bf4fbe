import type { Letter } from "../letter/letter";
import { yearLabel } from "../letter/year";
import { areaAddress, cellAddress } from "./address";
import { cellBlocks, type Cell } from "./cellBlocks";
import type { Finding } from "./Finding";
import { formulaAt, inputAt, valueAt, type FoundTable, type MarkedArea } from "./FoundTable";
import type { CellInput, Operation } from "./operation";
import type { Overtyped } from "./Overtyped";
import { overviewLayout, overviewThemeRows, type OverviewLayout } from "./overviewLayout";
import { overviewGrid } from "./planOverview";
import { recogniseOverview } from "./recogniseOverview";
import type { TableRefresh } from "./refreshTable";
import { sameCell, sameShape } from "./sameCell";
import { changedTexts } from "./texts/ChangedText";
import { words } from "./words";

/** Compares the overview with what it would be if it were inserted here now, above the tables that are on its sheet. */
export function refreshOverview(letter: Letter, area: MarkedArea, tables: readonly FoundTable[]): TableRefresh {
  const layout = overviewLayout(letter, area.sheet, area.row);
  const places = letter.themes.flatMap((theme) => {
    const own = tables.find((each) => each.theme.id === theme.id && each.area.sheet === area.sheet);
    return own ? [{ theme, layout: own.layout }] : [];
  });
  const find = (what: Finding["what"], address: string): Finding => ({
    ...{ what, subject: words.overview, sheet: area.sheet, address },
  });
  // A mark alone makes no cell ours: over anything else nothing is written.
  const isAsWeMadeIt = recogniseOverview(letter, area) !== null;
  // With tables moved to other sheets its formulas are Excel's own doing.
  if (!isAsWeMadeIt || places.length < letter.themes.length)
    return {
      plan: [],
      overtyped: [],
      findings: [find("overviewChanged", cellAddress(area.row, area.column))],
      texts: [],
    };

  const plan: Operation[] = [];
  const overtyped: Overtyped[] = [];
  const mended: Cell[] = [];
  const grid = overviewGrid(letter, layout, places);
  grid.forEach((cells, rowOffset) =>
    cells.forEach((ours, column) => {
      const row = area.row + rowOffset;
      const now = formulaAt(area, row, column);
      if (!isFigure(layout, row, column) || ours === null || sameCell(now, ours)) return;
      if (row === layout.rows.header && String(now).startsWith(words.control)) return;
      const isBroken = typeof now === "string" && now.includes("#REF!");
      if (column >= layout.control || isBroken || sameShape(now, ours)) {
        plan.push({ kind: "write", area: { sheet: area.sheet, row, column, rows: 1, columns: 1 }, cells: [[ours]] });
        mended.push({ row, column });
        return;
      }
      overtyped.push(asked(letter, layout, area, row, column, ours));
    }),
  );
  const findings = cellBlocks(mended).map((block) =>
    find("overviewMended", areaAddress({ ...block, sheet: area.sheet })),
  );
  const texts = changedTexts(words.overview, area, grid, (_row, column) => column >= layout.control);
  return { plan, overtyped, findings, texts };
}

/** The years, the figures and the control block; other words are the user's to change. */
function isFigure({ rows, firstYear, years, control }: OverviewLayout, row: number, column: number): boolean {
  const isYear = column >= firstYear && column < firstYear + years.length;
  return row >= rows.header && (isYear || column >= control);
}

function asked(
  letter: Letter,
  layout: OverviewLayout,
  area: MarkedArea,
  row: number,
  column: number,
  ours: CellInput,
): Overtyped {
  const { rows, years, firstYear } = layout;
  const theme = letter.themes[Math.floor((row - rows.header - 1) / overviewThemeRows)];
  const year = years[column - firstYear];
  const isAnnounced = row === rows.total.announced || rows.themes.some((heading) => row === heading + 3);
  const isHeader = row === rows.header;
  return {
    part: isHeader ? "year" : isAnnounced ? "announced" : "result",
    theme: isHeader ? words.overview : `${words.overview}, ${theme?.name ?? words.total}`,
    line: String(valueAt(area, row, area.column)),
    year: year ? yearLabel(year) : "",
    sheet: area.sheet,
    address: cellAddress(row, column),
    row,
    column,
    now: inputAt(area, row, column),
    ours,
  };
}
