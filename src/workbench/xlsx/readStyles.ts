import type { CellStyle } from "../engine/Engine";
import type { Dropped } from "./Dropped";
import { normalStyle } from "./normalStyle";
import { builtInFormat } from "./numberFormats";
import { readAlignment } from "./readAlignment";
import { readBorder } from "./readBorder";
import { colorReader, type ReadColor } from "./readColor";
import { readFill, readRuleFill } from "./readFill";
import { readFont } from "./readFont";
import type { FileStyle } from "./WorkbookFile";
import { attribute, child, childrenOf, flag, numberAttribute, type XmlElement } from "./XmlElement";

export interface Styles {
  /** By a cell's `s`. */
  readonly cells: readonly (FileStyle | null)[];
  /** By a rule's `dxfId`. */
  readonly rules: readonly CellStyle[];
  readonly readRuleStyle: (dxf: XmlElement) => CellStyle;
  readonly readColor: ReadColor;
}

/** `styles.xml` as the styles of cells and of conditional formats. */
export function readStyles(root: XmlElement | null, theme: XmlElement | null, dropped: Dropped): Styles {
  const readColor = colorReader(theme, child(child(root, "colors"), "indexedColors"));
  const items = (list: string, item: string): XmlElement[] => childrenOf(child(root, list), item);
  const formats = new Map(
    items("numFmts", "numFmt").map((one) => [numberAttribute(one, "numFmtId"), attribute(one, "formatCode")]),
  );
  const fonts = items("fonts", "font").map((font) => readFont(font, readColor, false));
  const fills = items("fills", "fill").map((fill) => readFill(fill, readColor, dropped));
  const borders = items("borders", "border").map((border) => readBorder(border, readColor, dropped));
  const cells = items("cellXfs", "xf").map((xf) => {
    const place = (name: string): number => numberAttribute(xf, name) ?? 0;
    const format = formats.get(place("numFmtId")) ?? builtInFormat(place("numFmtId"));
    if (format === null) dropped.add(`Number format ${place("numFmtId")}, which the file does not spell out`);
    return normalStyle({
      ...fonts[place("fontId")],
      numberFormat: format,
      fill: fills[place("fillId")] ?? null,
      ...borders[place("borderId")],
      ...readAlignment(child(xf, "alignment"), dropped),
      locked: flag(child(xf, "protection"), "locked", true),
      formulaHidden: flag(child(xf, "protection"), "hidden", false),
    });
  });
  const readRuleStyle = (dxf: XmlElement): CellStyle => ruleStyle(dxf, readColor, dropped);
  return { cells, rules: items("dxfs", "dxf").map(readRuleStyle), readRuleStyle, readColor };
}

function ruleStyle(dxf: XmlElement, readColor: ReadColor, dropped: Dropped): CellStyle {
  const { fontName, fontSize, ...font } = readFont(child(dxf, "font"), readColor, true);
  if (fontName !== undefined || fontSize !== undefined)
    dropped.add("Font and size in conditional formats, which Excel does not apply");
  const format = attribute(child(dxf, "numFmt"), "formatCode");
  const fill = readRuleFill(child(dxf, "fill"), readColor);
  return {
    ...font,
    ...(format !== null && { numberFormat: format }),
    ...(fill !== null && { fill }),
    ...readBorder(child(dxf, "border"), readColor, dropped),
  };
}
