import {
  Interpreter,
  NullValueObject,
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "./univer";
import { toAnswerObject } from "./valueObjects";

/** The members of a formula's parts as Univer has read them. */
interface Part {
  getToken(): string;
  getChildren(): readonly Part[];
  getValue(): FunctionVariantType | null | undefined;
  setValue(value: BaseValueObject): void;
  execute(): void;
}
interface Execution {
  _execute(part: Part, x?: number, y?: number): unknown;
}

/**
 * Excel works out one of IF's two answers, the one that it gives; Univer 0.25 works out both. So what stands behind
 * "IF(soort="kasschuif"," is not added up for every other row.
 */
export function lazyIf(): void {
  const execution = Interpreter.prototype as unknown as Execution;
  const execute = execution._execute;
  execution._execute = function (this: Execution, part, x, y) {
    if (part.getToken() !== "IF") return execute.call(this, part, x, y);
    const [test, ...answers] = part.getChildren();
    if (!test || answers.length === 0 || answers.length > 2) return execute.call(this, part, x, y);
    this._execute(test, x, y);
    const said = singleValue(test.getValue());
    const outcome = said?.isString() ? fromText(String(said.getValue())) : said;
    if (outcome && outcome !== said) test.setValue(outcome);
    const chosen = outcome && (outcome.isError() ? -1 : outcome.getValue() ? 0 : 1);
    for (const [place, answer] of answers.entries()) {
      if (chosen === null || chosen === place) this._execute(answer, x, y);
      else answer.setValue(NullValueObject.create());
    }
    part.execute();
    return 0;
  };
}

/** Univer takes any text but "" for TRUE; in Excel only the words TRUE and FALSE are a test, other text is #VALUE!. */
function fromText(text: string): BaseValueObject {
  const word = text.toUpperCase();
  if (word !== "TRUE" && word !== "FALSE") return toAnswerObject({ kind: "error", error: "#VALUE!", text: null });
  return toAnswerObject({ kind: "values", values: [[word === "TRUE"]] });
}

/** null for a block of cells: IF answers for each of them. */
function singleValue(value: FunctionVariantType | null | undefined): BaseValueObject | null {
  if (!value) return null;
  const block = value.isReferenceObject() ? (value as BaseReferenceObject).toArrayValueObject() : value;
  if (!block.isArray()) return block as BaseValueObject;
  const cells = block as ArrayValueObject;
  if (cells.getRowCount() !== 1 || cells.getColumnCount() !== 1) return null;
  return cells.get(0, 0) ?? NullValueObject.create();
}
