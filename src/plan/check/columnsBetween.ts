import type { Letter } from "../../letter/letter";
import { yearsOf } from "../../letter/year";
import { parseReference, within } from "../address";
import { columnBetween, columnBetweenOverview } from "../columnBetween";
import type { MarkedArea } from "../FoundTable";
import type { Area } from "../operation";
import { markedId, markName, overviewId } from "../tableMark";
import { words } from "../words";
import { finding, type CheckFinding } from "./CheckFinding";
import type { Everything } from "./Everything";

/** A table of ours with a column between its years. */
export interface TableBetween {
  /** Its hidden name, in small letters. */
  readonly mark: string;
  readonly found: CheckFinding;
}

/** Tables, and the overview, with a column of the user's own between their years: which, where, and what is reckoned wrong by it. */
export function columnsBetween(letter: Letter, { areas, state }: Everything): readonly TableBetween[] {
  return areas.flatMap((area) => {
    const theme = letter.themes.find(({ id }) => id.toLowerCase() === area.id.toLowerCase());
    const isOverview = area.id.toLowerCase() === overviewId.toLowerCase();
    const column = theme
      ? columnBetween(theme, area)
      : isOverview
        ? columnBetweenOverview(
            yearsOf(letter).map(({ year }) => year),
            area,
          )
        : null;
    if (!column || area.scope !== null) return [];
    const name = nameAcross(state.names, area, column.column);
    const about = [theme?.name ?? words.overview, column.before, column.after, ...(name === null ? [] : [name])];
    const mark = (area.name === "" ? markName(area.id) : area.name).toLowerCase();
    return [{ mark, found: finding("columnBetween", about, { sheet: area.sheet, cell: column.address }) }];
  });
}

/** A name for the user's formulas that takes a column in which is not ours. */
function nameAcross(names: Everything["state"]["names"], area: MarkedArea, column: number): string | null {
  const found = names.find(({ name, formula }) => {
    const target = parseReference(formula);
    return (
      target !== null &&
      markedId(name) === null &&
      within(target, area) &&
      isAcross(target, column) &&
      target.rows === 1
    );
  });
  return found?.name ?? null;
}

function isAcross({ column, columns }: Area, at: number): boolean {
  return column < at && at < column + columns - 1;
}
