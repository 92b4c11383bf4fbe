import type { CellStyle } from "../engine/Engine";
import type { Dropped } from "./Dropped";
import type { FileStyle } from "./WorkbookFile";
import type { XmlElement } from "./XmlElement";

/** What the sheets of one file share while they are read. */
export interface ReadContext {
  readonly dropped: Dropped;
  readonly texts: readonly string[];
  /** By a cell's `s`. */
  readonly cellStyles: readonly (FileStyle | null)[];
  /** By a rule's `dxfId`. */
  readonly ruleStyles: readonly CellStyle[];
  /** For a rule that brings its own style. */
  readRuleStyle(dxf: XmlElement): CellStyle;
  /** The values of a cell's `cm` that mean a dynamic array. */
  readonly dynamicMarks: ReadonlySet<number>;
  /** A stored formula as people read it, with "=". */
  readFormula(stored: string): string;
  /** Told of each cell that shares a formula of so many characters. */
  countShared(length: number): void;
  /** Whether a formula is stored as a dynamic array without the host's asking. */
  isSavedAsArray(formula: string, sheet: string): boolean;
  /** A formula that is not stored as an array, with an "@" wherever it takes one cell of many without a word. */
  withIntersections(formula: string, sheet: string): string;
}
