import type { CustomFunction, FunctionArgument } from "../engine/Engine";
import type { FunctionCalls } from "./FunctionCalls";

/** The functions.json that an add-in is built with. */
export interface FunctionsMetadata {
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
          return { kind: "error", error: "#VALUE!", text: `${namespace}.${name} krijgt ${args.length} argumenten.` };
        }
        const complete: FunctionArgument[] = parameters.map((_parameter, index) => args[index] ?? null);
        // As Excel does it for parameters that are not declared to take errors: the error is the answer.
        const error = complete.find((arg) => typeof arg === "object" && arg !== null && "error" in arg);
        if (error && "error" in error) return { kind: "error", error: error.error, text: null };
        return calls.call(id, complete, address);
      },
    };
  });
}
