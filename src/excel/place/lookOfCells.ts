import { cellRuns } from "../../plan/cellRuns";
import type { Obstacle } from "../../plan/Obstacle";

/** How cells look: of one, or of a range, where null stands for cells that differ. */
interface Look {
  readonly fill?: { readonly color?: string | null };
  readonly font?: Font;
  readonly protection?: { readonly locked?: boolean | null };
  readonly horizontalAlignment?: string | null;
  readonly verticalAlignment?: string | null;
  readonly wrapText?: boolean | null;
  readonly indentLevel?: number | null;
}
interface Font {
  readonly bold?: boolean | null;
  readonly italic?: boolean | null;
  readonly underline?: string | null;
  readonly strikethrough?: boolean | null;
  readonly color?: string | null;
  readonly name?: string | null;
  readonly size?: number | null;
}
type Kind = Extract<Obstacle["kind"], "fill" | "font" | "unlocked" | "alignment" | "borders" | "text" | "numberFormat">;

const fontMembers = "bold, italic, underline, strikethrough, color, name, size";
const borderSides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const satisfies readonly `${Excel.BorderIndex}`[];

/** Loads the look of a range as a whole, little to read; the answer says whether all of it looks as new. */
export function loadLook(range: Excel.Range, lastCell: Excel.Range): () => boolean {
  range.load("numberFormat");
  const { format } = range;
  format.load("horizontalAlignment, verticalAlignment, wrapText, indentLevel");
  const font = format.font.load(fontMembers);
  const fill = format.fill.load("color");
  const protection = format.protection.load("locked");
  const own = lastCell.format.font.load("color, name, size");
  const borders = borderSides.map((side) => format.borders.getItem(side).load("style"));
  return () => {
    const { horizontalAlignment, verticalAlignment, wrapText, indentLevel } = format;
    const look: Look = { fill, font, protection, horizontalAlignment, verticalAlignment, wrapText, indentLevel };
    return (
      range.numberFormat.every((row: unknown[]) => row.every((each) => formatKind(each) === null)) &&
      borders.every(({ style }) => style === "None") &&
      strangeParts(look, own).length === 0
    );
  };
}

/** Asks the look of each cell; the answer says which cells look how, as a reader would call them. */
export function loadCellLooks(range: Excel.Range, lastCell: Excel.Range): () => readonly Obstacle[] {
  range.load("numberFormat, rowIndex, columnIndex");
  const own = lastCell.format.font.load("color, name, size");
  const cells = range.getCellProperties({
    format: {
      fill: { color: true },
      font: { bold: true, italic: true, underline: true, strikethrough: true, color: true, name: true, size: true },
      borders: { style: true },
      protection: true,
      horizontalAlignment: true,
      verticalAlignment: true,
      wrapText: true,
      indentLevel: true,
    },
  });
  return () => {
    const found = new Map<Kind, { row: number; column: number }[]>();
    cells.value.forEach((line, row) =>
      line.forEach(({ format = {} }, column) => {
        const sides = Object.values(format.borders ?? {}) as { readonly style?: string }[];
        const number = formatKind((range.numberFormat[row] as unknown[])[column]);
        const kinds: readonly Kind[] = [
          ...(number === null ? [] : [number]),
          ...(sides.some(({ style = "None" }) => style !== "None") ? ["borders" as const] : []),
          ...strangeParts(format as Look, own),
        ];
        for (const kind of kinds) {
          const at = { row: range.rowIndex + row, column: range.columnIndex + column };
          found.set(kind, [...(found.get(kind) ?? []), at]);
        }
      }),
    );
    return [...found].map(([kind, places]): Obstacle => ({ kind, what: cellRuns(places).join(", ") }));
  };
}

/** In which ways cells don't look as new ones do: `own` is what the last cell of the sheet has, which nobody uses. */
function strangeParts(look: Look, own: Font): readonly Kind[] {
  const { fill, font = {}, protection } = look;
  const isCalm =
    font.bold === false && font.italic === false && font.underline === "None" && font.strikethrough === false;
  const isOwn = font.name === own.name && font.size === own.size && font.color === own.color && isDark(font.color);
  const isPlaced =
    look.horizontalAlignment === "General" &&
    look.verticalAlignment === "Bottom" &&
    look.wrapText === false &&
    look.indentLevel === 0;
  return [
    ...(hasFill(fill?.color) ? ["fill" as const] : []),
    ...(isCalm && isOwn ? [] : ["font" as const]),
    ...(isPlaced ? [] : ["alignment" as const]),
    ...(protection?.locked === true ? [] : ["unlocked" as const]),
  ];
}

/** Excel gives white for no colour; nothing at all where the cells differ. */
function hasFill(color: string | null | undefined): boolean {
  return typeof color !== "string" || !/^(#ffffff)?$/i.test(color);
}

/** Whether letters of this colour are read on white; no colour is black. */
function isDark(color: string | null | undefined): boolean {
  if (color === "") return true;
  const [red = 255, green = 255, blue = 255] = (/^#(..)(..)(..)$/.exec(color ?? "") ?? [])
    .slice(1)
    .map((each) => Number.parseInt(each, 16));
  return 0.3 * red + 0.59 * green + 0.11 * blue < 110;
}

/** As text, what begins with "=" stays text. */
function formatKind(format: unknown): "text" | "numberFormat" | null {
  return format === "General" ? null : format === "@" ? "text" : "numberFormat";
}
