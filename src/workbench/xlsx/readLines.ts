import { widthFromFile } from "./columnWidth";
import type { FileStyle } from "./WorkbookFile";
import type { ColumnFile, RowFile } from "./WorkbookFile";
import { MAX_COLUMNS, rowPlace } from "./reference";
import { XlsxError } from "./XlsxError";
import { childrenOf, flag, numberAttribute, type XmlElement } from "./XmlElement";

/** A column beyond the used ones may be described all the way to the edge: more than this in one go is a default, not a list. */
const MOST_COLUMNS_IN_ONE = 1_000;

type Styles = readonly (FileStyle | null)[];

/** `<cols>`: the columns that differ from the default. `tooMany` is called for a description that runs (nearly) to the edge. */
export function readColumns(cols: XmlElement | null, styles: Styles, tooMany: () => void): ColumnFile[] {
  let before = -1;
  return childrenOf(cols, "col").flatMap((element) => {
    const first = (numberAttribute(element, "min") ?? 1) - 1;
    const last = (numberAttribute(element, "max") ?? first + 1) - 1;
    if (![first, last].every(Number.isInteger) || first <= before || last < first || last >= MAX_COLUMNS)
      throw new XlsxError(`The widths of columns ${first + 1} to ${last + 1} are not in order, or outside a sheet.`);
    before = last;
    const width = numberAttribute(element, "width");
    const shape = {
      width: width !== null && flag(element, "customWidth", false) ? widthFromFile(width) : null,
      hidden: flag(element, "hidden", false),
      outlineLevel: numberAttribute(element, "outlineLevel") ?? 0,
      collapsed: flag(element, "collapsed", false),
      style: styles[numberAttribute(element, "style") ?? 0] ?? null,
    };
    if (shape.width === null && isPlain(shape)) return [];
    if (last - first >= MOST_COLUMNS_IN_ONE) {
      tooMany();
      return [];
    }
    return Array.from({ length: last - first + 1 }, (_, at) => ({ column: first + at, ...shape }));
  });
}

/** The rows that differ from the default. */
export function readRows(sheetData: XmlElement | null, styles: Styles): RowFile[] {
  let number = -1;
  return childrenOf(sheetData, "row").flatMap((element) => {
    number = rowPlace(numberAttribute(element, "r"), number);
    const shape = {
      height: flag(element, "customHeight", false) ? numberAttribute(element, "ht") : null,
      hidden: flag(element, "hidden", false),
      outlineLevel: numberAttribute(element, "outlineLevel") ?? 0,
      collapsed: flag(element, "collapsed", false),
      style: flag(element, "customFormat", false) ? (styles[numberAttribute(element, "s") ?? 0] ?? null) : null,
    };
    return shape.height === null && isPlain(shape) ? [] : [{ row: number, ...shape }];
  });
}

function isPlain(shape: Pick<RowFile, "hidden" | "outlineLevel" | "collapsed" | "style">): boolean {
  return !shape.hidden && shape.outlineLevel === 0 && !shape.collapsed && shape.style === null;
}
