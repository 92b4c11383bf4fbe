import type { Area } from "../plan/operation";

/** Cells of one table of ours, with all rows of her own that anybody ever put in it. */
const most = 50_000;

/**
 * Whether what a name leads to is read. A name that leads to a whole sheet, by mistake or made so, would give an answer that
 * Excel on the web refuses (5 MB), and with it every action in the workbook; left unread it is found as a table that is not there.
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
export function readableMark({ rows, columns }: Pick<Area, "rows" | "columns">): boolean {
  return rows * columns <= most;
}

/** Cells of all of them together, some 3.5 MB where they are empty: names are as many as somebody makes. Twenty scenarios take 60,000. */
const mostTogether = 150_000;

/** Those of which what they lead to is read; the others are found as things that are not there. */
export function readableMarks<Mark extends { readonly area: Pick<Area, "rows" | "columns"> }>(
  marks: readonly Mark[],
): readonly Mark[] {
  let left = mostTogether;
  return marks.filter(({ area }) => {
    const cells = area.rows * area.columns;
    if (!readableMark(area) || cells > left) return false;
    left -= cells;
    return true;
  });
}
