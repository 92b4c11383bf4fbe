import type { Rect, Scalar } from "../engine/Engine";
import { filledBy } from "./filledBy";
import { errorFromFile } from "./errorCodes";
import { unescapeText } from "./escapedText";
import type { ReadContext } from "./ReadContext";
import { readRichText } from "./readTexts";
import { cellReference, MAX_COLUMNS, parseRect, rowPlace } from "./reference";
import { shifter } from "./shiftFormula";
import type { FileCell } from "./WorkbookFile";
import { XlsxError } from "./XlsxError";
import { attribute, child, childrenOf, numberAttribute, type XmlElement } from "./XmlElement";

/** Where a formula stands that other cells share, and what it is elsewhere. */
interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly moved: ReturnType<typeof shifter>;
}

/** The cells of one sheet, those without content and style left out. */
export class CellReader {
  private readonly shared = new Map<string, SharedFormula>();
  private readonly filled: Rect[] = [];
  private readonly cells: FileCell[] = [];

  constructor(
    private readonly sheet: string,
    private readonly context: ReadContext,
  ) {}

  read(sheetData: XmlElement | null): FileCell[] {
    this.countShared(sheetData);
    let row = -1;
    for (const element of childrenOf(sheetData, "row")) {
      row = rowPlace(numberAttribute(element, "r"), row);
      let column = -1;
      for (const cell of childrenOf(element, "c")) {
        const reference = attribute(cell, "r");
        column = reference === null ? column + 1 : parseRect(reference).column;
        if (column >= MAX_COLUMNS)
          throw new XlsxError(`Sheet "${this.sheet}" has more than ${MAX_COLUMNS} cells in row ${row + 1}.`);
        this.add(cell, row, column);
      }
    }
    const isFilled = filledBy(this.filled);
    return this.cells.map((cell) => (cell.formula === null && isFilled(cell) ? { ...cell, spilled: true } : cell));
  }

  /** A short file may say of a million cells that they share a long formula. */
  private countShared(sheetData: XmlElement | null): void {
    const lengths = new Map<string, number>();
    for (const row of childrenOf(sheetData, "row"))
      for (const cell of childrenOf(row, "c")) {
        const formula = child(cell, "f");
        if (formula === null || attribute(formula, "t") !== "shared") continue;
        const index = attribute(formula, "si") ?? "";
        if (formula.text === "") this.context.countShared(lengths.get(index) ?? 0);
        else lengths.set(index, formula.text.length);
      }
  }

  private add(element: XmlElement, row: number, column: number): void {
    const formula = this.formula(child(element, "f"), row, column);
    const style = this.context.cellStyles[numberAttribute(element, "s") ?? 0] ?? null;
    const content = this.content(element, cellReference(row, column));
    const array = formula === null ? null : this.array(element, formula);
    const empty = content.value === null && content.error === null && formula === null && style === null;
    if (!empty) this.cells.push({ row, column, ...content, formula, array, spilled: false, style });
  }

  private content(element: XmlElement, place: string): Pick<FileCell, "value" | "error"> {
    const type = attribute(element, "t") ?? "n";
    if (type === "inlineStr") {
      const inline = child(element, "is");
      return { value: inline === null ? null : readRichText(inline, this.context.dropped), error: null };
    }
    const text = child(element, "v")?.text ?? null;
    if (text === null) return { value: null, error: null };
    if (type === "e") {
      const error = errorFromFile(text);
      if (error === null) this.note(`${place}: the error "${text}" is read as #VALUE!.`);
      return { value: null, error: error ?? "#VALUE!" };
    }
    return { value: this.scalar(type, text, place), error: null };
  }

  private scalar(type: string, text: string, place: string): Scalar | null {
    if (type === "b") return text.trim() === "1" || text.trim() === "true";
    if (type === "str") return unescapeText(text);
    if (type === "s") return this.context.texts[Number(text)] ?? null;
    const value = Number(text);
    if (type === "n" && text.trim() === "") return null;
    if (type === "n" && Number.isFinite(value)) return value;
    this.note(`${place}: "${text}" of the kind "${type}" is read as text.`);
    return text;
  }

  private formula(element: XmlElement | null, row: number, column: number): string | null {
    if (element === null) return null;
    const type = attribute(element, "t") ?? "normal";
    const stored = unescapeText(element.text);
    if (type === "dataTable") {
      this.note(`${cellReference(row, column)}: a data table ("what if") keeps its values and loses its formula.`);
      return null;
    }
    const index = attribute(element, "si") ?? "";
    if (stored !== "") {
      const read = this.context.readFormula(stored);
      const formula = type === "array" ? read : this.context.withIntersections(read, this.sheet);
      if (type === "shared") this.shared.set(index, { row, column, moved: shifter(formula) });
      return formula;
    }
    const origin = type === "shared" ? this.shared.get(index) : undefined;
    return origin?.moved(row - origin.row, column - origin.column) ?? null;
  }

  private array(element: XmlElement, formula: string): FileCell["array"] {
    const stored = child(element, "f");
    const reference = attribute(stored, "ref");
    if (attribute(stored, "t") !== "array" || reference === null) return null;
    const rect = parseRect(reference);
    const dynamic = this.context.dynamicMarks.has(numberAttribute(element, "cm") ?? 0);
    if (rect.rows > 1 || rect.columns > 1) this.filled.push(rect);
    // One cell, marked only so that Excel shows no "@": the writer will mark it again.
    const implied =
      dynamic && rect.rows === 1 && rect.columns === 1 && this.context.isSavedAsArray(formula, this.sheet);
    return implied ? null : { rect, dynamic };
  }

  private note(text: string): void {
    this.context.dropped.add(`Sheet "${this.sheet}", ${text}`);
  }
}
