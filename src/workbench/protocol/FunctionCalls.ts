import type { ErrorCode, FunctionAnswer, FunctionArgument, Scalar } from "../engine/Engine";
import type { RequestBody } from "./messages";

const invocation = { messageCategory: 1, messageType: 1000, targetId: "" };
/** Errors may come in as arguments. */
const errorsAllowed = 4;

/** The custom-functions runtime's numbers for errors; 9 and 10: it knows no such function. */
const errorCodes: Readonly<Record<number, ErrorCode>> = {
  1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!", 8: "#NULL!", 9: "#NAME?", 10: "#NAME?",
};

/** Calls custom functions through the library's own runtime and gives each answer to who asked. */
export class FunctionCalls {
  private readonly waiting = new Map<number, (answer: FunctionAnswer) => void>();
  private batch: object[] = [];
  private next = 1;

  constructor(private readonly send: (message: object) => void) {}

  /** @param name the function's id, without its namespace: "TOTAAL" */
  call(name: string, args: readonly FunctionArgument[], address: string): Promise<FunctionAnswer> {
    const id = this.next++;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      if (this.batch.length === 0) queueMicrotask(() => this.flush());
      this.batch.push({ ...invocation, message: [id, name, args, address, errorsAllowed] });
    });
  }

  /** Takes in a delivery: `[id, succeeded, value, errorCode?, timings]` for each call. */
  receive(body: RequestBody): void {
    for (const action of body.Actions ?? []) {
      if (!action.Name.startsWith("SetInvocation")) continue;
      for (const result of resultsIn(action.ArgumentInfo?.Arguments ?? [])) this.deliver(result);
    }
  }

  private deliver(result: readonly unknown[]): void {
    const [id, succeeded, value, code] = result;
    const resolve = this.waiting.get(Number(id));
    if (!resolve) return;
    this.waiting.delete(Number(id));
    resolve(succeeded === true ? { kind: "values", values: toMatrix(value) } : toError(value, code));
  }

  private flush(): void {
    const entries = this.batch;
    this.batch = [];
    this.send({ type: 3, flags: 0, message: { entries } });
  }
}

/** One method delivers one result as its arguments, the other a list of results. */
function resultsIn(args: readonly unknown[]): readonly (readonly unknown[])[] {
  if (typeof args[0] === "number") return [args];
  return args.flatMap((each) => (Array.isArray(each) ? (each as unknown[][]) : []));
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
