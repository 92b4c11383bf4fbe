import type { ArgumentCell, CustomFunction, FunctionArgument } from "../engine/CustomFunction";
import type { ErrorCode } from "../engine/Engine";
import type { FunctionCalls } from "./FunctionCalls";

/** The functions.json that an add-in is built with. */
export interface FunctionsMetadata {
  /** Without it no function is called with an error among its arguments. */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly parameters?: readonly {
      readonly name: string;
      readonly description?: string;
      readonly optional?: boolean;
      readonly repeating?: boolean;
    }[];
  }[];
}

/**
 * The functions that an add-in declares, for the engine: each call goes through the library's own runtime. A wrong
 * number of arguments is #VALUE! here, where Excel would not even take the formula; what is left out arrives as null.
 */
export function customFunctions(
  metadata: FunctionsMetadata,
  namespace: string,
  calls: FunctionCalls,
): CustomFunction[] {
  const takesErrors = metadata.allowErrorForDataTypeAny ?? false;
  return metadata.functions.map(({ id, name, description = "", parameters = [] }) => {
    const least = parameters.filter((parameter) => parameter.optional !== true && parameter.repeating !== true).length;
    const most = parameters.some((parameter) => parameter.repeating) ? Infinity : parameters.length;
    return {
      name: `${namespace}.${name}`,
      description,
      parameters: parameters.map((parameter) => ({
        name: parameter.name,
        description: parameter.description ?? "",
        optional: parameter.optional ?? false,
        repeating: parameter.repeating ?? false,
      })),
      async call(args, address) {
        if (args.length < least || args.length > most) {
          return { kind: "error", error: "#VALUE!", text: wrongCount(`${namespace}.${name}`, parameters, args.length) };
        }
        const complete: FunctionArgument[] = parameters.map((_parameter, index) => args[index] ?? null);
        // learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors: errors only come in where that is declared.
        // Which error is the answer else, is our reading.
        const error = takesErrors ? null : firstError(complete);
        if (error !== null) return { kind: "error", error, text: null };
        return calls.call(id, complete, address, takesErrors);
      },
    };
  });
}

/** Excel says as much in a dialog; here the cell's text has to do. */
function wrongCount(
  name: string,
  parameters: NonNullable<FunctionsMetadata["functions"][number]["parameters"]>,
  count: number,
): string {
  const listed = parameters.map((parameter) => {
    const shown = parameter.repeating === true ? `${parameter.name}; …` : parameter.name;
    return parameter.optional === true ? `[${shown}]` : shown;
  });
  const given = `${count} ${count === 1 ? "argument" : "argumenten"}`;
  return `${name} krijgt ${given}. Schrijf de functie als ${name}(${listed.join("; ")}); wat tussen [ ] staat mag weg.`;
}

function firstError(args: readonly FunctionArgument[]): ErrorCode | null {
  const cells = args.flat(2) as readonly ArgumentCell[];
  for (const cell of cells) if (typeof cell === "object" && cell !== null) return cell.error;
  return null;
}
