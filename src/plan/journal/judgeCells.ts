import type { CellInput } from "../operation";
import { formulaShape } from "./formulaShape";
import { numberKey, type OwnWords } from "./ownWords";

/** Tells of what stands in a cell whether it could be ours. */
export interface CellJudge {
  /** What may stand on any sheet of ours. */
  isOurs(content: unknown): boolean;
  /** Whether it is made of nothing but functions that we use and cells of ours: what it works out stays among ours. */
  isOfOurs(formula: string): boolean;
  /** Whether it is a formula that we would write. */
  isOurFormula(formula: string): boolean;
}

/** @param isOurSheet whether a sheet is ours, or is one that a journal says is */
export function cellJudge({ texts, numbers, shapes }: OwnWords, isOurSheet: (sheet: string) => boolean): CellJudge {
  const isOurFormula = (formula: string) => shapes.has(formulaShape(formula, isOurSheet));
  let called: ReadonlySet<string> | null = null;
  const functions = () => (called ??= new Set([...shapes].flatMap((shape) => calledIn(shape))));
  return {
    isOurFormula,
    isOfOurs(formula) {
      const shape = formulaShape(formula, isOurSheet);
      return (
        shape.startsWith("=") &&
        !/[!|]|\[\d+\]/.test(shape.replace(/"(?:[^"]|"")*"|#REF!/g, "")) &&
        calledIn(shape).every((each) => functions().has(each) || besides.has(each))
      );
    },
    isOurs(content) {
      if (typeof content === "number") return numbers.has(numberKey(content)) || isYear(content);
      if (typeof content === "boolean") return true;
      const text = String(content);
      return text === "" || texts.has(text) || headings.some((each) => each.test(text)) || isOurFormula(text);
    },
  };
}

/** What a cell is to hold, in words: a formula with its sign. @example inputText({ formula: "=A1" }) // "=A1" */
export function inputText(input: CellInput): string {
  if (input === null) return "";
  return typeof input === "object" ? input.formula : String(input);
}

/** @example calledIn("=SUM(@:@)+ROUND(@,#)") // ["SUM", "ROUND"] */
function calledIn(shape: string): readonly string[] {
  return [...shape.replace(/"(?:[^"]|"")*"/g, "").matchAll(/([A-Z_][A-Z0-9_.]*)\(/g)].map(([, called = ""]) => called);
}

/** What frozen stands and copies use besides; none of them leads out of the workbook. */
const besides: ReadonlySet<string> = new Set(
  "SUM SUMIFS SUMPRODUCT COUNTIFS COUNT COUNTA COLUMNS ROWS INDEX MATCH IF IFERROR ISERROR ABS ROUND TEXT AND OR NOT MAX MIN N T".split(
    " ",
  ),
);

function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= 2000 && number <= 2100;
}

/** Texts of ours with something of the workbook in them. */
const headings: readonly RegExp[] = [
  /^Scenario S\d+: /,
  /^Stand (brief|S\d+|\d{4})/,
  /^(Mutaties|Nieuwe stand|Verloop|Vastgelegd) /,
  /^\d{4}( e\.v\.|-\d{4})?$/,
  /^Brief \d{4}/,
  /^Aangekondigd\? \d{4}/,
  /^Basis: /,
  /^S\d+$/,
  /^Vergelijking van S\d+/,
  /^Vastgelegde stand S\d+: /,
  /^Kopie om te delen/,
  /^Controleblok \(niet wijzigen\)/,
  /^Offensief, indeling \d+$/,
  /^Offensief_[A-Za-z0-9_]+$/,
];
