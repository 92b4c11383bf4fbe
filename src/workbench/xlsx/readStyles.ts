import type { CellStyle } from "../engine/Engine";
import type { Dropped } from "./Dropped";
import { normalStyle } from "./normalStyle";
import { builtInFormat } from "./numberFormats";
import { readBorder } from "./readBorder";
import { colorReader, type ReadColor } from "./readColor";
import { readFont } from "./readFont";
import type { FileStyle } from "./WorkbookFile";
import { attribute, child, childrenOf, flag, numberAttribute, type XmlElement } from "./XmlElement";

export interface Styles {
  readonly cells: readonly (FileStyle | null)[];
  readonly rules: readonly CellStyle[];
  readRuleStyle(dxf: XmlElement): CellStyle;
  readColor: ReadColor;
}

/** `styles.xml` as the styles of cells and of conditional formats, by their numbers. */
export function readStyles(root: XmlElement | null, theme: XmlElement | null, dropped: Dropped): Styles {
  const readColor = colorReader(theme, child(child(root, "colors"), "indexedColors"));
  const formats = new Map(
    childrenOf(child(root, "numFmts"), "numFmt").map((one) => [numberAttribute(one, "numFmtId"), attribute(one, "formatCode") ?? ""]),
  );
  const fonts = childrenOf(child(root, "fonts"), "font").map((font) => readFont(font, readColor));
  const fills = childrenOf(child(root, "fills"), "fill").map((fill) => readFill(fill, readColor, dropped));
  const borders = childrenOf(child(root, "borders"), "border").map((border) => readBorder(border, readColor, dropped));
  const pick = <T>(items: readonly T[], xf: XmlElement, name: string): T | undefined => items[numberAttribute(xf, name) ?? 0];
  const cells = childrenOf(child(root, "cellXfs"), "xf").map((xf) => {
    const formatId = numberAttribute(xf, "numFmtId") ?? 0;
    const format = formats.get(formatId) ?? builtInFormat(formatId);
    if (format === null) dropped.add(`Number format ${formatId}, which the file does not spell out`);
    const font = { ...pick(fonts, xf, "fontId") };
    // Black, said by the theme, is what a cell has when nothing is said.
    if (isAutomatic(childrenOf(child(root, "fonts"), "font")[numberAttribute(xf, "fontId") ?? 0] ?? null)) delete (font as { fontColor?: unknown }).fontColor;
    return normalStyle({
      ...font,
      numberFormat: format,
      fill: pick(fills, xf, "fillId") ?? null,
      ...pick(borders, xf, "borderId"),
      ...readAlignment(child(xf, "alignment"), dropped),
      locked: flag(child(xf, "protection"), "locked", true),
      formulaHidden: flag(child(xf, "protection"), "hidden", false),
    });
  });
  const readRuleStyle = (dxf: XmlElement): CellStyle => ruleStyle(dxf, readColor, dropped);
  return { cells, rules: childrenOf(child(root, "dxfs"), "dxf").map(readRuleStyle), readRuleStyle, readColor };
}
