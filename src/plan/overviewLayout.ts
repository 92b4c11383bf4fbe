import type { Column, Letter } from "../letter/letter";
import { yearsOf } from "../letter/year";
import type { Area } from "./operation";
import { tableLayout, type TableLayout } from "./tableLayout";

/** Where the parts of the overview stand, above the tables on the sheet of "Alles invoegen". */
export interface OverviewLayout {
  readonly sheet: string;
  readonly years: readonly Column[];
  readonly area: Area;
  readonly firstYear: number;
  readonly place: number;
  /** The control block: the announced total and its margin. */
  readonly control: number;
  readonly rows: {
    readonly title: number;
    readonly subtitle: number;
    readonly header: number;
    /** The heading of each theme; its five figures stand below it. */
    readonly themes: readonly number[];
    readonly total: Record<"heading" | "sum" | "announced" | "difference" | "balance" | "verdict", number>;
    readonly reconciliation: Record<
      "heading" | "themes" | "total" | "difference" | "notAnnounced" | "rounding",
      number
    >;
  };
}

/** Rows of a theme in the overview: its heading and five figures. */
export const overviewThemeRows = 6;

/** @param top the row where it begins: 0 where it is inserted, more where the user put rows above it */
export function overviewLayout(letter: Letter, sheet: string, top = 0): OverviewLayout {
  const years = yearsOf(letter);
  const header = top + 3;
  const themes = letter.themes.map((_theme, index) => header + 1 + index * overviewThemeRows);
  const heading = header + 1 + letter.themes.length * overviewThemeRows;
  const total = {
    heading,
    sum: heading + 1,
    announced: heading + 2,
    difference: heading + 3,
    balance: heading + 4,
    verdict: heading + 5,
  };
  const next = total.verdict + 1;
  const reconciliation = {
    heading: next,
    themes: next + 1,
    total: next + 2,
    difference: next + 3,
    notAnnounced: next + 4,
    rounding: next + 5,
  };
  const place = 1 + years.length;
  const control = place + 2;
  return {
    sheet,
    years,
    area: { sheet, row: top, column: 0, rows: reconciliation.rounding + 1 - top, columns: control + years.length },
    firstYear: 1,
    place,
    control,
    rows: { title: top, subtitle: top + 1, header, themes, total, reconciliation },
  };
}

/** The tables below the overview, one under another with two empty rows between, their columns in line. */
export function tablesBelow(letter: Letter, overview: OverviewLayout): readonly TableLayout[] {
  let row = overview.area.rows + 2;
  return letter.themes.map((theme) => {
    const layout = tableLayout(theme, { sheet: overview.sheet, row, column: 0 }, overview.years.length);
    row += layout.area.rows + 2;
    return layout;
  });
}
