import type { Column, Letter } from "../../letter/letter";
import { columnsOf } from "../../scenario/horizon";
import type { Scenario } from "../../scenario/Scenario";
import type { Area } from "../operation";
import type { NumberedLine } from "./listsLayout";

/** The rows below the lines of a theme, from the sum down to the verdict. */
export const scenarioParts = [
  "sum",
  "notAnnounced",
  "indexation",
  "comparable",
  "announced",
  "difference",
  "ofChanges",
  "inLetter",
  "balance",
  "shift",
  "reallocation",
  "verdict",
] as const;
export type ScenarioPart = (typeof scenarioParts)[number];

/** Rows that add up what was in a frozen stand and what was booked since. */
export type MovedPart = "balance" | "shift" | "reallocation";

/** A theme, or the total, on a scenario's sheet: its heading, its lines, its results. */
export interface ScenarioBlock {
  /** A theme's id; "Totaal" for the total, which has no lines. */
  readonly id: string;
  readonly heading: number;
  readonly firstLine: number;
  /** Below the lines, in their order; `announced` has the line of the announced amount. */
  readonly lines: readonly { readonly line: NumberedLine; readonly row: number }[];
  readonly announcedLine: NumberedLine;
  readonly parts: ReadonlyMap<ScenarioPart, number>;
}

/** The row of a part. @throws RangeError where the block has no such part */
export function rowOf({ id, parts }: ScenarioBlock, part: ScenarioPart): number {
  const row = parts.get(part);
  if (row === undefined) throw new RangeError(`${id} has no ${part}`);
  return row;
}

/** The first and the last row of a block's lines. */
export function lineRows({ firstLine, lines }: ScenarioBlock): [number, number] {
  return [firstLine, firstLine + lines.length - 1];
}

/** Where everything of a scenario's sheet stands. Three groups of columns side by side: stand, mutaties, nieuwe stand. */
export interface ScenarioLayout {
  readonly sheet: string;
  readonly area: Area;
  readonly visible: Area;
  readonly columns: readonly Column[];
  /** The first column of each group; the one behind the years of a group adds them up. */
  readonly groups: Readonly<Record<"base" | "mutations" | "result", number>>;
  /** How many columns a group has: the years, "e.v." and their sum. */
  readonly width: number;
  readonly rows: {
    readonly title: number;
    readonly subtitle: number;
    readonly code: number;
    readonly notShown: number;
    /** Empty, but on a copy to share. */
    readonly note: number;
    readonly groups: number;
    readonly years: number;
  };
  /** The cell with the scenario's code, by which the ledger is read. */
  readonly code: { readonly row: number; readonly column: number };
  /** The folded block at the right: line numbers, what is announced, the stand once more; its last column has labels. */
  readonly control: {
    readonly key: number;
    readonly covered: number;
    readonly official: number;
    readonly label: number;
  };
  readonly total: ScenarioBlock;
  readonly themes: readonly ScenarioBlock[];
}

/**
 * Where the new position stands in the area of a sheet, told by nothing but its width: three groups with a column for their
 * sum, and a block that has the years twice. A few columns of the user's own more are within it too.
 */
export function resultColumns({ column, columns }: Pick<Area, "column" | "columns">): Pick<Area, "column" | "columns"> {
  const [least, perYear] = [7, 5];
  const years = Math.max(1, Math.floor((columns - least) / perYear));
  const more = Math.max(0, columns - least - perYear * years);
  const first = Math.min(1 + 2 * (years + 1), columns - 1);
  return { column: column + first, columns: Math.min(years + more, columns - first) };
}

/** Lays a scenario's sheet out. */
export function scenarioLayout(
  letter: Letter,
  { horizon }: Pick<Scenario, "horizon">,
  lines: readonly NumberedLine[],
  sheet: string,
): ScenarioLayout {
  const columns = columnsOf(horizon);
  const width = columns.length + 1;
  const groups = { base: 1, mutations: 1 + width, result: 1 + 2 * width };
  const key = 2 + 3 * width;
  const control = { key, covered: key + 1, official: key + 1 + columns.length, label: key + 1 + 2 * columns.length };
  const rows = { title: 0, subtitle: 1, code: 2, notShown: 3, note: 4, groups: 5, years: 6 };
  let next = rows.years + 1;
  const block = (id: string, without?: ScenarioPart): ScenarioBlock => {
    const parts = scenarioParts.filter((part) => part !== without);
    const own = lines.filter((line) => line.themeId === id);
    const announcedLine = own.find(({ role }) => role === "announced");
    if (!announcedLine) throw new RangeError(`no announced amount for ${id}`);
    const spending = own.filter(({ role }) => role !== "announced");
    const heading = next;
    const firstLine = heading + 1;
    const firstPart = firstLine + spending.length;
    next = firstPart + parts.length + 1;
    return {
      id,
      heading,
      firstLine,
      lines: spending.map((line, index) => ({ line, row: firstLine + index })),
      announcedLine,
      parts: new Map(parts.map((part, index) => [part, firstPart + index])),
    };
  };
  const total = block(lines[lines.length - 1]?.themeId ?? "", "notAnnounced");
  const themes = letter.themes.map(({ id }) => block(id));
  const count = next - 1;
  return {
    sheet,
    area: { sheet, row: 0, column: 0, rows: count, columns: control.label + 1 },
    visible: { sheet, row: 0, column: 0, rows: count, columns: 1 + 3 * width },
    columns,
    groups,
    width,
    rows,
    code: { row: rows.code, column: 1 },
    control,
    total,
    themes,
  };
}
