import type { Letter, Theme } from "../letter/letter";
import { highlightRules } from "./highlightRules";
import type { Area, Operation } from "./operation";
import { formats, styles } from "./styles";
import { tableCells } from "./tableCells";
import type { TableLayout } from "./tableLayout";
import { tableNames } from "./tableNames";

/** One theme's table at its place: cells, looks, names, marks. `collapsed` folds the control block away. */
export function planTable(letter: Letter, theme: Theme, layout: TableLayout, collapsed: boolean): readonly Operation[] {
  return [
    { kind: "write", area: layout.area, cells: tableCells(letter, theme, layout) },
    ...looks(theme, layout),
    ...highlightRules(layout),
    switchChoices(layout),
    { kind: "groupColumns", area: controlArea(layout), collapsed },
    ...tableNames(letter, theme, layout),
  ];
}

/** The drop-down that switches a table's marks. */
export function switchChoices(layout: TableLayout): Operation {
  return {
    kind: "choices",
    area: cells(layout, layout.switch.row, layout.switch.column, 1, 1),
    source: cells(layout, layout.rows.title, layout.columns.choices, 2, 1),
  };
}

/** The control block of a table. */
export function controlArea({ area, columns }: TableLayout): Area {
  return { ...area, column: columns.letter, columns: columns.choices - columns.letter + 1 };
}

function cells({ anchor }: TableLayout, row: number, column: number, rows: number, columns: number): Area {
  return { sheet: anchor.sheet, row, column, rows, columns };
}

function looks(theme: Theme, layout: TableLayout): readonly Operation[] {
  const { rows, columns } = layout;
  const years = theme.columns.length;
  const across = columns.place - columns.label + 1;
  const lineCount = theme.lines.length;
  const style = (area: Area, look: Extract<Operation, { kind: "style" }>["style"]): Operation => ({
    kind: "style",
    area,
    style: look,
  });
  const row = (at: number) => cells(layout, at, columns.label, 1, across);
  const onwards = theme.columns.findIndex((column) => column.onwards);
  return [
    style(cells(layout, rows.title, columns.label, 1, 1), styles.title),
    style(cells(layout, rows.subtitle, columns.label, 1, 1), styles.subtitle),
    style(row(rows.header), styles.header),
    style(cells(layout, rows.header, columns.firstYear, 1, years), styles.headerYear),
    ...(onwards < 0
      ? []
      : [
          {
            kind: "numberFormat" as const,
            area: cells(layout, rows.header, columns.firstYear + onwards, 1, 1),
            format: formats.yearOnwards,
          },
        ]),
    {
      kind: "numberFormat",
      area: cells(layout, rows.firstLine, columns.firstYear, lineCount + 4, years),
      format: formats.amount,
    },
    { kind: "numberFormat", area: cells(layout, rows.difference, columns.firstYear, 4, years), format: formats.change },
    style(cells(layout, rows.firstLine, columns.place, rows.verdict - rows.firstLine + 1, 1), styles.place),
    style(cells(layout, rows.sum, columns.label, 1, years + 1), styles.sum),
    style(cells(layout, rows.announced, columns.label, 1, years + 1), styles.sum),
    style(cells(layout, rows.balance, columns.label, 1, years + 1), styles.sum),
    ...[rows.notAnnounced, rows.ofChanges, rows.ofRounding].map((at) =>
      style(cells(layout, at, columns.label, 1, 1), styles.part),
    ),
    style(cells(layout, rows.verdict, columns.label, 1, years + 1), styles.verdict),
    style(cells(layout, rows.verdict, columns.label, 1, 1), { align: "left" }),
    style(controlArea(layout), styles.control),
  ];
}
