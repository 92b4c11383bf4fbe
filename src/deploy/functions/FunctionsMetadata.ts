/** functions.json, as Excel reads it: https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
    readonly type: string;
  }[];
}

/** The English words for a function; ids and names stay. */
export type FunctionTexts = Readonly<
  Record<string, { readonly description: string; readonly parameters: Readonly<Record<string, string>> }>
>;
