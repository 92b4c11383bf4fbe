import { storedError } from "./errorCodes";
import { escapeText } from "./escapedText";
import { cellReference, rectReference } from "./reference";
import { savedForm } from "./savedForm";
import { storedFormula } from "./storedFormula";
import type { FileCell } from "./WorkbookFile";
import type { WriteContext } from "./WriteContext";
import { type Attributes, element, xmlText } from "./xml";

/** One `<c>`. `style` is the number of its style. */
export function cellXml(cell: FileCell, style: number, sheet: string, context: WriteContext): string {
  const { type, value, exact } = content(cell, context);
  const formula = formulaXml(cell, sheet, exact, context);
  const attributes = {
    r: cellReference(cell.row, cell.column),
    s: style === 0 ? null : style,
    t: type,
    cm: formula.dynamic ? 1 : null,
  };
  if (formula.dynamic) context.usesDynamicArrays = true;
  return element("c", attributes, formula.xml + (value === null ? "" : element("v", {}, xmlText(value))));
}

/** `type` null is a number, the default; `value` null an empty cell. */
function content(cell: FileCell, context: WriteContext): { type: string | null; value: string | null; exact: boolean } {
  if (cell.error !== null) {
    const { text, exact } = storedError(cell.error);
    return { type: "e", value: text, exact };
  }
  const { value } = cell;
  if (value === null) return { type: null, value: null, exact: true };
  if (typeof value === "boolean") return { type: "b", value: value ? "1" : "0", exact: true };
  // JavaScript writes the shortest text that reads back as the same number.
  if (typeof value === "number") return { type: null, value: String(value), exact: true };
  if (cell.formula !== null) return { type: "str", value: escapeText(value), exact: true };
  return { type: "s", value: String(context.texts.add(value)), exact: true };
}

function formulaXml(
  cell: FileCell,
  sheet: string,
  exact: boolean,
  context: WriteContext,
): { readonly xml: string; readonly dynamic: boolean } {
  if (cell.formula === null) return { xml: "", dynamic: false };
  const isOneCell = (name: string): boolean => context.isOneCellName(name, sheet);
  const saved = cell.array
    ? { formula: cell.formula, dynamic: cell.array.dynamic }
    : savedForm(cell.formula, context.custom, isOneCell);
  const { dynamic } = saved;
  const attributes: Attributes = {
    t: dynamic || cell.array !== null ? "array" : null,
    ref: cell.array !== null ? rectReference(cell.array.rect) : dynamic ? cellReference(cell.row, cell.column) : null,
    // The file has no word for this error: Excel must find it again.
    ca: exact ? null : true,
  };
  return { xml: element("f", attributes, xmlText(escapeText(storedFormula(saved.formula, context.custom)))), dynamic };
}
