import { cellAddress } from "../address";
import type { Area, Operation, Style } from "../operation";
import { formats, styles } from "../styles";
import { totalRows, type FreezeLayout } from "./freezeLayout";
import type { FrozenColumns } from "./frozenRows";
import { freezeWords } from "./freezeWords";
import { copyColumns, copyHeader } from "./ledgerCopy";
import { scenarioMarkStyles } from "./scenarioStyles";

/** How the sheet of a frozen stand looks, and the marks of what differs since. */
export function freezeLooks(layout: FreezeLayout, columns: FrozenColumns, header: string): readonly Operation[] {
  const { sheet, rows, years, differences, stand, ledger, amounts, laterDifferences } = layout;
  const at = (row: number, column: number, height: number, across: number): Area => ({
    sheet,
    row,
    column,
    rows: height,
    columns: across,
  });
  const style = (area: Area, look: Style): Operation => ({ kind: "style", area, style: look });
  const format = (area: Area, numbers: string): Operation => ({ kind: "numberFormat", area, format: numbers });
  const width = (column: number, across: number, points: number): Operation => ({
    kind: "columnWidth",
    area: at(0, column, 1, across),
    points,
  });
  const mark = (area: Area, formula: string): Operation => ({
    kind: "rule",
    area,
    formula,
    style: scenarioMarkStyles.fault,
  });
  const differs = (area: Area) => mark(area, `=${cellAddress(area.row, area.column)}<>0`);
  const count = columns.years.length;
  const wide = copyHeader.length;
  const totals = rows.totals + 1;
  const body = (column: (typeof copyColumns)[number]): Area =>
    at(ledger.row + 1, copyColumns.indexOf(column), ledger.rows - 1, 1);
  const later = at(rows.later, 1, 1, 1);
  return [
    style(at(rows.title, 0, 1, 1), styles.title),
    style(at(rows.title + 1, 0, 1, 1), styles.subtitle),
    style(at(rows.title + 2, 0, 1, 1), styles.part),
    style(at(rows.later, 0, 1, 2), { bold: true }),
    ...[rows.groups, rows.verdicts, rows.behind].map((row) => style(at(row, 0, 1, wide), styles.section)),
    style(at(rows.totals, 0, 1, years + 5), styles.section),
    style(at(rows.totals, years, 1, 5), { align: "right" }),
    format(at(totals + 1, years, totalRows - 2, 5), formats.amount),
    format(at(totals + 1, years + 2, totalRows - 2, 1), formats.change),
    format(at(totals + 1, years + 4, totalRows - 2, 1), formats.change),
    format(amounts, formats.amount),
    format(laterDifferences, formats.change),
    ...(columns.parts.length > 0
      ? [format(at(amounts.row, differences + count + 1, amounts.rows, columns.parts.length), formats.change)]
      : []),
    style(at(stand.row, years, 1, stand.columns - years), { align: "right" }),
    style(at(rows.verdicts + 1, years, rows.behind - rows.verdicts - 2, count), {
      align: "right",
      size: 9,
      wrap: true,
    }),
    format(body("amount"), formats.change),
    format(body("base"), formats.amount),
    format(body("date"), "dd-mm-yyyy"),
    mark(later, `=LEFT(${cellAddress(later.row, later.column)},4)<>"${freezeWords.noneLater.slice(0, 4)}"`),
    differs(at(totals, years + 2, totalRows - 1, 1)),
    differs(at(totals, years + 4, totalRows - 2, 1)),
    differs(at(totals + totalRows - 1, years + 3, 1, 1)),
    differs(laterDifferences),
    width(0, 1, 165),
    width(1, 1, 185),
    width(years, count, 76),
    width(differences, count, 100),
    width(differences + count, columns.parts.length + 3, 120),
    { kind: "page", area: at(0, 0, layout.area.rows, wide), landscape: true, header },
  ];
}
