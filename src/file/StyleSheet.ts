import type { BorderLine, Style } from "../plan/operation";
import type { Look } from "./Draft";
import { counted, element, mainNamespace, xmlDocument } from "./xml";

/** Numbers below this are the format's own. */
const firstFormat = 164;
/** The order of ECMA-376, CT_Border. */
const edges = ["left", "right", "top", "bottom"] as const;
const usualFont = fontXml({}, true);
const noBorder = borderXml({});

/** Collects the looks of cells and marks, each once: part xl/styles.xml. */
export class StyleSheet {
  private readonly fonts = new Pool([usualFont]);
  // Excel takes the first two for granted, whatever stands there.
  private readonly fills = new Pool([patternFill("none"), patternFill("gray125")]);
  private readonly borders = new Pool([noBorder]);
  private readonly formats = new Pool<string>([]);
  private readonly cells = new Pool([xf({ numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })]);
  private readonly marks = new Pool<string>([]);
  private readonly known = new Map<string, number>();

  /** The number of a cell's look; `keepsText`: what is typed again in it stays text as well. */
  cell(look: Look, keepsText = false): number {
    const key = JSON.stringify([look, keepsText]);
    const number = this.known.get(key) ?? this.cells.place(this.cellXml(look, keepsText));
    this.known.set(key, number);
    return number;
  }

  /** The number of a look that a conditional format gives. */
  mark(style: Style): number {
    const hasFont = [style.bold, style.italic, style.underline, style.color].some((each) => each !== undefined);
    return this.marks.place(
      element(
        "dxf",
        {},
        hasFont ? fontXml(style, false) : "",
        // The background is what a mark shows, as Excel itself writes a plain one.
        style.fill === undefined
          ? ""
          : element("fill", {}, element("patternFill", {}, element("bgColor", { rgb: argb(style.fill) }))),
      ),
    );
  }

  xml(): string {
    const formats = this.formats.items.map((code, at) =>
      element("numFmt", { numFmtId: firstFormat + at, formatCode: code }),
    );
    return xmlDocument(
      element(
        "styleSheet",
        { xmlns: mainNamespace },
        counted("numFmts", formats),
        counted("fonts", this.fonts.items),
        counted("fills", this.fills.items),
        counted("borders", this.borders.items),
        counted("cellStyleXfs", [xf({ numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
        counted("cellXfs", this.cells.items),
        counted("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
        counted("dxfs", this.marks.items),
      ),
    );
  }

  private cellXml(look: Look, keepsText: boolean): string {
    const { format, fill, borders = {}, align, indent, wrap } = look;
    const ids = {
      numFmtId: format === undefined || format === "General" ? 0 : firstFormat + this.formats.place(format),
      fontId: this.fonts.place(fontXml(look, true)),
      fillId: fill === undefined ? 0 : this.fills.place(solidFill(fill)),
      borderId: this.borders.place(borderXml(borders)),
    };
    const isIndented = indent !== undefined && indent > 0;
    const alignment =
      align === undefined && !isIndented && wrap !== true
        ? ""
        : element("alignment", {
            // Excel indents what is aligned to a side only.
            horizontal: align ?? (isIndented ? "left" : undefined),
            wrapText: wrap === true ? 1 : undefined,
            indent: isIndented ? indent : undefined,
          });
    const applied = (is: boolean) => (is ? 1 : undefined);
    return xf(
      {
        ...ids,
        xfId: 0,
        quotePrefix: applied(keepsText),
        applyNumberFormat: applied(ids.numFmtId > 0),
        applyFont: applied(ids.fontId > 0),
        applyFill: applied(ids.fillId > 0),
        applyBorder: applied(ids.borderId > 0),
        applyAlignment: applied(alignment !== ""),
      },
      alignment,
    );
  }
}

/** Things that occur once, each with a number. */
class Pool<Item extends string> {
  private readonly places = new Map<string, number>();
  readonly items: Item[] = [];

  constructor(first: readonly Item[]) {
    for (const item of first) this.place(item);
  }

  place(item: Item): number {
    const known = this.places.get(item);
    if (known !== undefined) return known;
    this.places.set(item, this.items.length);
    return this.items.push(item) - 1;
  }
}

function xf(attributes: Readonly<Record<string, number | undefined>>, alignment = ""): string {
  return element("xf", attributes, alignment);
}

/** @param whole of a cell: with its size and name; else only what a mark changes */
function fontXml({ bold, italic, underline, size, color }: Omit<Style, "borders">, whole: boolean): string {
  return element(
    "font",
    {},
    bold === true ? element("b") : "",
    italic === true ? element("i") : "",
    underline === true ? element("u") : "",
    whole ? element("sz", { val: size ?? 11 }) : "",
    color === undefined ? "" : element("color", { rgb: argb(color) }),
    whole ? element("name", { val: "Calibri" }) + element("family", { val: 2 }) : "",
  );
}

function patternFill(patternType: string): string {
  return element("fill", {}, element("patternFill", { patternType }));
}

function solidFill(color: string): string {
  const colors = [element("fgColor", { rgb: argb(color) }), element("bgColor", { indexed: 64 })];
  return element("fill", {}, element("patternFill", { patternType: "solid" }, ...colors));
}

function borderXml(lines: Readonly<Partial<Record<BorderLine["edge"], BorderLine>>>): string {
  const sides = edges.map((edge) => {
    const line = lines[edge];
    return line ? element(edge, { style: line.weight }, element("color", { rgb: argb(line.color) })) : element(edge);
  });
  return element("border", {}, ...sides, element("diagonal"));
}

/** "#RRGGBB" with all of its strength, as the file has it. */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
