import type { Letter } from "../../letter/letter";
import { mergeStyles } from "../mergeStyles";
import type { Area, Operation, Plan, Style } from "../operation";
import { formats, styles } from "../styles";
import { scenarioCells, type ScenarioSheet } from "./scenarioCells";
import { rowOf, type ScenarioBlock, type ScenarioLayout, type ScenarioPart } from "./scenarioLayout";
import { scenarioMarks } from "./scenarioMarks";
import { scenarioStyles } from "./scenarioStyles";

/** One scenario on a new sheet of its own: cells, looks, marks. Names go with it in `scenarioNames`. */
export function planScenarioSheet(letter: Letter, sheet: ScenarioSheet): Plan {
  const { layout, scenario, shared } = sheet;
  const header = [...(shared ? [shared.note] : []), `${scenario.code} ${scenario.title}`].join(" · ");
  return mergeStyles([
    { kind: "addSheet", sheet: layout.sheet, showGridlines: false, tabColor: scenarioStyles.tab },
    { kind: "write", area: layout.area, cells: scenarioCells(letter, sheet) },
    ...looks(layout),
    ...(scenario.base.kind === "frozen" ? changesInStand(layout) : []),
    ...(shared
      ? [
          {
            kind: "style",
            area: { ...layout.area, row: layout.rows.note, rows: 1, columns: 1 },
            style: { bold: true },
          } as const,
        ]
      : []),
    ...scenarioMarks(layout),
    ...widths(layout),
    { kind: "groupColumns", area: controlArea(layout), collapsed: true },
    { kind: "freeze", sheet: layout.sheet, rows: layout.rows.years + 1, columns: 1 },
    {
      kind: "page",
      area: layout.visible,
      landscape: true,
      header: header.slice(0, 200),
    },
  ]);
}

function controlArea({ area, control }: ScenarioLayout): Area {
  return { ...area, column: control.key, columns: area.columns - control.key };
}

/** Parts of the result group that show a change, with its sign. */
const changes: readonly ScenarioPart[] = ["difference", "ofChanges", "inLetter", "balance", "shift", "reallocation"];
const parts: readonly ScenarioPart[] = ["notAnnounced", "indexation", "ofChanges", "inLetter", "shift", "reallocation"];
const sums: readonly ScenarioPart[] = ["sum", "announced", "balance"];

function looks(layout: ScenarioLayout): readonly Operation[] {
  const { rows, groups, width, area, visible } = layout;
  const at = (row: number, column: number, count: number, across: number): Area => ({
    sheet: layout.sheet,
    row,
    column,
    rows: count,
    columns: across,
  });
  const style = (target: Area, look: Style): Operation => ({ kind: "style", area: target, style: look });
  const wide = visible.columns;
  const blocks = [layout.total, ...layout.themes];
  const from = rows.years + 1;
  const present = (part: ScenarioPart) =>
    blocks.flatMap((block) => (block.parts.has(part) ? [rowOf(block, part)] : []));
  const onwards = layout.columns.length - 1;
  return [
    style(at(rows.title, 0, 1, 1), styles.title),
    style(at(rows.subtitle, 0, 1, 1), styles.subtitle),
    style(at(rows.code, 1, 1, 1), { bold: true }),
    style(at(rows.groups, 0, 1, wide), styles.header),
    ...Object.values(groups).map((column) => style(at(rows.groups, column, 1, 1), scenarioStyles.groupStart)),
    style(at(rows.years, 0, 1, wide), styles.header),
    style(at(rows.years, 1, 1, wide - 1), styles.headerYear),
    ...Object.values(groups).map((column) => ({
      kind: "numberFormat" as const,
      area: at(rows.years, column + onwards, 1, 1),
      format: formats.yearOnwards,
    })),
    { kind: "numberFormat", area: at(from, 1, area.rows - from, wide - 1), format: formats.amount },
    { kind: "numberFormat", area: at(from, groups.mutations, area.rows - from, width), format: formats.mutation },
    { kind: "numberFormat", area: at(rows.notShown, groups.mutations, 1, width), format: formats.mutation },
    ...changes.flatMap((part) =>
      present(part).map((row): Operation => ({
        kind: "numberFormat",
        area: at(row, groups.result, 1, width),
        format: formats.mutation,
      })),
    ),
    ...blocks.flatMap((block) => groupEdges(layout, block).map((area) => style(area, scenarioStyles.edge))),
    ...blocks.map((block) => style(at(block.heading, 0, 1, wide), styles.section)),
    style(at(from, groups.base, area.rows - from, width), scenarioStyles.base),
    ...sums.flatMap((part) => present(part).map((row) => style(at(row, 0, 1, wide), styles.sum))),
    ...parts.flatMap((part) => present(part).map((row) => style(at(row, 0, 1, 1), styles.part))),
    ...present("verdict").map((row) => style(at(row, groups.result, 1, width), scenarioStyles.verdict)),
    ...present("verdict").map((row) => style(at(row, 0, 1, 1), { bold: true })),
    style(controlArea(layout), styles.control),
    // A verdict takes two lines.
    ...present("verdict").map((row): Operation => ({ kind: "rowHeight", area: at(row, 0, 1, 1), points: 26 })),
  ];
}

/** What a frozen stand has changed since the letter stands in the group of the stand, with its sign. */
function changesInStand(layout: ScenarioLayout): readonly Operation[] {
  const { sheet, groups, width, total, themes } = layout;
  return [total, ...themes].map((block): Operation => {
    const row = rowOf(block, "balance");
    return {
      kind: "numberFormat",
      area: { sheet, row, column: groups.base, rows: rowOf(block, "reallocation") - row + 1, columns: width },
      format: formats.change,
    };
  });
}

/** The first column of each group, over a block: a thin line at its left. */
function groupEdges(layout: ScenarioLayout, block: ScenarioBlock): readonly Area[] {
  const rows = rowOf(block, "verdict") - block.heading + 1;
  return Object.values(layout.groups).map((column) => ({
    sheet: layout.sheet,
    row: block.heading,
    column,
    rows,
    columns: 1,
  }));
}

function widths({ sheet, groups, width, control, columns }: ScenarioLayout): readonly Operation[] {
  const set = (column: number, count: number, points: number): Operation => ({
    kind: "columnWidth",
    area: { sheet, row: 0, column, rows: 1, columns: count },
    points,
  });
  return [
    set(0, 1, 215),
    set(groups.base, 2 * width, 62),
    // Over the years: "2020-2024".
    set(groups.base + width - 1, 1, 76),
    set(groups.mutations + width - 1, 1, 76),
    set(groups.result, width, 98),
    set(control.key - 1, 1, 12),
    set(control.key, 2 + 2 * columns.length, 76),
  ];
}
