import type { ArrayValueObject, BaseReferenceObject, BaseValueObject, FunctionVariantType } from "./univer";

/** What the cells that go round answered the last time: Excel goes on until none of them changes by more than it is told. */
export class CircleAnswers {
  private readonly answers = new Map<string, unknown>();
  private isChanged = false;

  /** @param cell any text that is this cell's alone */
  heard(cell: string, answer: FunctionVariantType, maxChange: number): void {
    const value = oneValue(answer);
    const before = this.answers.get(cell);
    const isClose = typeof value === "number" && typeof before === "number" && Math.abs(value - before) <= maxChange;
    if (!isClose && (value === undefined || value !== before)) this.isChanged = true;
    this.answers.set(cell, value);
  }

  /** Whether anything changed since this was last asked. */
  isMoving(): boolean {
    const { isChanged } = this;
    this.isChanged = false;
    return isChanged;
  }

  forget(): void {
    this.answers.clear();
    this.isChanged = false;
  }
}

/** undefined for what is more than one value. */
function oneValue(answer: FunctionVariantType): unknown {
  const whole = answer.isReferenceObject() ? (answer as BaseReferenceObject).toArrayValueObject(false) : answer;
  if (!whole.isArray()) return (whole as BaseValueObject).getValue();
  const array = whole as ArrayValueObject;
  return array.getRowCount() * array.getColumnCount() === 1 ? array.getFirstCell().getValue() : undefined;
}
