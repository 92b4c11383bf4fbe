import type { Border, CellStyle, Rect, StyledCell } from "./Engine";
import { growTo } from "./cells";
import type { Grid } from "./Grid";
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  SetRangeValuesMutation,
  SetStyleCommand,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type ICellData,
  type IStyleData,
  type Nullable,
} from "./univer";

/** Excel's widths are points, the engine's are pixels. */
export const pixelsPerPoint = 96 / 72;
/** One step of indentation, in pixels. */
const indentStep = 12;

const horizontals = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
} as const;
const verticals = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM } as const;

/** Lays a style over every cell of a rectangle; members that are absent stay as they are, null clears. */
export function setStyle(grid: Grid, sheetId: string, rect: Rect, style: CellStyle): void {
  const cells: StyledCell[] = [];
  for (let row = rect.row; row < rect.row + rect.rows; row += 1)
    for (let column = rect.column; column < rect.column + rect.columns; column += 1) cells.push({ row, column, style });
  setStyles(grid, sheetId, cells);
}

/** Lays a style of its own over each of these cells. */
export function setStyles(grid: Grid, sheetId: string, cells: readonly StyledCell[]): void {
  if (cells.length === 0) return;
  const edge = cells.reduce(
    (most, { row, column }) => ({ row: Math.max(most.row, row), column: Math.max(most.column, column) }),
    { row: 0, column: 0 },
  );
  growTo(grid, sheetId, { ...edge, rows: 1, columns: 1 });
  const cellValue: Record<number, Record<number, ICellData>> = {};
  const matrix = grid.model(sheetId).getCellMatrix();
  for (const { row, column, style } of cells) {
    const type = matrix.getValue(row, column)?.t;
    // Left to itself the engine guesses anew what the cell holds, and the text "2020" becomes a number.
    (cellValue[row] ??= {})[column] = { s: toStyleData(style), ...(type == null ? {} : { t: type }) };
  }
  grid.mutate(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue, trigger: SetStyleCommand.id });
}

/** The style that a cell has of itself, without conditional rules. */
export function readStyle(grid: Grid, sheetId: string, row: number, column: number): CellStyle {
  const cell = grid.model(sheetId).getCellMatrix().getValue(row, column);
  return fromStyleData(grid.workbook().getStyles().getStyleByCell(cell) ?? {});
}

/** Our words for a style into the engine's. */
export function toStyleData(style: CellStyle): IStyleData {
  const data: IStyleData = {};
  const put = <Key extends keyof IStyleData, Value>(
    key: Key,
    value: Value | null | undefined,
    make: (value: Value) => IStyleData[Key],
  ) => {
    if (value !== undefined) data[key] = value === null ? (null as unknown as IStyleData[Key]) : make(value);
  };
  const flag = (value: boolean) => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  put("n", style.numberFormat, (pattern) => ({ pattern }));
  put("bl", style.bold, flag);
  put("it", style.italic, flag);
  put("ul", style.underline, (value) => ({ s: flag(value) }));
  put("st", style.strikethrough, (value) => ({ s: flag(value) }));
  put("ff", style.fontName, (value) => value);
  put("fs", style.fontSize, (value) => value);
  put("cl", style.fontColor, (rgb) => ({ rgb }));
  put("bg", style.fill, (rgb) => ({ rgb }));
  put("ht", style.horizontal, (value) => horizontals[value]);
  put("vt", style.vertical, (value) => verticals[value]);
  put("tb", style.wrap, (value) => (value ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW));
  put("pd", style.indent, (steps) => ({ l: 2 + steps * indentStep }));
  const borders = { t: style.top, b: style.bottom, l: style.left, r: style.right };
  if (Object.values(borders).some((border) => border !== undefined)) {
    data.bd = Object.fromEntries(
      Object.entries(borders)
        .filter(([, border]) => border !== undefined)
        .map(([edge, border]) => [edge, border ? { s: toBorderStyle(border), cl: { rgb: border.color } } : null]),
    );
  }
  return data;
}

/** The engine's words for a style into ours; only what is set. */
export function fromStyleData(data: IStyleData): CellStyle {
  const indent = data.pd?.l == null ? undefined : Math.max(0, Math.round((data.pd.l - 2) / indentStep));
  return withoutUndefined({
    numberFormat: data.n?.pattern,
    bold: data.bl == null ? undefined : data.bl === BooleanNumber.TRUE,
    italic: data.it == null ? undefined : data.it === BooleanNumber.TRUE,
    underline: data.ul == null ? undefined : data.ul.s === BooleanNumber.TRUE,
    strikethrough: data.st == null ? undefined : data.st.s === BooleanNumber.TRUE,
    fontName: data.ff ?? undefined,
    fontSize: data.fs,
    fontColor: data.cl?.rgb ?? undefined,
    fill: data.bg?.rgb ?? undefined,
    horizontal: keyOf(horizontals, data.ht),
    vertical: keyOf(verticals, data.vt),
    wrap: data.tb == null ? undefined : data.tb === WrapStrategy.WRAP,
    indent,
    top: fromBorder(data.bd?.t),
    bottom: fromBorder(data.bd?.b),
    left: fromBorder(data.bd?.l),
    right: fromBorder(data.bd?.r),
  });
}

const borderStyles: readonly (readonly [Border["style"], Border["weight"], BorderStyleTypes])[] = [
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["None", "Thin", BorderStyleTypes.NONE],
];

function toBorderStyle(border: Border): BorderStyleTypes {
  const exact = borderStyles.find(([style, weight]) => style === border.style && weight === border.weight);
  return (exact ?? borderStyles.find(([style]) => style === border.style))?.[2] ?? BorderStyleTypes.THIN;
}

function fromBorder(line: Nullable<IBorderStyleData>): Border | undefined {
  const found = line && borderStyles.find(([, , type]) => type === line.s);
  if (!found || found[0] === "None") return undefined;
  return { style: found[0], weight: found[1], color: line.cl.rgb ?? "#000000" };
}

function keyOf<Key extends string>(table: Readonly<Record<Key, number>>, value: Nullable<number>): Key | undefined {
  return (Object.keys(table) as Key[]).find((key) => table[key] === value);
}

function withoutUndefined(style: { [Key in keyof CellStyle]: CellStyle[Key] | undefined }): CellStyle {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined)) as CellStyle;
}
