import type { ArgumentCell, FunctionAnswer, FunctionArgument } from "../engine/CustomFunction";
import type { ErrorCode, Scalar } from "../engine/Engine";
import type { RequestBody } from "./messages";

const invocation = { messageCategory: 1, messageType: 1000, targetId: "" };
/** Flags of a call: errors may come in as arguments. */
const errorsAllowed = 4;

/** The custom-functions runtime's numbers for errors; 9 and 10: it knows no such function. */
const errorCodes: Readonly<Record<number, ErrorCode>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** Calls custom functions through the library's own runtime and gives each answer to who asked. */
export class FunctionCalls {
  private readonly waiting = new Map<number, (answer: FunctionAnswer) => void>();
  private batch: object[] = [];
  private next = 1;

  /** @param listening when the library does: what is sent before is lost, and would never be answered */
  constructor(
    private readonly send: (message: object) => void,
    private readonly listening: Promise<void> = Promise.resolve(),
  ) {}

  /**
   * @param name the function's id, without its namespace: "TOTAAL"
   * @param takesErrors whether errors may be among the arguments
   */
  call(
    name: string,
    args: readonly FunctionArgument[],
    address: string,
    takesErrors: boolean,
  ): Promise<FunctionAnswer> {
    const id = this.next++;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      if (this.batch.length === 0) void this.listening.then(() => this.flush());
      this.batch.push({
        ...invocation,
        message: [id, name, args.map(toWire), address, takesErrors ? errorsAllowed : 0],
      });
    });
  }

  /** Whether somebody waits for the answer of a function. */
  get isBusy(): boolean {
    return this.waiting.size > 0;
  }

  /** Answers whatever is still asked: the add-in is gone. */
  stop(error: ErrorCode): void {
    for (const resolve of this.waiting.values()) resolve({ kind: "error", error, text: null });
    this.waiting.clear();
  }

  /** Takes in a delivery of answers; see `resultsIn`. */
  receive(body: RequestBody): void {
    for (const action of body.Actions ?? []) {
      if (!action.Name.startsWith("SetInvocation")) continue;
      for (const result of resultsIn(action.ArgumentInfo?.Arguments ?? [])) this.deliver(result);
    }
  }

  private deliver({ id, failed, value, errorCode }: Delivery): void {
    const resolve = this.waiting.get(id);
    if (!resolve) return;
    this.waiting.delete(id);
    resolve(failed === true ? toError(value, errorCode) : { kind: "values", values: toMatrix(value) });
  }

  private flush(): void {
    const entries = this.batch;
    this.batch = [];
    this.send({ type: 3, flags: 0, message: { entries } });
  }
}

interface Delivery {
  readonly id: number;
  readonly failed?: boolean;
  readonly value: unknown;
  readonly errorCode?: unknown;
}

/** One method delivers objects, the other lists of `id, succeeded, value, errorCode`. */
function resultsIn(args: readonly unknown[]): readonly Delivery[] {
  return args.flatMap((each): Delivery[] => {
    if (!Array.isArray(each)) return [];
    const list: unknown[] = each;
    if (typeof list[0] === "number")
      return [{ id: list[0], failed: list[1] !== true, value: list[2], errorCode: list[3] }];
    return list.flatMap((item) => (Array.isArray(item) ? resultsIn([item]) : [item as Delivery]));
  });
}

/** An argument as the runtime reads it: it makes its own error objects of these. */
function toWire(arg: FunctionArgument): unknown {
  return isMatrix(arg) ? arg.map((row) => row.map(toWireCell)) : toWireCell(arg);
}

function toWireCell(cell: ArgumentCell): unknown {
  return typeof cell === "object" && cell !== null ? { type: "CustomFunctionError", code: cell.error } : cell;
}

function isMatrix(arg: FunctionArgument): arg is readonly (readonly ArgumentCell[])[] {
  return Array.isArray(arg);
}

function toMatrix(value: unknown): (Scalar | null)[][] {
  if (!Array.isArray(value)) return [[toScalar(value)]];
  const rows: unknown[] = value;
  return rows.map((row) => (Array.isArray(row) ? row.map(toScalar) : [toScalar(row)]));
}

function toScalar(value: unknown): Scalar | null {
  return typeof value === "number" || typeof value === "string" || typeof value === "boolean" ? value : null;
}

function toError(value: unknown, code: unknown): FunctionAnswer {
  return {
    kind: "error",
    error: errorCodes[Number(code)] ?? "#VALUE!",
    text: typeof value === "string" && value !== "" ? value : null,
  };
}
