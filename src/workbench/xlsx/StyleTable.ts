import type { CellStyle } from "../engine/Engine";
import { borderXml } from "./borderXml";
import { argb, fontXml } from "./fontXml";
import { MAIN } from "./namespaces";
import { DEFAULT_FONT, isSet, normalStyle } from "./normalStyle";
import { builtInFormatNumber, FIRST_CUSTOM_FORMAT } from "./numberFormats";
import { ruleStyleXml } from "./ruleStyleXml";
import type { FileStyle } from "./WorkbookFile";
import { element, xmlDocument } from "./xml";

/** Gives each different style its number while sheets are written, and becomes `styles.xml` when they are done. */
export class StyleTable {
  private readonly fonts = new Pool();
  private readonly fills = new Pool();
  private readonly borders = new Pool();
  private readonly formats = new Pool();
  private readonly cells = new Pool();
  private readonly rules = new Pool();
  private readonly known = new Map<string, number>();

  constructor() {
    // Excel takes these two fills as given, whatever the file says.
    this.fills.add(element("fill", {}, element("patternFill", { patternType: "none" })));
    this.fills.add(element("fill", {}, element("patternFill", { patternType: "gray125" })));
    this.cellStyle({});
  }

  /** The number for a cell's `s`; 0 for the default. */
  cellStyle(style: FileStyle | null): number {
    const normal = normalStyle(style) ?? {};
    const key = JSON.stringify(normal);
    const found = this.known.get(key);
    if (found !== undefined) return found;
    const number = this.cells.add(this.formatXml(normal));
    this.known.set(key, number);
    return number;
  }

  /** The number for a rule's `dxfId`. */
  ruleStyle(style: CellStyle): number {
    return this.rules.add(
      ruleStyleXml(style, isSet(style.numberFormat) ? this.formatNumber(style.numberFormat) : null),
    );
  }

  toXml(): string {
    const base = element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    const formats = this.formats.items.map((code, at) => formatElement(FIRST_CUSTOM_FORMAT + at, code));
    const normal = element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 });
    return xmlDocument(
      element("styleSheet", { xmlns: MAIN }, [
        formats.length === 0 ? "" : counted("numFmts", formats),
        counted("fonts", this.fonts.items),
        counted("fills", this.fills.items),
        counted("borders", this.borders.items),
        counted("cellStyleXfs", [base]),
        counted("cellXfs", this.cells.items),
        counted("cellStyles", [normal]),
        counted("dxfs", this.rules.items),
        element("tableStyles", {
          count: 0,
          defaultTableStyle: "TableStyleMedium2",
          defaultPivotStyle: "PivotStyleLight16",
        }),
      ]),
    );
  }

  private formatXml(style: FileStyle): string {
    const numFmtId = isSet(style.numberFormat) ? this.formatNumber(style.numberFormat) : 0;
    const fontId = this.fonts.add(fontXml(style, DEFAULT_FONT));
    const fillId = isSet(style.fill) ? this.fills.add(solidFill(style.fill)) : 0;
    const borderId = this.borders.add(borderXml(style, false));
    const alignment = alignmentXml(style);
    const protection = protectionXml(style);
    const applied = {
      applyNumberFormat: numFmtId !== 0 || null,
      applyFont: fontId !== 0 || null,
      applyFill: fillId !== 0 || null,
      applyBorder: borderId !== 0 || null,
      applyAlignment: alignment !== "" || null,
      applyProtection: protection !== "" || null,
    };
    return element("xf", { numFmtId, fontId, fillId, borderId, xfId: 0, ...applied }, alignment + protection);
  }

  private formatNumber(format: string): number {
    return builtInFormatNumber(format) ?? FIRST_CUSTOM_FORMAT + this.formats.add(format);
  }
}

/** Different texts in order of first appearance. */
class Pool {
  readonly items: string[] = [];
  private readonly places = new Map<string, number>();

  add(item: string): number {
    const found = this.places.get(item);
    if (found !== undefined) return found;
    this.places.set(item, this.items.length);
    return this.items.push(item) - 1;
  }
}

function counted(name: string, items: readonly string[]): string {
  return element(name, { count: items.length }, items);
}

function formatElement(numFmtId: number, formatCode: string): string {
  return element("numFmt", { numFmtId, formatCode });
}

function solidFill(color: string): string {
  const colors = element("fgColor", { rgb: argb(color) }) + element("bgColor", { indexed: 64 });
  return element("fill", {}, element("patternFill", { patternType: "solid" }, colors));
}

function alignmentXml(style: FileStyle): string {
  const attributes = {
    horizontal: style.horizontal?.toLowerCase() ?? null,
    vertical: style.vertical?.toLowerCase() ?? null,
    wrapText: style.wrap === true || null,
    indent: style.indent ?? null,
  };
  return Object.values(attributes).some(isSet) ? element("alignment", attributes) : "";
}

function protectionXml(style: FileStyle): string {
  if (style.locked !== false && style.formulaHidden !== true) return "";
  return element("protection", {
    locked: style.locked === false ? false : null,
    hidden: style.formulaHidden === true || null,
  });
}
