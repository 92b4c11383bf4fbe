import { areaAddress, cellAddress } from "../plan/address";
import { headerText } from "../plan/headerText";
import type { Area } from "../plan/operation";
import type { Answers } from "./Answers";
import { cellXml, type CellParts } from "./cellXml";
import type { DraftSheet } from "./Draft";
import { storedFormula } from "./storedFormula";
import { argb } from "./StyleSheet";
import { element, escaped, mainNamespace, xmlDocument } from "./xml";

const usualWidth = 9.140625;
/** Inches: Excel's own "normal" margins. */
const margins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** A sheet's part, its elements in the order of ECMA-376 part 1, 18.3.1.99 (CT_Worksheet). */
export function sheetXml(sheet: DraftSheet, isActive: boolean, answers: readonly Answers[], parts: CellParts): string {
  const rows = rowsXml(sheet, answers, parts);
  return xmlDocument(
    element(
      "worksheet",
      { xmlns: mainNamespace },
      element(
        "sheetPr",
        {},
        sheet.tabColor === null ? "" : element("tabColor", { rgb: argb(sheet.tabColor) }),
        sheet.page ? element("pageSetUpPr", { fitToPage: 1 }) : "",
      ),
      element("dimension", { ref: dimension(sheet) }),
      element("sheetViews", {}, viewXml(sheet, isActive)),
      element("sheetFormatPr", { defaultRowHeight: 15, outlineLevelCol: sheet.groups.length > 0 ? 1 : undefined }),
      columnsXml(sheet),
      rows === "" ? "<sheetData/>" : element("sheetData", {}, rows),
      ...rulesXml(sheet, parts),
      element("pageMargins", margins),
      ...pageXml(sheet),
    ),
  );
}

function dimension({ rows }: DraftSheet): string {
  const columns = [...rows.values()].flatMap((cells) => [...cells.keys()]);
  if (columns.length === 0) return "A1";
  const [top, bottom] = extent([...rows.keys()]);
  const [left, right] = extent(columns);
  return areaAddress({ sheet: "", row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
}

/** Not with Math.max(...numbers): there may be more than fit on the stack. */
function extent(numbers: readonly number[]): readonly [low: number, high: number] {
  let [low, high] = [Infinity, 0];
  for (const each of numbers) [low, high] = [Math.min(low, each), Math.max(high, each)];
  return [low, high];
}

function viewXml({ gridlines, frozen: { rows, columns }, selected }: DraftSheet, isActive: boolean): string {
  const pane = rows > 0 ? (columns > 0 ? "bottomRight" : "bottomLeft") : columns > 0 ? "topRight" : undefined;
  const chosen = selected
    ? { activeCell: cellAddress(selected.row, selected.column), sqref: areaAddress(selected) }
    : {};
  return element(
    "sheetView",
    { showGridLines: gridlines ? undefined : 0, tabSelected: isActive ? 1 : undefined, workbookViewId: 0 },
    pane === undefined
      ? ""
      : element("pane", {
          xSplit: columns > 0 ? columns : undefined,
          ySplit: rows > 0 ? rows : undefined,
          topLeftCell: cellAddress(rows, columns),
          activePane: pane,
          state: "frozen",
        }),
    ...(pane === "bottomRight"
      ? [element("selection", { pane: "topRight" }), element("selection", { pane: "bottomLeft" })]
      : []),
    pane === undefined && !selected ? "" : element("selection", { pane, ...chosen }),
  );
}

function columnsXml({ widths, groups }: DraftSheet): string {
  const isIn = (column: number) => groups.filter(({ from, to }) => column >= from && column <= to);
  const numbers = new Set([
    ...widths.keys(),
    ...groups.flatMap(({ from, to, collapsed }) =>
      // The button of a folded group stands on the column behind it.
      Array.from({ length: to - from + (collapsed ? 2 : 1) }, (_, at) => from + at),
    ),
  ]);
  const columns = [...numbers]
    .sort((a, b) => a - b)
    .map((column) => {
      const within = isIn(column);
      const points = widths.get(column);
      return element("col", {
        min: column + 1,
        max: column + 1,
        width: points === undefined ? usualWidth : storedWidth(points),
        hidden: within.some(({ collapsed }) => collapsed) ? 1 : undefined,
        customWidth: points === undefined ? undefined : 1,
        outlineLevel: within.length > 0 ? within.length : undefined,
        collapsed: groups.some(({ to, collapsed }) => collapsed && column === to + 1) ? 1 : undefined,
      });
    });
  return columns.length === 0 ? "" : element("cols", {}, ...columns);
}

/** Points to digits of the usual font, 7 pixels wide at 96 to the inch, in 256ths: ECMA-376 part 1, 18.3.1.13 (width). */
function storedWidth(points: number): number {
  return Math.trunc((Math.round(points / 0.75) / 7) * 256) / 256;
}

function rowsXml(sheet: DraftSheet, answers: readonly Answers[], parts: CellParts): string {
  const known = answers.filter(({ area }) => area.sheet === sheet.name);
  const answerAt = (row: number, column: number): unknown =>
    known.map(({ area, values }) => values[row - area.row]?.[column - area.column]).find((each) => each !== undefined);
  return [...new Set([...sheet.rows.keys(), ...sheet.heights.keys()])]
    .sort((a, b) => a - b)
    .map((row) => {
      const cells = [...(sheet.rows.get(row) ?? [])]
        .sort(([a], [b]) => a - b)
        .map(([column, cell]) => cellXml(row, column, cell, answerAt(row, column), parts))
        .join("");
      const ht = sheet.heights.get(row);
      if (cells === "" && ht === undefined) return "";
      return element("row", { r: row + 1, ht, customHeight: ht === undefined ? undefined : 1 }, cells);
    })
    .join("");
}

/**
 * Each rule goes before those that were there, as Office.js adds them ("at the first/top priority",
 * https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection): a copy looks like its original.
 */
function rulesXml({ rules }: DraftSheet, { styles }: CellParts): readonly string[] {
  return rules.map(({ area, formula, style }, at) =>
    element(
      "conditionalFormatting",
      { sqref: areaAddress(area) },
      element(
        "cfRule",
        { type: "expression", dxfId: styles.mark(style), priority: rules.length - at },
        element("formula", {}, escaped(storedFormula(formula))),
      ),
    ),
  );
}

function pageXml({ page }: DraftSheet): readonly string[] {
  if (!page) return [];
  return [
    element("pageSetup", {
      // A4.
      paperSize: 9,
      // 0: as many pages as it takes.
      fitToHeight: page.titleRows === null ? undefined : 0,
      orientation: page.landscape ? "landscape" : "portrait",
    }),
    element(
      "headerFooter",
      {},
      element("oddHeader", {}, escaped(`&L${headerText(page.header)}`)),
      element("oddFooter", {}, escaped("&R&P / &N")),
    ),
  ];
}

/** The print area of a sheet, by its place; null where all that is filled is printed. */
export function printArea({ page }: DraftSheet): Area | null {
  return page?.area ?? null;
}
