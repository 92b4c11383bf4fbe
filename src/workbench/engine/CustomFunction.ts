import type { ErrorCode, Scalar } from "./Engine";

/** A custom function's answer: a matrix (a scalar is 1 x 1) or an error with its own text. */
export type FunctionAnswer =
  | { readonly kind: "values"; readonly values: readonly (readonly (Scalar | null)[])[] }
  | { readonly kind: "error"; readonly error: ErrorCode; readonly text: string | null };

/** An argument as a formula gives it: a scalar, an empty cell or argument (null), an error, or a matrix of these. */
export type FunctionArgument = ArgumentCell | readonly (readonly ArgumentCell[])[];
export type ArgumentCell = Scalar | null | { readonly error: ErrorCode };

export interface CustomFunction {
  /** With its namespace: "OFFENSIEF.TOTAAL". */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
    readonly repeating: boolean;
  }[];
  /** `address` is the calling cell, "Blad1!A1". Never rejects. */
  call(args: readonly FunctionArgument[], address: string): Promise<FunctionAnswer>;
}
